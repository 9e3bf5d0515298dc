import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const speakers = (between: string) =>
  parse(
    `Neue Fähre für den alten Hafen\n\nDie Fähre misst selbst, wie schwer sie beladen ist. „So genau wie sie wiegt keine andere auf dem ganzen Fluss“, sagt Anna Probe, Leiterin der Werft. ${between} „Das haben wir nicht am Schreibtisch gelernt. Wir haben neun Winter lang gemessen.“\n`,
    { language: "de" },
  ).quotes.map(({ speaker }) => speaker);

test.for([
  "Es sei dies die neue Technik.",
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
