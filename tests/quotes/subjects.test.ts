import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const said = (text: string, tag = "en"): string[] =>
  whoSaid(text.replaceAll("@", Q).replaceAll(" / ", "\n"), { pack: packOf(tag) });
const names = (text: string, tag = "en"): string[] => said(text, tag).map((who) => who.replace(/ \(.*/, ""));

describe("a verb that shares the subject of the one before it", () => {
  it.each([
    ["en", "Mara Ellwood welcomed Acme to the trust, and said: “@.”", "Mara Ellwood"],
    ["en", "Judge Mara Ellwood fined Tom Brandle, DOB: 2-20-89, today, remarking “@.”", "Mara Ellwood"],
    ["en", "Former keeper (ret.), Mara Ellwood praised Acme, saying: “@.”", "Mara Ellwood"],
    ["en", "When Mara Ellwood came, Tom Brandle rose and said: “@.”", "Tom Brandle"],
    ["en", "After Mara Ellwood left, Tom Brandle thanked Acme and said: “@.”", "Tom Brandle"],
    ["en", "The report praised Tom Brandle and said: “@.”", "?"],
    ["de", "Anna Muster hielt im Mai einen Vortrag über Wasser und sagte: „@.“", "Anna Muster"],
    ["de", "Anna Muster drückte in ihrer amtlichen Funktion ihre Freude aus und sagte: „@.“", "Anna Muster"],
    ["sv", "Filip Exempel från OSI välkomnade Tarnux till föreningen, och sade: ”@.”", "Filip Exempel"],
    ["fr", "Jeanne Exemple a accueilli Tarnux, déclarant : « @ ».", "Jeanne Exemple"],
    ["it", "Lo sviluppatore Mario Esempio, nell’unirsi al progetto Tarn, ha spiegato: «@.»", "Mario Esempio"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)).toEqual([wanted]);
  });

  it("is nobody whom a letter is to move", () => {
    expect(
      names("Mayor Mara Ellwood sent a letter urging the head of works, Tom Brandle, to act. In it she said, “@.”"),
    ).not.toEqual(["Tom Brandle"]);
  });
});

describe("what stands in brackets, or belongs to what follows", () => {
  it.each([
    ["en", "Former Tarn Project Leader (TPL), Mara Ellwood welcomed the program, saying: “@.”", "Mara Ellwood"],
    [
      "fr",
      "Jeanne Exemple, technicienne à l’EPST (Scuola per Montagna) à Tarn (dans le canton), a dit : « @ ».",
      "Jeanne Exemple",
    ],
    ["fr", "Tom Exemple de l’OSX a accueilli Tarnux dans l’organisation, en déclarant : « @ ».", "Tom Exemple"],
    ["fr", "« @ » a dit le développeur Tarn Thomas Exemple.", "Thomas Exemple"],
    ["fr", "« @ » a dit le professeur Marie Jean Exemple.", "Marie Jean Exemple"],
    ["en", "WHEREAS, Mara Ellwood stood on this hill, declaring “@.”", "Mara Ellwood"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)).toEqual([wanted]);
  });

  it("is the name before a colon and the next quotation", () => {
    expect(names("- Mara Ellwood, keeper: “@.” - Tom Brandle, warden: “@.”")).toEqual(["Mara Ellwood", "Tom Brandle"]);
  });

  it("is no thing that a colon follows", () => {
    expect(names("Brandle GNU/5 goes with wine, as is told on the label: “@.”")).not.toContain("Brandle GNU/5");
  });
});

describe("what stands between two commas", () => {
  it.each([
    ["en", "Mara Ellwood, works lead at Tarn.org, said: “@.”", "Mara Ellwood"],
    ["sv", "Filip Exempel, Gemenskapsvårdare på Tarn.org, sade: ”@.”", "Filip Exempel"],
    ["en", "In Oldport, Mara Ellwood, said: “@.”", "Mara Ellwood"],
    ["en", "Asked by Tom Brandle, Mara Ellwood, the bailiff, said: “@.”", "Mara Ellwood"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)).toEqual([wanted]);
  });
});

describe("a clause that opens with a preposition, where the verb is second", () => {
  it.each([
    ["de", "Nach seiner Wahl sagte Stefan Beispiel: „@.“", "Stefan Beispiel"],
    ["de", "Stefan Beispiel, Leiter der Halle, wurde gewählt. Nach seiner Wahl sagte er: „@.“", "Stefan Beispiel"],
    ["de", "Nach der Bekanntgabe seines Siegs der diesjährigen Wahl sagte Stefan Beispiel: „@.“", "Stefan Beispiel"],
    ["de", "Wie schon Uwe Beispiel in seinem Blog schrieb: „@.“", "Uwe Beispiel"],
    ["de", "Auf die Frage nach den Vorteilen von Tarnux/Edu antwortete Nigel Beispiel: „@.“", "Nigel Beispiel"],
    ["de", "Zum Beitritt zum Verein erklärte die Vorsitzende Anna Muster: „@.“", "Anna Muster"],
    ["de", "Anna Muster, Leiterin der Werke, betont den Fleiß aller, indem sie sagt: „@.“", "Anna Muster"],
    ["da", "Efter valget sagde Per Eksempel: »@.«", "Per Eksempel"],
    // Nouns are nobody.
    ["de", "Der Vortrag sagte: „@.“", "?"],
    ["de", "In seiner Funktion sagte: „@.“", "?"],
    ["de", "Wie in seinem Blog zu lesen ist, sagte ein Vortrag über Wasser: „@.“", "?"],
    ["de", "Wasser und Weine gehören zusammen, wie es heißt: „@.“", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)[0] ?? "?").toBe(wanted);
  });
});
