import type { Block, Quotation, Release } from "../../src/types.ts";

/** What `inspect --json` prints for one file: null or [] where the release has none. */
export interface InspectedRelease {
  readonly file: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly headline: string | null;
  /** The lines of the deck, joined with a space. */
  readonly subheadline: string | null;
  /** "2021-10-13". */
  readonly date: string | null;
  readonly dateline: { readonly place: string | null; readonly agency: string | null } | null;
  readonly release: { readonly kind: "immediate" | "embargo"; readonly until: string | null } | null;
  readonly subheads: readonly string[];
  readonly quotes: readonly Pick<Quotation, "text" | "speaker" | "role">[];
  readonly photoCredits: readonly string[];
  readonly source: string | null;
  readonly contacts: readonly {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  }[];
  readonly boilerplate: readonly { readonly heading: string | null; readonly text: string }[];
  readonly endMark: string | null;
  /** What was changed after the release had gone out; "date" is "2021-10-14" or null. */
  readonly corrections: readonly {
    readonly kind: "correction" | "update";
    readonly date: string | null;
    readonly text: string;
  }[];
  readonly withdrawn: { readonly date: string | null; readonly reason: string | null } | null;
  /** The first 80 characters of the first paragraph of the body. */
  readonly bodyStartsWith: string | null;
  /** Paragraphs and block quotations; no headings, lists, captions. */
  readonly bodyParagraphs: number;
}

/** The flat view of a release that other tools can read. */
export function inspectJson(release: Release): InspectedRelease {
  const prose = release.body.filter(isProse);
  return {
    file: release.source.file,
    language: release.language.tag,
    headline: release.headline?.text ?? null,
    subheadline: release.decks.length === 0 ? null : release.decks.map(({ text }) => text).join(" "),
    date: release.date?.iso ?? null,
    dateline: release.dateline && { place: release.dateline.place, agency: release.dateline.agency },
    release: release.releaseLine && { kind: release.releaseLine.kind, until: release.releaseLine.until },
    subheads: release.body.filter(({ role }) => role === "subhead").map(wordsOfSubhead),
    quotes: release.quotes.filter(isWhole).map(({ text, speaker, role }) => ({ text, speaker, role })),
    photoCredits: [...new Set(release.photoCredits.map(({ text }) => text))],
    source: release.sources[0]?.name ?? null,
    contacts: release.contacts.map(({ name, email, phone }) => ({ name, email, phone })),
    boilerplate: release.boilerplate.map(({ heading, text }) => ({ heading, text })),
    endMark: release.endMark?.text ?? null,
    corrections: release.corrections.map(({ kind, date, text }) => ({ kind, date: date?.iso ?? null, text })),
    withdrawn: release.withdrawn && {
      date: release.withdrawn.date?.iso ?? null,
      reason: release.withdrawn.reason,
    },
    bodyStartsWith: prose[0]?.text.slice(0, 80) ?? null,
    bodyParagraphs: prose.length,
  };
}

/** A heading without the sign before it and the colon behind it. */
const wordsOfSubhead = ({ text, label }: Block): string =>
  text
    .slice(label?.text.length ?? 0)
    .trimStart()
    .replace(CLOSING_COLON, "");

/** "What we will do:" is headed "What we will do". */
const CLOSING_COLON = /\s*[:：]$/u;

const isProse = ({ role }: Block): boolean => role === "paragraph" || role === "quotation";

/** In scripts that do not part their words, twelve characters are about six words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Six words or more: below that it is a term, a motto or a scrap. */
function isWhole({ text }: Quotation): boolean {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced >= 12 || (unspaced === 0 && (text.match(WORD)?.length ?? 0) >= 6);
}
