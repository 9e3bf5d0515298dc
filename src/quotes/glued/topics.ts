import type { Glued, Lexicon } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import { type Named, personAt } from "./person.ts";

/** Who or what a clause is about. */
export interface Topic {
  /** Indices of chunks, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** Null for what is nobody the reader can name: "시는", "한도윤 대표와 서지안 소장은". */
  readonly mention: Mention | null;
  /** "는" says what the sentence is about, "가" who acts in a clause of it, "의" whose words they are. */
  readonly by: "topic" | "subject" | "owner";
}

/** The end of a sentence that says whose the words were: "말이다". */
const IS = /(?:이다|였다|이었다|입니다|이었습니다|였습니다)$/u;
const COLON = /^[:：]$/;

/** The topics and subjects of a paragraph, in its order. What only looks like one within a title is left out. */
export function topicsOf(text: string, chunks: readonly Chunk[], lexicon: Lexicon, glued: Glued): Topic[] {
  const found = chunks.flatMap((_, at) => topicAt(text, chunks, at, lexicon, glued) ?? []);
  return found.filter(
    (one, at) =>
      !found.slice(at + 1, at + 1 + LONGEST).some(({ from, to, mention }) => mention && from < one.to && one.to < to),
  );
}

/** Chunks of the longest title with its name: no more topics are within it. */
const LONGEST = 10;

function topicAt(text: string, chunks: readonly Chunk[], at: number, lexicon: Lexicon, glued: Glued): Topic | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "word") return null;
  const marked = particleOf(chunks, at, glued);
  if (marked === null) return null;
  const named = personAt(chunks, at, marked.stem, lexicon);
  // "교수가", "회가": a clause within the sentence, about nobody.
  if (named === null && marked.by !== "topic") return null;
  const joint = named !== null && isJoint(chunks, named, lexicon, glued);
  const mention = named === null || joint ? null : mentionOf(named, chunks, text, false);
  return { from: named?.from ?? at, to: at + 1, mention, by: marked.by };
}

/** What a word is in its clause, and what stands before its particle. */
function particleOf(chunks: readonly Chunk[], at: number, glued: Glued): { stem: string; by: Topic["by"] } | null {
  const word = chunks[at]?.text ?? "";
  const next = chunks[at + 1];
  if (next?.kind === "mark" && COLON.test(next.text)) return { stem: word, by: "topic" };
  const stemOf = (ends: readonly string[]): string | null => {
    const end = ends.find((each) => word.endsWith(each) && word.length > each.length);
    return end === undefined ? null : word.slice(0, -end.length);
  };
  if (next?.kind === "word") {
    if (word.endsWith("에") && glued.accordingly.some((each) => next.text.startsWith(each)))
      return { stem: word.slice(0, -1), by: "topic" };
    if (word.endsWith("의") && IS.test(next.text) && glued.speech.some((each) => next.text.startsWith(each)))
      return { stem: word.slice(0, -1), by: "owner" };
  }
  const topic = stemOf(glued.topics);
  // "프로는" is a title and its particle, and not "로는".
  const title = topic !== null && glued.roles.includes(topic);
  if (!title && [...glued.notTopics, ...glued.adnominals].some((each) => word.endsWith(each))) return null;
  if (topic !== null) return { stem: topic, by: "topic" };
  const subject = stemOf(glued.subjects);
  return subject === null ? null : { stem: subject, by: "subject" };
}

/** "한도윤 대표와 서지안 소장은": two people, of whom none speaks alone. */
function isJoint(chunks: readonly Chunk[], { from }: Named, lexicon: Lexicon, { links }: Glued): boolean {
  const before = chunks[from - 1];
  const link = before?.kind === "word" ? links.find((each) => before.text.endsWith(each)) : undefined;
  if (before === undefined || link === undefined) return false;
  const other = personAt(chunks, from - 1, before.text.slice(0, -link.length), lexicon);
  return other !== null && !other.bare && other.kind === "name";
}

export function mentionOf(named: Named, chunks: readonly Chunk[], text: string, oblique: boolean): Mention {
  const { kind, name, role, head, title, bare, stranger } = named;
  const [first, last] = [chunks[named.from], chunks[named.to - 1]];
  return {
    kind,
    start: first?.from ?? 0,
    end: last?.to ?? 0,
    sentence: last?.sentence ?? 0,
    name,
    role: role === null ? null : text.slice(role.start, role.end),
    head,
    title,
    oblique,
    initial: bare,
    // Somebody new, as behind "one" and "a".
    article: stranger ? "한" : undefined,
  };
}
