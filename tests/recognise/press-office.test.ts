import { describe, expect, it, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Two paragraphs of a story in a language. */
const stories = {
  ru: "В Приморске открылся новый порт\n\nНовый порт открыли во вторник после ремонта, который длился девять месяцев.\n\nТеперь здесь могут стоять сорок судов, на два меньше прежнего.",
  uk: "У Приморську відкрили новий порт\n\nНовий порт відкрили у вівторок після ремонту, який тривав девʼять місяців.\n\nТепер тут можуть стояти сорок суден, на два менше, ніж раніше.",
  bg: "Пристанището отвори отново\n\nНовото пристанище отвори във вторник след ремонт, който продължи девет месеца.\n\nСега тук има място за четиридесет кораба, с два по-малко от преди.",
  it: "Valdoro apre il nuovo porto\n\nIl nuovo porto è stato aperto martedì dopo lavori durati nove mesi.\n\nOra vi possono attraccare quaranta navi, due in meno di prima.",
  pt: "Vila Exemplo abre novo porto\n\nO novo porto abriu na terça-feira depois de obras que duraram nove meses.\n\nAgora cabem ali quarenta navios, menos dois do que antes.",
  es: "Peñalta abre el nuevo puerto\n\nEl nuevo puerto abrió el martes después de unas obras que duraron nueve meses.\n\nAhora caben allí cuarenta barcos, dos menos que antes.",
  fr: "Valmont ouvre son nouveau port\n\nLe nouveau port a ouvert mardi après des travaux qui ont duré neuf mois.\n\nQuarante navires y tiennent désormais, deux de moins qu’avant.",
  pl: "Wzorowo otwiera nowy port\n\nNowy port otwarto we wtorek po remoncie, który trwał dziewięć miesięcy.\n\nMieści się w nim teraz czterdzieści statków, o dwa mniej niż dotąd.",
  cs: "Vzorov otevírá nový přístav\n\nNový přístav otevřeli v úterý po opravě, která trvala devět měsíců.\n\nVejde se sem teď čtyřicet lodí, o dvě méně než dosud.",
  de: "Musterhafen öffnet wieder\n\nDer neue Hafen wurde am Dienstag nach einem Umbau von neun Monaten geöffnet.\n\nJetzt liegen dort vierzig Schiffe, zwei weniger als bisher.",
  en: "Oldport opens its new quay\n\nThe new quay opened on Tuesday after nine months of work on the wall.\n\nForty ships can now lie there, two fewer than before the work began.",
} as const;

const read = (language: keyof typeof stories, foot: string) => parse(`${stories[language]}\n\n${foot}\n`, { language });

describe("the press office that signs a release", () => {
  it.each([
    ["ru", "Пресс-служба ФК «Маяк»", "Пресс-служба ФК «Маяк»"],
    ["ru", "Пресс-служба администрации города Приморска", "Пресс-служба администрации города Приморска"],
    ["ru", "Пресс-центр Союза рыбаков", "Пресс-центр Союза рыбаков"],
    ["uk", "Пресслужба Приморської міської ради", "Пресслужба Приморської міської ради"],
    ["bg", "Пресцентър на Община Образцово", "Пресцентър на Община Образцово"],
    ["it", "Ufficio stampa Comune di Valdoro", "Ufficio stampa Comune di Valdoro"],
    ["it", "L’Ufficio Stampa del Comune di Valdoro", "L’Ufficio Stampa del Comune di Valdoro"],
    ["it", "Comune di Valdoro – Ufficio Stampa", "Comune di Valdoro – Ufficio Stampa"],
    ["pt", "Assessoria de Imprensa da Fempex", "Assessoria de Imprensa da Fempex"],
    ["pt", "Ascom/Prefeitura de Vila Exemplo", "Ascom/Prefeitura de Vila Exemplo"],
    [
      "pt",
      "Gabinete de Comunicação do Município de Vila Exemplo",
      "Gabinete de Comunicação do Município de Vila Exemplo",
    ],
    ["es", "Gabinete de Prensa del Ayuntamiento de Peñalta", "Gabinete de Prensa del Ayuntamiento de Peñalta"],
    ["es", "Oficina de Prensa - Municipalidad de Peñalta", "Oficina de Prensa - Municipalidad de Peñalta"],
    ["fr", "Service de presse de la Ville de Valmont", "Service de presse de la Ville de Valmont"],
    ["pl", "Biuro Prasowe Urzędu Miasta Wzorowo", "Biuro Prasowe Urzędu Miasta Wzorowo"],
    ["cs", "Tiskové oddělení Městského úřadu Vzorov", "Tiskové oddělení Městského úřadu Vzorov"],
    ["de", "Pressestelle der Stadt Musterhafen", "Pressestelle der Stadt Musterhafen"],
    ["de", "Stadt Musterhafen, Pressestelle", "Stadt Musterhafen, Pressestelle"],
    ["en", "Press Office, Oldport City Council", "Press Office, Oldport City Council"],
    ["en", "Oldport City Council Press Office", "Oldport City Council Press Office"],
    ["de", "Stadtverwaltung Musterhafen Pressestelle", "Stadtverwaltung Musterhafen Pressestelle"],
  ] as const)("%s: %s", (language, foot, source) => {
    const release = read(language, foot);
    expect(release.sources.map(({ name }) => name)).toEqual([source]);
    expect(release.body.filter(({ role }) => role === "paragraph")).toHaveLength(2);
  });

  it("stands below the dots that a page leaves, and above what ends a page", () => {
    expect(sourceOf("pt", ".\n\n.\nAssessoria de Imprensa da Fempex")).toBe("Assessoria de Imprensa da Fempex");
    expect(sourceOf("it", "Ufficio Stampa Comune di Valdoro\n\nFoto: Anna Esempio")).toBe(
      "Ufficio Stampa Comune di Valdoro",
    );
  });

  test.for([
    // With a number or an address it is whom to ask.
    ["ru", "Пресс-служба ФК «Маяк»\n8 495 555-01-45"],
    ["it", "Ufficio stampa Comune di Valdoro\nAnna Esempio\nstampa@valdoro.example"],
    ["pt", "Ana Exemplo, imprensa@fempex.example\nAssessoria de Imprensa da Fempex"],
    // Without a name it is nobody’s.
    ["pt", "Assessoria de Imprensa"],
    ["it", "L’Ufficio Stampa"],
    // A sentence about it.
    ["ru", "Пресс-служба Маяка ждёт журналистов в одиннадцать часов."],
    ["es", "La Oficina de Prensa del Ayuntamiento atenderá a los medios en la plaza del puerto."],
    ["de", "Die Pressestelle der Stadt lädt um elf Uhr zum Rundgang ein."],
    ["pl", "Biuro prasowe zaprasza dziennikarzy na godzinę jedenastą"],
    // Another desk, or another service.
    ["fr", "Service de presse-papiers de la Ville de Valmont"],
    ["it", "Ufficio stampante del Comune di Valdoro"],
    ["en", "Pressure Office, Oldport City Council"],
    // Somebody’s name before it.
    ["de", "Jana Beispiel, Pressestelle"],
  ] as const)("refuses %j", ([language, foot]) => {
    expect(sourceOf(language, foot)).toBeNull();
  });

  it("refuses it above the story", () => {
    const text = `Ufficio stampa Comune di Valdoro\n\n${stories.it}\n`;
    expect(parse(text, { language: "it" }).sources).toEqual([]);
  });
});

/** A line below the headline, or above it. */
const below = (language: keyof typeof stories, line: string) =>
  parse(`${stories[language].replace("\n\n", `\n\n${line}\n\n`)}\n`, { language });
const above = (language: keyof typeof stories, line: string) =>
  parse(`${line}\n\n${stories[language]}\n`, { language });
const titleOf = (language: keyof typeof stories): string => stories[language].split("\n")[0] ?? "";

describe("the press office at the head of a release", () => {
  it.each([
    ["it", "Ufficio stampa Comune di Valdoro"],
    ["it", "A cura dell’Ufficio Stampa del Comune di Valdoro"],
    ["it", "da Ufficio stampa Comune di Valdoro"],
    ["pt", "Assessoria de Imprensa da Fempex"],
    ["es", "Gabinete de Prensa del Ayuntamiento de Peñalta"],
    ["ru", "Пресс-служба администрации города Приморска"],
    ["uk", "Пресслужба Приморської міської ради"],
    ["pl", "Biuro Prasowe UM Wzorowo"],
    ["cs", "Tiskové oddělení Městského úřadu Vzorov"],
    ["fr", "Service communication de la Ville de Valmont"],
    ["de", "Pressestelle der Stadt Musterhafen"],
    ["en", "Press Office, Oldport City Council"],
  ] as const)("%s: %s is neither deck nor headline", (language, line) => {
    for (const release of [below(language, line), above(language, line)]) {
      expect(release.headline?.text).toBe(titleOf(language));
      expect(release.decks).toEqual([]);
      expect(release.issuer?.text).toContain(line.slice(-8));
    }
  });

  test.for([
    // What a headline or a deck tells of it.
    ["ru", "Пресс-служба Маяка отвечает на слухи о порте"],
    ["de", "Pressestelle der Stadt zieht um"],
    ["it", "Ufficio stampa di Valdoro senza direttore da un anno"],
    ["pt", "Assessoria de Imprensa da Fempex muda de casa"],
    ["pl", "Biuro Prasowe Acme otwiera nowy oddział"],
    ["en", "Press Office of Oldport Wins Award"],
  ] as const)("leaves %j what it is", ([language, line]) => {
    expect(above(language, line).headline?.text).toBe(line);
    expect(above(language, line).issuer).toBeNull();
  });

  it("is whom to ask where a number stands below it", () => {
    const release = above("it", "Ufficio stampa Comune di Valdoro\nTel. 02 5550 0145");
    expect(release.contacts).toHaveLength(1);
    expect(release.headline?.text).toBe(titleOf("it"));
  });
});

function sourceOf(language: keyof typeof stories, foot: string): string | null {
  return read(language, foot).sources[0]?.name ?? null;
}
