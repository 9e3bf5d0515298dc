import { appositiveAfter } from "./appositive.ts";
import { behindTitles, courtesiesEnd } from "./courtesies.ts";
import { DOCUMENT_WORDS, isDocument } from "./documents.ts";
import { behindWords } from "./field-words.ts";
import { bareTitle } from "./genitive.ts";
import type { Known } from "./known.ts";
import { behindBody, isCalled, isOpening, leadOf } from "./leads.ts";
import type { Lexicon } from "./lexicon.ts";
import { governed, listed } from "./listed.ts";
import type { Mention } from "./mention.ts";
import { behindNoun, bodyEnd, capitalRun, caseEnd, endsInPossessive, isUnsure, nameEnd, POSSESSIVE } from "./names.ts";
import { isFullName, isTitlesFront } from "./others-title.ts";
import { pointedTitle } from "./pointed-title.ts";
import { saidToBe } from "./said-to-be.ts";
import { isAddressee, isRank, personEnd, rankIn } from "./short-titles.ts";
import { holderBehindComma, nameBehindArticle, nameFrom, nameInTail } from "./tail-name.ts";
import { adjectivesStart, titleStart } from "./title-front.ts";
import {
  adjectivesEnd,
  bodyAdjectivesEnd,
  describedName,
  hangsOnTitle,
  headOf,
  holdsRole,
  isDeclined,
  isJobHere,
  nameBehindCourtesy,
  type Range,
  titleEnd,
  titleTail,
  withBody,
} from "./titles.ts";
import { severalTitles, titleOfBody } from "./titles-in-front.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import {
  ARTICLE,
  DOCUMENT,
  MENTION,
  PREPOSITION,
  PRONOUN,
  ROLE_NOUN,
  STAND_IN,
  SUBJECT_PRONOUN,
} from "./word-class.ts";

/** Everybody a paragraph mentions outside the marks, in order. */
export function findMentions(text: string, tokens: readonly Token[], lexicon: Lexicon, known: Known): Mention[] {
  const found: Mention[] = [];
  const reader = new Reader(text, tokens, lexicon, known);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token?.capital !== true && !is(token, MENTION)) {
      at += 1;
      continue;
    }
    const mention = listed(reader.at(at), found, tokens, lexicon);
    // "President and head of works Jan Example": the title was read by itself before.
    while (mention !== null && (found.at(-1)?.start ?? -1) >= mention.start) found.pop();
    if (mention !== null) found.push(governed(mention, found.at(-1), tokens));
    at = Math.max(at + 1, mention?.end ?? 0);
  }
  return found;
}

