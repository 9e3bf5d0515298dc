import { type Cue, cueFrom } from "../cue.ts";
import type { Glued, Lexicon } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../tokens.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { peopleSeen } from "./seen.ts";
import { type Topic, topicsOf } from "./topics.ts";

interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** A sentence of a paragraph; chunks by their indices, `to` not included. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly topics: readonly Topic[];
}

const COLON = /^[:：]$/;

/**
 * Who speaks in a paragraph of Korean: whoever the sentence is about, before the quotation ("한도윤 대표는 “…”고 말했다") or
 * behind it ("“…”라고 서지안 소장은 설명했다"); whoever spoke last where it names nobody ("이어 “…”고 덧붙였다").
 */
export function readGlued(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const { glued } = lexicon;
  if (glued === null) return { mentions: [], cues: [] };
  const chunks = chunksOf(text, tokens);
  const topics = topicsOf(text, chunks, lexicon, glued);
  const cues = sentencesOf(chunks, topics).flatMap((sentence) => {
    const quotes = chunks.slice(sentence.from, sentence.to).some(({ kind }) => kind === "quotation");
    return quotes ? besideQuotations(chunks, sentence) : besideNone(text, tokens, chunks, sentence, glued);
  });
  const mentions = topics.flatMap(({ mention }) => mention ?? []);
  const named = new Uint8Array(tokens.length);
  for (const { start, end } of mentions) named.fill(1, start, end);
  const seen = peopleSeen(text, chunks, lexicon, glued).filter(
    ({ start, end }) => !named.subarray(start, end).includes(1),
  );
  return {
    mentions: [...mentions, ...seen].sort((a, b) => a.start - b.start),
    cues: cues.sort((a, b) => a.start - b.start),
  };
}

function sentencesOf(chunks: readonly Chunk[], topics: readonly Topic[]): Sentence[] {
  const found: Sentence[] = [];
  let topic = 0;
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1;
    while (to < chunks.length && chunks[to]?.sentence === chunks[from]?.sentence) to += 1;
    const first = topic;
    while (topic < topics.length && (topics[topic]?.to ?? 0) <= to) topic += 1;
    found.push({ from, to, topics: topics.slice(first, topic) });
    from = to;
  }
  return found;
}

/** Each quotation of a sentence has its speaker before it, else behind it; one cue for each who speaks. */
function besideQuotations(chunks: readonly Chunk[], { from, to, topics }: Sentence): Cue[] {
  const cues: Cue[] = [];
  let speaker: Topic | null = null;
  let topic = 0;
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== "quotation") continue;
    const first = topic;
    while (topic < topics.length && (topics[topic]?.to ?? 0) <= at) topic += 1;
    const before = speakerBefore(topics.slice(first, topic), at);
    const behind = before?.mention ? null : speakerBehind(chunks, topics.slice(topic, topic + MOST_BEHIND), at);
    if (behind === null && before === null && speaker !== null) continue;
    if (behind !== null) cues.push(cueOf(behind.mention, chunk, "behind", chunks[behind.to - 1]?.to ?? chunk.to));
    else if (before !== null) cues.push(cueOf(before.mention, chunk, "before"));
    // “…” alone: what stands around its sentence tells.
    else if (to - from > 2 || chunks[at + 1]?.kind === "word")
      cues.push(cueFrom(chunk.from, chunk.from, chunk.sentence, null, NOBODY_NEW, false, DROPPED));
    speaker = behind ?? before;
  }
  return cues;
}

/** The last person before a quotation; something right before it, or anything where no person is, speaks as nobody. */
function speakerBefore(topics: readonly Topic[], at: number): Topic | null {
  const own = topics.filter(({ by }) => by !== "owner");
  const about = own.filter(({ by }) => by === "topic");
  const next = about.at(-1);
  if (next?.to === at && !isPerson(next)) return next;
  const person =
    about.findLast(isPerson) ?? (about.some(isThing) ? own.findLast(({ to }) => to === at) : own.findLast(isPerson));
  return person ?? next ?? null;
}

/** Who stands right behind a quotation and its particle, or behind the last of several. */
function speakerBehind(chunks: readonly Chunk[], topics: readonly Topic[], at: number): Topic | null {
  const next = topics.findIndex(isPerson);
  const person = topics[next];
  if (person === undefined || topics.slice(0, next).some(isThing)) return null;
  const between = chunks.slice(at + 1, person.from).filter(({ kind }) => kind === "word");
  return between.length > MOST_BETWEEN ? null : person;
}

/** Topics behind a quotation among which its speaker is sought. */
const MOST_BEHIND = 4;
/** Words between a quotation and who speaks it, further quotations aside: its particle and what follows it. */
const MOST_BETWEEN = 4;

const isPerson = ({ mention }: Topic): boolean =>
  mention !== null && (mention.kind !== "name" || !mention.initial || mention.head !== null || mention.title !== null);
/** Also a word that only looks like a name: the release may have somebody of that name, and then it is a person. */
const isThing = (topic: Topic): boolean => topic.by === "topic" && !isPerson(topic);

function cueOf(subject: Mention | null, quotation: Chunk, place: "before" | "behind", end = quotation.from): Cue {
  const behind = place === "behind";
  const start = behind ? quotation.to : Math.min(subject?.start ?? quotation.from, quotation.from);
  const because = subject === null ? NOBODY_NEW : TOPIC;
  const signs = behind ? {} : ({ opens: "colon" } as const);
  return cueFrom(start, behind ? end : quotation.from, quotation.sentence, subject, because, false, signs);
}

const TOPIC = "the topic of the sentence speaks";
const DROPPED = { dropped: true, opens: "colon" } as const;
const NOBODY_NEW = "a verb of speech closes the sentence";

/** A sentence that quotes nothing, but says that somebody speaks: in the next one, or in the one before. */
function besideNone(
  text: string,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { from, to, topics }: Sentence,
  glued: Glued,
): Cue[] {
  const [first, last] = [chunks[from], chunks[to - 1]];
  if (first === undefined || last === undefined) return [];
  const words = text.slice(first.start, last.end);
  const owner = topics.find(({ by }) => by === "owner");
  const speaker = owner ?? topics.findLast(isPerson) ?? null;
  const subject = speaker?.mention ?? null;
  const { sentence } = first;
  const announced = COLON.test(last.text) || glued.statements.some((phrase) => words.includes(phrase));
  const next = tokens[last.to];
  if (announced && tokens[first.from - 1]?.kind !== "quotation") {
    if (next === undefined) return [cueFrom(subject?.start ?? first.from, last.to, sentence, subject, TOPIC, true)];
    if (next.kind === "quotation")
      return [cueFrom(last.to, last.to, next.sentence, subject, TOPIC, false, { opens: "colon" })];
  }
  const speaks = owner !== undefined || glued.verbs.some((verb) => words.includes(verb));
  return subject === null || !speaks ? [] : [cueFrom(subject.start, subject.end, sentence, subject, TOPIC, false)];
}
