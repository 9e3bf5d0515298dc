import type { Lexicon } from "../lexicon.ts";
import { phraseAt } from "../phrases.ts";
import { is, type Token } from "../tokens.ts";
import { ARTICLE, BODY, DOCUMENT, NOT_NAME, PRONOUN, RELATIVE, ROLE_NOUN, TITLE } from "../word-class.ts";
import type { Caseless } from "./words.ts";

/** Whom a stretch of words names. Token indices; `to` is not included. */
export interface Named {
  readonly kind: "name" | "role" | "pronoun";
  readonly from: number;
  readonly to: number;
  readonly name: string | null;
  readonly role: string | null;
  readonly head: string | null;
  readonly title: string | null;
  /** One word with nothing to say that it is a person. */
  readonly bare: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words of a name, and of a title in front of it, at most. */
const LONGEST_NAME = 5;
const LONGEST_ROLE = 12;
/** Words behind somebody who acts, up to the verb: "ने पत्रकारों से बातचीत में कहा". */
const MOST_BEHIND_AGENT = 10;
const COMMA = /^[,،၊]$/;
/** Marks that may stand within a title: „ნიმუშის“ დირექტორმა. */
const MARK = /^["“”„«»'‘’()-]$/;
/** None of these is in a name. */
const NO_NAME = ARTICLE | RELATIVE | NOT_NAME | DOCUMENT | BODY | ROLE_NOUN | PRONOUN;

/** Reads people where titles stand in front of names: "संस्थान की निदेशक डॉ. नमूना उदाहरण ने". */
export class FrontReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #data: Caseless;

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, data: Caseless) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#data = data;
  }

  /** Who is named at the end of a stretch; null where nobody is, or a body. */
  read(stretch: Range): Named | null {
    const range = this.#trimmed(stretch);
    if (range === null) return null;
    const { from, to } = range;
    const last = this.#tokens[to - 1];
    if (is(last, PRONOUN)) return this.#named("pronoun", range, { head: last?.lower ?? null });
    const title = this.#lastTitle(range);
    if (title >= 0) return this.#titled(range, title) ?? this.#aside(range);
    const role = this.#lastRole(from, to);
    if (role < 0) return this.#bare(range);
    if (role === to - 1) return this.#aside(range) ?? this.#roleAlone(range, role);
    const open = this.#data.openRoles.includes(this.#tokens[role]?.lower ?? "");
    const start = COMMA.test(this.#tokens[role + 1]?.text ?? "") ? role + 2 : role + 1;
    const name = { from: start, to };
    // "وزیر صحت احمد مثال": the title goes on behind its noun, and nothing says how far.
    if ((open && start === role + 1) || !this.#isName(name)) return null;
    return this.#withRole(name, role, null);
  }

  /** Up to the last who acts, without marks and words of time at either end; null where nothing is left. */
  #trimmed(stretch: Range): Range | null {
    let { from, to } = stretch;
    for (let at = to - 1; at >= from && at >= to - 1 - MOST_BEHIND_AGENT; at -= 1) {
      const word = this.#tokens[at]?.lower ?? "";
      if (!this.#data.agents.includes(word) && !this.#agentEnd(word)) continue;
      to = this.#data.agents.includes(word) ? at : at + 1;
      break;
    }
    while (to > from && (this.#tokens[to - 1]?.kind !== "word" || is(this.#tokens[to - 1], NOT_NAME | RELATIVE)))
      to -= 1;
    while (to > from && (this.#tokens[from]?.kind !== "word" || is(this.#tokens[from], RELATIVE))) from += 1;
    return to > from ? { from, to } : null;
  }

  #agentEnd(word: string): string | undefined {
    return this.#data.agentEnds.find((end) => word.endsWith(end) && word.length > end.length + 2);
  }

  /** The last word of respect that a name may follow, alone or written in one with it; -1 for none. */
  #lastTitle({ from, to }: Range): number {
    for (let at = to - 1; at >= from; at -= 1) {
      if (is(this.#tokens[at], TITLE) && at < to - 1) return at;
      if (this.#gluedTitle(at) !== undefined) return at;
    }
    return -1;
  }

  #gluedTitle(at: number): string | undefined {
    const word = this.#tokens[at]?.text ?? "";
    return this.#data.gluedTitles.find((title) => word.startsWith(title) && word.length > title.length + 2);
  }

  /** "जिला कलेक्टर श्रीमती नमूना उदाहरण", "ဥက္ကဋ္ဌ ဒေါ်နမူနာ". */
  #titled(range: Range, title: number): Named | null {
    const glued = is(this.#tokens[title], TITLE) && title < range.to - 1 ? undefined : this.#gluedTitle(title);
    const name = { from: glued === undefined ? title + 1 : title, to: range.to };
    if (!this.#isName(name, glued !== undefined || this.#data.singleNames)) return null;
    let first = title;
    while (first > range.from && is(this.#tokens[first - 1], TITLE)) first -= 1;
    const role = this.#lastRole(range.from, first);
    const respect = glued ?? this.#tokens[title]?.lower ?? null;
    // Nothing but what hangs on the title stands between its noun and the name.
    const near = role >= 0 && !this.#isParted(role + 1, first);
    if (near) return this.#withRole(name, role, respect, first, glued?.length);
    return this.#named("name", name, { name: this.#nameText(name, glued?.length), title: respect });
  }

  /** "श्री नमूना उदाहरण, प्रबंध निदेशक": what somebody is follows a comma. */
  #aside(range: Range): Named | null {
    let comma = range.to - 1;
    while (comma > range.from && !COMMA.test(this.#tokens[comma]?.text ?? "")) comma -= 1;
    if (comma <= range.from) return null;
    const role = this.#lastRole(comma + 1, range.to);
    if (role !== range.to - 1 || this.#isParted(comma + 1, role)) return null;
    const before = this.read({ from: range.from, to: comma });
    if (before?.kind !== "name" || before.bare || before.role !== null) return null;
    return { ...before, to: range.to, role: this.#slice(comma + 1, range.to), head: this.#tokens[role]?.lower ?? null };
  }

  #roleAlone(range: Range, role: number): Named {
    const from = this.#roleStart(range.from, role);
    return this.#named(
      "role",
      { from, to: role + 1 },
      { role: this.#slice(from, role + 1), head: this.#tokens[role]?.lower ?? null },
    );
  }

  #withRole(name: Range, role: number, title: string | null, end = role + 1, glued = 0): Named {
    const from = this.#roleStart(0, role);
    return this.#named(
      "name",
      { from, to: name.to },
      {
        name: this.#nameText(name, glued),
        role: this.#slice(from, end),
        head: this.#tokens[role]?.lower ?? null,
        title,
      },
    );
  }

  /** A word alone: only somebody the release names elsewhere. */
  #bare({ from, to }: Range): Named | null {
    const name = { from: to - 1, to };
    if (to - from > LONGEST_NAME || !this.#isName({ from, to }, true)) return null;
    return this.#named("name", name, { name: this.#nameText(name), bare: true });
  }

  /** Back from the noun over what hangs on it: "संस्था के कार्यकारी निदेशक"; a small word or a clause ends it. */
  #roleStart(floor: number, role: number): number {
    let from = role;
    while (from > floor && role - from < LONGEST_ROLE) {
      const token = this.#tokens[from - 1];
      if (token?.sentence !== this.#tokens[role]?.sentence || token === undefined || token.kind === "quotation") break;
      if (token.kind === "punctuation" && !MARK.test(token.text)) break;
      if (is(token, RELATIVE | NOT_NAME | PRONOUN | TITLE) || this.#parts(token)) break;
      if (token.kind === "word" && phraseAt(this.#tokens, from - 1, this.#lexicon.verbs) > 0) break;
      from -= 1;
    }
    while (from < role && this.#tokens[from]?.kind === "punctuation") from += 1;
    return from;
  }

  #lastRole(from: number, to: number): number {
    for (let at = to - 1; at >= from; at -= 1) if (this.#isRole(at)) return at;
    return -1;
  }

  #isRole(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.kind !== "word") return false;
    if (is(token, ROLE_NOUN)) return true;
    return this.#data.gluedRoles.some((noun) => token.text.endsWith(noun));
  }

  #isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== "word" || is(token, RELATIVE | NOT_NAME) || this.#parts(token)) return true;
    }
    return false;
  }

  #isName({ from, to }: Range, single = this.#data.singleNames): boolean {
    const size = to - from;
    if (size < (single ? 1 : 2) || size > LONGEST_NAME) return false;
    for (let at = from; at < to; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== "word" || is(token, NO_NAME) || this.#parts(token) || /\p{N}/u.test(token.text)) return false;
      if (phraseAt(this.#tokens, at, this.#lexicon.verbs) > 0) return false;
    }
    return true;
  }

  /** The name in the form that stands by itself, without what is written in one with it. */
  #nameText({ from, to }: Range, glued = 0): string {
    const start = (this.#tokens[from]?.start ?? 0) + glued;
    const name = this.#text.slice(start, this.#tokens[to - 1]?.end).trim();
    const end = this.#agentEnd(name);
    if (end !== undefined) return name.slice(0, -end.length);
    const [declined, own] = this.#data.nameEnds.find(([each]) => name.endsWith(each)) ?? ["", ""];
    return declined === "" ? name : name.slice(0, name.length - declined.length) + own;
  }

  #parts = (token: Token): boolean => this.#data.parting.includes(token.lower);

  #slice = (from: number, to: number): string =>
    this.#text.slice(this.#tokens[from]?.start, this.#tokens[to - 1]?.end).trim();

  #named(kind: Named["kind"], { from, to }: Range, more: Partial<Named>): Named {
    return { kind, from, to, name: null, role: null, head: null, title: null, bare: false, ...more };
  }
}
