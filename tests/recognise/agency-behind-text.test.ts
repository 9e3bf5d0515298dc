import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const sourceOf = (end: string) =>
  parse(
    `Feri rantai kembali berlayar\n\nFeri rantai kembali berlayar selepas sebelas minggu, kata lembaga pelabuhan hari ini.\n\nTiket untuk murid sekolah kekal percuma ${end}\n`,
    { language: "ms" },
  ).sources.map(({ name }) => name);

describe("an agency behind the last sentence", () => {
  test.each(["sepanjang tahun. – Bernama", "sepanjang tahun. -- Bernama", "sepanjang tahun,” katanya.” – Bernama"])(
    "is the source: %s",
    (end) => {
      expect(sourceOf(end)).toEqual(["Bernama"]);
    },
  );
  // No agency; no sentence before it.
  test.each(["sepanjang tahun. – Contoh", "di kaunter – Bernama"])("but not: %s", (end) => {
    expect(sourceOf(end)).toEqual([]);
  });
});
