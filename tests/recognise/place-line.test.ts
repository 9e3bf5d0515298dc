import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES = {
  pt: [
    "Prefeitura abre oficinas de cerâmica",
    "A prefeitura abriu nesta terça-feira as inscrições para duzentas vagas em oficinas de cerâmica, e todas elas são gratuitas.",
  ],
  es: [
    "El pueblo abre su biblioteca",
    "El ayuntamiento abrió este martes las puertas de la biblioteca del pueblo, que llevaba once años cerrada por las obras.",
  ],
  it: [
    "Inaugurato il caseificio",
    "È stato inaugurato questa mattina il nuovo caseificio della cooperativa, che lavora il latte di quaranta soci della valle.",
  ],
  fr: [
    "La ville rouvre sa patinoire",
    "La ville a rouvert ce matin sa patinoire, fermée depuis deux hivers, et les familles du quartier attendaient déjà devant les portes.",
  ],
  de: [
    "Die Stadt eröffnet ihre Bücherei",
    "Die Stadt hat am Freitag ihre neue Bücherei eröffnet, die täglich offen steht und in der vierzigtausend Bücher zu finden sind.",
  ],
  en: [
    "The town opens its library",
    "The town opened its new library on Friday, and it will be open every day of the week for all who live around the harbour.",
  ],
  ca: [
    "El poble obre la biblioteca",
    "L'ajuntament ha obert aquest dimarts les portes de la biblioteca del poble, que feia onze anys que era tancada per les obres.",
  ],
  gl: [
    "O concello abre o centro social",
    "O concello abriu este luns as portas do novo centro social da vila, que levaba once anos pechado polas obras do tellado.",
  ],
  ro: [
    "Primăria deschide tabăra de vară",
    "Primăria a deschis miercuri înscrierile pentru tabăra de vară, iar locurile se ocupă în ordinea în care vin cererile părinților.",
  ],
} as const;

/** Place, day and decks of a release with such lines below its headline. */
function read(language: keyof typeof STORIES, ...lines: string[]) {
  const [headline, lead] = STORIES[language];
  const { dateline, date, decks } = parse(`${headline}\n\n${lines.join("\n")}\n\n${lead}\n`);
  return { place: dateline?.place ?? null, day: date?.iso ?? null, decks: decks.length };
}

describe("a place behind its label, beside the day", () => {
  test.for<[keyof typeof STORIES, string, string, string]>([
    ["pt", "Data: 12 de março de 2024", "Local: Porto Alto (SP)", "Porto Alto (SP)"],
    ["pt", "Local: Vila Nova da Serra", "Data: 12 de março de 2024", "Vila Nova da Serra"],
    ["pt", "Lugar: Évora Velha", "12 de março de 2024", "Évora Velha"],
    ["es", "Lugar: Valle Hondo, Hgo.", "Fecha: 12 de marzo de 2024", "Valle Hondo, Hgo."],
    ["it", "Luogo: Borgo Alto", "Data: 12 marzo 2024", "Borgo Alto"],
    ["fr", "Date : 12 mars 2024", "Lieu : Beaumont-sur-Indre", "Beaumont-sur-Indre"],
    ["de", "Ort: Musterstadt", "Datum: 12. März 2024", "Musterstadt"],
    ["en", "Location: Oldport", "Date: 12 March 2024", "Oldport"],
    ["ca", "Lloc: Vilafosca", "Data: 12 de març de 2024", "Vilafosca"],
    ["gl", "Lugar: Vilariño", "Data: 12 de marzo de 2024", "Vilariño"],
    ["ro", "Locul: Valea Nouă", "Data: 12 martie 2024", "Valea Nouă"],
  ])("in %s: %j and %j", ([language, first, second, place]) => {
    const found = read(language, first, second);
    expect([found.place, found.day, found.decks]).toEqual([place, "2024-03-12", 0]);
  });

  test("stands beside who is to be asked", () => {
    expect(read("en", "Contact: Jane Example", "Date: 12 March 2024", "Location: Oldport").place).toBe("Oldport");
  });

  test.for<[keyof typeof STORIES, ...string[]]>([
    // An event has an hour.
    ["pt", "Data: 12 de março de 2024", "Hora: 19h", "Local: Porto Alto"],
    ["fr", "Date : 12 mars 2024", "Lieu : Beaumont", "Heure : 11 h"],
    ["en", "Date: 12 March 2024", "Location: Oldport", "Admission: free"],
    // A hall, an address.
    ["pt", "Data: 12 de março de 2024", "Local: auditório da prefeitura"],
    ["fr", "Date : 12 mars 2024", "Lieu : Salle des fêtes"],
    ["es", "Fecha: 12 de marzo de 2024", "Lugar: Calle Mayor, 45"],
    ["de", "Datum: 12. März 2024", "Ort: im alten Rathaus am Hafen"],
    // A sentence behind a word that is a label too.
    ["en", "Date: 12 March 2024", "Location: We are moving."],
    // No day beside it.
    ["en", "Location: Oldport"],
    ["es", "Lugar: Valle Hondo", "Dirección: Rosa Ejemplo"],
  ])("is not %j", ([language, ...lines]) => {
    expect(read(language, ...lines).place).toBeNull();
  });

  test("is not among the facts at the foot of a story", () => {
    const [headline, lead] = STORIES.pt;
    const text = `${headline}\n\n${lead}\n\nServiço\nData: 12 de março de 2024\nLocal: Porto Alto\n`;
    expect(parse(text).dateline).toBeNull();
  });
});
