import { findDates } from "../dates/index.ts";
import { readHoldingLine, readReleaseLine } from "../dates/release-line.ts";
import { key } from "../text/fold.ts";
import { isLabel, readPhrase } from "../text/label.ts";
import { closesNote, greets, isButton, isForwarded, isNotice, type MailField, mailField } from "../text/mail.ts";
import { isPictureMark } from "../text/picture-mark.ts";
import { wordCount } from "../text/prose.ts";
import { trimmed } from "../text/source.ts";
import type { WrittenLine } from "../text/written-lines.ts";
import type { Claim, Finding, Source } from "../types.ts";
import type { Context } from "./context.ts";

interface Reading {
  readonly lines: readonly WrittenLine[];
  readonly dates: Context["dates"];
  readonly labels: Context["labels"];
}

/** Lines of a mail's head, of a letter to the desk, and of who signs it. */
const MOST_HEAD = 16;
const MOST_LETTER = 14;
const MOST_SIGNATURE = 6;
/** Words of such a letter, and of a line of who signs it. */
const MOST_LETTER_WORDS = 120;
const MOST_SIGNATURE_WORDS = 7;
/** A release that is left has so many words, and more than the letter. */
const FEWEST_WORDS = 40;
const FEWEST_IN_MAIL = 12;
/** Lines below the head among which the release says its own day. */
const HEADER = 10;
/** So many of the last lines may be a program's. */
const MOST_FOOT = 40;

/**
 * Before all else: what a mail puts round the release that was sent in it. Its head ("From: … Sent: … Subject: …"), the letter to the desk down to
 * "Kind regards" and who signs it, what a newsletter prints on top, and notices of secrecy, buttons and telephones' lines below. They are
 * set aside as front matter is. Refuses a memo's "TO: … FROM: …", an open letter, and whatever would leave no release.
 */
export function mail(
  { dates, labels }: Pick<Context, "dates" | "labels">,
  lines: readonly WrittenLine[],
  markers: ReadonlyMap<number, unknown>,
): Claim[] {
  const reading: Reading = { lines, dates, labels };
  const claims: Claim[] = [];
  const take = (line: WrittenLine, because: string): void => {
    if (markers.has(line.number) || mayHold(line.text, labels, dates)) return;
    claims.push({ field: "mail", lines: [line.number, line.number], strength: "labelled", by: "mail", because });
  };
  let at = 0;
  while (at < lines.length && isButton((lines[at] as WrittenLine).text))
    take(lines[at++] as WrittenLine, "a button of a newsletter");
  const head = headOf(reading, at);
  const end = head === null ? at : head.end;
  const letter = letterOf(reading, end, head);
  const start = letter ?? end;
  if (letter !== null) for (const line of lines.slice(end, letter)) take(line, LETTER);
  if (head !== null && (letter !== null || head.isSure))
    for (const [field, line] of head.lines) if (!staysFor(field, line, start, reading)) take(line, HEAD);
  for (const line of footOf(lines, start)) take(line, "what a mail has at its foot");
  const taken = new Set(claims.map(({ lines }) => lines[0]));
  for (const line of lines) if (isPictureMark(line.text) && !taken.has(line.number)) take(line, PICTURE);
  return claims;
}

/** When the text may run is said in a subject or a letter as well: such a line stays in the text, so that nothing is out before. */
function mayHold(text: string, labels: Context["labels"], dates: Context["dates"]): boolean {
  const value = mailField(text)?.value ?? text;
  return readReleaseLine(value, labels, dates)?.kind === "embargo" || readHoldingLine(value, dates) !== null;
}

const LETTER = "a letter to the desk";
const HEAD = "the head of a mail";
const PICTURE = "where a picture stood in a mail";

/** A warning at the first line that names people and is no part of the release, and one at each picture that is gone. */
export function mailFindings(claims: readonly Claim[], source: Source): Finding[] {
  const linesOf = (...reasons: string[]): number[] =>
    claims.filter(({ because }) => reasons.includes(because)).map(({ lines }) => lines[0]);
  const finding = (code: Finding["code"], number: number): Finding[] => {
    const line = source.lines[number - 1];
    if (line === undefined) return [];
    const span = trimmed(source, line);
    return [{ code, span, values: { text: source.text.slice(span.start, span.end) } }];
  };
  return [
    ...finding("text/mail", Math.min(...linesOf(LETTER, HEAD))),
    ...linesOf(PICTURE).flatMap((number) => finding("text/picture-gone", number)),
  ];
}

interface Head {
  readonly lines: readonly (readonly [MailField, WrittenLine])[];
  /** The first line below it. */
  readonly end: number;
  /** It is no memo's: an address, the word for "sent", or a rule says so. */
  readonly isSure: boolean;
}

/** The labelled lines on top; null where they are no head of a mail. */
function headOf({ lines }: Reading, from: number): Head | null {
  let at = from;
  let isSure = false;
  const found: [MailField, WrittenLine][] = [];
  const kinds = new Set<MailField>();
  for (; at < lines.length && at < from + MOST_HEAD; at += 1) {
    const line = lines[at] as WrittenLine;
    if (isForwarded(line.text)) {
      isSure = true;
      found.push(["other", line]);
      continue;
    }
    const field = mailField(line.text);
    if (field === null) break;
    // "De" sends in one language and "Da" in another; what is taken already is not asked again.
    const kind = [...field.fields].find((each) => !kinds.has(each)) ?? "other";
    kinds.add(kind);
    found.push([kind, line]);
    if ((kind === "from" || kind === "to") && ADDRESS.test(field.value)) isSure = true;
  }
  const isHead = kinds.has("subject") || (kinds.has("from") && (kinds.has("to") || kinds.has("sent")));
  return isHead ? { lines: found, end: at, isSure: isSure && kinds.size > 1 } : null;
}
const ADDRESS = /\S@\S/;

