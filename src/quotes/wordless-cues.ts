import { type Cue, cueFrom, mentionFrom } from "./cue.ts";
import type { Mention } from "./mention.ts";
import { is, type Token } from "./tokens.ts";
import { AGENCY } from "./word-class.ts";

/** Between a quotation and the name of who said it: "–", "(". */
const SIGNS = /^[–—―(~-]$/;
const COLON = /^[:：]$/;
/** At the end of "Jan Example said;" these stand for a colon. */
const COLON_LIKE = /^[;,–—-]$/;
/** Mentions of a sentence looked at before its colon. */
const LOOK_BACK = 12;

/** “…” – Jan Example, and “…” (Jan Example): the name alone, behind a dash or in brackets. */
export function signature(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Cue | null {
  let mark = at + 1;
  while (tokens[mark]?.mark === ".") mark += 1;
  // "“…”. (EFX)" ends the copy.
  if (!SIGNS.test(tokens[mark]?.mark ?? "") || is(tokens[mark + 1], AGENCY)) return null;
  const subject = mentionFrom(mentions, mark + 1);
  if (subject?.kind !== "name" || subject.oblique || subject.start !== mark + 1) return null;
  // “…” – Jan Example: “…”: the name belongs to what follows.
  if (tokens[subject.end]?.kind === "word" || isIntroduced(tokens, subject)) return null;
  const because = "the name stands behind the quotation";
  return cueFrom(mark, subject.end, tokens[at]?.sentence ?? 0, subject, because, false);
}

/** Tokens between a name and the colon behind what it says of the person. */
const INTRODUCED = 16;

/** "Jan Example, keeper at Tarn: “…”". */
function isIntroduced(tokens: readonly Token[], { end, sentence }: Mention): boolean {
  for (let at = end; at < end + INTRODUCED && tokens[at]?.sentence === sentence; at += 1) {
    if (tokens[at]?.kind === "quotation") return false;
    if (COLON.test(tokens[at]?.mark ?? "")) return tokens[at + 1]?.kind === "quotation";
  }
  return false;
}

/**
 * A colon before a quotation, or at the end of the paragraph: the sentence says who speaks, verb or no verb. Behind a
 * verb of speech a semicolon or a dash at the end does as well.
 */
export function colons(tokens: readonly Token[], mentions: readonly Mention[], cues: readonly Cue[]): Cue[] {
  const found: Cue[] = [];
  let lastCue = -1;
  let mention = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || token.mark === "" || (next !== undefined && next.kind !== "quotation")) continue;
    const colon = COLON.test(token.mark);
    if (!colon && !COLON_LIKE.test(token.mark)) continue;
    while ((cues[lastCue + 1]?.end ?? Number.POSITIVE_INFINITY) <= at) lastCue += 1;
    const before = cues[lastCue]?.sentence === token.sentence ? cues[lastCue] : undefined;
    if (before?.passive === true || (!colon && (before?.end !== at || next !== undefined))) continue;
    while (mention < mentions.length && (mentions[mention]?.sentence ?? 0) < token.sentence) mention += 1;
    // "A friend of Jan Example said:" has a verb, and nobody known by name before it.
    const subject = before === undefined ? announcer(mentions, mention, token.sentence, at) : before.subject;
    if (subject === null && before === undefined) continue;
    const because = before?.because ?? "the sentence before the colon names the speaker";
    found.push(
      cueFrom(at, at + 1, token.sentence, subject, because, next === undefined, {
        colon: before === undefined,
        // "Y agregó: “…”": the verb before it says that nobody new speaks.
        dropped: before?.dropped === true,
      }),
    );
  }
  return found;
}

/** Who speaks behind the colon at `at` by what its sentence names before it; mentions from `first` on may be of it. */
function announcer(mentions: readonly Mention[], first: number, sentence: number, at: number): Mention | null {
  const near = mentions.slice(first, first + LOOK_BACK).filter((each) => each.sentence === sentence);
  // "For Jan Example, the answer is simple:" has nobody else to offer.
  const only = near.filter(isName).length === 1 ? near.find(isName) : undefined;
  // "Delighted too is the mayor, Jan Example:" opens on no name.
  const named = near.filter(({ kind, name, role }) => kind === "name" && role !== null && name?.includes(" "));
  const own =
    near.find((each) => isOwn(each) && !each.initial) ?? (named.length === 1 ? named[0] : near.find(isOwn)) ?? only;
  return own !== undefined && own.end <= at ? own : null;
}

const isOwn = (each: Mention): boolean => !each.oblique && each.kind !== "document" && !isThing(each);
/** "die Reise": German nouns are written as names are, and nobody is called by one word with an article. */
const isThing = ({ kind, name, article, role, title }: Mention): boolean =>
  kind === "name" && article !== undefined && role === null && title === null && name?.includes(" ") === false;
const isName = ({ kind }: Mention): boolean => kind === "name";
