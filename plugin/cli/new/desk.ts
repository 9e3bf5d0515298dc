import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files into a folder and keeps a list of what it did, for the one who asked. */
export interface Desk {
  /** What was done, a line for each file. */
  readonly told: readonly string[];
  /** Whether all of it could be done. */
  readonly isDone: boolean;
  /** Writes a file that is not there yet; one that is stays as it is. */
  make(path: string, content: string): void;
  /** Gives a file that is there new content, and says what was changed. */
  change(path: string, content: string, what: string): void;
  /** Says why a file stays as it is. */
  keep(path: string, why: string): void;
  /** Says what has to be done to a file by hand. */
  leave(path: string, what: string, lines: readonly string[]): void;
}

export function createDesk(folder: string): Desk {
  const told: string[] = [];
  let isDone = true;
  const tell = (did: string, path: string, what = "") =>
    void told.push(`${did.padEnd(8)} ${path}${what === "" ? "" : ` – ${what}`}`);
  return {
    told,
    get isDone() {
      return isDone;
    },
    make(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      try {
        writeFileSync(join(folder, path), content, { flag: "wx" });
        tell("made", path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        tell("kept", path, "it was there");
      }
    },
    change(path, content, what) {
      writeFileSync(join(folder, path), content);
      tell("changed", path, what);
    },
    keep: (path, why) => tell("kept", path, why),
    leave(path, what, lines) {
      isDone = false;
      tell("kept", path, what);
      told.push(...lines.map((line) => `           ${line}`));
    },
  };
}
