import { readFileSync, writeFileSync } from "node:fs";
import type { CollectionItem } from "./eleventy.ts";

/** A page that Eleventy is about to write, and what makes it. */
export type Page = Pick<CollectionItem, "inputPath" | "outputPath" | "url"> & { readonly template?: Maker };

/** What Eleventy makes a page with. It is none of what its documentation names: an Eleventy without it writes all pages. */
interface Maker {
  readonly isDryRun?: boolean;
  setDryRun?(isDry: boolean): void;
  /** How many pages it has written. */
  writeCount?: number;
  readonly logger?: { log?(message: string): void; isLoggingEnabled?(): boolean };
}

/** A page as Eleventy tells of it when it has built a site. */
export interface Result {
  readonly inputPath: string;
  outputPath: string;
  readonly url: string | false;
  readonly content: string;
}

/** A whole page: what a feed asks to have transformed is only a piece of one. */
export const isWhole = (page: string): boolean => page.slice(-20).trimEnd().endsWith("</html>");

/** Has Eleventy not write a page; false where it would not have, or must. */
export function takeOver({ template }: Page): boolean {
  if (template?.setDryRun === undefined || template.isDryRun !== false) return false;
  template.setDryRun(true);
  return true;
}

/**
 * Writes a page in Eleventy's stead. Eleventy holds on to every page until the last is written, to tell whoever asks what it has
 * made: of all that a release takes in memory, that is the largest part. Here it is read again by who asks.
 * @param content when nothing will change it any more.
 * @param place where it will stand in the end, for the terminal.
 * @returns what Eleventy would tell of it; null where Eleventy has to write it.
 * @throws Error where there is no writing.
 */
export function writeInstead(page: Page, content: string, place: string): Result | null {
  const { inputPath, outputPath, url, template } = page;
  if (outputPath === false || !isWhole(content) || !takeOver(page)) return null;
  if (template?.logger?.isLoggingEnabled?.() === true) template.logger.log?.(`Writing ${place} from ${inputPath}`);
  writeFileSync(outputPath, content);
  if (template?.writeCount !== undefined) template.writeCount += 1;
  return {
    inputPath,
    outputPath,
    url,
    get content() {
      return readFileSync(this.outputPath, "utf8");
    },
  };
}
