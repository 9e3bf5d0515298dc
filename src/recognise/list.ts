import type { LanguagePack } from "../languages/pack.ts";
import { alikeFrom } from "../text/alike-openings.ts";
import { dashSpeech } from "../text/dash-speech.ts";
import { headsFigures } from "../text/figure-heads.ts";
import { readLabel } from "../text/label.ts";
import { leadsToSpeech } from "../text/led-speech.ts";
import { itemMark, NOTE_SIGN, opensWithHours } from "../text/line-kind.ts";
import { loneHyphen } from "../text/lone-head.ts";
import { isCapitals, isProse, isSentence } from "../text/prose.ts";
import { areAlike, areShortLines, couldHeadLines } from "../text/short-lines.ts";
import type { Unit } from "../text/units.ts";
import { isWebAlone } from "../text/web-alone.ts";
import type { Claim } from "../types.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** One item; the marker is none of its words. */
export interface ItemValue {
  readonly marker: string | null;
  readonly textStart: number;
}

/** Reads bulleted and numbered items, and a note behind a star. Refuses a lone "1. " that opens running text. */
export const list: Recogniser = ({ units, pack }) => {
  let counted: boolean | null = null;
  return claimsOn(units, (unit) => {
    const mark = itemMark(unit.text);
    if (mark === null) return null;
    if (mark.kind === "number" && isProse(unit)) {
      counted ??= countsParagraphs(units);
      if (counted) return null;
    }
    if (mark.kind === "number" && !hasNumberedNeighbour(unit, units)) return null;
    // A dash may open a line of speech or a dateline's end; as a bullet it has company or an introduction.
    if ("–—+".includes(mark.marker) && !hasNeighbour(unit, units, mark.marker)) return null;
    if ("–—-".includes(mark.marker) && isSpeech(unit, units, pack)) return null;
    if (loneHyphen(unit, units) > 0) return null;
    if (pack.headingSigns?.includes(mark.marker) && isHeading(unit, units, mark.marker)) return null;
    return claim("list", unit, unit, "shaped", "list", `the ${mark.kind} “${mark.marker}”`, {
      marker: mark.marker,
      textStart: mark.textStart,
    });
  });
};

/**
 * A communiqué that counts its paragraphs: the first running text of all is "1. …", at least three such paragraphs stand apart, most of all running
 * text is counted, and they are as long as paragraphs. Refuses advice in short sentences, and a list below a lead.
 */
function countsParagraphs(units: readonly Unit[]): boolean {
  const running = units.filter((unit) => unit.index > 0 && isProse(unit));
  const isCounted = (unit: Unit | undefined): boolean =>
    unit !== undefined && unit.gap > 0 && itemMark(unit.text)?.kind === "number";
  if (!isCounted(running[0]) || itemMark(running[0]?.text ?? "")?.marker.startsWith("1") !== true) return false;
  const counted = running.filter(isCounted);
  const words = counted.reduce((sum, unit) => sum + unit.words, 0);
  return (
    counted.length >= FEWEST_COUNTED && counted.length * 2 > running.length && words >= counted.length * MEAN_WORDS
  );
}
const FEWEST_COUNTED = 3;
const MEAN_WORDS = 20;

/** "■ 주민이 직접 밝기 고른다": a short line that ends no sentence, alone behind its sign, with text under it. */
const isHeading = (unit: Unit, units: readonly Unit[], marker: string): boolean => {
  const next = units[unit.index + 1];
  const heads = next !== undefined && (isProse(next) || next.chunk === unit.chunk);
  return unit.mark === "" && heads && !hasNeighbour(unit, units, marker);
};

/** "– Vi bygger nå, sier Kari Eksempel.", and what stands beside it behind the same dash and ends a sentence. */
function isSpeech(unit: Unit, units: readonly Unit[], pack: LanguagePack): boolean {
  const speaks = (other: Unit | undefined): boolean =>
    other !== undefined && dashSpeech(other.text, pack)?.attributed === true;
  if (speaks(unit)) return true;
  const apart = unit.gap > 0 && ".!?".includes(unit.mark || " ");
  if (!apart || dashSpeech(unit.text, pack)?.late !== false) return false;
  return [-1, 1].some((step) => speaks(units[unit.index + step])) || isLed(unit, units, pack);
}

