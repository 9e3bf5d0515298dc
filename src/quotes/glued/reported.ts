import type { Span } from "../../types.ts";
import type { Glued, Lexicon } from "../lexicon.ts";

const HANGUL = /^[가-힣]/u;
/** Marks behind the last word that is spoken: "…다.". */
const TERMINAL = /[.!?…~]$/u;
const MARKS = /[.!?…~,\s]+$/u;
/** What is looked at behind the marks: particle and noun, or the verb. */
const REACH = 30;

/**
 * True where somebody speaks the words in marks, as what follows tells: ”라고 말했다, ”며, ”는 뜻을, or nothing at all. Refuses
 * ”이라는 주제로, ”라고 적힌, ”을, ”에서: a theme, a banner, a title. True in every other language.
 */
export function isReported(words: string, rest: string, { glued }: Lexicon): boolean {
  if (glued === null) return true;
  const behind = rest.slice(0, REACH);
  const spoken = TERMINAL.test(words) || glued.ends.some((end) => words.replace(MARKS, "").endsWith(end));
  const glue = tied(behind, glued);
  if (!HANGUL.test(glue)) return spoken || /^\s*(?:$|[.(（])/u.test(glue);
  const [particle = "", next = "", after = ""] = glue.split(/[\s,.]+/u);
  if (glued.reporters.includes(particle))
    return ![next, `${next} ${after}`].some((word) => glued.notReported.some((each) => word.startsWith(each)));
  const noun = glued.quoted.find((each) => particle.startsWith(each));
  if (noun === undefined) return false;
  // "…겠다”는 포부를", "…라는 내용의 글": the noun says whether somebody speaks.
  return [particle.slice(noun.length), next, after].some(
    (word) => word !== "" && glued.speech.some((each) => word.startsWith(each)),
  );
}

/** True where a particle behind the marks goes on with the sentence, full stop or not: “….”라고 말했다, “….” 라고 말했다. */
export const goesOnBehind = (text: string, at: number, { glued, spaced }: Lexicon): boolean =>
  !spaced || (glued !== null && PARTICLE.test(text.slice(at, at + 8)));

const PARTICLE = /^(?:[가-힣]| (?:이?라고|고|이?라며|며|이?라면서|면서)(?=[\s,]))/u;

/**
 * ‘…’: marks of names, terms and works. A long sentence between them, with the particle and a verb of speech behind, is somebody's words:
 * ‘…겠다.’라고 밝혔다.
 */
export const isTerm = (text: string, { open, close }: Pair, { glued }: Lexicon): boolean =>
  glued?.termMarks.includes(text.slice(open.start, open.end)) === true &&
  !(close.start - open.end >= SHORTEST_SAID && isSaid(text.slice(close.end, close.end + REACH), glued));
type Pair = { readonly open: Span; readonly close: Span };

/** A term is shorter, and a motto. */
const SHORTEST_SAID = 25;

function isSaid(rest: string, glued: Glued): boolean {
  const { reporters, verbs, notReported, adding, doing } = glued;
  const [particle = "", ...next] = tied(rest, glued).split(/[\s,.]+/u);
  const verb = next.find((word) => !adding.includes(word)) ?? "";
  return (
    reporters.includes(particle) &&
    verbs.some((each) => !doing.includes(each) && verb.startsWith(each)) &&
    !notReported.some((each) => verb.startsWith(each))
  );
}

/** What stands behind the marks, without the space before a particle that belongs to them. */
const tied = (rest: string, { looseReporters }: Glued): string =>
  looseReporters.some((each) => rest.startsWith(` ${each} `)) ? rest.slice(1) : rest;
