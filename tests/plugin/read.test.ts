import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { isEncoding } from "../../plugin/encodings.ts";
import { decode, readText } from "../../plugin/read.ts";

const words = "Bürgermeisterin eröffnet Brücke – “endlich”";

it.each([
  ["UTF-8", Buffer.from(words)],
  ["UTF-8", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])],
  ["UTF-16LE", iconv.encode(words, "utf-16le", { addBOM: true })],
  ["UTF-16BE", iconv.encode(words, "utf-16be", { addBOM: true })],
])("reads %s and leaves no byte order mark", (encoding, bytes) => {
  expect(decode(bytes, "windows-1252")).toEqual({ text: words, encoding, assumed: false, refused: null });
});

it.each([
  ["windows-1252", "Brücke – “endlich”, 5 €"],
  ["windows-1251", "Совет открыл мост — «наконец»"],
  ["iso-8859-2", "Žlutý most otevřen"],
])("takes the fallback %s and says so", (fallback, text) => {
  expect(decode(iconv.encode(text, fallback), fallback)).toEqual({
    text,
    encoding: fallback,
    assumed: true,
    refused: null,
  });
});

it("keeps a text that is UTF-8 but for one byte, under its byte order mark", () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("Brücke "), Buffer.from([0xff])]);
  expect(decode(bytes, "windows-1252")).toMatchObject({ text: "Brücke \ufffd", encoding: "UTF-8" });
});

it("refuses what is no text, and says what it looks like", () => {
  expect(
    decode(Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "latin1"), "windows-1252").refused,
  ).toMatch("not a text file");
  expect(decode(iconv.encode(words, "utf-16le"), "windows-1252").refused).toMatch("UTF-16 without a byte order mark");
  expect(decode(Buffer.from(" \n\u00a0\n"), "windows-1252").refused).toMatch("empty");
  expect(
    decode(Buffer.from("A form feed\f and a lone \u0007 bell are text".repeat(20)), "windows-1252").refused,
  ).toMatch("not a text file");
});

it("takes one stray control character for a slip", () => {
  expect(decode(Buffer.from(`${"A long text. ".repeat(40)}\u0007`), "windows-1252").refused).toBeNull();
});

it("never throws, whatever the bytes", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("windows-1252", "windows-1251", "shift_jis", "gb18030", "utf-16le"),
      (bytes, fallback) => {
        expect(typeof decode(bytes, fallback).text).toBe("string");
      },
    ),
  );
});

it("knows which encodings there are", () => {
  expect(isEncoding("windows-1251")).toBe(true);
  expect(isEncoding("windows-9999")).toBe(false);
});

it("reads a file, and leaves the file system's own error to the caller", async () => {
  const folder = await mkdtemp(join(tmpdir(), "press-read-"));
  await writeFile(join(folder, "a.txt"), words);
  expect((await readText(join(folder, "a.txt"), "windows-1252")).text).toBe(words);
  await expect(readText(join(folder, "b.txt"), "windows-1252")).rejects.toThrow("ENOENT");
  await rm(folder, { recursive: true });
});
