import { type Cue, cueFrom } from "../cue.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import { phraseAt } from "../phrases.ts";
import { is, type Token } from "../tokens.ts";
import { CONJUNCTION, RELATIVE } from "../word-class.ts";
import { opensOnTitle, personBehindTitle } from "./behind.ts";
import { FrontReader, type Named } from "./person.ts";
import { beforeOf, behindOf, type Range, REACH, wordsBetween } from "./ranges.ts";
import type { Caseless } from "./words.ts";

interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** A verb of speech, and the words before and behind it. */
interface Verb extends Range {
  readonly words: string;
}

/** Words between a verb and the quotation it leads to: "กล่าวเพิ่มเติมว่า", "ने कहा कि". */
const BEFORE_QUOTATION = 4;
/** Letters of what may hang on a verb that leads to a quotation: "กล่าวเพิ่มเติม". */
const SHORT_PHRASE = 12;
/** Words of a person's name and title behind a word of respect. */
const PERSON_WORDS = 6;
const COLON = /^[:：៖՝]$/;

/**
 * Who speaks in a paragraph of a language that has no capitals and names people by words of respect, titles and their place beside
 * the verb: "निदेशक डॉ. नमूना उदाहरण ने कहा, “…”", "“…” নমুনা হাসান বলেন", "นายสมมติ ตัวอย่าง ประธานมูลนิธิ กล่าวว่า “…”".
 */
