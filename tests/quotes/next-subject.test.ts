import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { packOf, whoSaid } from "./support.ts";

const WORDS: Readonly<Record<string, string>> = {
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? ""), { pack: packOf(tag) });

describe("a title with its name behind a phrase that ends in a name", () => {
  it.each([
    ["fr", "Au nom de la Fondation Tarn, le président Alain Brandel déclare : « @ ».", "Alain Brandel (président)"],
    [
      "fr",
      "Devant la Fondation Tarn, la directrice générale Claire Elvire a précisé : « @ ».",
      "Claire Elvire (directrice générale)",
    ],
    ["es", "Ante la Fundación Tarn, la alcaldesa Marta Elvira afirmó: “@”.", "Marta Elvira (alcaldesa)"],
    ["it", "Davanti alla Fondazione Tarn, il presidente Paolo Brandi ha detto: «@».", "Paolo Brandi (presidente)"],
    // The title in front of a comma is still that of the name before it.
    [
      "fr",
      "Luc Brandel, le fils de la directrice Claire Elvire, a conclu : « @ ».",
      "Luc Brandel (fils de la directrice Claire Elvire)",
    ],
    [
      "fr",
      "Luc Brandel, le président de la Fondation Tarn, a conclu : « @ ».",
      "Luc Brandel (président de la Fondation Tarn)",
    ],
    ["es", "Marta Elvira, la alcaldesa de Villa Tarn, afirmó: “@”.", "Marta Elvira (alcaldesa de Villa Tarn)"],
  ])("in %s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });
});

describe("an elided article before a small letter", () => {
  const placeOf = (lead: string): string | null => parse(`La conferenza apre\n\n${lead}\n`).dateline?.place ?? null;

  it("is no place", () => {
    expect(
      placeOf("L'associazione FERRA - Federazione dei Ramai - è lieta di annunciare la conferenza del sette marzo."),
    ).toBeNull();
  });

  it("is one with a capital", () => {
    expect(
      placeOf("L'Aquila - La federazione dei ramai è lieta di annunciare la conferenza del sette marzo prossimo."),
    ).toBe("L'Aquila");
  });
});
