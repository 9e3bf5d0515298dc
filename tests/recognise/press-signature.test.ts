import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const BODY = {
  en: "Ferry returns to the crossing\n\n4 March 2026\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before the refit began.",
  de: "Die Fähre verkehrt wieder\n\n4. Mai 2026\n\nDie Fähre verkehrt seit Montag wieder, nachdem sie elf Wochen lang in der Werft gelegen hatte.\n\nSie trägt jetzt vierzig Autos, zwei weniger als vor dem Umbau.",
  cs: "Přívoz opět jezdí\n\n4. května 2026\n\nPřívoz jezdí od pondělí znovu, jedenáct týdnů poté, co byl odvezen do loděnice na opravu.\n\nNyní uveze čtyřicet aut, o dvě méně než před přestavbou.",
  es: "El transbordador vuelve al río\n\n4 de mayo de 2026\n\nEl transbordador volvió el lunes al servicio, once semanas después de que lo llevaran al astillero.\n\nAhora lleva cuarenta coches, dos menos que antes de la obra.",
} as const;

const read = (language: keyof typeof BODY, foot: string) => {
  const { contacts, body } = parse(`${BODY[language]}\n\n${foot}\n`, { language });
  return [contacts.map(({ name, email, phone }) => [name, email, phone]), body.length];
};

describe("a name and a job at the press desk sign a release", () => {
  test.each([
    ["en", "Jane Sample\nPress Secretary", "Jane Sample"],
    ["en", "Jane Sample, Deputy Press Secretary", "Jane Sample"],
    ["de", "- Jana Beispiel\n\nStellvertretende Pressesprecherin und Bereichsleitung Presse", "Jana Beispiel"],
    ["de", "Dr. Jana Beispiel\nPressereferentin, Hafenamt Musterstadt", "Jana Beispiel"],
    ["cs", "Jana Příkladová\nTisková mluvčí", "Jana Příkladová"],
    ["es", "María Ejemplo\nJefa de prensa", "María Ejemplo"],
  ] as const)("%s: %j", (language, foot, name) => {
    expect(read(language, foot)).toEqual([[[name, null, null]], 2]);
  });

  test.each([
    ["en", "Jane Sample\nHarbour Master"],
    ["en", "Jane Sample is the deputy press secretary of the trust."],
    ["en", "New Press Secretary\nPress Secretary"],
    ["de", "Jana Beispiel\nKapitänin"],
  ] as const)("%s, not: %j", (language, foot) => {
    expect(read(language, foot)[0]).toEqual([]);
  });

  test("with a number below it is a contact with that number", () => {
    expect(read("en", "Jane Sample\nPress Secretary\n01632 960001")[0]).toEqual([
      ["Jane Sample", null, "01632 960001"],
    ]);
  });

  test("not above the story", () => {
    const { contacts } = parse(
      "Jane Sample\nPress Secretary\n\nFerry returns to the crossing\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.",
    );
    expect(contacts).toEqual([]);
  });
});
