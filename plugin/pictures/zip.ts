import { crc32 } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Midnight on 1 January 1980, the first moment that a ZIP can name: time, then day. */
const FIRST_MOMENT = 0x0021_0000;
/** The oldest version of the format that has all of this, and the bit that says that names are UTF-8. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/**
 * A ZIP of uncompressed files, as PKWARE's APPNOTE.TXT describes it in 4.3: each file behind its own header, a directory of
 * these headers, and an end record. Nothing in it depends on when or where it is made. For less than 4 GB.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name);
    // What both headers say of a file: version, flags, method (stored), moment, checksum, size twice, lengths of name and extra.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt32LE(FIRST_MOMENT, 6);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    files.push(signature(3, 4), facts, path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    directory.push(signature(1, 2), number16(VERSION), facts, where, path);
    offset += 30 + path.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, signature(5, 6), end]);
}

const signature = (a: number, b: number): Buffer => Buffer.from([0x50, 0x4b, a, b]);

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
