import { describe, expect, it } from "vitest";
import { withConstants } from "../../scripts/constants.ts";

describe("constants of what is published", () => {
  it.each([
    ["a number", "var WORD = 1 << 0;\n", "const WORD = 1 << 0;\n"],
    ["a function", "var twice = (number) => number * 2;\n", "const twice = (number) => number * 2;\n"],
    [
      "several taken from one",
      "var { charCodeAt } = String.prototype;\n",
      "const { charCodeAt } = String.prototype;\n",
    ],
    ["a list taken apart", "var [PARTS, JOINS] = [0, 1];\n", "const [PARTS, JOINS] = [0, 1];\n"],
    ["two names, one within the other", "var $a = 1;\nvar a = 2;\na += 1;\n", "const $a = 1;\nvar a = 2;\na += 1;\n"],
  ])("keeps %s", async (_, code, kept) => {
    expect(await withConstants(code)).toBe(kept);
  });

  it.each([
    ["is assigned to in a function", 'var last = "";\nfunction keep(text) {\n  last = text;\n}\n'],
    ["is counted up", "var seen = 0;\nfunction see() {\n  seen++;\n}\n"],
    ["is set where it was not", "var known = null;\nconst read = () => known ??= 1;\n"],
    ["is taken apart into", "var first = 1;\nfunction swap(list) {\n  [first] = list;\n}\n"],
    ["is one of several, of which one is assigned to", "var { a, b } = list;\nb += 1;\n"],
    ["has no value yet", "var later;\nfunction init() {\n  later = 1;\n}\n"],
    ["is a function's own", "function own() {\n  var inner = 1;\n  return inner;\n}\n"],
  ])("leaves a variable that %s", async (_, code) => {
    expect(await withConstants(code)).toBe(code);
  });

  it("takes a name of its own within a function for what it is", async () => {
    const code = "var size = 1;\nfunction own() {\n  let size = 2;\n  size = 3;\n  return size;\n}\n";
    expect(await withConstants(code)).toBe(code.replace("var size", "const size"));
  });
});
