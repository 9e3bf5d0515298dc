/**
 * What a language has for an invented release. `{name}`, `{role}`, `{body}`, `{place}`, `{claim}`, `{number}` and the like in a
 * wording are filled by the generator, each anew.
 */
export interface Wording {
  /** Syllables of surnames and places, a head and a tail each: whoever is born of them is nobody. */
  readonly given: readonly string[];
  readonly surnames: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
  readonly bodies: readonly string[];
  readonly roles: readonly string[];
  readonly months: readonly string[];
  readonly date: string;
  readonly headlines: readonly string[];
  readonly dateline: string;
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly tails: readonly string[];
  readonly sentences: readonly string[];
  readonly claims: readonly string[];
  readonly quotations: readonly string[];
  readonly subheads: readonly string[];
  readonly items: readonly string[];
  readonly photo: string;
  readonly about: string;
  readonly contact: string;
}
