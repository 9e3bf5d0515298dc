import type { Block, Correction, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, nothing, raw } from "../html.ts";
import { bareLabel } from "../section/label.ts";

/** A change as the page says it: in the text's own words where it has some, else in ours. */
export interface PrintedChange {
  /** “CORRECTION”, “Corrected”. */
  readonly term: Html;
  /** The day and what was changed, a piece a block; none where there is only a label. */
  readonly said: readonly Html[];
}

/** A change with each of its words, once. */
export function printedChange(change: Correction, release: Release, context: PageContext): PrintedChange {
  const { words } = context;
  const own = html`${change.kind === "update" ? words.updated : words.corrected}`;
  const printed = release.blocks.filter(({ id }) => change.blocks.includes(id));
  const [first] = printed;
  if (first === undefined) return { term: own, said: [statement(change.date, change.text, context)] };
  const said = printed.filter(({ role }) => role !== "headline").map((block) => behindLabel(block, change, set));
  return {
    term: first.label === null ? own : set(first.label.text, bareLabel(first.label.text)),
    said: said.filter(({ markup }) => markup !== ""),
  };

  /** Words as the text's own are set, the white space round them kept. */
  function set(text: string, inner = text.trim()): Html {
    const [, before = "", after = ""] = /^(\s*).*?(\s*)$/s.exec(text) ?? [];
    const markup = inner === "" ? "" : context.renderer.excerpt(release, { text: inner, spans: [], joint: " " });
    return html`${inner === text.trim() ? before : ""}${raw(markup)}${inner === text.trim() ? after : ""}`;
  }
}

/** “15 October 2021. An earlier version …”: a day and words from outside the text. */
export function statement(date: Correction["date"], text: string, context: PageContext): Html {
  const day = date === null ? nothing : html`<time datetime="${date.iso}">${context.formatDate(date)}</time>`;
  if (date === null || text === "") return html`${day}${text}`;
  return html`${day}${/^(?:zh|ja)\b/.test(context.locale) ? "。" : ". "}${text}`;
}

/** A colon between label and words. */
const COLON = /^\s?[:：]\s?/u;

/** What a block says behind its label, with the day in it as a time. */
function behindLabel({ text, label }: Block, { date }: Correction, set: (words: string) => Html): Html {
  const start = label?.text.length ?? 0;
  const rest = text.slice(start).replace(COLON, "").trim();
  const day = date?.excerpt?.text ?? "";
  const at = day === "" ? -1 : rest.indexOf(day);
  if (date === null || at < 0) return set(rest);
  return html`${set(rest.slice(0, at))}<time datetime="${date.iso}">${set(day)}</time>${set(rest.slice(at + day.length))}`;
}
