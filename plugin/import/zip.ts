import { inflateRawSync } from "node:zlib";

/** A part of an archive, by its path in it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment that it may have. */
const LONGEST_END = 22 + 65_535;

/**
 * Unpacks an archive part by part, as its directory lists them, and stops where it has become larger than it may be: how large
 * the directory says it is counts for nothing. Reads what Word and its like write: parts that are stored or deflated, below 4 GB.
 * @param most bytes of all parts together.
 * @throws Error for one that is larger, and for what is no such archive.
 */
export function unpack(archive: Uint8Array, most: number): Parts {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = most;
  let { at, count } = directoryOf(bytes);
  for (; count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Error("it is no whole archive");
    const [name, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from)) as [
      number,
      number,
      number,
    ];
    const path = bytes.toString("utf8", at + 46, at + 46 + name);
    const part = partAt(bytes, at, left);
    if (part === null || part.length > left) {
      throw new Error(
        `it would unpack to more than ${Math.round(most / 1_000_000)} MB, and a document has that at most`,
      );
    }
    left -= part.length;
    parts.set(path, part);
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** Where the directory begins, and how many parts it lists. */
function directoryOf(bytes: Buffer): { at: number; count: number } {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
  }
  throw new Error("it is no archive");
}

/** What is in the part of an entry; null for more than may be. */
function partAt(bytes: Buffer, entry: number, most: number): Uint8Array | null {
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw new Error("it is no whole archive");
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw new Error("it is packed in a way that is not known here");
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}
