import { runInParticles } from "../languages/run-in-particles.ts";
import { CAPITAL, unitAt } from "./characters.ts";

const SMALL_S = 0x73;
const SPACES = " \u00a0";
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * True for the word "Acme's" and for "keepers" before the apostrophe of "the keepers’ chair". Refuses a closing mark: "‘Friends of Ferries’ said",
 * with an opening one before it.
 */
export function ownsSomething(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last !== SMALL_S) return isApostrophe(last);
  if (end - start > 1 && isApostrophe(text.charCodeAt(end - 2))) return true;
  if (!isApostrophe(text.charCodeAt(end)) || !SPACES.includes(text.charAt(end + 1) || "x")) return false;
  return text.charAt(end) === "’" ? !text.includes("‘") : OPENS.exec(text.slice(0, start)) === null;
}

/** "'Friends": an apostrophe that opens something. */
const OPENS = /(?:^|[\s(])'(?=\p{L})/u;

/** "deExample", "leSample": a small part of a surname, written as one word with the rest of it. */
export const isRunIn = (text: string, at: number, end: number): boolean =>
  end - at > SHORTEST_RUN_IN &&
  ((unitAt(text, at + 2) | unitAt(text, at + 3)) & CAPITAL) !== 0 &&
  RUN_IN.test(text.slice(at, at + SHORTEST_RUN_IN));
const RUN_IN = new RegExp(String.raw`^(?:${runInParticles.join("|")})\p{Lu}\p{Ll}`, "u");
const SHORTEST_RUN_IN = 5;
