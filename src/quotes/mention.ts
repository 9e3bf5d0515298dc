/** Somebody or something that can speak, as one sentence names it. Token indices; `end` is not included. */
export interface Mention {
  readonly kind: "name" | "role" | "pronoun" | "document";
  /** With article and title, and with what stands in apposition: "the spokesman, Jan Example, head of press". */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Verbatim, without titles and possessive; null for anything but a name. */
  readonly name: string | null;
  /** The job title printed with it, without article. */
  readonly role: string | null;
  /** The noun at the head of the job title, lower case; for a pronoun the pronoun. */
  readonly head: string | null;
  /** "dr", "ms." stand before the name: it is a person. */
  readonly title: string | null;
  /** "of Acme", "in Paris", "Acme's", "his": not what the sentence is about. */
  readonly oblique: boolean;
  /** One capitalised word at the start of a sentence: it may be no name at all. */
  readonly initial: boolean;
  /** The article before it, lower case: "the", "a"; undefined where there is none. */
  readonly article: string | undefined;
}

type Change = Partial<Pick<Mention, "name" | "role" | "head" | "start" | "oblique" | "initial">>;

/** A mention with some of it changed, in the shape of all others: V8 gives objects that are spread shapes of their own. */
export function changed(
  { kind, start, end, sentence, name, role, head, title, oblique, initial, article }: Mention,
  change: Change,
): Mention {
  return {
    kind,
    start: change.start ?? start,
    end,
    sentence,
    name: change.name === undefined ? name : change.name,
    role: change.role === undefined ? role : change.role,
    head: change.head === undefined ? head : change.head,
    title,
    oblique: change.oblique ?? oblique,
    initial: change.initial ?? initial,
    article,
  };
}