/** The first behind "Ordfører Kari Eksempel sier:", and those that follow it behind the same sign, a blank line between each. */
function isLed(unit: Unit, units: readonly Unit[], pack: LanguagePack): boolean {
  const sign = unit.text.charAt(0);
  let at = unit.index - 1;
  while (at > unit.index - MOST_LED && (units[at]?.gap ?? 0) > 0 && units[at]?.text.startsWith(sign)) at -= 1;
  return leadsToSpeech(units[at]?.text ?? "", pack);
}
const MOST_LED = 8;

/** Round two: a note behind a star. It heads nothing, so it is read after the sections are known. */
export const starredNote: Recogniser = ({ units, outline }) =>
  claimsOn(units, (unit) =>
    (unit.text.startsWith("*") || unit.text.startsWith(NOTE_SIGN)) &&
    (outline[unit.index] === null || isFirstFootnote(unit, units)) &&
    (unit.text.startsWith(NOTE_SIGN) || STARRED.test(unit.text) || isFootnote(unit, units))
      ? claim("notes", unit, unit, "shaped", "starredNote", "a note behind a star", { part: "text" })
      : outline[unit.index] === null && isRaisedNote(unit, units)
        ? claim("notes", unit, unit, "shaped", "starredNote", "a note behind a raised figure", { part: "text" })
        : null,
  );

/** "¹ https://acme.example/report", "[1] The boats are named for birds." below a text that has the figure as well. */
function isRaisedNote({ index, text }: Unit, units: readonly Unit[]): boolean {
  if (index <= units.length / 2) return false;
  const sign = RAISED.includes(text.charAt(0)) ? text.charAt(0) : text.startsWith("[") && BRACKETED.exec(text)?.[0];
  return sign !== false && sign !== undefined && units.slice(0, index).some((other) => other.text.indexOf(sign) > 0);
}
const BRACKETED = /^\[\d{1,2}\](?= \p{L})/u;
const RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

/** "** On the same day", below "* In 2024": notes that the text has stars for. */
const isFootnote = (unit: Unit, units: readonly Unit[]): boolean =>
  isFirstFootnote(unit, units) || FURTHER.test(unit.text);
const isFirstFootnote = ({ index, text }: Unit, units: readonly Unit[]): boolean =>
  text.startsWith("* ") && FURTHER.test(units[index + 1]?.text ?? "");
/** Two stars or three before a word: "** On the same day". Refuses "***" alone and "**bold** text". */
const FURTHER = /^\*{2,3}\s?\p{L}[^*]*$/u;

/** "*Media are asked to arrive early", a note; "*stars* in prose" is none. */
const STARRED = /^\*{1,2}\p{L}[^*]{20,}$/u;

const hasNeighbour = (unit: Unit, units: readonly Unit[], marker: string): boolean =>
  [unit.index - 1, unit.index + 1].some((at) => itemMark(units[at]?.text ?? "")?.marker === marker);

const hasNumberedNeighbour = (unit: Unit, units: readonly Unit[]): boolean => {
  const near = units.slice(Math.max(0, unit.index - 6), unit.index + 7);
  return near.some((other) => other !== unit && itemMark(other.text)?.kind === "number");
};

/**
 * Round two: items without bullets. After a paragraph that ends in a colon, or under a heading, short lines that stand
 * together; or paragraphs that all open alike, as with a short head and a colon ("Raise the limit: The bill would …").
 */
