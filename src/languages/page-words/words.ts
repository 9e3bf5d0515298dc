/** A phrase with a number in it, `{n}`, by the language's own plural forms; `other` where a form is not told apart. */
export type Counted = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The words of a newsroom's own pages and of the ways from one release to others. */
interface NewsroomWords {
  /** The page about the body itself, and the way to it. */
  readonly aboutUs: string;
  /** Before the names of other languages, with a colon where the language wants one. */
  readonly alsoIn: string;
  /** `{year}` is replaced. */
  readonly archiveOf: string;
  readonly topics: string;
  readonly topic: string;
  readonly languages: string;
  readonly related: string;
  readonly tags: string;
  /** Over releases without a date. */
  readonly undated: string;
  /** How many there are. */
  readonly releases: Counted;
  /** How many are quoted. */
  readonly people: Counted;
  readonly readingTime: Counted;
  /** `{n}` and `{count}` are replaced. */
  readonly page: string;
  /** Over people whom no release has named for long. */
  readonly earlierContacts: string;
  /** Before the title of a release, with a colon where the language wants one. */
  readonly lastNamed: string;
  readonly search: string;
  /** Before a link to the archive. */
  readonly searchNeedsScript: string;
  /** How many were found. */
  readonly results: Counted;
  readonly moreResults: string;
  readonly years: string;
  readonly year: string;
  readonly speaker: string;
  /** The choice that limits nothing: of years, topics, people. */
  readonly all: string;
  readonly feed: string;
  /** Above a release that is held back, where a build shows it to whoever writes it. */
  readonly notPublished: string;
  /** `{time}` is replaced. */
  readonly embargoedUntil: string;
  readonly draft: string;
  readonly embargoOpen: string;
  /** Above every other page of such a build. */
  readonly showsUnpublished: string;
}

/** The words that a page itself says, in its release's language. */
export interface PageWords extends NewsroomWords {
  readonly pressRelease: string;
  readonly newsroom: string;
  readonly sourcesAndCredits: string;
  readonly issuedBy: string;
  readonly source: string;
  readonly photo: string;
  readonly pressContacts: string;
  readonly about: string;
  readonly notes: string;
  readonly alsoInTheText: string;
  readonly latest: string;
  readonly archive: string;
  readonly previous: string;
  readonly next: string;
  readonly notFound: string;
  readonly phone: string;
  readonly email: string;
  readonly end: string;
  /** Before a day, in the history of a release. */
  readonly published: string;
  readonly corrected: string;
  readonly updated: string;
  readonly withdrawn: string;
  readonly history: string;
  readonly skipToContent: string;
  readonly quotations: string;
  readonly linkToQuotation: string;
  readonly copied: string;
  readonly caption: string;
  readonly altText: string;
  readonly pressKit: string;
  readonly plainText: string;
}