/** The first line behind a letter to the desk; null where there is none. */
function letterOf(reading: Reading, from: number, head: Head | null): number | null {
  const { lines } = reading;
  const first = lines[from];
  if (first === undefined || !greets(first.text)) return null;
  const close = lines.findIndex(({ text }, at) => at > from && at <= from + MOST_LETTER && closesNote(text));
  const end = close < 0 ? begins(reading, from, head) : signedBy(lines, close);
  if (end === null) return null;
  if (standsBelow(reading, end) || (head === null && !opensRelease(reading, end))) return null;
  const words = wordsOf(lines.slice(from, end));
  const left = wordsOf(lines.slice(end));
  return words <= MOST_LETTER_WORDS && left >= (head === null ? FEWEST_WORDS : FEWEST_IN_MAIL) && left > words
    ? end
    : null;
}

/** What an office's own letter has at its end, and no release on top: "About Acme Trust", "Contact: …". */
function standsBelow({ lines, labels }: Reading, at: number): boolean {
  const text = lines[at]?.text ?? "";
  const { boilerplatePrefixes, boilerplateHeadings, contact, notes } = labels;
  return [boilerplatePrefixes, boilerplateHeadings, contact, notes].some((set) => readPhrase(text, set) !== null);
}

/** Without a mail's head, a release says that it is one: by its genre, by when it may run, or by its day. */
function opensRelease({ lines, labels, dates }: Reading, at: number): boolean {
  return lines
    .slice(at, at + HEADER)
    .some(
      ({ text }) =>
        [labels.genre, labels.immediate, labels.embargo].some((set) => readPhrase(text, set) !== null) ||
        findDates(text.slice(0, DATELINE), dates)[0] !== undefined,
    );
}

const wordsOf = (lines: readonly WrittenLine[]): number => lines.reduce((sum, { text }) => sum + wordCount(text), 0);

/** Below a letter that nothing closes: where the genre or the subject of the mail stands on a line of its own. */
function begins({ lines, labels }: Reading, from: number, head: Head | null): number | null {
  const subject = subjectOf(head);
  const at = lines.findIndex(
    ({ text, apart }, at) =>
      at > from &&
      at <= from + MOST_LETTER &&
      apart &&
      (isLabel(text, labels.genre) || (subject !== "" && isSame(text, subject))),
  );
  return at < 0 ? null : at;
}

function subjectOf(head: Head | null): string {
  const line = head?.lines.find(([field]) => field === "subject")?.[1];
  return line === undefined ? "" : (mailField(line.text)?.value ?? "");
}

/** "Press release: Ferry sails again" and "Ferry sails again". */
const isSame = (text: string, subject: string): boolean => {
  const [line, whole] = [key(text), key(subject)];
  return line === whole || (line.length >= SHORTEST_SUBJECT && whole.endsWith(line));
};
const SHORTEST_SUBJECT = 12;

/** Where the lines of who signs a letter end: those right below its closing, or the few below the next blank line. */
function signedBy(lines: readonly WrittenLine[], close: number): number {
  let end = close + 1;
  const isShort = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && line.text.split(/\s+/).length <= MOST_SIGNATURE_WORDS && !/[.!?]$/.test(line.text);
  };
  while (end < close + MOST_SIGNATURE && isShort(end) && !lines[end]?.apart) end += 1;
  if (end > close + 1) return end;
  // "Kind regards," a blank line, "Jane Example", a blank line: a name stands alone there, and what follows it is no lead yet.
  const name = lines[end];
  if (name === undefined || !NAME.test(name.text)) return end;
  let below = end + 1;
  while (below < end + MOST_SIGNATURE && isShort(below) && !lines[below]?.apart) below += 1;
  const isSigned = below > end + 1 || (isShort(below) && lines[below]?.apart);
  return isSigned ? below : end;
}
/** Two or three words with capitals. */
const NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;

/** The day stays where the release has none of its own, the subject where the release begins with its story. */
function staysFor(field: MailField, line: WrittenLine, start: number, { lines, dates }: Reading): boolean {
  const header = lines.slice(start, start + HEADER);
  if (field === "sent") return !header.some(({ text }) => findDates(text.slice(0, DATELINE), dates).length > 0);
  if (field !== "subject") return false;
  const subject = mailField(line.text)?.value ?? "";
  const [first] = header;
  const hasOther = header.some(({ text }) => isSame(text, subject));
  return !hasOther && first !== undefined && wordCount(first.text) > MOST_HEADLINE_WORDS;
}
/** Characters within which a dateline has its day. */
const DATELINE = 80;
const MOST_HEADLINE_WORDS = 22;

/** Notices down to the next blank line, and buttons, among the last lines. */
function footOf(lines: readonly WrittenLine[], start: number): WrittenLine[] {
  const found: WrittenLine[] = [];
  const from = Math.max(start + 1, Math.ceil(start + (lines.length - start) / 3), lines.length - MOST_FOOT);
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as WrittenLine;
    if (isButton(line.text)) found.push(line);
    else if (isNotice(line.text)) {
      found.push(line);
      while (lines[at + 1] !== undefined && lines[at + 1]?.apart === false) found.push(lines[++at] as WrittenLine);
    }
  }
  return found;
}
