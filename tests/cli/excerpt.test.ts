import { expect, it } from "vitest";
import { excerptLines } from "../../plugin/cli/excerpt.ts";
import { positionOf, sourceOf } from "../../src/index.ts";

/** The excerpt of a text in which «…» stands round the place. */
function shown(marked: string): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const source = sourceOf(marked.replace(/[«»]/g, ""));
  const place = positionOf(source, start);
  const diagnostic = {
    code: "a/b",
    severity: "error",
    message: "",
    hint: null,
    span: { start, end },
    ...place,
  } as const;
  return excerptLines(source, diagnostic);
}

it.each([
  ["plain words", "from «here» on", "1 | from here on", "  |      ^^^^"],
  ["a tab", "\t«here»", "1 |     here", "  |     ^^^^"],
  ["wide characters", "東京で«十月九日»に", "1 | 東京で十月九日に", "  |       ^^^^^^^^"],
  ["accents of their own", "Cafx\u0301 «x\u0301tx\u0301»", "1 | Cafx\u0301 x\u0301tx\u0301", "  |      ^^^"],
  ["an emoji of several", "👩‍🚒 «👍🏽»", "1 | 👩‍🚒 👍🏽", "  |    ^^"],
  ["no width at all", "a\u200b«b»", "1 | ab", "  |  ^"],
  ["an empty span", "a«»b", "1 | ab", "  |  ^"],
  ["a command to the terminal", "\u001b[31m«x»", "1 | \ufffd[31mx", "  |      ^"],
])("puts the caret under the place: %s", (_what, text, line, carets) => {
  expect(shown(text)).toEqual([line, carets]);
});

it("shows the first line of a place that goes on, with its number", () => {
  expect(shown(`${"\n".repeat(11)}It «opened\non Monday»`)).toEqual(["12 | It opened", "   |    ^^^^^^"]);
});

it("cuts a long line on both sides, through no character", () => {
  const [line, carets] = shown(`${"🌉".repeat(300)}«here»${"🌉".repeat(300)}`);
  expect(line).toBe(`1 | …${"🌉".repeat(20)}here${"🌉".repeat(28)}…`);
  expect(carets).toBe(`  | ${" ".repeat(41)}^^^^`);
});

it("draws no caret under a line that the terminal turns round", () => {
  expect(shown("محظور النشر «حتى» الساعة")).toEqual(["1 | محظور النشر حتى الساعة"]);
});

it("shows nothing of a text that is meant as a whole", () => {
  const diagnostic = {
    code: "a/b",
    severity: "error",
    message: "",
    hint: null,
    span: null,
    line: 1,
    column: 1,
  } as const;
  expect(excerptLines(sourceOf("words"), diagnostic)).toEqual([]);
});
