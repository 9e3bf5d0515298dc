import { describe, expect, it } from "vitest";
import { patternsAtFirstUse } from "../../scripts/first-use.ts";

/** What a module exports as `out`, run as it was handed in or with its patterns made at first use. */
async function outOf(code: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.out;
}

describe("patterns are made when they are first asked", () => {
  it.each([
    ["one of its own", String.raw`var WORD = /\p{L}+/u; var of = (text) => WORD.test(text);`, "new RegExp("],
    ["a constant", String.raw`const WORD = /\p{L}+/u; const of = (text) => WORD.test(text);`, "var WORD; const of"],
    [
      "one made by its constructor",
      String.raw`var WORD = new RegExp("\\p{L}+", "u"); var of = (text) => WORD.test(text);`,
      "??=",
    ],
    ["one in a function", "function of(text) { return /a/.test(text); }", "pattern$0"],
    ["one that forgets its place", `function of(text) { return text.replace(/a/g, "b"); }`, "pattern$0"],
    ["one under a short name", "var WORD = /a/; function of() { return { WORD }; }", "WORD: (WORD ??="],
  ])("%s", (_, code, expected) => {
    const made = patternsAtFirstUse(code);
    expect(made).toContain(expected);
    expect(made).not.toMatch(/[^?]= new RegExp|\/a\//);
  });

  it.each([
    ["exported", "var WORD = /a/; export { WORD };"],
    ["given something else later", "var WORD = /a/; WORD = /b/;"],
    ["a name of something else, too", "var WORD = /a/; var of = (WORD) => WORD.length;"],
    ["a name of a function, too", "var WORD = /a/; function of() { function WORD() {} return WORD; }"],
  ])("not one that is %s", (_, code) => {
    expect(patternsAtFirstUse(code)).toContain('WORD = new RegExp("a", "")');
  });

  it("one in a function that keeps its place is a new one each time", () => {
    const code = "function of(text) { const sign = /a/g; return sign.exec(text); }";
    expect(patternsAtFirstUse(code)).toContain('const sign = new RegExp("a", "g");');
  });

  it.each([
    [
      "signs, slashes and line ends",
      String.raw`var A = /[/"\\]\/\n\u2028/; export var out = [A.source, A.flags, A.test('"/\n\u2028')];`,
    ],
    ["one asked twice", "var A = /a/g; export var out = [A.test('aa'), A.test('aa'), A.test('aa')];"],
    [
      "the same in two functions",
      "var one = (t) => /a/.test(t); var two = (t) => /a/.exec(t); export var out = [one('a'), two('a')[0]];",
    ],
    ["several of one declaration", "var A = /a/, b = 1, C = /c/u; export var out = [A.test('a'), b, C.test('a')];"],
    [
      "in a table",
      "var A = /a/; var table = [[1, A], [2, /b/]]; export var out = table.map(([n, p]) => [n, p.source]);",
    ],
    ["a property of that name", "var A = /a/; export var out = [{ A: 1 }.A, A.source];"],
    [
      "one that keeps its place",
      "var of = (t) => { const p = /a/g; p.test(t); return p.lastIndex; }; export var out = [of('aa'), of('aa')];",
    ],
    ["a template", "var A = /a/; export var out = `$" + "{A.source}`;"],
  ])("reads as before: %s", async (_, code) => {
    expect(await outOf(patternsAtFirstUse(code))).toEqual(await outOf(code));
  });
});
