import { clockWords, hourWords, minuteWords } from "./common-forms.ts";
import type { TimeOfDay } from "./reading.ts";
import { spelled, type TimeWords } from "./time-words.ts";
import { folded, type Token } from "./tokens.ts";
import { type FoundZone, zoneAt } from "./zone.ts";

/** A time of day, with the indices of its first token and of the one behind it. */
export interface FoundTime {
  readonly from: number;
  readonly next: number;
  readonly time: TimeOfDay;
}

type Half = "am" | "pm" | "night";

function halfAt(tokens: readonly Token[], index: number, words: TimeWords): { half: Half; next: number } | null {
  const am = spelled(tokens, index, words.am);
  if (am !== null) return { half: "am", next: am };
  const pm = spelled(tokens, index, words.pm);
  if (pm !== null) return { half: "pm", next: pm };
  const night = spelled(tokens, index, words.night);
  return night === null ? null : { half: "night", next: night };
}

const isOneOf = (token: Token | undefined, words: readonly string[]): boolean =>
  token?.kind === "word" && words.includes(folded(token));

interface Figures {
  readonly hour: number;
  readonly minute: number;
  /** Nothing but a time is written so. */
  readonly sure: boolean;
  readonly next: number;
}

/** Hour and minute: "8:30", "8:30:00", "8.30", "10h30", "10時30分", "0945", "11". */
function figuresAt(tokens: readonly Token[], index: number): Figures | null {
  const [first, mark, second, third, fourth] = tokens.slice(index, index + 5);
  if (first?.kind !== "number") return null;
  if (first.text.length === 4) {
    // No year begins with a nought: "0001" is a minute past midnight.
    const sure = first.text.startsWith("0");
    return { hour: Math.floor(first.value / 100), minute: first.value % 100, sure, next: index + 1 };
  }
  if (first.text.length > 2) return null;
  // "2시 30분": with its sign behind it the minute may stand apart.
  const counted = isOneOf(mark, hourWords) && isOneOf(third, minuteWords);
  const beside = counted || (mark?.tight && second?.tight) || isSpacedHour(mark, second, third);
  if (
    !mark ||
    !beside ||
    second?.kind !== "number" ||
    second.text.length !== 2 ||
    !(mark.text === ":" || mark.text === "." || isOneOf(mark, hourWords))
  ) {
    return { hour: first.value, minute: 0, sure: false, next: index + 1 };
  }
  const withSeconds = third?.text === ":" && fourth?.kind === "number" && fourth.text.length === 2;
  const tail = withSeconds ? 2 : isOneOf(third, minuteWords) ? 1 : 0;
  return { hour: first.value, minute: second.value, sure: mark.text !== ".", next: index + 3 + tail };
}

/** "6 h 00", "6 h 30 (heure de Paris)", as French is set. Refuses "10 h 30 octobre", which is a day. */
function isSpacedHour(mark: Token | undefined, second: Token | undefined, third: Token | undefined): boolean {
  if (mark?.text !== "h" || second?.kind !== "number") return false;
  return second.text === "00" || third?.kind !== "word";
}

/** The first hour that a night has before midnight. */
const LATE = 6;

/** The hour of 24: 12 a.m. is 0, and 14 p.m. is 14. Null where there is no such hour. */
function hourOf(hour: number, half: Half | null): number | null {
  if (hour > 23) return null;
  if (half === null || hour > 12) return half === "am" ? null : hour;
  if (half === "night") return hour === 12 ? 24 : hour < LATE ? hour : hour + 12;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

/** "kl." before "10.00", "ore" before "10.30". */
const isLed = (tokens: readonly Token[], index: number): boolean =>
  isOneOf(tokens[tokens[index - 1]?.text === "." ? index - 2 : index - 1], clockWords);

/** "noon", "12 noon", "12:00 noon", "midnight". */
function namedTimeAt(tokens: readonly Token[], index: number, words: TimeWords): FoundTime | null {
  const figures = figuresAt(tokens, index);
  const at = figures?.hour === 12 && figures.minute === 0 ? figures.next : index;
  const noon = spelled(tokens, at, words.noon);
  const next = noon ?? spelled(tokens, at, words.midnight);
  if (next === null) return null;
  const zone = zoneAt(tokens, next, words);
  const hour = noon === null ? 24 : 12;
  return { from: index, next: zone?.next ?? next, time: { hour, minute: 0, zone: zone?.zone ?? null, open: false } };
}

/** "1:45 p.m. CT", "1:45 p.m., CT": a comma may part a zone that is written in capitals. */
function zoneBehind(tokens: readonly Token[], at: number, words: TimeWords): FoundZone | null {
  const parted = tokens[at]?.text === "," && CAPITALS.test(tokens[at + 1]?.text ?? "");
  return zoneAt(tokens, parted ? at + 1 : at, words);
}

/** "CT", "GMT". */
const CAPITALS = /^\p{Lu}{2,4}$/u;

/**
 * The time of day that starts at `index`: "8:30 a.m. EDT", "00:01HRS", "10 Uhr", "午後3時", "0945 EDT", "kl. 10.00",
 * "noon". Bare figures ("11", "0945", "8.30") are none without "p.m.", "Uhr", "kl." or, of four digits, a zone.
 */
export function timeAt(tokens: readonly Token[], index: number, words: TimeWords): FoundTime | null {
  const first = tokens[index] as Token;
  // No time begins with a word of which no word for a time begins, nor with a mark but the full stop of one.
  if (first.kind === "word" ? !words.opensTime(folded(first)) : first.kind === "mark" && first.text !== ".")
    return null;
  const named = namedTimeAt(tokens, index, words);
  if (named) return named;
  const before = halfAt(tokens, index, words);
  const start = before?.next ?? index;
  const figures = figuresAt(tokens, start);
  if (!figures || figures.minute > 59) return null;
  const hasUnit = isOneOf(tokens[figures.next], hourWords);
  const afterUnit = figures.next + (hasUnit ? 1 : 0);
  const after = before ? null : halfAt(tokens, afterUnit, words);
  const zone = zoneBehind(tokens, after?.next ?? afterUnit, words);
  const half = before ?? after;
  const hour = hourOf(figures.hour, half?.half ?? null);
  // "0945 EDT", "10.00 мск": the zone says that the figures are a time.
  const isMilitary = zone !== null && (tokens[start]?.text.length === 4 || figures.next > start + 1);
  if (hour === null || !(figures.sure || hasUnit || half || isMilitary || isLed(tokens, start))) return null;
  const next = zone?.next ?? after?.next ?? afterUnit;
  const open = words.twelveHours && hour === 12 && !half && !hasUnit && tokens[start]?.text.length === 2;
  return { from: index, next, time: { hour, minute: figures.minute, zone: zone?.zone ?? null, open } };
}

/** The first time of day in some tokens. */
export function findTime(tokens: readonly Token[], words: TimeWords): FoundTime | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const found = timeAt(tokens, index, words);
    if (found) return found;
  }
  return null;
}
