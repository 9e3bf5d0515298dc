import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ParseOptions } from "../src/options.ts";
import { type Examined, examine } from "./examine.ts";
import { log } from "./log.ts";
import type { Settings } from "./options.ts";
import { createPictures, noPictures, type Pictures } from "./pictures/index.ts";
import { loadEngine } from "./reading/engine.ts";
import { createReader, readText } from "./reading/reader.ts";
import type { Job } from "./shards/job.ts";
import { yamlFor } from "./yaml-for.ts";

export type Entry = Examined;

export interface Store {
  /** Begins a build: pictures are looked for anew. */
  begin(): void;
  /** All texts have been read once: what was read is kept for the next build. */
  keep(): void;
  /** Reads and parses a file, once for each state of it. Never throws: what cannot be read is a refusal. */
  load(path: string): Promise<Entry>;
  /**
   * Reads some texts once more, one by one, while nobody waits for it: where all were kept from an earlier build, the engine has
   * read none yet, and takes as long for its first text as later for thirty. That would be the one that somebody has just changed.
   * @returns how many were read.
   */
  practise(): Promise<number>;
  /** Says on the terminal what is wrong with a file, once for each state of it. */
  report(entry: Entry): void;
}

/** So many texts make the engine quick. */
const PRACTICE = 30;
/** Milliseconds between two of them. */
const PAUSE = 10;

/**
 * @param folder that of the releases: no link may lead out of it.
 * @param job the part of the site that this build makes, where it makes one.
 */
export function createStore(
  { fallbackEncoding, language, region, pullQuotes, markdown, pictures: shown, cache }: Settings,
  folder: string | null = null,
  job: Pick<Job, "pass" | "folders"> | null = null,
): Store {
  const entries = new Map<string, { stamp: string; entry: Promise<Entry> }>();
  const reported = new WeakSet<Entry>();
  const pictures = shown === null ? noPictures : createPictures();
  const options: ParseOptions = { defaultLanguage: language, region, pullQuotes, markdown };
  const reader = createReader(options, folder === null ? null : cache, [folder ?? "", ...(job?.folders ?? [])]);

  return {
    begin() {
      pictures.forget();
      reader.open();
    },
    keep: () => reader.close(),

    async load(path) {
      const key = resolve(path);
      const stamp = await stampOf(path, pictures);
      const before = entries.get(key);
      if (before !== undefined && before.stamp === stamp) return before.entry;
      const entry = examine(path, fallbackEncoding, options, pictures, folder, reader.read);
      // A file that is gone is asked for again the next time.
      if (stamp === null) entries.delete(key);
      else entries.set(key, { stamp, entry });
      return entry;
    },

    async practise() {
      const texts = [...entries.values()].slice(-PRACTICE);
      if (reader.count() >= PRACTICE) return 0;
      await loadEngine();
      let read = 0;
      for (const { entry } of texts) {
        const { release } = await entry;
        // What is saved in this moment is read in between.
        await new Promise((wake) => setTimeout(wake, PAUSE).unref());
        if (release === null) continue;
        const { text, file } = release.source;
        readText(text, file ?? "", await yamlFor(text), options);
        read += 1;
      }
      return read;
    },

    report(entry) {
      // What is wrong with the texts of a part was said when they were read for its manifest.
      if (job?.pass === "pages" || reported.has(entry)) return;
      reported.add(entry);
      log.diagnostics(entry.path, entry.diagnostics);
    },
  };
}

/** Tells one state of a file and its pictures from the next; null where there is none. */
async function stampOf(path: string, pictures: Pictures): Promise<string | null> {
  try {
    // At once: a promise of so little costs more than the answer.
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs}:${size}${await pictures.stamp(path)}`;
  } catch {
    return null;
  }
}
