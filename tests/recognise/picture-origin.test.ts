import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** What a line is between a headline and its story. */
const below = (language: string, line: string) => {
  const [headline, lead] = STORIES[language] as [string, string];
  const { blocks, photoCredits } = parse(`${headline}\n\n${line}\n\n${lead}\n\n${lead}\n`, { language });
  return [blocks.find(({ lines }) => lines[0] === 3)?.role, photoCredits.map(({ text }) => text)];
};
const STORIES: Record<string, readonly [string, string]> = {
  es: [
    "El puerto de Villamar presenta su plan",
    "El puerto presentó hoy el plan para los próximos diez años en la capital del país, con cuarenta amarres nuevos.",
  ],
  en: [
    "The harbour at Oldport opens a quay",
    "The harbour at Oldport opened a new quay this morning, and there is now room for forty boats from the river and the sea.",
  ],
  fr: [
    "Le port de Vieux-Port ouvre un quai",
    "Le port de Vieux-Port a ouvert ce matin un nouveau quai, qui donnera de la place à quarante bateaux du fleuve et de la mer.",
  ],
  de: [
    "Der Hafen von Altstadt öffnet einen Kai",
    "Der Hafen von Altstadt hat heute einen neuen Kai geöffnet, an dem vierzig Boote vom Fluss und vom Meer einen Platz haben.",
  ],
  pt: [
    "O porto de Vila Velha abre um cais",
    "O porto de Vila Velha abriu esta manhã um novo cais, que vai dar lugar a quarenta barcos do rio e a muitos visitantes.",
  ],
  pl: [
    "Zalew otwiera nową przystań dla łodzi",
    "Nowa przystań to kolejne miejsce dla łodzi, które grupa przygotowała z myślą o mieszkańcach i gościach nad zalewem, mówi prezes.",
  ],
};

test.for([
  ["es", "La lonja será ampliada. (Cedida)"],
  ["es", "La lonja de Villamar al amanecer (Foto de archivo)"],
  ["en", "The quay at dusk. (File photo)"],
  ["en", "The quay at dusk – archive photo"],
  ["fr", "Le quai de Vieux-Port - Photo d'illustration"],
  ["fr", "Le quai de Vieux-Port au petit matin. (Archives)"],
  ["de", "Der Kai am Abend (Symbolbild)"],
  ["de", "Der Kai am Abend. Archivbild"],
  ["pt", "O cais de Vila Velha (Divulgação)"],
  ["pl", "Przystań nad zalewem | zdjęcie ilustracyjne"],
] as const)("a caption that tells where its picture is from, %s: %s", ([language, line]) => {
  expect(below(language, line)).toEqual(["caption", []]);
});

test.for([
  ["es", "Un plan para diez años (y algo más)"],
  ["es", "Lo que dice el archivo"],
  ["en", "Forty boats, one archive"],
  ["en", "Every boat has its own file photo"],
  ["fr", "Un quai, cent ans d'archives"],
  ["de", "Ein Kai wie auf einem Archivbild"],
  ["pt", "Um cais para a divulgação"],
] as const)("but not, %s: %s", ([language, line]) => {
  expect(below(language, line)[0]).not.toBe("caption");
});

test.for([
  ["Zalew otwiera przystań, fot. Jan Ormowski", "Jan Ormowski"],
  ["Zalew otwiera przystań / fot. Jan Ormowski", "Jan Ormowski"],
  ["Zalew otwiera przystań fot. shutterstock", "shutterstock"],
  ["Prezes Grupy Zalew przy nabrzeżu, fot. materiały prasowe", "materiały prasowe"],
] as const)("a label with a stop behind a caption: %s", ([line, credit]) => {
  expect(below("pl", line)).toEqual(["caption", [credit]]);
});

test("a label with a stop alone", () => {
  expect(below("pl", "fot. materiały prasowe")).toEqual(["photo-credit", ["materiały prasowe"]]);
});

test.for(["Przystań, sklep, dźwig i nowy most", "Czterdzieści łodzi itd. na nowej przystani"])(
  "but no credit: %s",
  (line) => {
    expect(below("pl", line)).toEqual(["deck", []]);
  },
);

test.for([
  ["es", "Paula Ormaza, Ministra de Pesca.", "caption"],
  ["en", "Jane Ormer, Minister of Fisheries.", "caption"],
  ["en", "Harbour Day, Oldport Quay and River.", "paragraph"],
] as const)("a name and an office with a capital above the lead, %s: %s", ([language, line, role]) => {
  if (role === "caption") expect(below(language, line)[0]).toBe("caption");
  else expect(below(language, line)[0]).not.toBe("caption");
});
