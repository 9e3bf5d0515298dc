import { describe, expect, it } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { dashSpeech } from "../../src/text/dash-speech.ts";

const packOf = (tag: string) => packs.find((pack) => pack.tag === tag) ?? (packs[0] as (typeof packs)[number]);

describe("who stands in front of the verb", () => {
  it.each([
    "eläintarhan johtaja Matti Esimerkki kertoo.",
    "Mallilan yliopiston professori Matti Esimerkki kertoo tiedotteessa.",
    "professori Matti Esimerkki Mallilan yliopistosta kertoo.",
    "kansanedustaja Maija Mallinen (kok.) sanoo.",
    "Matti Esimerkki Kiviranta Oyj:stä kertoo.",
    "yksikön päällikkö, dosentti Maija Mallinen sanoo.",
    "hän kertoo.",
  ])("– Talo valmistuu pian, %s", (end) => {
    const text = `– Talo valmistuu pian, ${end}`;
    const speech = dashSpeech(text, packOf("fi"));
    expect(speech?.attributed).toBe(true);
    expect(speech?.stretches.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(["Talo valmistuu pian"]);
  });

  it.each([
    "mutta johtaja Matti Esimerkki kertoo muuta.",
    "tornin vieressä Matti Esimerkki kertoo tarinoita.",
    "lautan johtaja kertoo.",
    "eläintarhan johtaja Matti Esimerkki, joka kertoo.",
  ])("not: – Talo valmistuu pian, %s", (end) => {
    expect(dashSpeech(`– Talo valmistuu pian, ${end}`, packOf("fi"))?.attributed).toBe(false);
  });
});
