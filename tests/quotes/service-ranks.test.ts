import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) =>
  parse(`Lighthouse lit again\n\nThe lighthouse was lit again.\n\n${text}\n`, { language: "en" }).quotes.map(
    ({ speaker, role }) => [speaker, role],
  );

/** Text, who speaks, and as what. */
type Case = [text: string, speaker: string, role: string | null];

describe("ranks of a service", () => {
  test.for<Case>([
    // People keep a rank: the job behind the name is what they speak as.
    [
      "“The light restores hope to everyone,” said Lieutenant General Jane Example, USMC (Retired), CEO of the Light Trust.",
      "Jane Example",
      "CEO of the Light Trust",
    ],
    [
      "“The light restores hope to everyone,” said Gen. Mark Muster, chief of the guard.",
      "Mark Muster",
      "chief of the guard",
    ],
    [
      "“The light restores hope to everyone,” said Maj Gen Kate Muster, president of the veterans’ union.",
      "Kate Muster",
      "president of the veterans’ union",
    ],
    // Where no job stands behind, the rank is what there is.
    ["“The light restores hope to everyone,” said Sgt. Paul Sample.", "Paul Sample", "Sgt."],
    ["Insp Mary Sample, of the Lights Unit, said: “The light restores hope to everyone.”", "Mary Sample", "Insp"],
    // Short ranks without stops, as police forces and papers print them.
    ["Sgt Paul Sample, of Oldport Police, said: “The light restores hope to everyone.”", "Paul Sample", "Sgt"],
    ["“The light restores hope to everyone,” said Det Insp Jane Example.", "Jane Example", "Det Insp"],
    ["“The light restores hope to everyone,” Ch Supt Ann Sample said.", "Ann Sample", "Ch Supt"],
    ["“The light restores hope to everyone,” LCpl Tom Muster shared.", "Tom Muster", "LCpl"],
    ["“The light restores hope to everyone,” said DCC Rose Example.", "Rose Example", "DCC"],
    // A title of more than ranks is the job itself, whatever else somebody is.
    [
      "“The light restores hope to everyone,” said Attorney General Olga Example, chair of the board.",
      "Olga Example",
      "Attorney General",
    ],
    [
      "“The light restores hope to everyone,” said team captain Rosa Muster, a defender from Oldport.",
      "Rosa Muster",
      "team captain",
    ],
    // Letters that are no rank.
    ["“Gen Z guests want more light than we have,” said Mary Baker of the trust.", "Mary Baker", null],
  ])("%s", ([text, speaker, role]) => {
    expect(said(text)).toEqual([[speaker, role]]);
  });
});
