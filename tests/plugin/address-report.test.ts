import { resolve } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { createAddressReport } from "../../plugin/address-report.ts";

const collision = (issue: number) => ({
  slug: "pollen-report",
  winner: resolve("site/releases/1.txt"),
  loser: resolve(`site/releases/${issue}.txt`),
  given: `pollen-report-${issue}`,
});
const series = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => collision(from + index));

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const said = (): string[] => warn.mock.calls.splice(0).flat().map(String);
afterEach(() => warn.mockClear());

it("names each pair", () => {
  createAddressReport()([collision(2)]);
  expect(said()).toEqual([
    "[press-release] warning: site/releases/1.txt and site/releases/2.txt both want the address “pollen-report”: the second gets “pollen-report-2”.",
  ]);
});

it("names ten of a series, and counts the rest", () => {
  createAddressReport()(series(2, 402));
  const lines = said();
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toContain("390 more releases want an address that another has");
});

it("counts a single one more in words", () => {
  createAddressReport()(series(2, 13));
  expect(said().at(-1)).toContain("One more release wants an address");
});

it("says while a site is watched only what is new, and what has come back", () => {
  const report = createAddressReport();
  report(series(2, 402));
  said();
  report(series(2, 402));
  expect(said()).toEqual([]);
  report(series(2, 403));
  expect(said()).toEqual([expect.stringContaining("site/releases/402.txt")]);
  report(series(2, 402));
  report(series(2, 403));
  expect(said()).toEqual([expect.stringContaining("site/releases/402.txt")]);
});
