import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES: Readonly<Record<string, readonly [string, string]>> = {
  pl: [
    "Prom wraca na rzekę",
    "Prom łańcuchowy w Starym Porcie wrócił w poniedziałek na rzekę po jedenastu tygodniach remontu w stoczni i przewozi teraz czterdzieści samochodów.",
  ],
  es: [
    "La barca vuelve al río",
    "La barca de Puertoviejo volvió el lunes al río después de once semanas de obras en el astillero, y lleva ahora cuarenta coches.",
  ],
  de: [
    "Die Fähre verkehrt wieder",
    "Die Fähre von Altweiler verkehrt seit Montag wieder, nachdem sie elf Wochen lang auf der Werft gelegen hatte, und nimmt nun vierzig Autos mit.",
  ],
  en: [
    "Ferry sails again",
    "The chain ferry of Oldport went back into service on Monday, eleven weeks after she was hauled out, and carries forty cars.",
  ],
};
const read = (language: string, line: string) => {
  const [headline, story] = STORIES[language] as readonly [string, string];
  const { photoCredits, decks } = parse([headline, line, story].join("\n\n"));
  return [photoCredits.map(({ text }) => text), decks.length];
};

describe("a credit that nothing but its label or sign parts from the caption", () => {
  test.for<[string, string, string]>([
    ["pl", "Prom przy nabrzeżu Fot. PAP/Jan", "PAP/Jan"],
    ["pl", "Prom przy nabrzeżu. Fot. PortAlert.pl", "PortAlert.pl"],
    ["es", "La barca en el muelle Foto: Ana Ejemplo", "Ana Ejemplo"],
    ["de", "Die Fähre am Abend Foto: Erika Muster/dpa", "Erika Muster/dpa"],
    ["de", "Die neue Fähre am Abend, Foto: Hafenbetriebe Altweiler", "Hafenbetriebe Altweiler"],
    ["de", "Die neue Fähre am Abend, Foto: privat", "privat"],
    ["en", "The new ferry at the quay, photo: Jane Example", "Jane Example"],
    ["es", "La nueva barca en el muelle, foto: Ana Ejemplo", "Ana Ejemplo"],
    ["en", "The ferry at the quay © Oldport Harbour Trust", "Oldport Harbour Trust"],
    ["en", "The ferry at the quay 17.10. © Oldport Harbour Trust 2012 - OHT", "Oldport Harbour Trust 2012 - OHT"],
  ])("%s: %s", ([language, line, credit]) => {
    expect(read(language, line)).toEqual([[credit], 0]);
  });

  test.for<[string, string]>([
    ["de", "Preis für das beste Foto: Erika Muster"],
    ["en", "Prize for the Best Photo: Jane Example"],
    ["de", "Film, Ton, Foto: Technik im Museum"],
    ["de", "Zu sehen sind Film, Ton, Foto: Erika Muster"],
    ["en", "Tickets for the first crossing, price: Three Pounds"],
    ["es", "La barca en el muelle Foto: así se veía ayer la barca"],
    ["en", "Home | Ferries | Contact © Oldport Harbour Trust"],
    ["en", "Oldport Harbour Trust © Oldport Harbour Trust 2012"],
  ])("none: %s: %s", ([language, line]) => {
    expect(read(language, line)[0]).toEqual([]);
  });

  test("stands above a dateline, on the first line of all", () => {
    const text = `Joan Exemple - Europa Press\nPORTVELL 3 des. (EUROPA PRESS) -\nEl transbordador de Portvell ha tornat aquest dimecres al riu, onze setmanes després d'entrar a la drassana, i porta quaranta cotxes.`;
    const { photoCredits, headline, dateline } = parse(text, { language: "ca" });
    expect([photoCredits[0]?.text, headline, dateline?.place, dateline?.agency]).toEqual([
      "Joan Exemple - Europa Press",
      null,
      "PORTVELL",
      "EUROPA PRESS",
    ]);
  });
});
