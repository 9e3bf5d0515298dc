import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Most\n\nMost.\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

const NL = "“De avond was werkelijk iets heel bijzonders voor ons allemaal”";
const SV = "– Kvällen var verkligen något alldeles särskilt för oss alla";
const NB = "– Kvelden var virkelig noe helt spesielt for oss alle sammen";
const DA = '"Aftenen var virkelig noget helt særligt for os alle sammen"';
const DE = "„Der heutige Abend war wirklich etwas Besonderes für uns alle“";

describe("a field in small letters between a title and the name", () => {
  test.for<[language: string, text: string, speaker: string | null, role: string | null]>([
    [
      "nl",
      `${NL}, zegt hoogleraar veerkunde Jan Voorbeeld van de universiteit.`,
      "Jan Voorbeeld",
      "hoogleraar veerkunde",
    ],
    ["nl", `${NL}, zegt wethouder verkeer en vervoer Jan Voorbeeld.`, "Jan Voorbeeld", "wethouder verkeer en vervoer"],
    ["nl", `${NL}, zegt hoofd van de afdeling vis Jan Voorbeeld.`, "Jan Voorbeeld", "hoofd van de afdeling vis"],
    ["nl", `${NL}, zegt de minister tegen Jan Voorbeeld.`, null, null],
    ["sv", `${SV}, säger chef för fisk Anna Exempel på Färjeverket.`, "Anna Exempel", "chef för fisk"],
    ["sv", `${SV}, säger professor emeritus Anna Exempel.`, "Anna Exempel", "professor emeritus"],
    [
      "nb",
      `${NB}, sier sjef for fisk og sjømat Kari Eksempel i Mattilsynet.`,
      "Kari Eksempel",
      "sjef for fisk og sjømat",
    ],
    ["da", `${DA}, siger chef for fisk Hanne Eksempel fra Færgeselskabet.`, "Hanne Eksempel", "chef for fisk"],
    [
      "de",
      `${DE}, kündigte der Präsident des Bundesverbands mittelständische Fähren (BVMF), Max Beispiel, an.`,
      "Max Beispiel",
      "Präsident des Bundesverbands mittelständische Fähren (BVMF)",
    ],
    ["de", `${DE}, sagt Minister a. D. Max Beispiel.`, "Max Beispiel", "Minister"],
  ])("%s: %s", ([language, text, speaker, role]) => expect(said(language, text)).toEqual([[speaker, role]]));
});
