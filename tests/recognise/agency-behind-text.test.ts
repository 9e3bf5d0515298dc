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
  test.each([
    ["三年间将持续开放。（新华社）", "新华社"],
    ["門票由本月起免費。(中央社)", "中央社"],
  ])("in brackets it is too: %s", (end, name) => {
    const release = parse(`河口灯会开幕\n\n河口灯会今天开幕，第一天有三千人前来。\n\n${end}\n`, { language: "zh" });
    expect(release.sources.map((source) => source.name)).toEqual([name]);
    expect(release.body).toHaveLength(2);
  });
  test.each(["三年间将持续开放。（完）", "三年间将持续开放。（河口馆）", "三年间将持续开放（新华社）"])(
    "what is no agency, or stands before the stop, is not: %s",
    (end) => {
      const { sources } = parse(`河口灯会开幕\n\n河口灯会今天开幕，第一天有三千人前来。\n\n${end}\n`, {
        language: "zh",
      });
      expect(sources).toEqual([]);
    },
  );
  // No agency; no sentence before it.
  test.each(["sepanjang tahun. – Contoh", "di kaunter – Bernama"])("but not: %s", (end) => {
    expect(sourceOf(end)).toEqual([]);
  });
});
