import type { Release } from "../../src/types.ts";
import { body } from "./body/view.ts";
import { boilerplate } from "./boilerplate/view.ts";
import { byline, date } from "./byline/view.ts";
import { contacts } from "./contacts/view.ts";
import type { PageContext } from "./context.ts";
import { correction, history } from "./correction/view.ts";
import { pictures } from "./figure/view.ts";
import { deck, headline, kicker } from "./head/view.ts";
import { type Html, raw } from "./html.ts";
import { neighbours } from "./neighbours/view.ts";
import { alsoInTheText, notes } from "./notes/view.ts";
import { pullQuotes } from "./pull-quotes/view.ts";
import { related } from "./related/view.ts";
import { sources } from "./sources/view.ts";
import { tags } from "./tags/view.ts";

const views = {
  kicker,
  headline,
  deck,
  date,
  byline,
  correction,
  body,
  pullQuotes,
  pictures,
  sources,
  contacts,
  boilerplate,
  notes,
  alsoInTheText,
  history,
  related,
  tags,
  neighbours,
};

export type PartName = keyof typeof views;

export const partNames = Object.keys(views) as readonly PartName[];

/** One part of a release as HTML; "" where the release has nothing for it. */
export type PartView = (release: Release, context: PageContext) => string;

/** A site's own view of a part; `original` is what the plugin would have set. What it gives is taken as it is. */
export type OwnPartView = (release: Release, context: PageContext, original: () => string) => string;

/** A part of a release's page: the plugin's view, or the one that the site has put in its place. */
export function partOf(name: PartName): (release: Release, context: PageContext) => Html {
  return (release, context) => {
    const view = views[name];
    const own = context.components[name];
    return own === undefined ? view(release, context) : raw(own(release, context, () => view(release, context).markup));
  };
}
