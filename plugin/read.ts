import type { Finding } from "../src/types.ts";
import { guessEncoding } from "./encoding-guess.ts";
import { decodeIn } from "./encodings.ts";
import { otherFormat } from "./other-formats.ts";
import { readWhole } from "./read-file.ts";

/** The text of a file, and how its bytes were read. */
export interface Reading {
  /** Without byte order mark. */
  readonly text: string;
  /** As people write it: "UTF-8", "UTF-16LE", "windows-1251". */
  readonly encoding: string;
  /** True where the bytes did not say: no byte order mark, not UTF-8, so the fallback or a guess was taken. */
  readonly assumed: boolean;
  /** Why this is no text, for people; null for text. */
  readonly refused: string | null;
}

/**
 * Turns bytes into text: a byte order mark decides, else strict UTF-8, else the fallback, else a guess. Never throws,
 * whatever the bytes.
 * @param fallback the encoding of what is not UTF-8; null to guess it.
 */
export function decode(bytes: Uint8Array, fallback: string | null): Reading {
  const stated = byMark(bytes) ?? asUtf8(bytes);
  if (stated !== null) return { text: stated[1], encoding: stated[0], assumed: false, refused: refusal(stated[1]) };
  const encoding = fallback ?? guessEncoding(bytes);
  const text = decodeIn(encoding, bytes);
  return { text, encoding, assumed: true, refused: refusal(text) };
}

/** What is to be said about the reading itself. */
export function readingFindings({ encoding, assumed, refused }: Reading): Finding[] {
  if (refused !== null) return [{ code: "file/no-page", span: null, values: { reason: refused } }];
  return assumed ? [{ code: "file/encoding-assumed", span: null, values: { encoding } }] : [];
}

/** Bytes of a text; a release of so many would fill a thousand pages. */
const LARGEST = 5 * 1024 * 1024;

/** @throws an Error that says why the file cannot be read. */
export async function readText(path: string, fallback: string | null): Promise<Reading> {
  return decode(await readWhole(path, LARGEST), fallback);
}

function byMark(bytes: Uint8Array): [encoding: string, text: string] | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ["UTF-8", new TextDecoder("utf-8").decode(bytes)];
  if (first === 0xff && second === 0xfe) return ["UTF-16LE", new TextDecoder("utf-16le").decode(bytes)];
  if (first === 0xfe && second === 0xff) return ["UTF-16BE", new TextDecoder("utf-16be").decode(bytes)];
  return null;
}

function asUtf8(bytes: Uint8Array): [encoding: string, text: string] | null {
  try {
    return ["UTF-8", new TextDecoder("utf-8", { fatal: true }).decode(bytes)];
  } catch {
    return null;
  }
}

/** Control characters that no text holds: all but tab, line feed, vertical tab, form feed, return and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
/** One control character among this many others may be a slip of an export; more is no text. */
const CHARACTERS_A_CONTROL = 200;

function refusal(text: string): string | null {
  const nulls = text.split("\u0000").length - 1;
  if (nulls > 0 && nulls * 3 > text.length) {
    return "It looks like UTF-16 without a byte order mark. Save it as UTF-8.";
  }
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (nulls > 0 || controls * CHARACTERS_A_CONTROL > text.length) {
    return "It is not a text file: it holds bytes that no text has.";
  }
  return text.trim() === "" ? "It is empty." : otherFormat(text);
}
