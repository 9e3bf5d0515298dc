import type { PiecesOptions } from "../../src/render/index.ts";
import type { Release } from "../../src/types.ts";
import { changesInWords, type PageContext } from "../pages/index.ts";

/** What a release says away from its page that its text does not: its day and its changes, in the words of its language. */
export function textOptions(release: Release, context: PageContext): PiecesOptions {
  return {
    wire: context.wire,
    date: release.date === null ? null : context.formatDate(release.date),
    changes: changesInWords(release, context).given,
  };
}
