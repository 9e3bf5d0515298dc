import type { Cue } from "../cue.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../tokens.ts";
import { type Named, personIn } from "./person.ts";
import { peopleNoted, peopleSeen } from "./seen.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** Segments looked back over for who speaks: "李娜，公司总裁，昨天说". */
const BACK = 3;
const COLON = /^[:：]$/;
/** A name in Han characters alone. */
const BARE = /^\p{Script=Han}{2,5}$/u;
const PAUSE = /^[:：,，、]$/;

interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/**
 * Who speaks in a paragraph of a language that parts no words: the stretch before a verb of speech ("李娜表示：“…”") or,
 * where the language marks its topics, the stretch before the marker ("田中社長は「…」と述べた").
 */
export function readUnspaced(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const data = lexicon.unspaced;
  if (data === null) return { mentions: [], cues: [] };
  return data.topics.length > 0 ? byTopic(text, tokens, lexicon, data) : byVerb(text, tokens, lexicon, data);
}

function mentionOf(named: Named, { from, to, sentence }: Pick<Segment, "from" | "to" | "sentence">): Mention {
  return { ...named, start: from, end: to, sentence, oblique: false, initial: false };
}

function cueOf(
  subject: Mention | null,
  sentence: number,
  at: number,
  because: string,
  announces: boolean,
  opens?: Cue["opens"],
): Cue {
  const inSentence = subject !== null && subject.sentence === sentence;
  return {
    start: inSentence ? Math.min(subject.start, at) : at,
    end: inSentence ? Math.min(Math.max(subject.end, at), at) : at,
    sentence,
    subject,
    because,
    announces,
    ...(opens === undefined ? {} : { opens }),
  };
}

/** Chinese: subject, verb, and the quotation before or behind. */
function byVerb(text: string, tokens: readonly Token[], lexicon: Lexicon, data: Unspaced): Read {
  const segments = segmentsOf(text, tokens, data.joiners);
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  let last: Mention | null = null;
  segments.forEach((segment, index) => {
    const verb = verbIn(segment.text, data);
    const mark = tokens[segment.to]?.text ?? "";
    const next = tokens[PAUSE.test(mark) ? segment.to + 1 : segment.to];
    const opens = next?.kind === "quotation" && (COLON.test(mark) || verb !== null);
    const announces = next === undefined && COLON.test(mark);
    if (verb === null && !(COLON.test(mark) && (opens || announces))) return;
    const before = verb === null ? segment.text : segment.text.slice(0, verb.at);
    let subject = personOf(before, segment);
    for (let back = 1; subject === null && back <= BACK; back += 1) {
      const earlier = segments[index - back];
      if (earlier === undefined || earlier.sentence !== segment.sentence || quoted(tokens, earlier, segment)) break;
      subject = personOf(earlier.text, earlier);
    }
    const chained = before.trim() === "" || data.openings.some((word) => before.trim() === word);
    if (subject === null && !opens && !announces && !chained) return;
    // "会后李娜发文，她说：“…”": whom the sentence names before is meant.
    const own = subject?.kind === "pronoun" && last?.sentence === segment.sentence && last.kind === "name";
    const speaker = own ? last : isAdrift(subject) ? null : (subject ?? (chained ? last : null));
    if (subject !== null) mentions.push(subject);
    if (speaker !== null) last = speaker;
    const why = verb === null ? "the words before the colon name the speaker" : `name before “${verb.word}”`;
    const behind = tokens[segment.from - 1]?.kind === "quotation" || PAUSE.test(tokens[segment.from - 1]?.text ?? "");
    const place = opens && COLON.test(mark) ? "colon" : opens && PAUSE.test(mark) ? "comma" : undefined;
    cues.push(cueOf(speaker, segment.sentence, behind && !opens ? segment.from : segment.to, why, announces, place));
  });
  return { mentions: withSeen(mentions, segments, lexicon), cues };

  /** "他" behind sentences of the paragraph that name nobody the reader knows: it may stand for somebody in them. */
  function isAdrift(subject: Mention | null): boolean {
    if (subject?.kind !== "pronoun" || subject.sentence === 0 || mentions.length > 0) return false;
    return !segments.some((each) => each.sentence < subject.sentence && peopleSeen(each.text, lexicon).length > 0);
  }

  function personOf(words: string, segment: Segment): Mention | null {
    const named = personIn(words, segment.note, lexicon);
    if (named !== null) return mentionOf(named, segment);
    const bare = words.trim();
    // "渡边园子说": no surname of the language, but the release may have introduced it.
    return BARE.test(bare) && !(data as Unspaced).bodies.some((body) => bare.endsWith(body))
      ? { ...mentionOf({ kind: "name", name: bare, role: null, head: null, title: null }, segment), initial: true }
      : null;
  }
}

/** Everybody else whom the paragraph names with a title, in the order of the text. */
function withSeen(mentions: readonly Mention[], segments: readonly Segment[], lexicon: Lexicon): Mention[] {
  const starts = new Set(mentions.map(({ start }) => start));
  const seen = segments.flatMap((segment) => {
    const own = segment.text === "" || starts.has(segment.from) ? [] : peopleSeen(segment.text, lexicon);
    return [...own, ...peopleNoted(segment.note, lexicon)].map((named) => mentionOf(named, segment));
  });
  return [...mentions, ...seen].sort((a, b) => a.start - b.start);
}

const quoted = (tokens: readonly Token[], from: Segment, to: Segment): boolean =>
  tokens.slice(from.to, to.from).some((token) => token.kind === "quotation");

