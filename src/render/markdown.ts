import createMarkdown, { type MarkdownIt, type StateCore } from "markdown-it";
import attributes from "markdown-it-attrs";
import { placeAttributes } from "./attributes.ts";
import { curlQuotes } from "./curl.ts";
import { jobOf } from "./job.ts";
import { linkOnlyPlainAddresses } from "./links.ts";
import { ATTRIBUTES_CLOSE, ATTRIBUTES_OPEN, withoutSigns } from "./marks.ts";
import { placeParts } from "./parts.ts";
import { BlockTokens } from "./tokens.ts";

/** The only schemes that ever become an address on the page: "https://…", "tel:…". */
const ALLOWED_LINK = /^(?:https?|mailto|tel):/i;

/** The rules that run only for a release with attributes: markdown-it-attrs tries its patterns on every token. */
export const ATTRIBUTE_RULES = ["pr_attributes", "curly_attributes"];

/**
 * A markdown-it of our own: preset `zero`, its block parser replaced by our blocks. Text is text; only with `markdown`
 * do emphasis, code, links and backslash escapes apply. HTML never does.
 */
export function createMarkdownIt(markdown: boolean): MarkdownIt {
  const md = new createMarkdown("zero", {
    html: false,
    breaks: true,
    linkify: true,
    typographer: true,
    maxNesting: 50,
  });
  md.inline.ruler.enable("newline");
  md.core.ruler.enable(["linkify", "smartquotes"]);
  // The inline rule `linkify` is there to keep emphasis out of addresses.
  if (markdown) md.enable(["emphasis", "backticks", "link", "escape", "linkify"]);

  md.core.ruler.at("block", ourBlocks);
  md.core.ruler.at("smartquotes", curlQuotes);
  md.core.ruler.before("linkify", "pr_attributes", placeAttributes);
  attributes(md, {
    leftDelimiter: ATTRIBUTES_OPEN,
    rightDelimiter: ATTRIBUTES_CLOSE,
    allowedAttributes: ["id", "class", /^data-[a-z][a-z0-9-]*$/],
  });
  md.core.ruler.before("linkify", "pr_parts", placeParts);
  md.renderer.rules.pr_pull = (tokens, index) => tokens[index]?.content ?? "";
  md.renderer.rules.pr_html = (tokens, index) => String(tokens[index]?.meta?.html ?? "");

  // "[here]()" would lead to the page itself; an <a> without address leads nowhere. Words that are no address themselves
  // have it spelled out on paper.
  md.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token?.attrGet("href") === "") return "<a>";
    if (token?.markup !== "linkify") token?.attrJoin("class", "pr-named");
    return self.renderToken(tokens, index, options);
  };
  linkOnlyPlainAddresses(md.linkify);
  md.validateLink = (url) => ALLOWED_LINK.test(url);
  const normalizeLink = md.normalizeLink;
  md.normalizeLink = (url) => normalizeLink(withoutSigns(url));
  // The text of a link is what was printed.
  md.normalizeLinkText = (url) => url;
  return md;
}

/** In place of the block parser. Where a plugin renders something for itself, the parser as it was. */
function ourBlocks(state: StateCore): void {
  const job = jobOf(state.env);
  if (job === null || state.inlineMode || state.src !== "") {
    if (!state.inlineMode) state.md.block.parse(state.src, state.md, state.env, state.tokens);
    else {
      const token = new state.Token("inline", "", 0);
      token.content = state.src;
      token.map = [0, 1];
      token.children = [];
      state.tokens.push(token);
    }
    return;
  }
  const tokens = new BlockTokens(state, job);
  if (job.line !== null) tokens.line(job.line);
  for (const block of job.blocks) tokens.block(block);
}
