/** A picture that came with a document. */
export interface ImportedPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string | null;
  readonly caption: string | null;
}

/** What a format says of a release beside its text, such as the summary of an item in a feed. */
export interface Beside {
  /** What it is, for people: “the summary”. */
  readonly what: string;
  readonly html?: string;
  readonly text?: string;
}

/** One release in another format, as far as its reader understands it. */
export interface Imported {
  /** What it is told apart by in reports: "release.docx", or the headline of an item of a feed. */
  readonly name: string;
  /** The headline, where the format has a place for it; else the first heading or line is it. */
  readonly headline: string | null;
  /** The day of publication, "2021-10-13", where the format has a place for it. */
  readonly date: string | null;
  readonly body: { readonly html: string } | { readonly text: string };
  /** More front matter: tags, a draft, the address it had. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Finds what an `<img>` shows: its bytes, or why they are not at hand. */
  picture(address: string): Promise<Uint8Array | string>;
  /** Pictures that came beside the text, and not in it. */
  readonly attached: readonly ImportedPicture[];
  /** Words that mostly are those of the text; where they are not, they are named. */
  readonly beside?: readonly Beside[];
  /** What could not be taken over, for people. */
  readonly lost: readonly string[];
}

/** What a file holds. */
export interface ImportedFile {
  readonly releases: readonly Imported[];
  /** Parts of it that are no releases, for people. */
  readonly leftOut: readonly string[];
}

/** Reads a file of one format: one release, or many for a feed. */
export type Importer = (path: string, bytes: Uint8Array) => Promise<ImportedFile>;

/** A file that is one release. */
export const single = (release: Imported): ImportedFile => ({ releases: [release], leftOut: [] });
