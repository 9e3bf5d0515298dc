import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const lead =
  "Der Fährverein am Fluss baut eine neue Fähre und lässt sie im Sommer zu Wasser, wenn der Fluss hoch genug steht. Bis dahin fährt das alte Boot, das in diesem Jahr seinen achtzigsten Geburtstag hat.";
const story =
  "Die Werft am anderen Ufer hat die Pläne gezeichnet und das Holz bestellt. Im April beginnt die Arbeit, und im Juli soll sie enden, sagt der Verein.";
const subheads = (line: string, caption: string) =>
  inspectJson(
    parse(`Neue Fähre am Fluss\n\n12. März 2026\n\n${lead}\n\n${story}\n\n${line}\n\n${caption}\n\n${lead}\n`),
  ).subheads;

describe("a heading over the picture of its section", () => {
  test.each([
    ["Auftakt der Reihe „Fähren im Gespräch“", "Die Vorsitzende eröffnete die Werft. Foto: Erika Beispiel"],
    ["Was die Werft jetzt braucht", "Die Vorsitzende auf der Helling © Erika Beispiel"],
  ])("%s", (line, caption) => {
    expect(subheads(line, caption)).toEqual([line]);
  });

  test.each([
    // What a picture shows, as pages say it to those who cannot see.
    ["Die neue Fähre auf der Helling", "Die neue Fähre auf der Helling im März. Foto: Erika Beispiel"],
    ["Vorsitzende eröffnet Werft am Fluss", "Die Vorsitzende eröffnet die Werft. Foto: Erika Beispiel"],
    ["„Wir haben lange gewartet, und nun ist sie da.“", "Die Vorsitzende eröffnete die Werft. Foto: Erika Beispiel"],
  ])("no such heading: %s", (line, caption) => {
    expect(subheads(line, caption)).toEqual([]);
  });
});
