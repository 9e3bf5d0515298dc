import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { isWhole, type Page, type Result, takeOver } from "./written-pages.ts";

/** Knows which pages stand in the output just as a rebuild would write them. */
export interface StandingPages {
  /** @param isWatched whether more builds of this process may follow. */
  begin(isWatched: boolean): void;
  /**
   * Has Eleventy leave a page as it stands, where that says the same to the byte.
   * @param content the page, when nothing will change it any more.
   * @returns whether it is left.
   */
  leave(page: Page, content: unknown): boolean;
  /** A page has come into its place. */
  placed(place: string): void;
  /** Those that were left in this build, for whoever asks what it has made. */
  left(): readonly Result[];
}

/** In what state a page was put out: its content, and the file that it became, which others may have changed since. */
interface State {
  readonly print: string;
  readonly file: string;
}

/**
 * A rebuild makes all pages, and after a change in one text nearly all of them are what they were. To write these again takes a
 * quarter of its time, and their names hide on the terminal what there is to say.
 */
export function watchStandingPages(): StandingPages {
  const standing = new Map<string, State>();
  const prints = new Map<string, string>();
  let left: Result[] = [];
  let isWatched = false;
  return {
    begin(now) {
      isWatched = now;
      prints.clear();
      left = [];
    },
    leave(page, content) {
      const { inputPath, outputPath, url } = page;
      if (!isWatched || outputPath === false || typeof content !== "string" || !isWhole(content)) return false;
      const print = hash("sha1", content, "base64");
      prints.set(outputPath, print);
      const before = standing.get(outputPath);
      if (before?.print !== print || before.file !== stateOf(outputPath)) return false;
      // What is not written for another reason is not what stands there.
      if (!takeOver(page)) return false;
      left.push({ inputPath, outputPath, url, content });
      return true;
    },
    placed(place) {
      const print = prints.get(place);
      const file = print === undefined ? null : stateOf(place);
      if (print === undefined || file === null) standing.delete(place);
      else standing.set(place, { print, file });
    },
    left: () => left,
  };
}

/** Tells one state of a file from the next; null where there is none. */
function stateOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
