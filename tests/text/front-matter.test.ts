import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { readFrontMatter } from "../../src/text/front-matter.ts";
import { sourceOf } from "../../src/text/source.ts";

const read = (text: string) => readFrontMatter(sourceOf(text), yaml);

describe("readFrontMatter reads a mapping between two rules at the very top", () => {
  it("with its lines, dates kept as written", () => {
    expect(read("---\ndate: 2031-03-05\ntags: [sea, air]\n---\nHeadline\n")).toEqual({
      lines: [1, 4],
      data: { date: "2031-03-05", tags: ["sea", "air"] },
      findings: [],
    });
  });

  it.each([
    ["CRLF and trailing spaces", "---  \r\nmarkdown: true\r\n---\t\r\nHeadline"],
    ["a byte order mark", "\uFEFF---\nmarkdown: true\n---\n"],
  ])("with %s", (_, text) => {
    expect(read(text)).toMatchObject({ lines: [1, 3], data: { markdown: true } });
  });

  it("empty", () => {
    expect(read("---\n---\nHeadline")).toEqual({ lines: [1, 2], data: {}, findings: [] });
  });
});

describe("readFrontMatter leaves a text alone that merely holds rules", () => {
  it.each([
    ["no rule at the top", "Headline\n---\na: 1\n---\n"],
    ["a blank line first", "\n---\na: 1\n---\n"],
    ["never closed", "---\na: 1\nHeadline\n"],
    ["prose between", "---\nA headline between rules\n---\nText"],
    ["a list between", "---\n- one\n- two\n---\nText"],
    ["words, not keys", "---\nFOR IMMEDIATE RELEASE: 3 March\nMedia Contact: Jane Placeholder\n---\nText"],
    ["four hyphens", "----\na: 1\n----\n"],
    ["prose without end between", `---\nThe mill. ${"x".repeat(70_000)}\n---\n`],
    ["nothing", ""],
    ["one rule", "---"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ lines: null, data: {}, findings: [] });
  });
});

describe("readFrontMatter reports what it cannot take, and takes no line", () => {
  it("broken YAML, where it breaks", () => {
    const text = '---\ntitle: "never closed\n---\nHeadline';
    const { lines, data, findings } = read(text);
    expect([lines, data]).toEqual([null, {}]);
    expect(findings[0]).toMatchObject({ code: "front-matter/invalid" });
    expect(findings[0]?.span?.start).toBeGreaterThanOrEqual(4);
    expect(findings[0]?.span?.end).toBeLessThanOrEqual(text.indexOf("---\nHeadline"));
  });

  it.each([
    ["the same key twice", "a: 1\na: 2"],
    ["an alias", "a: &x [1]\nb: *x"],
    ["an alias to itself", "a: &x [*x]"],
    [
      "a billion laughs",
      `a: &a [1,1]\n${"bcdefgh".replace(/./g, (k, i: number) => `${k}: &${k} [*${"abcdefg"[i]},*${"abcdefg"[i]}]\n`)}`,
    ],
    ["a way into the prototype", "a:\n  __proto__:\n    polluted: true"],
    ["one at the top", "__proto__: {polluted: true}"],
    ["twenty levels", `a: ${"[".repeat(20)}${"]".repeat(20)}`],
    ["a megabyte", `a: ${"x".repeat(1_000_000)}`],
    ["a megabyte of entries", "a: b\n".repeat(200_000)],
    ["thousands of levels by their indent", Array.from({ length: 200 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
    ["a megabyte of brackets", "a: [\n".repeat(170_000)],
    ["thousands of levels", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ])("%s", (_, yaml) => {
    const result = read(`---\n${yaml}\n---\nHeadline`);
    expect(result).toMatchObject({ lines: null, data: {}, findings: [{ code: "front-matter/invalid" }] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("keys that objects have by their nature, and keys that merge, are keys like others", () => {
    const { data } = read("---\na: {constructor: {prototype: {polluted: true}}}\nb: {<<: {polluted: true}}\n---\n");
    expect(data.a).toEqual({ constructor: { prototype: { polluted: true } } });
    expect(data.b).toEqual({ "<<": { polluted: true } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("times, binary data and sets are the text they are written as", () => {
    const yaml = "a: 2031-03-05T09:00:00Z\nb: !!binary aGVsbG8=\nc: !!timestamp 2031-03-05\nd: !!set {x, y}\n";
    expect(JSON.stringify(read(`---\n${yaml}---\n`).data)).toBe(
      '{"a":"2031-03-05T09:00:00Z","b":"aGVsbG8=","c":"2031-03-05","d":{"x":null,"y":null}}',
    );
  });

  it("an unknown tag makes nothing but its text", () => {
    expect(read("---\na: !!js/function 'return 1'\n---\n").data).toEqual({ a: "return 1" });
  });

  it("a sign that no page may hold is shown as such, at any depth", () => {
    const yaml = 'headline: "Weir\\0 opens\\x1b[31m"\ntags: ["a\\x07", "tab\\tand\\nbreak"]\n';
    expect(read(`---\n${yaml}---\n`).data).toEqual({
      headline: "Weir\ufffd opens\ufffd[31m",
      tags: ["a\ufffd", "tab\tand\nbreak"],
    });
  });
});
