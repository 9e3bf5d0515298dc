import type { Boilerplate, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines } from "../html.ts";
import { plainPage } from "../plain-page/view.ts";
import { passages } from "../section/passages.ts";

/** What a body says of itself, and the release whose wording it is. */
export interface StandingPassage {
  readonly id: string;
  readonly boilerplate: Boilerplate;
  readonly release: Release;
}

/** The page of standing texts: the one place where each of them is read, in its newest wording. */
export function standingTextsPage(texts: readonly StandingPassage[], context: PageContext): Html {
  const { words } = context;
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b>${words.newsroom}</b></p>
<h1 class="pr-headline" data-length="short">${words.aboutUs}</h1>`,
    lines(texts.map((text) => standingText(text, context))),
  );
}

/** One of them as a section, under its own heading. */
export function standingText({ id, boilerplate, release }: StandingPassage, context: PageContext): Html {
  const { tag, direction } = release.language;
  const blocks = release.blocks.filter((block) => boilerplate.blocks.includes(block.id));
  return passages(blocks, context.words.about, release, context, html` id="${id}" lang="${tag}" dir="${direction}"`);
}
