import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const WORDS: Readonly<Record<string, string>> = {
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  pt: "Esperamos este dia durante nove anos muito longos",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("a title, a body with its adjective, and a name", () => {
  it.each([
    [
      "fr",
      "« @ », a dit la présidente du Conseil départemental Anne Exemple.",
      "Anne Exemple (présidente du Conseil départemental)",
    ],
    [
      "fr",
      "La présidente du Conseil régional, Anne Exemple, était au port. / « @ », a dit Anne Exemple.",
      "Anne Exemple (présidente du Conseil régional)",
    ],
    [
      "it",
      "Il presidente del Consiglio comunale Paolo Esempio ha visto il porto. / «@», ha detto Esempio.",
      "Paolo Esempio (presidente del Consiglio comunale)",
    ],
    [
      "es",
      "El presidente del Consejo municipal Juan Ejemplo vio el puerto. / “@”, dijo Ejemplo.",
      "Juan Ejemplo (presidente del Consejo municipal)",
    ],
    [
      "pt",
      "“@”, disse o presidente do Conselho nacional Paulo Exemplo.",
      "Paulo Exemplo (presidente do Conselho nacional)",
    ],
  ])("in %s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    // What stands between is a verb.
    ["fr", "La présidente du Conseil rencontre Anne Exemple au port. / « @ », a dit Anne Exemple.", "Anne Exemple"],
    ["it", "Il presidente del Consiglio incontra Paolo Esempio al porto. / «@», ha detto Esempio.", "Paolo Esempio"],
    ["es", "El presidente del Consejo recibe Juan Ejemplo en el puerto. / “@”, dijo Juan Ejemplo.", "Juan Ejemplo"],
  ])("in %s not: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });
});