const ofPronoun = (token: Token) => ({ head: token.lower, oblique: !is(token, SUBJECT_PRONOUN) });

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #known: Known;

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, known: Known) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#known = known;
  }

  readonly #front = (noun: number): number => titleStart(this.#tokens, noun, this.#lexicon, this.#known);

  /** The mention whose name or head noun starts at `at`, or null. */
  at(at: number): Mention | null {
    const token = this.#tokens[at];
    if (token?.kind !== "word") return null;
    if (is(token, PRONOUN)) return this.#mention("pronoun", { from: at, to: at + 1 }, ofPronoun(token));
    const [tokens, lexicon] = [this.#tokens, this.#lexicon];
    const pointed = pointedTitle(tokens, at, lexicon);
    if (pointed !== null) return this.#titleAlone(pointed);
    const title = bareTitle(tokens, at, lexicon, this.#known) ?? titleOfBody(tokens, at, lexicon, this.#known);
    if (title) return title.name ? this.#named(title.name, title.role) : this.#titleAlone(title.role);
    const end = personEnd(tokens, at, capitalRun(tokens, at), lexicon);
    if (end > at && !isAddressee(tokens, at, end, lexicon)) {
      const titled = nameBehindCourtesy(tokens, at, end);
      if (titled) return this.#named(titled, { from: this.#front(at - 1), to: end });
      const run = { from: at, to: end }; // "Acme spokesman": read with the title that it belongs to.
      const opens = isTitlesFront(tokens, run, lexicon, this.#known);
      const name = opens ? null : describedName(tokens, at, end, lexicon);
      if (name !== null) return this.#named({ from: name, to: capitalRun(tokens, name) }, { from: at, to: name });
      return opens ? null : this.#fromRun(run);
    }
    if (is(token, ROLE_NOUN)) return this.#fromRole({ from: this.#front(at), to: at + 1 });
    if (is(token, STAND_IN) && is(tokens[at - 1], ARTICLE)) return this.#fromRole({ from: at, to: at + 1 });
    return is(token, DOCUMENT) ? this.#document({ from: at, to: at + 1 }) : null;
  }

  #slice({ from, to }: Range): string {
    return to <= from ? "" : this.#text.slice(this.#tokens[from]?.start, this.#tokens[to - 1]?.end);
  }

  #fromRun({ from, to }: Range): Mention | null {
    if (to - from <= DOCUMENT_WORDS + 1 && is(this.#tokens[to - 1], DOCUMENT)) return this.#document({ from, to });
    const rank = rankIn(this.#tokens, { from, to }, this.#lexicon);
    if (rank !== null) return this.#named({ from: rank + 1, to }, { from, to: rank + 1 });
    const bare = nameEnd(this.#tokens, from, to).name; // "Jan Example MP" is a name, though "MP" alone is a title.
    const courtesy = behindTitles(this.#tokens, from, bare);
    let noun = bare - 1;
    while (noun >= courtesy && !isJobHere(this.#tokens, noun, this.#known)) noun -= 1;
    const own = { from: adjectivesStart(this.#tokens, from, this.#lexicon, this.#known), to };
    if (noun === to - 1) return this.#fromRole(own);
    if (noun >= courtesy) {
      const [role, link] = [{ from: this.#front(from), to: noun + 1 }, this.#tokens[noun + 1]];
      // "Presidente di Atlantis, Jan Example": what hangs on the title is no name.
      if (link?.capital === false && is(link, PREPOSITION)) return this.#fromRole(role);
      const heads = hangsOnTitle(this.#tokens, noun + 1, to) ? this.#nameAfterComma({ from: role.from, to }) : null;
      return heads ?? this.#named({ from: noun + 1, to }, role);
    }
    if (courtesy === to) return is(this.#tokens[to - 1], ROLE_NOUN) ? this.#fromRole({ from, to }) : null;
    if (this.#tokens[from - 1]?.sentence === this.#tokens[from]?.sentence && is(this.#tokens[from - 1], ROLE_NOUN)) {
      const name = behindBody(this.#tokens, from, to, this.#lexicon, this.#known);
      return this.#named({ from: name, to }, { from: this.#front(from - 1), to: name });
    }
    const article = is(this.#tokens[from - 1], ARTICLE);
    const described = this.#lexicon.capitalNouns && article && to - from === 1; // "der Arbeitgeber, Jan Beispiel,"
    const first = article && this.#lexicon.capitalNouns ? behindNoun(this.#tokens, from, to) : from;
    const named = { from: first, to: article ? bodyEnd(this.#tokens, to) : to };
    return (described ? this.#nameAfterComma({ from, to }) : null) ?? this.#named(named, null);
  }

  /** A name with the title before it, if any; what follows in apposition is read here. */
  #named(name: Range, before: Range | null): Mention | null {
    const from = behindTitles(this.#tokens, name.from, name.to);
    if (from === name.to) return null;
    const ends = nameEnd(this.#tokens, from, name.to, this.#lexicon);
    const words = this.#slice({ from, to: ends.name });
    const oblique = endsInPossessive(words) || isPossessive(this.#tokens[ends.name - 1]);
    const doubtful = before === null && isUnsure(this.#tokens, from, ends.name, this.#known);
    const after = oblique || doubtful ? null : appositiveAfter(this.#tokens, ends.after, this.#lexicon);
    const said = oblique ? null : saidToBe(this.#tokens, ends.after, this.#lexicon);
    // "Professor Example": a courtesy is a job where nothing else is known.
    const courtesy = from > name.from && is(this.#tokens[from - 1], ROLE_NOUN) ? { from: name.from, to: from } : null;
    const weak = before !== null && isRank(this.#tokens, before);
    const role = (weak ? null : before) ?? after?.role ?? said ?? before ?? courtesy;
    return this.#mention(
      "name",
      { from: before?.from ?? name.from, to: after?.end ?? ends.after },
      {
        name: oblique ? words.replace(POSSESSIVE, "") : words,
        role: role === null ? null : this.#slice(role),
        head: role === null ? null : headOf(this.#tokens, role, this.#lexicon),
        title: from > name.from ? (this.#tokens[from - 1]?.lower ?? "") : null,
        oblique: oblique || isDeclined(this.#tokens, before, this.#lexicon),
        initial: before === null && from === name.from && name.to - from === 1,
      },
    );
  }

  /** A job title with nobody's name in front; the name may follow it: "President of Atlantis Jan Example". */
  #fromRole(head: Range): Mention | null {
    const [tokens, lexicon] = [this.#tokens, this.#lexicon];
    const closed = titleEnd(tokens, head.to, lexicon); // "Agent in Charge Jane Example", "Genel Müdürü (CEO) Ayşe Örnek".
    const role = { from: head.from, to: head.to + closed };
    const name = courtesiesEnd(tokens, role.to); // "voorzitter drs. Jan Voorbeeld"
    const next = capitalRun(tokens, name);
    if ((closed > 0 || name > role.to) && next > name) return this.#named({ from: name, to: next }, role);
    const tail = titleTail(tokens, role.to);
    const several = severalTitles(tokens, role, tail.end, lexicon) ?? behindWords(tokens, role);
    if (several) return several.name ? this.#named(several.name, several.role) : this.#titleAlone(several.role);
    const behindComma = withBody(tokens, { from: role.from, to: tail.end });
    const named = this.#described(role) ?? this.#nameAfterComma(behindComma) ?? this.#inTail(role.from, tail);
    if (named !== null) return named;
    const follows = this.#tokens[role.to]?.sentence === this.#tokens[role.from]?.sentence && next > role.to;
    return follows ? null : this.#titleAlone({ from: role.from, to: tail.end }); // A name behind takes it as its own.
  }

  /** "El secretario municipal de Obras, Juan Ejemplo", "la présidente du Conseil régional Anne Exemple": adjectives, if a name follows them. */
  #described({ from, to }: Range): Mention | null {
    const behind = adjectivesEnd(this.#tokens, to, this.#lexicon);
    const tail = titleTail(this.#tokens, behind);
    const far = bodyAdjectivesEnd(this.#tokens, tail.end, this.#lexicon);
    if (behind === to && far === tail.end) return null;
    const end = far > tail.end ? far : behind;
    const name = { from: end, to: capitalRun(this.#tokens, end) };
    const beside = far > tail.end ? isFullName(this.#tokens, end) : name.to > end && !holdsRole(this.#tokens, name);
    const named = this.#nameAfterComma({ from, to: far }) ?? (beside ? this.#named(name, { from, to: end }) : null);
    return named ?? (far === tail.end && tail.end > behind ? this.#inTail(from, tail) : null);
  }

  /** "President of Atlantis Jan Example": the name at the end of what hangs on a title. */
  #inTail(from: number, { end, last, hidden }: ReturnType<typeof titleTail>): Mention | null {
    const name = { from: last, to: nameEnd(this.#tokens, last, end).name };
    const split =
      nameInTail(this.#tokens, name, this.#known, !is(this.#tokens[from - 1], ARTICLE)) ??
      nameBehindArticle(this.#tokens, from, hidden, end);
    return split === null ? null : this.#named(nameFrom(this.#tokens, split, end), { from, to: split });
  }

  #titleAlone(whole: Range): Mention {
    return this.#mention("role", whole, {
      role: this.#slice(whole),
      head: headOf(this.#tokens, whole, this.#lexicon),
      oblique: isPossessive(this.#tokens[whole.to - 1]) || isDeclined(this.#tokens, whole, this.#lexicon),
    });
  }

  #nameAfterComma(title: Range): Mention | null {
    const name = holderBehindComma(this.#tokens, title.to, this.#lexicon);
    return name && this.#named(name, title);
  }

  #document(range: Range): Mention | null {
    return isDocument(this.#tokens, range.from) ? this.#mention("document", range, {}) : null;
  }

  #mention(kind: Mention["kind"], { from, to: last }: Range, more: Partial<Mention>): Mention {
    const to = caseEnd(this.#tokens, last, this.#lexicon); // "Örnek'e göre": the case belongs to the name.
    const led = leadOf(this.#tokens, from, to, this.#lexicon, this.#known);
    let place = from - led - 1; // of “Save the Marsh”: the mark stands between.
    while (isOpening(this.#tokens[place])) place -= 1;
    const [before, sentence] = [this.#tokens[place], this.#tokens[from]?.sentence ?? 0];
    const inside = led === 1 && kind === "name" && before?.capital === true && !is(before, PREPOSITION); // of Save the Marsh
    while (inside && (this.#tokens[place]?.capital || isOpening(this.#tokens[place]))) place -= 1;
    const governor = this.#tokens[place];
    const contracted = led > 1 && is(this.#tokens[from - led], PREPOSITION);
    const governed = contracted || (governor?.sentence === sentence && is(governor, PREPOSITION));
    return {
      kind,
      start: from - led,
      end: to,
      sentence,
      name: more.name ?? null,
      role: more.role ?? null,
      head: more.head ?? null,
      title: more.title ?? null,
      oblique: more.oblique === true || governed || to > last || isCalled(this.#tokens, from, last, this.#lexicon),
      initial: more.initial === true && before?.sentence !== sentence,
      article: led > 0 ? (this.#tokens[from - led]?.lower ?? "") : undefined,
    };
  }
}
