import iconv from "iconv-lite";

/** Encodings of one byte a character that every Node reads. */
export const SINGLE_BYTES = [
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15].map((part) => `iso-8859-${part}`),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => `windows-${page}`),
  "koi8-r",
  "koi8-u",
  "macintosh",
  "ibm866",
] as const;

/** Bytes of which there are two opinions, also from one Node to the next: a euro of 1998, lines of boxes, a rare vowel of Hebrew. */
const DISPUTED: Readonly<Record<string, readonly number[]>> = {
  macintosh: [0xbd, 0xdb, 0xf0],
  "koi8-u": [0xae, 0xbe],
  "windows-1255": [0xca],
};

/** The bytes that are a letter or a sign in an encoding, for whoever it is. */
export function charactersOf(name: string): number[] {
  return Array.from({ length: 224 }, (_, at) => at + 32).filter(
    (byte) =>
      byte !== 0x7f &&
      !DISPUTED[name]?.includes(byte) &&
      !/[\ufffd\p{Co}]/u.test(iconv.decode(Buffer.from([byte]), name)),
  );
}
