import { expect, it, vi } from "vitest";
import { log } from "../../plugin/log.ts";
import type { Diagnostic } from "../../src/types.ts";

const diagnostic = (severity: Diagnostic["severity"], hint: string | null): Diagnostic => ({
  code: "test/case",
  severity,
  span: null,
  line: 3,
  column: 7,
  message: "This is unclear.",
  hint,
});

it("says warnings and errors with their place, and leaves the rest to inspect", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  log.diagnostics("a.txt", [diagnostic("warning", "Do this."), diagnostic("error", null), diagnostic("info", null)]);
  log.say("info", "a.txt is held back.");
  expect(warn.mock.calls.flat()).toEqual([
    "[press-release] a.txt:3:7 warning test/case This is unclear.\n    Do this.",
    "[press-release] a.txt is held back.",
  ]);
  expect(error.mock.calls.flat()).toEqual(["[press-release] a.txt:3:7 error test/case This is unclear."]);
  warn.mockRestore();
  error.mockRestore();
});
