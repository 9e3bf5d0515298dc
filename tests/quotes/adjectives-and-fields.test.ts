import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const WORDS: Readonly<Record<string, string>> = {
  de: "Die Pfeiler halten weitere hundert Jahre aus",
  it: "I piloni reggeranno altri cento anni almeno",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("adjectives between an article and a title, where nouns have capitals", () => {
  it.each([
    [
      "Dazu erklärt die verkehrspolitische Sprecherin der Fraktion, Hanna Brück: „@.“",
      "Hanna Brück (verkehrspolitische Sprecherin der Fraktion)",
    ],
    [
      "Dazu erklärt der innenpolitische Sprecher der Liste Fluss, Jens Probst: „@.“",
      "Jens Probst (innenpolitische Sprecher der Liste Fluss)",
    ],
    [
      "Die verkehrspolitische Sprecherin der Fraktion, Hanna Brück, erklärt dazu: „@.“",
      "Hanna Brück (verkehrspolitische Sprecherin der Fraktion)",
    ],
    [
      "„@“, sagte die neue verkehrspolitische Sprecherin der Fraktion, Hanna Brück.",
      "Hanna Brück (verkehrspolitische Sprecherin der Fraktion)",
    ],
  ])("%s", (text, who) => expect(said("de", text)).toEqual([who]));

  it.each([
    // No article, and a verb.
    ["Dazu erklärt Sprecherin Hanna Brück: „@.“", "Hanna Brück (Sprecherin)"],
    ["Der Rat wählte Sprecherin Hanna Brück. „@“, sagte Hanna Brück.", "Hanna Brück (Sprecherin)"],
  ])("not: %s", (text, who) => expect(said("de", text)).toEqual([who]));
});

describe("a field with its adjective behind a title", () => {
  it.each([
    ["“@”, spiega l’assessora ai Lavori pubblici Gianna Penna.", "Gianna Penna (assessora ai Lavori pubblici)"],
    [
      "“@ – spiega l’assessora alle Politiche sociali Gianna Penna –. Siamo contenti”.",
      "Gianna Penna (assessora alle Politiche sociali)",
    ],
    [
      "“@”, ha detto l’assessore allo Sviluppo economico, Marco Esempio.",
      "Marco Esempio (assessore allo Sviluppo economico)",
    ],
    [
      "“@”, ha detto l’assessore regionale alle Infrastrutture Marco Esempio.",
      "Marco Esempio (assessore regionale alle Infrastrutture)",
    ],
  ])("%s", (text, who) => expect(said("it", text)).toEqual([who]));

  it("not where a verb stands there", () => {
    expect(said("it", "L’assessora ai Lavori ringrazia Marco Esempio. / “@”, ha detto Marco Esempio.")).toEqual([
      "Marco Esempio",
    ]);
  });
});
