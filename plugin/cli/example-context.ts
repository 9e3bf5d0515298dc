import { parse } from "../../src/index.ts";
import type { Release } from "../../src/types.ts";
import { settle } from "../options.ts";
import { pageContexts } from "../page-context.ts";
import type { PageContext } from "../pages/index.ts";

/** A text as a release, and what a page of a site without any options knows of it. */
export function exampleContext(text: string): { release: Release; context: PageContext } {
  const release = parse(text);
  return { release, context: pageContexts(settle({}, ""), (path) => path).for("/releases/example/", release) };
}
