import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import type { Html } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { passages } from "../section/passages.ts";

/** What a press desk says of itself under every release: a section a heading (“About …”). */
export function boilerplate(release: Release, context: PageContext): Html {
  return passages(blocksFor("boilerplate", release), context.words.about, release, context);
}
