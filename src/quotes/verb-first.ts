import { type Cue, cueFrom } from "./cue.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { changed, type Mention } from "./mention.ts";
import { phraseAt } from "./phrases.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { peopleSeen, type Seen } from "./verb-first-names.ts";
import { headOf, LONGEST, type Subject, subjectAt } from "./verb-first-subject.ts";
import {
  CONJUNCTION,
  CUE,
  GIVEN_NAME,
  HANGING,
  NOT_NAME,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE_NOUN,
  TITLE,
} from "./word-class.ts";

/** Words between a verb whose subject is left out and what is said: "وأضاف في تصريح صحفي:". */
const LOOSE = 12;
/** The sign that joins the parts of a Persian word without a space. */
const JOINS = 0x200c;
const COMMA = /^[,،]$/;
const COLON = /^[:：]$/;

interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/**
 * Who speaks in a paragraph of a language without capital letters whose verbs come first: "قال سامي المثال، مدير
 * المتحف: «…»". A title and a name in one run are parted at a word of respect, else at a given name.
 */
export function readVerbFirst(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") {
      if (token !== undefined && COLON.test(token.text)) colon(at, token.sentence);
      continue;
    }
    const length = Math.max(
      phraseAt(tokens, at, lexicon.verbs),
      phraseAt(tokens, at, lexicon.accordingTo),
      phraseAt(tokens, at, lexicon.statements),
    );
    // "گفت‌وگو" is a talk, not "he said" and what follows.
    if (length === 0 || (length === 1 && text.charCodeAt(token.end) === JOINS)) continue;
    const honoured = is(tokens[at + length], PRONOUN);
    const after = honoured ? null : subjectAt(tokens, at + length, lexicon);
    const subject = after ?? (!honoured && bareAt(at + length) ? (before(at) ?? opening(at)) : null);
    const mention = subject === null ? pronounOf(at, length) : mentionOf(subject);
    if (mention === null) continue;
    // "وقال سامي إن …، مضيفاً أن «…»": whom the sentence names speaks on.
    const own = mention.kind === "pronoun" && !honoured ? (mentions.at(-1) ?? null) : null;
    const speaker = own !== null && own.sentence === token.sentence ? own : mention;
    if (mention.kind === "name") mentions.push(mention);
    const end = Math.max(at + length, after?.end ?? 0);
    const words = tokens.slice(at, at + length).map((each) => each.text);
    const because = `“${words.join(" ")}” with the name beside it`;
    const announces = end >= tokens.length - 1 && COLON.test(tokens[tokens.length - 1]?.text ?? "");
    cues.push(cueFrom(Math.min(at, mention.start), end, token.sentence, speaker, because, announces));
    at = end - 1;
  }
  for (const seen of peopleSeen(tokens, lexicon)) {
    if (!mentions.some(({ start, end }) => seen.name.from < end && start < seen.name.to)) mentions.push(seenOf(seen));
  }
  return { mentions: mentions.sort((one, other) => one.start - other.start), cues };

  /** True where a quotation, a colon or a preposition follows the verb: its subject stands before it. */
  function bareAt(at: number): boolean {
    const next = tokens[at];
    return next === undefined || next.kind !== "word" || is(next, PREPOSITION | RELATIVE);
  }

  function seenOf({ name, role, glued }: Seen): Mention {
    const mention = mentionOf({ name, role, end: name.to }) as Mention;
    return changed(mention, { role: mention.role?.slice(glued) ?? null, head: mention.head?.slice(glued) ?? null });
  }

  function mentionOf({ name, role, end, bare = false }: Subject): Mention | null {
    const whole = name ?? role;
    if (whole === null) return null;
    return {
      kind: name === null ? "role" : "name",
      start: Math.min(whole.from, role?.from ?? whole.from),
      end,
      sentence: tokens[whole.from]?.sentence ?? 0,
      name: name === null ? null : slice(name),
      role: role === null ? null : slice(role),
      head: role === null ? null : (headOf(tokens, role) ?? null),
      title: name !== null && is(tokens[name.from - 1], TITLE) ? (tokens[name.from - 1]?.lower ?? null) : null,
      oblique: false,
      initial: bare,
      article: undefined,
    };
  }

  /** "وأضاف: «…»": the verb alone means whoever spoke last; its form tells a woman from a man. */
  function pronounOf(at: number, length: number): Mention | null {
    const verb = tokens[at]?.lower.replace(/^[وف]/u, "") ?? "";
    const [he, she] = [lexicon.bareSubjects?.he, lexicon.bareSubjects?.she];
    // "أضافت", and "تقول" beside "يقول": "تابع" has no such form.
    const hers = verb.endsWith("ت") || (verb.startsWith("ت") && isOf(lexicon, `ي${verb.slice(1)}`, CUE));
    const head = (verb.length > 3 && hers ? she : null) ?? he;
    const next = tokens[at + length];
    // "وقال سموه", "وأضافت معاليها": a word of respect that stands for the person.
    const honoured = is(next, PRONOUN) ? next?.lower : undefined;
    const close =
      next !== undefined &&
      (next.kind === "quotation" || COLON.test(next.text) || COMMA.test(next.text) || is(next, RELATIVE));
    if (head === undefined || !(close || honoured !== undefined || leadsOn(at + length))) return null;
    const sentence = tokens[at]?.sentence ?? 0;
    return {
      kind: "pronoun",
      start: at,
      end: at + length + (honoured === undefined ? 0 : 1),
      sentence,
      name: null,
      role: null,
      head: honoured ?? head,
      title: null,
      oblique: false,
      initial: false,
      article: undefined,
    };
  }

  /** "وأضاف في تصريح صحفي: «…»", "ولفتت إلى أن «…»": nobody is named up to what is said. */
  function leadsOn(from: number): boolean {
    if (!is(tokens[from], PREPOSITION)) return false;
    for (let at = from; at < from + LOOSE; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== tokens[from]?.sentence) return false;
      if (token.kind === "quotation" || COLON.test(token.text) || is(token, RELATIVE)) return true;
      if (is(token, TITLE | GIVEN_NAME | ROLE_NOUN)) return false;
    }
    return false;
  }

  /** "المدير سامي المثال قال": the name that ends at the verb, in its clause. */
  function before(verb: number): Subject | null {
    let from = verb;
    while (
      from > 0 &&
      verb - from < LONGEST &&
      tokens[from - 1]?.kind === "word" &&
      tokens[from - 1]?.sentence === tokens[verb]?.sentence
    )
      from -= 1;
    for (let at = from; at < verb; at += 1) {
      const opens =
        at > from ? is(tokens[at], TITLE | ROLE_NOUN | GIVEN_NAME) : !is(tokens[at], HANGING | CONJUNCTION | PRONOUN);
      if (!opens) continue;
      const subject = subjectAt(tokens, at, lexicon);
      const alone = subject?.bare === true && (at > from || tokens[at - 1]?.sentence === tokens[at]?.sentence);
      if (subject !== null && !alone && subject.end === verb) return subject;
    }
    return null;
  }

  /**
   * "رضا نمونه، مدیر موزه، در نشست گفت:": where the verb closes its sentence, the person that opens a part of it; elsewhere only
   * one between whose title or name and the verb nothing but a comma stands: "שר המים, יוסי דוגמה, אמר".
   */
  function opening(verb: number): Subject | null {
    const set = COMMA.test(tokens[verb - 1]?.text ?? "");
    if (!lexicon.verbLast && !set) return null;
    const sentence = tokens[verb]?.sentence;
    let from = verb;
    while (from > 0 && tokens[from - 1]?.sentence === sentence && tokens[from - 1]?.kind !== "quotation") from -= 1;
    for (let at = from; at < verb; at += 1) {
      const token = tokens[at];
      const opens = at === from || tokens[at - 1]?.kind !== "word" || is(tokens[at - 1], RELATIVE);
      if (token?.kind !== "word" || !opens || is(token, PREPOSITION | RELATIVE | NOT_NAME)) continue;
      if (is(token, PRONOUN)) return null;
      const subject = subjectAt(tokens, at, lexicon);
      if (subject === null || subject.end > verb) continue;
      if (!lexicon.verbLast && (subject.role === null || subject.end !== verb - 1)) continue;
      if (subject.bare !== true || at === from) return subject;
    }
    return null;
  }

  /** "المثال: «…»": a name and a colon, no verb. */
  function colon(at: number, sentence: number): void {
    const next = tokens[at + 1];
    if (next !== undefined && next.kind !== "quotation") return;
    if (cues.some((cue) => cue.sentence === sentence)) return;
    const subject = before(at);
    const mention = subject === null ? null : mentionOf(subject);
    if (
      mention === null ||
      (mention.kind === "role" && mention.start > 0 && tokens[mention.start - 1]?.sentence === sentence)
    )
      return;
    mentions.push(mention);
    const because = "the words before the colon name the speaker";
    cues.push(cueFrom(at, at + 1, sentence, mention, because, next === undefined));
  }

  function slice({ from, to }: Range): string {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
  }
}
