import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

/** The words that the people below say. */
const WORDS: Readonly<Record<string, string>> = {
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  pt: "Esperamos por este dia durante nove longos anos",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? ""), { pack: packOf(tag) });

describe("a body with an adjective behind a title", () => {
  it.each([
    // An adjective hangs on the body's name; a first name tells where the person's begins.
    [
      "it",
      "“@”, ha detto il presidente della Giunta regionale Ettore Branda.",
      "Ettore Branda (presidente della Giunta regionale)",
    ],
    [
      "it",
      "“@”, ha detto la presidente dell’Ordine provinciale Arianna Branda.",
      "Arianna Branda (presidente dell’Ordine provinciale)",
    ],
    [
      "it",
      "“@”, ha detto il presidente del consiglio comunale Cosimo Branda.",
      "Cosimo Branda (presidente del consiglio comunale)",
    ],
    [
      "fr",
      "« @ », a déclaré le président de la Chambre régionale Lucien Brandon.",
      "Lucien Brandon (président de la Chambre régionale)",
    ],
    [
      "es",
      "“@”, dijo el presidente de la Asamblea regional Fabián Brandal.",
      "Fabián Brandal (presidente de la Asamblea regional)",
    ],
    [
      "pt",
      "“@”, disse o presidente da Assembleia municipal Gilberto Brandão.",
      "Gilberto Brandão (presidente da Assembleia municipal)",
    ],
  ])("%s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    // A body with its adjective, and a title of it, are nobody's name.
    ["it", "“@”, ha detto il presidente della Giunta regionale.", "?"],
    ["it", "“@”, ha detto il presidente della Giunta regionale salutando Ettore Branda.", "?"],
    ["fr", "« @ », a déclaré le président de la Chambre régionale.", "?"],
    ["es", "“@”, dijo el presidente de la Asamblea regional.", "?"],
  ])("%s: nobody in: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });
});