/** The first verb of speech in a stretch; of two at one place the longer. */
function verbIn(text: string, data: Unspaced): { word: string; at: number } | null {
  let best: { word: string; at: number } | null = null;
  for (const word of data.verbs) {
    const at = text.indexOf(word);
    if (at >= 0 && (best === null || at < best.at || (at === best.at && word.length > best.word.length)))
      best = { word, at };
  }
  return best;
}

/** Japanese: the topic of the sentence speaks, wherever it stands. */
function byTopic(text: string, tokens: readonly Token[], lexicon: Lexicon, data: Unspaced): Read {
  const segments = segmentsOf(text, tokens, data.joiners);
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  let last: Mention | null = null;
  const bySentence = sentencesOf(tokens, segments);
  const byEnd = new Map(segments.map((segment) => [segment.to, segment]));
  for (const [sentence, { here, quotations, end }] of bySentence) {
    const topic = topicOf(here);
    if (topic !== null) mentions.push(topic);
    const words = here.map((segment) => segment.text).join("");
    const first = quotations[0];
    const statement = data.statements.find((word) => words.includes(word)) ?? null;
    const speaker: Mention | null = topic ?? (statement === null ? null : byStatement(here, statement));
    if (first !== undefined) {
      const signed = signature(here, first);
      const subject: Mention | null =
        signed ?? speaker ?? (quotations.some((at) => speaks(at, tokens, text, data)) ? last : null);
      const reported =
        quotations.some((at) => speaks(at, tokens, text, data)) || signed !== null || opensWithColon(first);
      const follows = here.some((segment) => segment.from > first && verbIn(segment.text, data) !== null);
      if (subject !== null && (reported || follows)) {
        cues.push(
          cueOf(
            subject,
            sentence,
            subject.start < first ? first : first + 1,
            "the topic of the sentence speaks",
            false,
          ),
        );
      }
    } else if (statement !== null) {
      const next = tokens[end];
      const announces = next === undefined;
      if (announces) cues.push(cueOf(speaker ?? last, sentence, end, `“${statement}”`, true));
      else if (next.kind === "quotation")
        cues.push(cueOf(speaker ?? last, next.sentence, end, `“${statement}”`, false));
    }
    if (speaker !== null) last = speaker;
  }
  return { mentions: withSeen(mentions, segments, lexicon), cues: cues.sort((a, b) => a.start - b.start) };

  function topicOf(here: readonly Segment[]): Mention | null {
    for (const marker of data.topics) {
      for (const segment of here) {
        for (let at = segment.text.indexOf(marker); at > 0; at = segment.text.indexOf(marker, at + 1)) {
          if (data.notTopics.some((word) => segment.text.slice(0, at + marker.length).endsWith(word))) continue;
          const named = personIn(segment.text.slice(0, at), segment.note, lexicon);
          if (named === null || named.kind === "document") continue;
          return mentionOf(withTitleBefore(named, segment), segment);
        }
      }
    }
    return null;
  }

  /** "X社のCEO、ジョン・スミスは": the title stands before the comma. */
  function withTitleBefore(named: Named, segment: Segment): Named {
    if (named.kind !== "name" || named.role !== null || tokens[segment.from - 1]?.text !== "、") return named;
    const before = byEnd.get(segment.from - 1);
    const title = before === undefined ? null : personIn(before.text, before.note, lexicon);
    return title?.kind === "role" ? { ...named, role: title.role, head: title.head } : named;
  }

  /** "田中一郎のコメント" */
  function byStatement(here: readonly Segment[], statement: string): Mention | null {
    for (const segment of here) {
      const at = segment.text.indexOf(statement);
      const named = at > 0 ? personIn(segment.text.slice(0, at), segment.note, lexicon) : null;
      if (named !== null) return mentionOf(named, segment);
    }
    return null;
  }

  /** 「…」（田中社長）: the name in brackets behind the quotation. */
  function signature(here: readonly Segment[], quotation: number): Mention | null {
    const behind = here.find((segment) => segment.from === quotation + 1 && segment.text === "" && segment.note !== "");
    const named = behind === undefined ? null : personIn(behind.note, "", lexicon);
    return named === null || behind === undefined ? null : mentionOf(named, behind);
  }

  function opensWithColon(quotation: number): boolean {
    return COLON.test(tokens[quotation - 1]?.text ?? "");
  }
}

interface Sentence {
  readonly here: Segment[];
  /** Indices of its quotations among the tokens. */
  readonly quotations: number[];
  /** One past its last token. */
  end: number;
}

/** What each sentence holds, in the order of the text. */
function sentencesOf(tokens: readonly Token[], segments: readonly Segment[]): Map<number, Sentence> {
  const sentences = new Map<number, Sentence>();
  tokens.forEach(({ kind, sentence }, at) => {
    const found = sentences.get(sentence) ?? { here: [], quotations: [], end: at };
    sentences.set(sentence, found);
    if (kind === "quotation") found.quotations.push(at);
    found.end = at + 1;
  });
  for (const segment of segments) sentences.get(segment.sentence)?.here.push(segment);
  return sentences;
}

/** True where the words behind a quotation say that somebody spoke it: 」と述べた; not 」という制度, 」を発表した. */
function speaks(at: number, tokens: readonly Token[], text: string, data: Unspaced): boolean {
  const rest = text.slice(tokens[at]?.end ?? text.length, (tokens[at]?.end ?? text.length) + 12);
  return data.reporters.some((word) => rest.startsWith(word)) && !data.terms.some((word) => rest.startsWith(word));
}
