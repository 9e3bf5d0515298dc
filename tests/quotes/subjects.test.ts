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

describe("titles with their article at the end", () => {
  it.each([
    [
      "sv",
      "Vid invigningen förklarade Tarn Linux-utvecklaren Pär Exempel: ”@.”",
      "Pär Exempel (Tarn Linux-utvecklaren)",
    ],
    ["sv", "”@”, lade Filip Exempel till.", "Filip Exempel"],
    [
      "da",
      "»@,« sagde Arne Eksempel, Tarn Solutions Lead og Tarn Developer.",
      "Arne Eksempel (Tarn Solutions Lead og Tarn Developer)",
    ],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(text, tag)).toEqual([wanted]);
  });
});

describe("a body behind the noun for it", () => {
  it.each([
    ["it", "Mario Esempio del team TarnConf ha detto: «@.»", "Mario Esempio"],
    ["fr", "Jeanne Exemple de l’équipe TarnConf a déclaré : « @ ».", "Jeanne Exemple"],
    ["fr", "L’équipe TarnConf a déclaré : « @ ».", "?"],
    ["it", "«@», ha aggiunto Carlo Esempio del C3SX.", "Carlo Esempio"],
    ["it", "Il leader del progetto Mario Esempio fa notare: «@.»", "Mario Esempio"],
    ["it", "Un portavoce di Mario Esempio ha detto: «@.»", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)).toEqual([wanted]);
  });
});

