import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const WORDS: Readonly<Record<string, string>> = {
  en: "We have waited for this day for nine long years",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  fr: "Nous avons attendu ce jour pendant neuf longues années",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("somebody with two jobs", () => {
  it.each([
    [
      "es",
      "Inés Brandal, agrónoma y gerente de Sierra Baja, presentó el plan. / “@”, dijo la gerente.",
      "Inés Brandal (agrónoma y gerente de Sierra Baja)",
    ],
    [
      "en",
      "Tom Brandle, founder and director of Acme, was at the quay. / “@,” said the director.",
      "Tom Brandle (founder and director of Acme)",
    ],
    [
      "it",
      "Paolo Brandi, fondatore e direttore di Acme, era presente. / «@», ha detto il direttore.",
      "Paolo Brandi (fondatore e direttore di Acme)",
    ],
  ])("in %s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    // Another holds it.
    [
      "en",
      "Tom Brandle, founder of Acme and friend of the harbour, was at the quay. / Ann Ellis, director of Acme, came too. / “@,” said the director.",
      "Ann Ellis (director of Acme)",
    ],
    // What stands behind the conjunction is no job.
    ["en", "Tom Brandle, director of bridges and ferries, was at the quay. / “@,” said the mayor.", "?"],
  ])("in %s not: %s", (tag, text, who) => {
    expect(said(tag, text).map((each) => (each === "" ? "?" : each))).toEqual([who]);
  });
});

describe("a quotation alone behind a sentence that reports", () => {
  it.each([
    ["es", "Tomás Brandal agrega que la lluvia vuelve. / “@”.", "Tomás Brandal"],
    ["it", "Paolo Brandi aggiunge che la pioggia torna. / «@».", "Paolo Brandi"],
  ])("in %s may have its stop behind the mark: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    ["es", "Tomás Brandal agrega que la lluvia vuelve. / “@” es el lema."],
    ["es", "La lluvia vuelve a la sierra de Elvira. / “@”."],
  ])("in %s is not %s", (tag, text) => {
    expect(said(tag, text).some((who) => who.startsWith("Tomás"))).toBe(false);
  });
});
