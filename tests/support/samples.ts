import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

export const FIXTURES = "tests/fixtures";

/** A text among the fixtures, or one of the demo newsroom's releases. */
export interface Sample {
  /** "en/credit-inside-caption", "site/great-dome". */
  readonly name: string;
  readonly text: string;
}

/** The names of the files in a folder that have this ending, without it. */
export const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();

/** Where the text of a fixture lies; the demo newsroom's are the site's own files. */
export const textFile = (folder: string, name: string): string =>
  folder === "site" ? `site/releases/${name}.txt` : `${FIXTURES}/${folder}/${name}.txt`;

/** Every text there is an expectation for. */
export function samples(): Sample[] {
  return readdirSync(FIXTURES).flatMap((folder) =>
    namesIn(`${FIXTURES}/${folder}`, ".json").map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(textFile(folder, name), "utf8"),
    })),
  );
}
