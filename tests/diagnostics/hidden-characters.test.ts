import fc from "fast-check";
import { expect, it } from "vitest";
import { hiddenCharacters } from "../../src/diagnostics/hidden-characters.ts";
import { catalogue, parse, sourceOf } from "../../src/index.ts";

const found = (text: string) => hiddenCharacters(parse(text)).map(({ code, span }) => [code.slice(5), span?.start]);
const inBody = (sentence: string) => {
  const head = "Footbridge opens\n\n13 October 2021\n\n";
  return hiddenCharacters(parse(`${head}${sentence}\n`)).map(({ code, span, values }) => [
    code.slice(5),
    (span?.start ?? 0) - head.length,
    values?.sign,
  ]);
};

it.each([
  ["an override", "The file photo\u202egnp.exe is safe.", ["direction-override", 14, "U+202E, right-to-left override"]],
  ["one that is closed", "Pay \u202e001\u202c pounds.", ["direction-override", 4, "U+202E, right-to-left override"]],
  ["over Hebrew", "The word \u202dשלום\u202c is Hebrew.", ["direction-override", 9, "U+202D, left-to-right override"]],
  ["a zero-width space in a word", "The coun\u200bcil met.", ["hidden-character", 8, "U+200B, zero-width space"]],
  ["a joiner in a word", "The coun\u200dcil met.", ["hidden-character", 8, "U+200D, zero-width joiner"]],
  ["a non-joiner in a word", "Со\u200cвет собрался.", ["hidden-character", 2, "U+200C, zero-width non-joiner"]],
  ["a word joiner in a number", "It cost 1\u2060000 pounds.", ["hidden-character", 9, "U+2060, word joiner"]],
  ["a byte order mark in a word", "The coun\ufeffcil met.", ["hidden-character", 8, "U+FEFF, byte order mark"]],
  [
    "a direction mark in a Latin word, where other lines run from right to left",
    "The coun\u200ecil met.\n\nהמועצה פתחה את הגשר",
    ["hidden-character", 8, "U+200E, left-to-right mark"],
  ],
  ["a filler of Hangul", "The \u3164 council met.", ["hidden-character", 4, "U+3164"]],
  ["words in unseen tags", "The council\u{e0049}\u{e0067} met.", ["hidden-character", 11, "U+E0049"]],
  ["a bell", "The council\u0007 met.", ["control-character", 11, "U+0007"]],
  ["an escape", "The \u001b[31mcouncil met.", ["control-character", 4, "U+001B"]],
  ["what may be left of a letter", "The council of Ã\u0084mber.", ["control-character", 16, "U+0084"]],
])("finds %s", (_what, sentence, expected) => {
  expect(inBody(sentence)).toContainEqual(expected);
});

it.each([
  ["\u202a", "\u202c"],
  ["\u202b", "\u202c"],
  ["\u2066", "\u2069"],
  ["\u2067", "\u2069"],
  ["\u2068", "\u2069"],
])("finds %j only where nothing closes it in its line, and letters run from right to left", (opening, closing) => {
  const inBoth = (sentence: string) => inBody(`${sentence}\n\nהמועצה פתחה את הגשר`);
  const open = [["direction-open", 5, expect.any(String)]];
  expect(inBoth(`Call ${opening}+44 1632 960001 now.`)).toEqual(open);
  expect(inBoth(`Call ${opening}+44 1632 960001 now.\nThen ${closing} wait.`)).toEqual(open);
  expect(inBoth(`Call ${opening}+44 1632 960001${closing} now.`)).toEqual([]);
  expect(inBoth(`Call +44 1632 960001${closing} now.`)).toEqual([]);
});

it.each([
  ["Persian words", "شورا می\u200cخواهد پل را باز کند و کتاب\u200cها را بخرد."],
  ["marks beside Arabic", "افتتح المجلس الجسر (Ostermoor\u200f) يوم \u200e12 أكتوبر\u200e."],
  ["an isolate in Hebrew", "המועצה פתחה את \u2066Lanner Weir\u2069 ביום שני."],
  ["Hindi conjuncts", "परिषद ने क्\u200dष और र्\u200cय लिखा।"],
  [
    "a family, a flag and a heart",
    "The 👩\u200d🚀 and 👨\u200d👩\u200d👧 flew 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and ❤\ufe0f.",
  ],
  ["breaks between words of Thai and Khmer", "สภาเปิด\u200bสะพาน\u200bวันจันทร์ ក្រុម\u200bប្រឹក្សា"],
  ["soft hyphens", "The foot\u00adbridge of the coun\u00adcil opened."],
  ["zero-width signs beside words", "The council\u200b met.\u200b It went\ufeff home\u2060."],
  ["numbers as address books copy them", "Call \u202d+44 1632 960001\u202c now."],
  ["old Korean", "\u1102\u1160\u11ab \u115f\u1161"],
  ["spaces of every kind, tabs", "It cost\u00a05\u202f000\u2009pounds\tand more.\u3000"],
])("leaves alone %s", (_what, sentence) => {
  expect(inBody(sentence)).toEqual([]);
});

it("takes a byte order mark at the top for what it is, and a form feed for a page's end", () => {
  expect(found("\ufeffFootbridge opens\n\n\fThe council opened it.\n")).toEqual([]);
  expect(found("\ufeffFoot\ufeffbridge opens\n\nThe council opened it.\n")).toEqual([["hidden-character", 5]]);
});

it("tells the first of a kind in a line, and shows the word without it", () => {
  const [finding, ...more] = hiddenCharacters(parse(`Footbridge\n\nThe co\u200bun\u200bcil and the bri\u200bdge.\n`));
  expect(finding?.values?.text).toBe("council");
  expect(more).toEqual([]);
});

it("is done with a megabyte of any sign in one line", () => {
  for (const sign of ["\u202e", "\u2066\u202c", "\u{e0067}", "\u200b", "\u3164", "\u0007"]) {
    const text = `Bridge\n\n${sign.repeat(1_000_000 / sign.length)}\n`;
    expect(hiddenCharacters({ ...parse(""), source: sourceOf(text) }).length).toBeLessThanOrEqual(2);
  }
});

it("has words for each, and never throws", () => {
  for (const code of ["direction-override", "direction-open", "hidden-character", "control-character"])
    expect(catalogue[`text/${code}` as keyof typeof catalogue].severity).toBe("warning");
  const sign = fc.constantFrom(
    "\u202e",
    "\u2066",
    "\u2069",
    "\u200d",
    "\u{e0067}",
    "\u{1f3f4}",
    "\ud800",
    "\ufeff",
    "a",
    "\u115f",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      for (const { span } of hiddenCharacters(parse(`Bridge\n\n${signs.join("")}\n`))) expect(span).not.toBeNull();
    }),
  );
});
