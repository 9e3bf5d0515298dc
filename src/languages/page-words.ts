import type { NewsroomWords } from "./newsroom-words.ts";

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
