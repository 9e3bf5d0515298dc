import type { Correction, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { section } from "../section/view.ts";
import { printedChange, statement } from "./printed.ts";

/**
 * What a reader has to know before the copy: that the release was withdrawn, and its last correction or update, with the way
 * to its history. Nothing for a release that is as it went out.
 */
export function correction(release: Release, context: PageContext): Html {
  const { withdrawn } = release;
  const last = release.corrections.at(-1);
  const way = html` <a href="#history">${context.words.history}</a>`;
  const notices: Html[] = [];
  if (withdrawn !== null) {
    const said = statement(withdrawn.date, withdrawn.reason ?? "", context);
    notices.push(notice("withdrawn", html`${context.words.withdrawn}`, [said], last === undefined ? way : nothing));
  }
  if (last !== undefined) {
    const { term, said } = printedChange(last, release, context);
    notices.push(notice(anchorOf(last), term, said, way));
  }
  return lines(notices);
}

function notice(id: string, term: Html, said: readonly Html[], way: Html): Html {
  const pieces = said.length === 0 ? [nothing] : said;
  return html`<div class="pr-change pr-furniture" id="${id}">
${lines(
  pieces.map(
    (piece, at) => html`<p>${at === 0 && html`<b>${term}</b> `}${piece}${at === pieces.length - 1 && way}</p>`,
  ),
)}
</div>`;
}

/**
 * Every version of a release: when it was published, corrected, updated, withdrawn. What stands above the copy is linked to
 * and not said again; of earlier changes the words are here.
 */
export function history(release: Release, context: PageContext): Html {
  const { corrections, withdrawn, date } = release;
  if (corrections.length === 0 && withdrawn === null) return nothing;
  const { words } = context;
  const last = corrections.at(-1);
  const rows = [
    ...(date === null ? [] : [row(html`${words.published}`, [day(date.iso, context.formatDate(date))])]),
    ...corrections.map((each) => (each === last ? above(each, context) : earlier(each, release, context))),
    ...(withdrawn === null ? [] : [row(link("withdrawn", words.withdrawn), dayOf(withdrawn.date, context))]),
  ];
  return section(
    words.history,
    html`<dl class="pr-credits pr-furniture">
${lines(rows)}
</dl>`,
    raw(` id="history"`),
  );
}

function earlier(change: Correction, release: Release, context: PageContext): Html {
  const { term, said } = printedChange(change, release, context);
  return row(term, said);
}

/** The last change stands above the copy. */
function above(change: Correction, context: PageContext): Html {
  const { kind, date } = change;
  const { updated, corrected } = context.words;
  return row(link(anchorOf(change), kind === "update" ? updated : corrected), dayOf(date, context));
}

/** "correction-2021-10-15": the address of a change on its page. */
const anchorOf = ({ kind, date }: Correction): string => (date === null ? kind : `${kind}-${date.iso}`);
const link = (id: string, words: string): Html => html`<a href="#${id}">${words}</a>`;
const day = (iso: string, words: string): Html => html`<time datetime="${iso}">${words}</time>`;
const dayOf = (date: Correction["date"], context: PageContext): Html[] =>
  date === null ? [] : [day(date.iso, context.formatDate(date))];

function row(term: Html, said: readonly Html[]): Html {
  const cells = said.length === 0 ? [html`<dd></dd>`] : said.map((piece) => html`<dd>${piece}</dd>`);
  return html`<div class="pr-credits__row"><dt>${term}</dt>${cells}</div>`;
}