describe("titles in capitals", () => {
  it.each([
    ["“@,” said DA Mara Ellwood.", "Mara Ellwood (DA)"],
    ["ADA Mara Ellwood echoed those sentiments, “@.”", "Mara Ellwood (ADA)"],
    [
      "The Tarn County District Attorney Mara Ellwood spoke. / “@,” said DA Mara Ellwood.",
      "Mara Ellwood (Tarn County District Attorney)",
    ],
    ["Attorney General Mara Ellwood sued. / “@,” said AG Ellwood.", "Mara Ellwood (Attorney General)"],
    ["“@,” said Da Ellwood.", "Da Ellwood"],
    ["“@,” said JP Ellwood.", "JP Ellwood"],
  ])("%s", (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it("are behind a place as they are elsewhere", () => {
    const text =
      "A jury met after a fall in Spring, Ridge County District Attorney Kim Ellwood announced. / “@,” Ellwood said.";
    expect(said(text)).toEqual(["Kim Ellwood (Ridge County District Attorney)"]);
  });
});

describe("somebody else behind a comma", () => {
  it.each([
    [
      "A man pushed it into Tarn Bayou, Ridge County District Attorney Kim Ellwood announced. / “@,” Ellwood said.",
      "Kim Ellwood",
    ],
    ["In a letter to the Chairman of the Works Committee, Senator Ellwood writes: “@.”", "Ellwood"],
    ["At the start of the 100th Congress, Senator Ellwood gave a speech. On May 12 he said, “@.”", "Ellwood"],
    ["Today, Sen. Tom W. Brandle, R-Va., delivered the following statement: “@.”", "Tom W. Brandle"],
    [
      "Chairman of the Works Committee Thomas R. Brandle, Jr. (D-DE) issued the following statement: “@.”",
      "Thomas R. Brandle, Jr.",
    ],
    ["“@,” said VADM. Thomas Brandle, Jr., TN (Ret), the trust’s president.", "Thomas Brandle, Jr."],
    ["Mara Ellwood, keeper, who works at Tarn School in Oldport, Atlantis (the north), says: “@.”", "Mara Ellwood"],
    ["Mara Ellwood, director of the trust, said: “@.”", "Mara Ellwood"],
  ])("%s", (text, wanted) => {
    expect(names(text)).toEqual([wanted]);
  });

  it.each([
    ["The Commission reported that “@.”"],
    ["In a letter to Senators Bill Ellwood (R-TN) and Harry Brandle (D-NV), Senator Sample and a group said, “@.”"],
    ["Prosecutors told the court, “@.” / Prosecutors began with a photo."],
    ["In a note released today, the Office of Management and Budget (OMB) said “@.”"],
  ])("nobody by name: %s", (text) => {
    const wrong = ["Commission", "Bill Ellwood and Harry Brandle", "Prosecutors", "Budget"];
    for (const name of names(text)) expect(wrong).not.toContain(name);
  });

  it.each([
    ["de", "Anna Muster, Leiterin, ist da. „@“, schreiben sie weiter.", "?"],
    ["de", "Anna Muster, Leiterin, ist da. „@“, sagt sie.", "Anna Muster"],
    [
      "da",
      "Karsten Eksempel, formand, tog et Tarn Tartan-slips på, før han roste Tarn. Han sagde: »@.«",
      "Karsten Eksempel",
    ],
    ["en", "“@,” said Rep. Dean Ellwood.", "Dean Ellwood"],
    ["en", "“@,” said Dean Mara Ellwood.", "Mara Ellwood"],
    ["en", "Sen. Mara Ellwood spoke. “@,” the West Atlantis Democrat said.", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)).toEqual([wanted]);
  });

  it("is not who is quoted next", () => {
    const text = "- Ida Eksempel siger: »@.« - Niels Eksempel, it-koordinator ved Tarn School, Japan: »@.«";
    expect(names(text, "da")).toEqual(["Ida Eksempel", "Niels Eksempel"]);
  });

  it("is quoted in marks, though a dash opens the item", () => {
    expect(names("Voices: / - Mara Ellwood, keeper, says: “@.”")).toEqual(["Mara Ellwood"]);
  });
});

describe("names that are other words as well", () => {
  it.each([
    ["en", "“@,” said Jan Ellwood, director of the trust.", "Jan Ellwood (director of the trust)"],
    ["de", "„@“, erklärt Eben Muster, Direktor des Vereins.", "Eben Muster (Direktor des Vereins)"],
    [
      "de",
      "„@“, erklärte Jan Muster, Senior Network Engineer bei Tarn.",
      "Jan Muster (Senior Network Engineer bei Tarn)",
    ],
    ["en", "“@,” said Tom Brandle, Jr., director of the trust.", "Tom Brandle, Jr. (director of the trust)"],
    ["en", "“@,” Mara Ellwood said on Jan 5.", "Mara Ellwood"],
    ["en", "In Jan Mara Ellwood said: “@.”", "Mara Ellwood"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(text, tag)).toEqual([wanted]);
  });
});

describe("titles of talks and books", () => {
  it.each([
    [
      "en",
      "- Talks: “A long way to the sea for all” by Tom Brandle, “What marshes can tell us about it” by Mara Ellwood",
    ],
    [
      "en",
      "Behind the opening stand: “What marshes can tell us about it” (“Moor und Meer und was sie sagen”) by Mara Ellwood.",
    ],
    ["de", "Es folgen: „Was das Moor uns alles sagen kann“ von Anna Muster"],
    ["en", "IT Tarn reports in an article “How to count with pencils and paper” that it is new."],
    ["sv", "IT Tarn skriver i artikeln ”Att räkna med penna och papper i dag” att det är nytt."],
    ["de", "Der Vortrag „Was das Moor uns alles sagen kann“ beginnt um acht."],
    ["ru", "Пройдёт доклад «Свободные программы в тёмные века», вход свободный."],
    ["sv", "Det blir: ”Vad myren kan säga oss alla här”, av Filip Exempel"],
  ])("%s: nobody speaks in %s", (tag, text) => {
    expect(said(text, tag)).toEqual([]);
  });

  it("are no words that somebody said", () => {
    expect(names("“@,” by all accounts, said Mara Ellwood.")).toEqual(["Mara Ellwood"]);
  });

  it("make nobody of the small word behind the marks", () => {
    expect(names("« Ce que le marais nous dit à tous », pendant la soirée Jeanne Exemple.", "fr")).not.toContain(
      "Jeanne Exemple",
    );
  });
});
