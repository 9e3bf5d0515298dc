import { describe, expect, it } from "vitest";
import { marksOf } from "../../src/render/language-marks.ts";
import { typographic } from "../../src/render/typographic.ts";

const english = (text: string) => typographic(text, marksOf("en"));

describe("typographic marks, English", () => {
  it.each([
    [`"We won," she said.`, "“We won,” she said."],
    [`("We won")`, "(“We won”)"],
    [`He said—"We won"—and left.`, "He said—“We won”—and left."],
    [`"The word 'harbour' is ours"`, "“The word ‘harbour’ is ours”"],
    [`"'Harbour' is ours"`, "“‘Harbour’ is ours”"],
    [`"We call it 'harbour'"`, "“We call it ‘harbour’”"],
    [`It's the board's; the members' too.`, "It’s the board’s; the members’ too."],
    [`the '80s and '24`, "the ’80s and ’24"],
    [`fish 'n chips`, "fish ’n chips"],
    [`'A quotation over several paragraphs`, "‘A quotation over several paragraphs"],
    [`"A quotation over several paragraphs`, "“A quotation over several paragraphs"],
    [`that ends here."`, "that ends here.”"],
    [`港は"QUAY"を開く（"新港"）`, "港は“QUAY”を開く（“新港”）"],
    [`"항구"라고 말했다`, "“항구”라고 말했다"],
    [`다시 문 연다…"불 밝힐 것"`, "다시 문 연다…“불 밝힐 것”"],
    [`첫날 '등대지기의 책장'이라는 전시`, "첫날 ‘등대지기의 책장’이라는 전시"],
    [`"아이가 '별이 몇 개냐'고 물었다"고 했다`, "“아이가 ‘별이 몇 개냐’고 물었다”고 했다"],
    [`'등대'와 '별빛 모드'를 함께`, "‘등대’와 ‘별빛 모드’를 함께"],
    [`Kim's 책, '26년 봄`, "Kim’s 책, ’26년 봄"],
    [`"מנכ"ל החברה"`, `“מנכ"ל החברה”`],
    [`"in 1986," and "in 1987"`, "“in 1986,” and “in 1987”"],
  ])("%s", (straight, typographically) => {
    expect(english(straight)).toBe(typographically);
  });

  it.each([
    [`a 21" screen`],
    [`6'2" tall`],
    [`5' by 6'`],
    [`a " alone`],
    [`a ' alone`],
    [`מנכ"ל`],
    ["“typographic” ‘already’ ’tis"],
    ["«so» is „this“"],
    [""],
  ])("leave %s", (text) => {
    expect(english(text)).toBe(text);
  });

  it("tell inches within a quotation from its end", () => {
    expect(english(`"the 6" nail holds," he said`)).toBe(`“the 6" nail holds,” he said`);
    expect(english(`"we came 6" he said`)).toBe("“we came 6” he said");
  });
});

describe("typographic marks of other languages", () => {
  it("come from the language, a region or its default pack", () => {
    expect(marksOf("en-GB").double).toEqual(["“", "”"]);
    expect(marksOf("tlh").double).toEqual(["“", "”"]);
  });

  it("may be any text", () => {
    const french = { double: ["«\u202F", "\u202F»"], single: ["“", "”"] } as const;
    expect(typographic(`Il dit : "L'eau 'monte' ici".`, french)).toBe("Il dit : «\u202FL’eau “monte” ici\u202F».");
    const german = { double: ["„", "“"], single: ["‚", "‘"] } as const;
    expect(typographic(`"Das 'Tor' geht's an"`, german)).toBe("„Das ‚Tor‘ geht’s an“");
  });
});
