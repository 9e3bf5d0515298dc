import { releasePage } from "../../plugin/pages/release/view.ts";
import { check, parse } from "../../src/index.ts";
import { explainLine, type LineExplanation } from "../../src/resolve/explain.ts";
import type { Diagnostic, Release } from "../../src/types.ts";
import { contextOf } from "./context.ts";

/** All that the page to try it on shows of a text. */
export interface Reading {
  readonly release: Release;
  /** The release's page: the article of the plugin's own views. */
  readonly article: string;
  /** Every line that is not blank. */
  readonly lines: readonly LineExplanation[];
  /** What `press-release check` says of it. */
  readonly problems: readonly Diagnostic[];
}

/** Reads a text as a build does. Pure: the browser and the tests call the same function. */
export function readingOf(text: string): Reading {
  const release = parse(text);
  return {
    release,
    article: releasePage(release, contextOf(release)).markup,
    lines: release.source.lines.flatMap(({ number }) => {
      const line = explainLine(release, number);
      return line === null || line.role === null ? [] : [line];
    }),
    problems: check(release),
  };
}
