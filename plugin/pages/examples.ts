import { body } from "./body/examples.ts";
import { boilerplate } from "./boilerplate/examples.ts";
import { byline } from "./byline/examples.ts";
import { contacts } from "./contacts/examples.ts";
import type { PageContext } from "./context.ts";
import { correction, history } from "./correction/examples.ts";
import type { Example, Parse } from "./example.ts";
import { pictures } from "./figure/examples.ts";
import { deck, headline, kicker } from "./head/examples.ts";
import { neighbours } from "./neighbours/examples.ts";
import { notes } from "./notes/examples.ts";
import type { PartName } from "./parts.ts";
import { pullQuotes } from "./pull-quotes/examples.ts";
import { related } from "./related/examples.ts";
import { sources } from "./sources/examples.ts";
import { tags } from "./tags/examples.ts";

/** The examples of each part, in the order of the page: for the specimen, and for the tests. */
export const examples = {
  kicker,
  headline,
  deck,
  byline,
  correction,
  body,
  pullQuotes,
  pictures,
  sources,
  contacts,
  boilerplate,
  notes,
  history,
  related,
  tags,
  neighbours,
} as const satisfies { readonly [Name in PartName]?: readonly Example[] };

/**
 * A context in which an example has round it what it says, and its pictures have a place. Nothing lies there: to look at their
 * box and their words, none is needed.
 */
export function contextFor({ surroundings }: Example, context: PageContext, parse: Parse): PageContext {
  return {
    ...context,
    surroundings: { ...context.surroundings, ...surroundings?.(parse) },
    picture: ({ path }) => ({ path: `/specimen/${path}`, sources: [] }),
  };
}