export function readCaseless(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const data = lexicon.caseless;
  if (data === null) return { mentions: [], cues: [] };
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  const reader = new FrontReader(text, tokens, lexicon, data);
  const taken = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.kind !== "quotation") return;
    const before = beforeOf(tokens, at);
    const behind = behindOf(tokens, at);
    const leading = verbIn(before, "last");
    const closing = verbIn(behind, "first");
    const most = data.titlesBehind ? 1 : BEFORE_QUOTATION;
    if (
      leading !== null &&
      wordsBetween(tokens, leading.to, at) < most &&
      leadsTo(leading) &&
      !taken.has(leading.from)
    ) {
      taken.add(leading.from);
      add(at, personIn({ from: before.from, to: leading.from }) ?? adjunct(leading, before), leading, true);
    } else if (closing !== null && !taken.has(closing.from)) {
      taken.add(closing.from);
      const own = besideClosing(behind, closing) ?? (before.to > before.from ? personIn(before) : null);
      // Where phrases alone are parted, a verb further on may be anybody's.
      if (own !== null || !data.titlesBehind || wordsBetween(tokens, at, closing.from) < 2)
        add(at, own, closing, false);
    } else if (COLON.test(tokens[at - 1]?.text ?? "")) {
      const named = personIn(before);
      if (named !== null && named.kind === "name" && !named.bare)
        add(at, named, { from: at - 1, to: at, words: ":" }, true);
    }
  });
  const known = new Uint8Array(tokens.length);
  for (const { start, end } of mentions) known.fill(1, start, end);
  for (const named of data.titlesBehind ? peopleBehindTitles() : peopleWhoAct()) {
    if (known.subarray(named.from, named.to).includes(1)) continue;
    mentions.push(mentionOf(named, tokens[named.from]?.sentence ?? 0));
  }
  return {
    mentions: mentions.sort((one, other) => one.start - other.start),
    cues: cues.sort((one, other) => one.start - other.start),
  };

  /** False for "เปิดเผยภายหลังเป็นประธานพิธีเปิด": a phrase that only begins with a verb of speech and goes on to something else. */
  function leadsTo({ words }: Verb): boolean {
    if (data?.titlesBehind !== true || data.announcers.some((each) => words.endsWith(each))) return true;
    return data.verbs.some((verb) => words.includes(verb) && words.length - verb.length <= SHORT_PHRASE);
  }

  /** Everybody named in full with what they are, so that a first name finds its owner. */
  function peopleBehindTitles(): Named[] {
    const found: Named[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" || !opensOnTitle(token.text, data as Caseless)) continue;
      let to = at + 1;
      while (to < tokens.length && to - at < PERSON_WORDS && tokens[to]?.kind === "word") to += 1;
      const named = personIn({ from: at, to });
      if (named?.role != null && named.name?.includes(" ") === true) found.push({ ...named, to: at + 1 });
    }
    return found;
  }

  /** The same by the small word behind whoever acts. */
  function peopleWhoAct(): Named[] {
    const found: Named[] = [];
    let from = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" || token.sentence !== tokens[from]?.sentence) from = at;
      if (data?.agents.includes(token?.lower ?? "") !== true || at <= from) continue;
      const named = personIn({ from: Math.max(from, at - REACH), to: at });
      if (named?.kind === "name" && !named.bare && named.role !== null) found.push(named);
      from = at + 1;
    }
    return found;
  }

  function add(quotation: number, named: Named | null, verb: Verb, leads: boolean): void {
    const sentence = tokens[quotation]?.sentence ?? 0;
    const subject = named === null ? null : mentionOf(named, sentence);
    if (subject !== null) mentions.push(subject);
    const because = named === null ? `“${verb.words}”` : `“${verb.words}” with the name beside it`;
    const silent = named === null && data?.dropsSubject === true && isSilent(verb);
    const start = leads ? Math.min(subject?.start ?? verb.from, verb.from) : quotation + 1;
    const end = leads ? quotation : Math.max(verb.to, subject !== null && subject.start > quotation ? subject.end : 0);
    cues.push(
      cueFrom(start, end, sentence, subject, because, false, { dropped: silent, opens: leads ? "colon" : null }),
    );
  }

  /** True where a verb has no subject at all: it opens its sentence, or nothing stands between the marks and it. */
  function isSilent({ from }: Verb): boolean {
    const token = tokens[from - 1];
    return token === undefined || token.kind === "quotation" || is(token, RELATIVE | CONJUNCTION);
  }

  function personIn(range: Range): Named | null {
    if (range.to <= range.from) return null;
    if (data === null || !data.titlesBehind) return reader.read(range);
    const [first, last] = [tokens[range.from], tokens[range.to - 1]];
    if (first === undefined || last === undefined) return null;
    return behindTitle(text.slice(first.start, last.end), range);
  }

  function behindTitle(stretch: string, { from, to }: Range): Named | null {
    const found = data && personBehindTitle(stretch, data);
    if (found) return { kind: "name", from, to, bare: false, ...found };
    const pronoun = [...lexicon.pronouns.keys()].find((word) => stretch.trim() === word);
    if (pronoun === undefined) return null;
    return { kind: "pronoun", from, to, name: null, role: null, head: pronoun, title: null, bare: false };
  }

  /** A verb written in one with what stands before it: "ประธานมูลนิธิกล่าวว่า". */
  function adjunct(verb: Verb, before: Range): Named | null {
    const token = tokens[verb.from];
    if (data?.titlesBehind !== true || token === undefined) return null;
    const cut = verbStart(token.text);
    const first = tokens[before.from];
    return cut > 0 && first
      ? behindTitle(text.slice(first.start, token.start + cut), { from: before.from, to: verb.to })
      : null;
  }

  /** “…” title name verb, or “…” verb title name. */
  function besideClosing(behind: Range, verb: Verb): Named | null {
    let from = behind.from;
    while (from < verb.from && (tokens[from]?.kind !== "word" || is(tokens[from], RELATIVE | CONJUNCTION))) from += 1;
    if (from < verb.from || data?.titlesBehind === true) {
      const own = personIn({ from, to: verb.from }) ?? adjunct(verb, { from, to: verb.to });
      if (own !== null || from < verb.from) return own;
    }
    let to = verb.to;
    while (to < behind.to && (tokens[to]?.kind === "word" || (tokens[to]?.text === "," && to + 1 < behind.to))) to += 1;
    return personIn({ from: verb.to, to });
  }

  /** The first or the last verb of speech among some tokens. */
  function verbIn({ from, to }: Range, which: "first" | "last"): Verb | null {
    let found: Verb | null = null;
    for (let at = from; at < to; at += 1) {
      const length = verbAt(at);
      if (length === 0 || at + length > to) continue;
      found = { from: at, to: at + length, words: text.slice(tokens[at]?.start, tokens[at + length - 1]?.end) };
      if (which === "first") return found;
      at += length - 1;
    }
    return found;
  }

  function verbAt(at: number): number {
    const token = tokens[at];
    if (token?.kind !== "word") return 0;
    if (data?.titlesBehind === true) return verbStart(token.text) >= 0 ? 1 : 0;
    return Math.max(phraseAt(tokens, at, lexicon.verbs), phraseAt(tokens, at, lexicon.accordingTo));
  }

  /** Where a verb of speech begins in a word of a language that parts phrases alone; -1 for nowhere. */
  function verbStart(word: string): number {
    const { verbs, leads } = data as Caseless;
    // "นางสาวสมมติกล่าว": the name of a person, the verb and nothing else.
    const last = opensOnTitle(word, data as Caseless) ? verbs.find((verb) => word.endsWith(verb)) : undefined;
    if (last !== undefined) return word.length - last.length;
    const lead = leads.find((each) => word.startsWith(each)) ?? "";
    if (verbs.some((verb) => word.startsWith(verb, lead.length))) return 0;
    // In the middle of a word only a form that leads to what is said counts: "กล่าวว่า".
    for (const verb of verbs) {
      if (!data?.announcers.some((each) => verb.endsWith(each))) continue;
      const start = word.indexOf(verb);
      if (start > 0) return start;
    }
    return -1;
  }
}

function mentionOf({ kind, from, to, name, role, head, title, bare }: Named, sentence: number): Mention {
  return {
    kind,
    start: from,
    end: to,
    sentence,
    name,
    role,
    head,
    title,
    oblique: false,
    initial: bare,
    article: undefined,
  };
}
