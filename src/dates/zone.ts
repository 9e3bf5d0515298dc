import type { TimeWords } from "./time-words.ts";
import { folded, type Token } from "./tokens.ts";

/** A stated zone, and the index behind its last token. */
export interface FoundZone {
  /** IANA name, "UTC" or offset "+02:00". */
  readonly zone: string;
  readonly next: number;
}

/** No offset from UTC is above fourteen hours. */
const LARGEST_OFFSET = 14;
/** "central european summer time" */
const LONGEST_NAME = 4;

/** "+2", "-05:30" from the sign on. */
function offsetAt(tokens: readonly Token[], index: number): FoundZone | null {
  const [sign, hours, colon, minutes] = tokens.slice(index, index + 4);
  if (!sign || !"+-−".includes(sign.text) || hours?.kind !== "number" || !hours.tight) return null;
  if (hours.value > LARGEST_OFFSET) return null;
  const full = colon?.text === ":" && colon.tight && minutes?.kind === "number" && minutes.text.length === 2;
  const two = (value: number) => String(value).padStart(2, "0");
  const zone = `${sign.text === "+" ? "+" : "-"}${two(hours.value)}:${full ? two(minutes.value) : "00"}`;
  return { zone, next: index + (full ? 4 : 2) };
}

/** "EDT", "Eastern time", "UTC+2". */
function namedAt(tokens: readonly Token[], index: number, words: TimeWords): FoundZone | null {
  for (let count = LONGEST_NAME; count >= 1; count -= 1) {
    const run = tokens.slice(index, index + count);
    if (run.length < count || run.some((token) => token.kind !== "word")) continue;
    const zone = words.zone(run.map((token) => folded(token)).join(" "));
    const raw = run[0]?.text ?? "";
    // Two letters are a word of some language ("et", "pt") unless set in capitals.
    if (!zone || (count === 1 && raw.length <= 2 && raw !== raw.toUpperCase())) continue;
    return (zone === "UTC" ? offsetAt(tokens, index + count) : null) ?? { zone, next: index + count };
  }
  return null;
}

/**
 * The one zone that a line names apart from its time: "10:00, heure de Paris", "北京时间2031年…10时", "10:00 on 13 October GMT". Null
 * where it names none, or two. "CT" and other pairs of letters are also the names of states.
 */
export function zoneApart(tokens: readonly Token[], words: TimeWords): string | null {
  const found = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== "word") continue;
    const named = namedAt(tokens, index, words);
    if (named === null) continue;
    const alone = named.next === index + 1;
    if (!alone || APART.test(tokens[index]?.text ?? "")) found.add(named.zone);
    index = named.next - 1;
  }
  const [zone] = found;
  return found.size === 1 && zone !== undefined ? zone : null;
}

/** "GMT", "CEST", "日本時間", "Ostküstenzeit". */
const APART = /^(?:\p{Lu}{3,5}|\p{Lo}{4,}|\p{L}{8,})$/u;

/** The zone behind a time, in brackets or not: "EDT", "(ET)", "Eastern time", "UTC+2"; glued to the time, "+02:00". */
export function zoneAt(tokens: readonly Token[], index: number, words: TimeWords): FoundZone | null {
  const offset = tokens[index]?.tight ? offsetAt(tokens, index) : null;
  if (offset) return offset;
  if (!"(（".includes(tokens[index]?.text ?? " ")) return namedAt(tokens, index, words);
  const zone = namedAt(tokens, index + 1, words);
  return zone && ")）".includes(tokens[zone.next]?.text ?? " ") ? { ...zone, next: zone.next + 1 } : null;
}
