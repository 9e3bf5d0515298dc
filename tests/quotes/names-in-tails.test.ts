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

describe("a name right behind a body that hangs on a title", () => {
  it.each([
    ["pt", "“@”, disse o procurador da República João de Brandão.", "João de Brandão (procurador da República)"],
    ["pt", "“@”, disse o diretor da Escola João dos Ramos.", "João dos Ramos (diretor da Escola)"],
    ["es", "“@”, dijo el presidente de la Cámara Luis Brandal Díaz.", "Luis Brandal Díaz (presidente de la Cámara)"],
    ["es", "“@”, dijo el fiscal de la República Juan de Brandal.", "Juan de Brandal (fiscal de la República)"],
    ["it", "“@”, ha detto la presidente della Camera Anna De Branda.", "Anna De Branda (presidente della Camera)"],
    [
      "it",
      "“@”, ha detto la presidente dell’associazione Gianna Del Bosco.",
      "Gianna Del Bosco (presidente dell’associazione)",
    ],
    [
      "fr",
      "« @ », a dit le procureur de la République Jean de Brandon.",
      "Jean de Brandon (procureur de la République)",
    ],
  ])("%s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    ["pt", "“@”, disse o procurador da República.", "?"],
    ["es", "“@”, dijo el presidente de la Cámara de Comercio.", "?"],
    ["es", "“@”, dijo el director de la Escuela Juan de Villamar Centro.", "?"],
    ["fr", "« @ », a dit le président de la République de Villemer.", "?"],
  ])("%s: nobody in: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });
});

describe("in the opinion of somebody known by the job", () => {
  it.each([
    [
      "pt",
      "A prefeita Ana Brandão abriu o cais. Para a prefeita, o cais “é uma oportunidade para toda a cidade e a região”.",
      "Ana Brandão (prefeita)",
    ],
    [
      "es",
      "La alcaldesa Ana Brandal abrió el muelle. Para la alcaldesa, el muelle “es una oportunidad para toda la ciudad”.",
      "Ana Brandal (alcaldesa)",
    ],
  ])("%s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    ["pt", "Para a cidade, o cais “é uma oportunidade que não vem duas vezes”."],
    ["es", "Para el verano, el muelle “es una oportunidad para toda la ciudad”."],
  ])("%s: nobody's: %s", (tag, text) => {
    expect(said(tag, text)).toEqual([]);
  });
});
