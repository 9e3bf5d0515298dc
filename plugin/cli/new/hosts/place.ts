/** What a host's files have to know of the site. */
export interface Place {
  /** The server's name, which is the bucket's as well: "press.example". */
  readonly name: string;
  /** The command that builds the site. */
  readonly build: string;
  /** The folder that it writes to, without a slash at its end: "_site". */
  readonly output: string;
  /** The absolute path of the site's folder, on the machine that builds it. */
  readonly folder: string;
  /** The branch that is published. */
  readonly branch: string;
}

/** What a host needs, and what is to be done by hand. */
export interface Host {
  /** The files by their path in the site's folder. */
  files(place: Place): Readonly<Record<string, string>>;
  /** What Eleventy has to copy into its output, as it stands in the site's folder. */
  readonly copied: readonly string[];
  /** The steps that no file can take, a line each. */
  next(place: Place): readonly string[];
}
