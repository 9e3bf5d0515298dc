/**
 * The types that cross a stage. Data flows one way:
 *
 *   Source { text, lines } -> Claim[] -> Decision[] -> Release { ..., blocks } -> markdown-it tokens -> page
 *
 * Offsets are UTF-16 units into the *original* text; lines and columns are 1-based. Normalised text is only ever a view.
 */

import type { DiagnosticCode } from "./diagnostics/catalogue.ts";

/** A half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** First and last line of something, 1-based, both included. */
export type LineRange = readonly [first: number, last: number];

/** One line of the source. `text` is the raw slice `start..end`, without its line ending. */
export interface Line extends Span {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** A text as it was handed in, cut into lines. Nothing is ever removed from it. */
export interface Source {
  /** The text as it was read: letters composed, and without soft hyphens within words. All offsets are offsets in it. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** How the text is called in messages; usually a path. */
  readonly file: string | null;
  /** "[" and "]{.pull-quote}" round marked words: no words themselves, and left out of every slice. Absent for none. */
  readonly signs?: readonly Span[];
  /** Where unseen signs of the text as it was given were left out: for each the offset of what stood behind it. Absent for none. */
  readonly left?: readonly number[];
  /**
   * Where the first place is at which a text was mended so that it can be read: a sign that a wrong encoding had made something else of, one that the
   * code of a web page has a name for, a sign of Markdown that was left out. Absent for none.
   */
  readonly mended?: Readonly<Partial<Record<"restored-sign" | "entity" | "markdown", number>>>;
}

/**
 * Words taken verbatim from the source: the slices at `spans`, each with its runs of white space folded to one space,
 * joined by `joint`, or by nothing where a hyphen parts a word at the end of a line. A hard-wrapped paragraph has one span a line.
 */
export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What stands between two spans in `text`: a space, nothing (Chinese, Japanese), or "\n" where line breaks are meant. */
  readonly joint: " " | "" | "\n";
}

/** What a line is for. The names are the trade's own. */
export type Role =
  /** "PRESS RELEASE": names the genre, says nothing. */
  | "genre"
  | "headline"
  /** Subheadline: one or several lines under the headline. */
  | "deck"
  /** The date of publication on a line of its own. */
  | "date-line"
  /** Who wrote it. */
  | "byline"
  /** "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL …". */
  | "release-line"
  /** Place, agency and date alone on a line; at the head of a lead it is an inline part of the paragraph instead. */
  | "dateline"
  | "paragraph"
  | "subhead"
  | "list"
  /** Rows of cells, kept line by line. */
  | "table"
  /** A quotation set as a block of its own. */
  | "quotation"
  | "caption"
  | "photo-credit"
  | "source"
  /** The body that issues the release, on a line of its own. */
  | "issuer"
  | "contact"
  | "boilerplate"
  /** Matter beside the story: notes to editors, footnotes, notes on rights and downloads. */
  | "notes"
  | "end-mark"
  /** What was corrected or added after the release had gone out, and when. */
  | "correction"
  /** Wire debris and page furniture: "View source version on …", "KEYWORD: …", bare addresses after the end. */
  | "wire"
  /** What a mail puts round the release that was sent in it: its head, the letter to the desk, notices. No page shows it. */
  | "mail"
  /** YAML between two lines of three hyphens at the very top. */
  | "front-matter";

/** How good the evidence is, best first. There are no numeric scores. */
export type Strength = "marked" | "labelled" | "shaped" | "placed";

/** One recogniser's view of some lines. */
export interface Claim {
  readonly field: Role;
  readonly lines: LineRange;
  readonly strength: Strength;
  /** Why, for people: "the word “Photo:” opens the line". */
  readonly because: string;
  /** The recogniser that says so. */
  readonly by: string;
  /** What the recogniser read there, if more than the lines themselves; its type belongs to the field. */
  readonly value?: unknown;
}

/** What became of a claim. */
export interface Decision {
  readonly claim: Claim;
  readonly accepted: boolean;
  /** The rule that decided: "unopposed", "strength", "longer range", "earlier line", "table order", "one only". */
  readonly rule: string;
  /** For a refused claim, the claim that won. */
  readonly against?: Claim;
}

/** Attributes that a marker in the text gave to its block (`{.note #how data-x=1}`); names of roles are not among them. */
export interface MarkerAttributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly data: Readonly<Record<string, string>>;
}

export interface ListItem extends Excerpt {
  /** The bullet or number as printed: "•", "-", "3."; null for an unmarked list. */
  readonly marker: string | null;
}

/**
 * A part of a block that has a meaning of its own; `spans` include its quotation marks or brackets. Words that the author
 * marked `[…]{.pull-quote}` or `[…]{.no-pull-quote}` are such parts too; no page shows those marks.
 */
