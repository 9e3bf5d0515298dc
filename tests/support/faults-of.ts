import { parse } from "../../src/index.ts";
import { barelyOf, bodyText, fullText, lossesIn, wordsOf, wordsOfHtml } from "../../src/render/index.ts";
import { textOf } from "../../src/render/plain-text.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { disowned, misplaced } from "./spans.ts";

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

const renderer = createRenderer();

const NESTED =
  /^(?:p|h[1-6]|ul|ol|li|table|tbody|tr|td|th|figure|figcaption|blockquote|aside|span|a|em|strong|code|time)$/;

/** Elements that do not nest, and signs that stand in HTML without being written as such. */
function illFormed(html: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = html.replace(/<(\/?)([a-z0-9]+)(?: [a-z-]+(?:="[^"<>]*")?)*>/g, (_, slash: string, name: string) => {
    if (slash) found.push(...(open.pop() === name ? [] : [`</${name}>`]));
    else if (NESTED.test(name)) open.push(name);
    else if (name !== "br") found.push(name);
    return "";
  });
  return [...found, ...open, ...(/[<>"]/.test(rest) ? [rest] : [])];
}

/** Where two lists of words part. */
function difference(said: readonly string[], written: readonly string[]): string | null {
  const at = written.findIndex((word, place) => said[place] !== word);
  if (at < 0 && said.length === written.length) return null;
  const place = at < 0 ? written.length : at;
  return `word ${place} is “${said[place] ?? ""}”, and “${written[place] ?? ""}” in the text`;
}

/**
 * What is wrong with how a text is read and rendered, whatever it says: a line that nobody owns, a span that is not where its
 * words are, a word lost or said twice, HTML that does not nest. Empty where all is well.
 */
export function faultsOf(text: string): string[] {
  const release = parse(text);
  const failed = release.diagnostics.filter(({ code }) => code === "engine/recogniser-failed");
  const faults = [
    ...disowned(release).map((each) => `disowned: ${JSON.stringify(each)}`),
    ...misplaced(release).map((each) => `misplaced: ${each}`),
    ...failed.map(({ message }) => message),
  ];
  for (const pullQuotes of ["repeat", "promote"] as const) {
    const html = renderer.body(release, { pullQuotes });
    const differs = difference(wordsOfHtml(html), wordsOf(bodyText(release)));
    if (differs !== null) faults.push(`${pullQuotes}: ${differs}`);
    faults.push(...illFormed(html).map((each) => `${pullQuotes}: ill-formed ${each}`));
  }
  const shown = release.blocks.filter(
    ({ role }) => !["front-matter", "mail", "date-line", "dateline", "end-mark"].includes(role),
  );
  const lost = lossesIn(barelyOf(shown), wordsOf(fullText(release, { wire: "show" })));
  // What is asked for is the copy of each block, so the copy itself must have all that the block has.
  const short = shown.filter((block) => lettersOf(block.text) !== lettersOf(textOf(block)));
  faults.push(...short.map(({ text }) => `the copy says otherwise than “${text}”`));
  return [...faults, ...lost.map(({ words }) => `the whole text lacks “${words.join(" ")}”`)];
}
