import type { MarkdownIt } from "markdown-it";
import type { Block, Excerpt, Picture, PullQuote, PullQuoteMode, Quotation, Release } from "../types.ts";
import { escapeHtml } from "./escape.ts";
import { figuresOf } from "./figures.ts";
import { envOf, type Job } from "./job.ts";
import { marksOf } from "./language-marks.ts";
import { ATTRIBUTE_RULES, createMarkdownIt } from "./markdown.ts";
import { withoutForbidden } from "./marks.ts";
import { promotionOf } from "./promote.ts";
import { pullQuoteHtml } from "./pull-quotes.ts";
import { typographic } from "./typographic.ts";

export interface RendererOptions {
  /** Read inline Markdown (emphasis, code, links, backslash escapes). Off: every character is shown as printed. Where it is on, `parse` is told so as well. */
  readonly markdown?: boolean;
  /** Adds a site's own plugins and rules to markdown-it; called once. Mind that what it lets in is not escaped by us. */
  readonly amend?: (md: MarkdownIt) => void;
}

export interface BodyOptions {
  readonly pullQuotes?: PullQuoteMode;
  /** Gives the HTML of a link to a quotation, set where that begins. Without it there is none: in feeds and e-mail, say. */
  readonly permalink?: (quotation: Quotation) => string;
  /**
   * Gives the HTML of a picture, which then stands where its caption does, or where it was given a place. Without it there are
   * no pictures, and captions are lines of the text.
   */
  readonly figure?: (picture: Picture) => string;
}

/** Renders any number of releases. Nothing in a text is obeyed but what its markers, or Markdown if on, say. */
export interface Renderer {
  /** HTML of whole blocks. `env` reaches markdown-it plugins beside `release`. */
  blocks(release: Release, blocks: readonly Block[], env?: Readonly<Record<string, unknown>>): string;
  /** HTML of the body with its pull-quotes, in the release's own mode unless told another. */
  body(release: Release, options?: BodyOptions): string;
  /** HTML of a headline, deck or credit, to be set within an element. Addresses become links only if asked for. */
  excerpt(release: Release, excerpt: Excerpt, options?: { readonly links?: boolean }): string;
}

/** The tags of a link as markdown-it writes them, ">" in attributes escaped: `<a href="…">`, `</a>`. */
const LINK_TAG = /<\/?a(?:\s[^>]*)?>/g;

/** Makes a renderer. It costs a millisecond: make one a site, not one a release. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const markdown = options.markdown ?? false;
  const md = createMarkdownIt(markdown);
  options.amend?.(md);
  let obeysMarkers = true;

  const render = (job: Job, env: Readonly<Record<string, unknown>> = {}) => {
    const marked = job.blocks.some((block) => block.attributes !== null);
    // Only on a change: markdown-it compiles its rules anew each time.
    if (marked && !obeysMarkers) md.core.ruler.enable(ATTRIBUTE_RULES);
    else if (!marked && obeysMarkers) md.core.ruler.disable(ATTRIBUTE_RULES);
    obeysMarkers = marked;
    return md.render("", envOf(job, env));
  };

  return {
    blocks: (release, blocks, env) => render(jobFor(release, blocks), env),
    body(release, { pullQuotes = release.pullQuoteMode, permalink, figure } = {}) {
      const plainJob = { ...jobFor(release, release.body), permalink: permalink ?? null };
      const { atEnd, ...figures } = figuresOf(release, figure);
      const job = { ...plainJob, ...figures };
      if (pullQuotes === "off") return render(job) + atEnd;
      if (pullQuotes === "promote") return render({ ...job, promoted: promotedIn(release) }) + atEnd;
      return render({ ...job, before: joined(figures.before, copies(release.pullQuotes, job)) }) + atEnd;
    },
    excerpt(release, excerpt, { links = false } = {}) {
      const job = jobFor(release, []);
      if (links) return render({ ...job, line: excerpt });
      if (markdown) return render({ ...job, line: excerpt }).replace(LINK_TAG, "");
      return escapeHtml(typographic(withoutForbidden(excerpt.text), job.marks)).replaceAll("\n", "<br>\n");
    },
  };
}

function jobFor(release: Release, blocks: readonly Block[]): Job {
  return {
    release,
    blocks,
    line: null,
    lead: release.body.find((block) => block.role === "paragraph")?.id ?? null,
    marks: marksOf(release.language.tag),
    before: new Map(),
    instead: new Map(),
    promoted: new Map(),
    permalink: null,
    quoted: new Set(),
  };
}

/** The pulled copies by the block that each is set before. */
function copies(pulls: readonly PullQuote[], job: Job): Map<string, string> {
  const before = new Map<string, string>();
  for (const pull of pulls) {
    before.set(pull.before, (before.get(pull.before) ?? "") + pullQuoteHtml(pull, job.marks));
  }
  return before;
}

/** Two maps of HTML as one; of what stands at the same block, the first map's comes first. */
function joined(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): Map<string, string> {
  const all = new Map(first);
  for (const [id, html] of second) all.set(id, (all.get(id) ?? "") + html);
  return all;
}

/** Which blocks are set large: those that hold a chosen quotation and nothing but it and its attribution. */
function promotedIn(release: Release): Map<string, string> {
  const chosen = new Set(release.pullQuotes.map((pull) => pull.quotation));
  const promoted = new Map<string, string>();
  for (const block of release.body) {
    const id = block.inline.find((part) => part.id !== undefined && chosen.has(part.id))?.id;
    if (id !== undefined && promotionOf(release, block, id) !== null) promoted.set(block.id, id);
  }
  return promoted;
}