export interface InlinePart {
  readonly kind: "dateline" | "quotation" | "photo-credit" | "pull-quote" | "no-pull-quote";
  readonly spans: readonly Span[];
  /** For a quotation: the `id` of it; parts of one split quotation share it. */
  readonly id?: string;
}

/** Some whole lines of the source with one role. Every non-blank line is in exactly one block. */
export interface Block extends Excerpt {
  /** Stable within the release: "b1", "b2" … in file order. */
  readonly id: string;
  readonly role: Role;
  readonly lines: LineRange;
  /** From the first to the last non-blank character of its lines, a marker at the end left out. */
  readonly span: Span;
  /** Why these lines have this role. */
  readonly because: string;
  /** Label words at the start that are not part of the value: "Photo:". Part of `text` all the same. */
  readonly label: Excerpt | null;
  /** Lists only. */
  readonly items: readonly ListItem[];
  /** Tables only: cells of each row. */
  readonly rows: readonly (readonly Excerpt[])[];
  /** "heading" for the heading of a boilerplate, notes or contact section. */
  readonly part: "heading" | "text";
  readonly inline: readonly InlinePart[];
  readonly attributes: MarkerAttributes | null;
  /** True where the author marked this block `{.pull-quote}`, false for `{.no-pull-quote}`, null where nothing is said. */
  readonly pull: boolean | null;
}

/** A day of the calendar, not an instant: no zone ever moves it. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** A day that somebody stated. */
export interface StatedDate extends CalendarDate {
  /** "2021-10-13". */
  readonly iso: string;
  /** As printed; null if it came from outside the text. */
  readonly excerpt: Excerpt | null;
}

export interface ReleaseDate extends StatedDate {
  readonly from: "front-matter" | "date-line" | "dateline" | "release-line" | "file-name" | "option";
}

export interface Dateline {
  /** As printed, without dashes, brackets and date: "SUMMIT, N.J.". */
  readonly place: string | null;
  /** "BUSINESS WIRE". */
  readonly agency: string | null;
  readonly date: CalendarDate | null;
  /** The whole of it, dash included. */
  readonly excerpt: Excerpt;
}

export interface ReleaseLine {
  readonly kind: "immediate" | "embargo";
  /** ISO 8601 as far as stated: "2026-06-25T08:30-04:00", "2021-10-14T10:00" (no zone said), "2021-10-14"; else null. */
  readonly until: string | null;
  readonly excerpt: Excerpt;
}

export interface Language {
  /** BCP 47: "en", "pt-BR". */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly because: string;
}

export interface Quotation {
  /** "q-we-never-replaced-a-part": from its opening words, so that no edit elsewhere changes it. Its element has it too. */
  readonly id: string;
  /** Its parts without outer marks, joined with a space. */
  readonly text: string;
  /** One a part (split by an attribution) or paragraph, marks left out. */
  readonly parts: readonly Excerpt[];
  /** Fullest form of the name found in the release, without titles; null where the evidence is weak. */
  readonly speaker: string | null;
  /** The speaker's title as printed, without article. */
  readonly role: string | null;
  /** "document" for words of a report, a law, a letter. */
  readonly kind: "speech" | "document";
  /** The ids of the blocks that hold it. */
  readonly blocks: readonly string[];
  /** Which rule gave the speaker, or why none did. */
  readonly because: string;
}

/** How pull-quotes are set: as copies beside the text, as the text's own quotations set large, or not at all. */
export type PullQuoteMode = "repeat" | "promote" | "off";

/**
 * Words chosen to be set large, verbatim. They are a quotation's, with its speaker; only where the author asks for it can
 * they be the text's own, or words that nobody is known to have said.
 */
export interface PullQuote {
  /** The `id` of its quotation; null where the words are the text's own, and then no marks are set round them. */
  readonly quotation: string | null;
  readonly excerpt: Excerpt;
  readonly speaker: string | null;
  readonly role: string | null;
  /** The id of the block *before* which it is set. */
  readonly before: string;
  readonly look: "inline" | "margin" | "showcase";
  /** Its rank and why: "we; nothing; 14 words". */
  readonly because: string;
}

export interface Credit {
  /** "Mikhail Example / AGENCY", without label. */
  readonly text: string;
  readonly excerpt: Excerpt;
  readonly block: string;
}

