import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const said = (text: string, tag = "en"): string[] =>
  whoSaid(text.replaceAll("@", Q).replaceAll(" / ", "\n"), { pack: packOf(tag) });
const names = (text: string, tag = "en"): string[] => said(text, tag).map((who) => who.replace(/ \(.*/, ""));

describe("names of companies and of texts", () => {
  it.each([
    ["fr", "« @ », indique Carole Exemple de Software Improvements.", "Carole Exemple"],
    ["es", "«@», dijo Carla Ejemplo de Tarn Systems.", "Carla Ejemplo"],
    ["pt", "“@”, disse Carla Exemplo da Tarn Software.", "Carla Exemplo"],
    ["es", "«@», dijo Carla Ejemplo de la Torre.", "Carla Ejemplo de la Torre"],
    ["en", "From her Tarn Manifesto: “@.”", "?"],
    ["ru", "Том 'Джо' Примеров прочтёт два доклада на темы: «Свободные программы как пример общего дела».", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(names(text, tag)[0] ?? "?").toBe(wanted);
  });

  it("stand in a list, where the one person named says nothing of the rest", () => {
    expect(
      names("- The opening, with professor Mara Ellwood\n- “What the marsh can tell us all about it”"),
    ).not.toContain("Mara Ellwood");
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

describe("an age behind a name makes a person of it, whom the next pronoun means", () => {
  const first = "Ruth Example, chief executive of the Harbour Swim Trust, said: “@.”";
  it.each([
    ["Tom Sample, 17, from Oldport, learned to swim last year. He said: “@.”", "Tom Sample"],
    ["Tom Sample (17) from Oldport learned to swim last year. He said: “@.”", "Tom Sample"],
    ["Oldport Harbour, 2019, was the year. She said: “@.”", "Ruth Example"],
    ["Oldport Harbour (2019) was the start. She said: “@.”", "Ruth Example"],
    ["Article 17, on the harbour, was the start. She said: “@.”", "Ruth Example"],
  ])("%s", (text, wanted) => {
    expect(names(`${first} / ${text}`)[1]).toBe(wanted);
  });
});
