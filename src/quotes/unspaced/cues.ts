import type { Cue } from "../cue.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../tokens.ts";
import { cueOf, mentionOf, type Read, verbIn, withSeen } from "./built.ts";
import { organisationIn } from "./organisations.ts";
import { personIn } from "./person.ts";
import { peopleSeen } from "./seen.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { byTopic } from "./topics.ts";

/** Segments looked back over for who speaks: "李娜，公司总裁，昨天说". */
const BACK = 3;
const COLON = /^[:：]$/;
/** A name in Han characters alone. */
const BARE = /^\p{Script=Han}{2,5}$/u;
const PAUSE = /^[:：,，、]$/;

/**
 * Who speaks in a paragraph of a language that parts no words: the stretch before a verb of speech ("李娜表示：“…”") or,
 * where the language marks its topics, the stretch before the marker ("田中社長は「…」と述べた").
 */
export function readUnspaced(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const data = lexicon.unspaced;
  if (data === null) return { mentions: [], cues: [] };
  return data.topics.length > 0 ? byTopic(text, tokens, lexicon, data) : byVerb(text, tokens, lexicon, data);
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
    // "并在回答问题时表示：“…”": what joins a clause to the one before names nobody.
    const joined = (data.joins ?? []).some((word) => before.startsWith(word));
    let subject = joined ? null : personOf(before, segment);
    for (let back = 1; subject === null && back <= BACK; back += 1) {
      const earlier = segments[index - back];
      if (earlier === undefined || earlier.sentence !== segment.sentence || quoted(tokens, earlier, segment)) break;
      subject = personOf(earlier.text, earlier);
    }
    const chained = before.trim() === "" || data.openings.some((word) => before.trim() === word);
    if (subject === null && !opens && !announces && !chained) return;
    // "会后李娜发文，她说：“…”": whom the sentence names before is meant.
    const many = subject?.kind === "pronoun" && lexicon.pronouns.get(subject.head ?? "") === "they";
    const own = subject?.kind === "pronoun" && !many && last?.sentence === segment.sentence && last.kind === "name";
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
    const named = personIn(words, segment.note, lexicon) ?? organisationIn(words, data as Unspaced);
    if (named !== null) return mentionOf(named, segment);
    const bare = words.trim();
    // "渡边园子说": no surname of the language, but the release may have introduced it.
    return BARE.test(bare) && !(data as Unspaced).bodies.some((body) => bare.endsWith(body))
      ? { ...mentionOf({ kind: "name", name: bare, role: null, head: null, title: null }, segment), initial: true }
      : null;
  }
}

const quoted = (tokens: readonly Token[], from: Segment, to: Segment): boolean =>
  tokens.slice(from.to, to.from).some((token) => token.kind === "quotation");