/** A picture file as it lies beside a text, with what its own data say: IPTC, XMP. */
export interface PictureFile {
  /** Its path below the folder of the text: "bridge.jpg", "bridge/pier.jpg". */
  readonly path: string;
  /** By its content, whatever its ending says. */
  readonly type: "image/avif" | "image/gif" | "image/jpeg" | "image/png" | "image/webp";
  /** Pixels, as it is shown: turned where the camera says so. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly told: PictureData;
}

/** What a picture file says of itself; null for what it does not. */
export interface PictureData {
  readonly caption: string | null;
  readonly alt: string | null;
  /** Who took it: "Jane Example". */
  readonly creator: string | null;
  /** Whom to credit: "Jane Example / Agency", "Agency". */
  readonly credit: string | null;
  /** "© 2026 Example Museum". */
  readonly copyright: string | null;
}

/** Words about a picture, and where they are from. */
export interface PictureWords {
  /** Without label. */
  readonly text: string;
  readonly from: "front-matter" | "text" | "file";
  /** What the text calls them, where the eye sees that it is so: “Caption:” under a picture; null for nothing. */
  readonly label: Excerpt | null;
  /** As the text prints them, the label of a credit included; null where they are from elsewhere. */
  readonly printed: Excerpt | null;
  /** The block whose words these are; null where they stay where the text has them, and a picture only repeats them. */
  readonly block: string | null;
}

/** A picture of a release, with what is known of it. */
export interface Picture extends PictureFile {
  readonly caption: PictureWords | null;
  /** What it shows, for those who do not see it. Never made up. */
  readonly alt: PictureWords | null;
  readonly credit: PictureWords | null;
  /** The id of the block of the body that it is set before, or instead of, where that is its caption; null for the end. */
  readonly before: string | null;
}

export interface SourceLine {
  /** "AGENCY" for "Based on materials from AGENCY". */
  readonly name: string;
  readonly excerpt: Excerpt;
  readonly block: string;
}

/** A change made after the release had gone out. */
export interface Correction {
  /** "update" where something was added and nothing was wrong. */
  readonly kind: "correction" | "update";
  /** The day of the change; null where none is stated. */
  readonly date: StatedDate | null;
  /** What it says, without label and date; "" where it only says that there was one. */
  readonly text: string;
  /** The ids of the blocks that hold it: of the headline for "CORRECTING and REPLACING …"; none from front matter. */
  readonly blocks: readonly string[];
  readonly from: "text" | "front-matter";
}

/** The release no longer holds. Only front matter says so: what else stands in a text never takes it back. */
export interface Withdrawal {
  readonly date: StatedDate | null;
  readonly reason: string | null;
}

export interface Contact {
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The ids of the blocks that hold it. */
  readonly blocks: readonly string[];
}

export interface Boilerplate {
  readonly heading: string | null;
  readonly text: string;
  readonly blocks: readonly string[];
}

export type Severity = "error" | "warning" | "info";

export interface Diagnostic {
  /** `area/slug`, from the catalogue: "date/ambiguous-order". */
  readonly code: string;
  readonly severity: Severity;
  /** Where; null when it is about the text as a whole. */
  readonly span: Span | null;
  /** 1-based; 1:1 when `span` is null. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
}

/** What a stage has to report; the catalogue in `diagnostics/` turns it into a `Diagnostic` with words and a place. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly span: Span | null;
  /** Fills the `{name}` places of the catalogue's wording. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What was read from one text. Everything in it is verbatim; what was not found is null or empty. */
export interface Release {
  readonly source: Source;
  readonly language: Language;
  readonly genre: Excerpt | null;
  readonly headline: Excerpt | null;
  readonly decks: readonly Excerpt[];
  readonly byline: Excerpt | null;
  readonly date: ReleaseDate | null;
  readonly dateline: Dateline | null;
  readonly releaseLine: ReleaseLine | null;
  readonly issuer: Excerpt | null;
  /** The blocks between header and trailer: paragraphs, subheads, lists, tables, captions, quotations. */
  readonly body: readonly Block[];
  readonly quotes: readonly Quotation[];
  /** In the order of the page; none where the mode is "off". */
  readonly pullQuotes: readonly PullQuote[];
  readonly pullQuoteMode: PullQuoteMode;
  readonly photoCredits: readonly Credit[];
  /** Those that lie beside the text, in the order of the page; `parse` knows of none, see `withPictures`. */
  readonly pictures: readonly Picture[];
  readonly sources: readonly SourceLine[];
  readonly contacts: readonly Contact[];
  readonly boilerplate: readonly Boilerplate[];
  readonly notes: readonly Boilerplate[];
  readonly endMark: Excerpt | null;
  /** By their days, the newest last; those without a day first. */
  readonly corrections: readonly Correction[];
  readonly withdrawn: Withdrawal | null;
  /** Every block of the file, in its order. */
  readonly blocks: readonly Block[];
  /** Every claim and what became of it. */
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
  /** The optional YAML at the top, as data. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}
