import type { Cue } from "../cue.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../tokens.ts";
import { cueOf, mentionOf, type Read, verbIn, withSeen } from "./built.ts";
import { type Named, personIn } from "./person.ts";
import { type Segment, segmentsOf } from "./segments.ts";

const COLON = /^[:：]$/;
/** "Dan Example", not what a stretch of Japanese may be. */
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}.'’-]* \p{Lu}/u;
/** 」と: reports what stands in the marks, and belongs to no title. */
const REPORTS = /^と[\s、]*/u;
/** The end of a sentence whose verb stands before the marks: さんが言います「…」. */
const ENDS = /(?:ます|ました|った|する|した|べる|う)$/u;

/** Japanese: the topic of the sentence speaks, wherever it stands. */
export function byTopic(text: string, tokens: readonly Token[], lexicon: Lexicon, data: Unspaced): Read {
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
      const spoken = quotations.some((at) => !isTerm(at, tokens, text, data));
      const subject: Mention | null =
        signed ?? speaker ?? (quotations.some((at) => speaks(at, tokens, text, data)) ? last : null);
      const reported =
        quotations.some((at) => speaks(at, tokens, text, data)) || signed !== null || opensWithColon(first);
      const verbs = here.filter((segment) => segment.from > first || segment.to === first);
      const beside = verbs.some(
        ({ to, text: words }) => (to > first || ENDS.test(words)) && verbIn(words, data) !== null,
      );
      if (subject !== null && spoken && (reported || beside)) {
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
          const behind = tokens[segment.from - 1]?.kind === "quotation";
          const stretch = segment.text.slice(0, at);
          const named = personIn(behind ? stretch.replace(REPORTS, "") : stretch, segment.note, lexicon);
          if (named === null || named.kind === "document") continue;
          return mentionOf(withTitleBefore(withNameBefore(named, segment), segment), segment);
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

  /** 「…」と Dan Example、X社社長は: the name stands before the comma. */
  function withNameBefore(named: Named, segment: Segment): Named {
    if (named.kind !== "role" || tokens[segment.from - 1]?.text !== "、") return named;
    const before = byEnd.get(segment.from - 1);
    const person = before === undefined ? null : personIn(before.text.replace(REPORTS, ""), before.note, lexicon);
    return person?.kind === "name" && person.role === null && LATIN_NAME.test(person.name ?? "")
      ? { ...person, role: named.role, head: named.head }
      : named;
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
  const rest = restOf(at, tokens, text);
  return data.reporters.some((word) => rest.startsWith(word)) && !isTerm(at, tokens, text, data);
}

/** 」という記事: words that nobody spoke. */
const isTerm = (at: number, tokens: readonly Token[], text: string, { terms }: Unspaced): boolean => {
  const rest = restOf(at, tokens, text);
  return terms.some((word) => rest.startsWith(word));
};

/** What follows a quotation; a space may part it. */
const restOf = (at: number, tokens: readonly Token[], text: string): string => {
  const end = tokens[at]?.end ?? text.length;
  return text.slice(end, end + 13).trimStart();
};
