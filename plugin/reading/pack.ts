import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file of many records, each found by its key: one a release would be ten thousand files to open. */
export interface Pack {
  get(key: string): Uint8Array | null;
  put(key: string, bytes: Uint8Array): void;
  /** Puts what is new, and what was asked for, in the place of what was there; what nobody asked for is gone then. */
  close(): void;
}

/** Where a record is: offset and length, in bytes. */
type Place = readonly [at: number, length: number];

interface Index {
  /** What all records depend on. */
  readonly stamp: string;
  readonly places: Readonly<Record<string, Place>>;
}

/** The last bytes of a pack say where its index begins. */
const FOOT = 8;

/**
 * Opens a pack. Records are read one by one, when they are asked for, and written as they come, so that none is held in memory.
 * New ones go to a file of this process, which takes the place of the pack as a whole: neither a build that is killed nor another
 * at the same time leaves half a pack. What is damaged, or was written under another stamp, counts as not there.
 * @throws an Error where there is no writing.
 */
export function openPack(path: string, stamp: string): Pack {
  mkdirSync(dirname(path), { recursive: true });
  sweep(path);
  const old = openOld(path, stamp);
  const draft = `${path}.${process.pid}`;
  let written: { readonly file: number; size: number } | null = null;
  const places = new Map<string, Place>();
  const asked = new Set<string>();

  function append(key: string, bytes: Uint8Array): void {
    // Held texts are among them: they are for whoever builds the site.
    written ??= { file: openSync(draft, "w", 0o600), size: 0 };
    writeWhole(written.file, bytes);
    places.set(key, [written.size, bytes.length]);
    written.size += bytes.length;
  }

  return {
    get(key) {
      const bytes = old === null ? null : recordOf(old, key);
      if (bytes !== null) asked.add(key);
      return bytes;
    },
    put: append,
    close() {
      try {
        if (written === null) {
          if (old !== null) closeSync(old.file);
          return;
        }
        for (const key of asked) {
          const bytes = old === null || places.has(key) ? null : recordOf(old, key);
          if (bytes !== null) append(key, bytes);
        }
        const index: Index = { stamp, places: Object.fromEntries(places) };
        writeWhole(written.file, Buffer.from(JSON.stringify(index)));
        const foot = Buffer.alloc(FOOT);
        foot.writeDoubleLE(written.size);
        writeWhole(written.file, foot);
        closeSync(written.file);
        if (old !== null) closeSync(old.file);
        renameSync(draft, path);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}

interface Old {
  readonly file: number;
  readonly places: ReadonlyMap<string, Place>;
}

function openOld(path: string, stamp: string): Old | null {
  try {
    const file = openSync(path, "r");
    const end = fstatSync(file).size - FOOT;
    const start = bytesAt(file, end, FOOT)?.readDoubleLE() ?? -1;
    const index = JSON.parse(bytesAt(file, start, end - start)?.toString("utf8") ?? "null") as Index | null;
    if (index !== null && index.stamp === stamp) return { file, places: new Map(Object.entries(index.places)) };
    closeSync(file);
  } catch {
    // None yet, or none that can be read.
  }
  return null;
}

function recordOf({ file, places }: Old, key: string): Buffer | null {
  const [at = -1, length = 0] = places.get(key) ?? [];
  return bytesAt(file, at, length);
}

/** Null for what is not there. */
function bytesAt(file: number, at: number, length: number): Buffer | null {
  if (!Number.isSafeInteger(at) || at < 0 || length <= 0) return null;
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : null;
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Takes away what builds that were killed have left. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const id = Number(name.slice(basename(path).length + 1));
    if (Number.isInteger(id) && !isRunning(id)) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
