import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeIn, isEncoding } from "../../plugin/encodings.ts";
import { charactersOf, SINGLE_BYTES } from "../support/single-bytes.ts";

describe("reads as a library of tables does, byte by byte", () => {
  it.each(SINGLE_BYTES)("%s", (name) => {
    const expected = charactersOf(name).map((byte) => iconv.decode(Buffer.from([byte]), name));
    expect(charactersOf(name).map((byte) => decodeIn(name, Uint8Array.of(byte)))).toEqual(expected);
  });

  it.each([
    ["shift_jis", "旧港市は三月から①髙～－ﾊﾝｶｸ"],
    ["euc-jp", "旧港市は三月から街灯を交換します。"],
    ["gb18030", "旧港市从三月起更换街灯€𠀀"],
    ["gbk", "旧港市从三月起更换街灯，工程预计持续两年。"],
    ["big5", "舊港市從三月起更換街燈，工程預計持續兩年。"],
    ["euc-kr", "옛항구시는 삼월부터 가로등을 교체합니다."],
    ["utf-16le", "Brücke – “endlich” 旧港"],
    ["utf-16be", "Brücke – “endlich” 旧港"],
  ])("%s", (name, text) => {
    expect(decodeIn(name, iconv.encode(text, name))).toBe(text);
  });
});

it("takes ISO-8859-1 for the windows-1252 that programs write under that name", () => {
  const bytes = iconv.encode("“Brücke” – 5 €", "windows-1252");
  for (const name of ["windows-1252", "ISO-8859-1", "latin1", "ascii"])
    expect(decodeIn(name, bytes), name).toBe("“Brücke” – 5 €");
});

it("knows the names that people write, and says of any other that there is none", () => {
  const names = ["UTF-8", "Windows-1251", "cp1251", "CP1252", "latin2", "KOI8-R", "koi8", "Shift_JIS", "x-sjis"];
  expect(names.filter((name) => !isEncoding(name))).toEqual([]);
  expect(isEncoding("windows-9999")).toBe(false);
  expect(() => decodeIn("klingon", new Uint8Array())).toThrow("there is no encoding “klingon”");
});
