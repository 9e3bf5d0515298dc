import { body } from "./body/examples.ts";
import { boilerplate } from "./boilerplate/examples.ts";
import { byline } from "./byline/examples.ts";
import { contacts } from "./contacts/examples.ts";
import type { Example } from "./example.ts";
import { pictures } from "./figure/examples.ts";
import { deck, headline, kicker } from "./head/examples.ts";
import { notes } from "./notes/examples.ts";
import type { PartName } from "./parts.ts";
import { pullQuotes } from "./pull-quotes/examples.ts";
import { sources } from "./sources/examples.ts";

/** The examples of each part, in the order of the page: for the specimen, and for the tests. */
export const examples = {
  kicker,
  headline,
  deck,
  byline,
  body,
  pullQuotes,
  pictures,
  sources,
  contacts,
  boilerplate,
  notes,
} as const satisfies { readonly [Name in PartName]?: readonly Example[] };
