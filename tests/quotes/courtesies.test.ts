import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Die Fähre\n\nDie Fähre.\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);
const DE = "„Die neue Fähre ist etwas Besonderes für uns alle“, sagte";
const NL = "“De nieuwe pont is iets bijzonders voor ons allemaal”, zegt";

describe("courtesies in small letters stand between a title and the name", () => {
  test.for<[language: string, text: string, speaker: string, role: string | null]>([
    ["de", `${DE} Staatsministerin a.D. Anna Beispiel.`, "Anna Beispiel", "Staatsministerin"],
    ["de", `${DE} Prof. em. Dr. Anna Beispiel.`, "Anna Beispiel", null],
    ["nl", `${NL} Prof. dr. Jan Voorbeeld.`, "Jan Voorbeeld", null],
    ["nl", `${NL} Prof.dr. Jan Voorbeeld.`, "Jan Voorbeeld", null],
    ["nl", `${NL} voorzitter drs. Jan Voorbeeld.`, "Jan Voorbeeld", "voorzitter"],
    ["nl", `${NL} prof. dr. ir. Jan van den Voorbeeld, hoogleraar.`, "Jan van den Voorbeeld", "hoogleraar"],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test.for<[text: string, speaker: string | null]>([
    // An initial is one, and a town behind a job is not its holder.
    [`${DE} Werftleiter A. Beispiel.`, "A. Beispiel"],
    [`${DE} ein Sprecher a. Main.`, null],
  ])("nothing else does: %s", ([text, speaker]) => {
    expect(said("de", text)[0]?.[0] ?? null).toBe(speaker);
  });
});

describe("what stands in front of a job", () => {
  const lead = (text: string) => said("de", `${text} „Die neue Fähre ist etwas Besonderes für uns alle.“`);
  test.for<[text: string, role: string]>([
    ["Die sportliche Leiterin Anna Beispiel sagt:", "sportliche Leiterin"],
    ["Der kaufmännische Direktor Max Beispiel sagt:", "kaufmännische Direktor"],
  ])("is of it behind an article that opens the sentence: %s", ([text, role]) => {
    expect(lead(text)[0]?.[1]).toBe(role);
  });

  test.for<[language: string, text: string, role: string]>([
    ["de", `${DE} der 34-jährige Trainer Max Beispiel.`, "Trainer"],
    ["nl", `${NL} de 34-jarige trainer Jan Voorbeeld.`, "trainer"],
    ["de", `${DE} der 2-fache Weltmeister Max Beispiel.`, "2-fache Weltmeister"],
  ])("but not somebody's age: %s", ([language, text, role]) => {
    expect(said(language, text)[0]?.[1]).toBe(role);
  });
});