export const unmarkedList: Recogniser = ({ units, chunks, outline, story, labels }) => {
  const claims: Claim[] = [];
  for (let at = story.first; at < story.end; at += 1) {
    if (outline[at] !== null) continue;
    const hours = timed(at);
    if (hours.length > 0) {
      const because = "one of several lines that open with hours";
      for (const unit of hours)
        claims.push(claim("list", unit, unit, "shaped", "unmarkedList", because, { marker: null, textStart: 0 }));
      at += hours.length - 1;
      continue;
    }
    const colon = units[at]?.mark === ":" || headsFigures(units[at] as Unit);
    const items = colon
      ? (together(at + 1) ?? parted(at + 1) ?? headed(at + 1) ?? apart(at + 1) ?? webs(at + 1))
      : underHeading(units[at] as Unit);
    const because = `one of several like lines ${colon ? "after a colon" : "under a heading"}`;
    for (const unit of items ?? [])
      claims.push(claim("list", unit, unit, "placed", "unmarkedList", because, { marker: null, textStart: 0 }));
    at += items?.length ?? 0;
  }
  return claims;

  /** "10:00–11:00 Jane Example: The weir", and another such line. */
  function timed(from: number): readonly Unit[] {
    let end = from;
    while (end < story.end && outline[end] === null && isTimed(units[end] as Unit)) end += 1;
    return end - from >= FEWEST_TIMED ? units.slice(from, end) : [];
  }

  /** Three short lines or more between blank lines, below a line that could head them; the story goes on behind. */
  function underHeading(unit: Unit): readonly Unit[] | null {
    const lines = chunks[unit.chunk + 1] ?? [];
    if (!couldHeadLines(unit, chunks[unit.chunk] ?? []) || !areShortLines(lines)) return null;
    return lines.every(({ index }) => outline[index] === null && index < story.end - 1) ? lines : null;
  }

  function together(from: number): Unit[] | null {
    const first = units[from];
    if (!first) return null;
    const introduced = units[from - 1] as Unit;
    const run = (chunks[first.chunk] ?? []).filter((unit) => unit.index >= from && unit.index < story.end);
    // "VETOED BILLS:" over a heading with its text: chapters, no items.
    if (isCapitals(introduced.text) && run.some((unit) => isProse(unit))) return null;
    const plain = run.every(
      (unit) =>
        outline[unit.index] === null && unit.words <= MOST_ITEM_WORDS && unit.mark !== ":" && !QUOTED.test(unit.text),
    );
    // One sentence under a heading with a colon is its text.
    if (run.length === 1 && isSentence(first)) return null;
    const open = run.filter((unit) => !".!?".includes(unit.mark || " ")).length;
    const enough = run.length >= (introduced.chunk === first.chunk ? 1 : 2);
    return enough &&
      plain &&
      open >= run.length - 1 &&
      (introduced.chunk !== first.chunk || introduced.words <= 8 || run.length > 1)
      ? run
      : null;
  }

  /** Parts of one sentence, a line each: "the weir;", "the gates; and", "the planks." */
  function parted(from: number): Unit[] | null {
    let end = from;
    while (end < story.end && outline[end] === null && PARTED.test(units[end]?.text ?? "")) end += 1;
    const last = units[end];
    if (end === from || last === undefined || end >= story.end || outline[end] !== null) return null;
    return last.words <= MOST_ITEM_WORDS && last.mark === "." ? units.slice(from, end + 1) : units.slice(from, end);
  }

  /** "The grant pays for:" and short lines below it, a blank line between each, none of which ends a sentence. */
  function apart(from: number): readonly Unit[] | null {
    let end = from;
    while (end < story.end && outline[end] === null && isApart(units[end] as Unit)) end += 1;
    // The last may head what stands below it.
    const last = units[end - 1];
    const goesOn = end < story.end && outline[end] === null;
    const heads =
      last !== undefined &&
      last.words <= MOST_HEADING_WORDS &&
      last.digits === 0 &&
      last.mark === "" &&
      !/^\p{Ll}|[:：]\s\S/u.test(last.text) &&
      !areAlike(units.slice(from, end));
    const items = goesOn && heads ? end - 1 : end;
    return items - from >= FEWEST_APART ? units.slice(from, items) : null;
  }

  /** "The list is kept on:" and an address below. */
  function webs(from: number): readonly Unit[] | null {
    let end = from;
    while (end < story.end && outline[end] === null && isWebAlone(units[end] as Unit)) end += 1;
    return end > from ? units.slice(from, end) : null;
  }

  function headed(from: number): readonly Unit[] | null {
    const isFree = (unit: Unit): boolean =>
      unit.index < story.end && outline[unit.index] === null && readLabel(unit, labels.contact) === null;
    return alikeFrom(units, from, isFree);
  }
};

const FEWEST_APART = 2;
const MOST_APART_WORDS = 30;
const MOST_HEADING_WORDS = 16;
const isApart = ({ text, words, mark, gap }: Unit): boolean =>
  gap > 0 && words > 0 && words <= MOST_APART_WORDS && (mark === "" || mark === ";") && !QUOTED.test(text);
const FEWEST_TIMED = 2;
const MOST_TIMED_WORDS = 24;
const isTimed = ({ text, words }: Unit): boolean => words <= MOST_TIMED_WORDS && opensWithHours(text);
/** What somebody says after a colon is no item: “We shall …”, nor is Jane Example: “We shall …”. */
const QUOTED = /^(?:["“„«»'‘「『]|[–—-]\s\p{Lu}|[^"“„«:：]{2,90}[:：]\s?["“„«»「『])/u;
/** "the weir;", "the gates; and", "les vannes ; et": what goes on with the next line. */
const PARTED = /[;；]\s?(?:\p{L}{1,4})?$/u;
/** An item that ends no sentence may be long. */
const MOST_ITEM_WORDS = 60;
