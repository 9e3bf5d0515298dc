import { isObject } from "./values.ts";

/** Which files a newsroom has beside its pages. Default: all of them. */
export interface FilesOption {
  /** Each release as plain text: "bridge-opens.txt" beside its page. */
  readonly text?: boolean;
  /** Each release as Markdown: "bridge-opens.md". */
  readonly markdown?: boolean;
  /** Each release as an e-mail, ready to be pasted into one: "bridge-opens.email.html". */
  readonly email?: boolean;
  /** Each release as news agencies exchange it, in IPTC's ninjs: "bridge-opens.ninjs.json". Needs `url`. */
  readonly ninjs?: boolean;
  /** A card of each press contact for address books: "contacts/ada-sample.vcf". Needs the page `contacts`. */
  readonly vcard?: boolean;
  /** "sitemap.xml": all pages of the newsroom. Needs `url`. */
  readonly sitemap?: boolean;
  /** "news-sitemap.xml": the releases of the last two days. Needs `url`. */
  readonly newsSitemap?: boolean;
}

export type FileName = keyof FilesOption;

export type FileChoice = Readonly<Record<FileName, boolean>>;

const names: readonly FileName[] = ["text", "markdown", "email", "ninjs", "vcard", "sitemap", "newsSitemap"];

export const FILES_EXPECTED = `false, or an object of files (${names.join(", ")}), each true or false`;

export const isFilesOption = (value: unknown): boolean =>
  value === false || (isObject(value, names) && Object.values(value).every((each) => typeof each === "boolean"));

/** @param otherwise whether there are those that the site says nothing of. */
export function fileChoice(given: FilesOption | false | undefined, otherwise: boolean): FileChoice {
  const chosen = given === false ? {} : (given ?? {});
  const rest = given === false ? false : otherwise;
  return Object.fromEntries(names.map((name) => [name, chosen[name] ?? rest])) as Record<FileName, boolean>;
}
