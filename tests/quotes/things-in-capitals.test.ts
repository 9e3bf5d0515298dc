import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const speakers = (between: string) =>
  parse(
    `Neues Projekt für sichere Autos\n\nDamit Autos sicher werden, braucht es Werkzeuge, die sie prüfen. „Gute Methoden sind dafür heute nicht vorhanden oder nicht reif“, sagt Anna Probe, Leiterin des Labors. ${between} „Hier lassen sich Regeln nicht am Schreibtisch entwickeln. Wir brauchen Partner aus der Praxis.“\n`,
    { language: "de" },
  ).quotes.map(({ speaker }) => speaker);

test.for([
  "Es handele sich um neue Technik.",
  "Das sei neue Technik, die viele Anwendungen umsetze.",
  "Dabei gehe es um Software und Sensoren.",
])("whoever spoke goes on behind what tells of a thing: %j", (between) => {
  expect(speakers(between)).toEqual(["Anna Probe", "Anna Probe"]);
});

test.for(["Musterwerke will das nicht.", "Max Muster nickte dazu."])(
  "but not where somebody else comes up: %j",
  (between) => {
    expect(speakers(between)[1]).not.toBe("Anna Probe");
  },
);
