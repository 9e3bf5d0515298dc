import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const DE = "Wir haben neun lange Jahre auf diesen Tag gewartet";

describe("names that look like something else", () => {
  it.each([
    // Trades as surnames, and as trades.
    ["“@,” said Mark Baker.", "Mark Baker"],
    ["Mark Baker, mayor of Tarn, said: “@.”", "Mark Baker (mayor of Tarn)"],
    ["Mark Baker is mayor. “@,” Baker said.", "Mark Baker (mayor)"],
    ["Harbour Master Mark Baker said: “@.”", "Mark Baker (Harbour Master)"],
    ["Councillor Ann Butcher (Tarn West) said: “@.”", "Ann Butcher (Councillor)"],
    ["“@,” said chief constable Ann Major.", "Ann Major (chief constable)"],
    ["The director of the trust, Emma Carpenter, said: “@.”", "Emma Carpenter (director of the trust)"],
    ["Charlotte Mayor Tom Brandle said: “@.”", "Tom Brandle (Charlotte Mayor)"],
    ["The Baker said: “@.” / Mark Baker listened.", "?"],
    // Prefixes, suffixes, capitals.
    ["“@,” said Mara T. Ellwood, Jr., president of Tarn Inc.", "Mara T. Ellwood, Jr. (president of Tarn Inc.)"],
    ["“@,” said Tom Brandle III, chairman.", "Tom Brandle III (chairman)"],
    ["“@,” said Sinead O’Fallow, chairman.", "Sinead O’Fallow (chairman)"],
    ["MARA ELLWOOD, CEO, said: “@.”", "MARA ELLWOOD (CEO)"],
    ["tarnworks founder Mara Ellwood said: “@.”", "Mara Ellwood (tarnworks founder)"],
    ["The Rt Hon Tom Brandle MP, Secretary of State, said: “@.”", "Tom Brandle (Secretary of State)"],
    ["“@,” said Tarn-born Tom Brandle.", "Tom Brandle"],
    // A verb nobody knows is no title.
    ["“@,” grumbled neighbour Tom Brandle.", "Tom Brandle (neighbour)"],
    ["“@,” head coach Tom Brandle said.", "Tom Brandle (head coach)"],
  ])("%s", (text, wanted) => {
    expect(whoSaid(text.replaceAll("@", Q).replaceAll(" / ", "\n"))).toEqual([wanted]);
  });

  it.each([
    ["„@“, sagte Peter Richter, Bürgermeister von Oldport.", "Peter Richter (Bürgermeister von Oldport)"],
    ["„@“, sagt Mara Ellwald von Tarnhilfe.", "Mara Ellwald"],
    ["„@“, sagt Karl Friedrich von Brandl.", "Karl Friedrich von Brandl"],
    ["„@“, sagt Mara von Brandl.", "Mara von Brandl"],
    [
      "„@“, sagte der Verhandlungsführer der Arbeitgeber, Uwe Brandl.",
      "Uwe Brandl (Verhandlungsführer der Arbeitgeber)",
    ],
    ["Ein Sprecher von Uwe Brandl sagte: „@.“", "?"],
  ])("%s", (text, wanted) => {
    expect(whoSaid(text.replaceAll("@", DE), { pack: packOf("de") })).toEqual([wanted]);
  });

  it("takes what hangs on a title for no name", () => {
    const text =
      "Il Presidente di Acqua Tarn, Tommaso Brandelli, ha detto: “Abbiamo aspettato questo giorno per anni.”";
    expect(whoSaid(text, { pack: packOf("it") })).toEqual(["Tommaso Brandelli (Presidente di Acqua Tarn)"]);
  });
});
