import { expect, it } from "vitest";
import { githubLine } from "../../plugin/cli/github.ts";
import type { Diagnostic } from "../../src/types.ts";

const diagnostic: Diagnostic = {
  code: "date/no-year",
  severity: "warning",
  span: null,
  line: 3,
  column: 7,
  message: "50%: one, two",
  hint: null,
};

it("escapes what GitHub's runner would read as its own", () => {
  expect(githubLine("a, b: 5%.txt", { ...diagnostic, message: "50%: one,\r\n::error::two" })).toBe(
    "::warning file=a%2C b%3A 5%25.txt,line=3,col=7,title=date/no-year::50%25: one,%0D%0A::error::two",
  );
});

it("calls what is only for information a notice, and says the hint behind the message", () => {
  expect(githubLine("a.txt", { ...diagnostic, severity: "info", hint: "Do this." })).toBe(
    "::notice file=a.txt,line=3,col=7,title=date/no-year::50%25: one, two Do this.",
  );
});
