import { isObject, isText } from "./values.ts";

/**
 * Which pages a newsroom has beside its releases. Each is false for none, or the folder it is in, below the newsroom:
 * "archive/". A page that the site itself has at that address is used instead.
 */
export interface PagesOption {
  /** The latest release large, the others by year; at the newsroom's own path. Default: true. */
  readonly front?: boolean;
  /** All releases by year, and a page a year. Default: "archive/". */
  readonly years?: string | false;
  /** A page a topic, and a list of them; topics are the tags of the releases. Default: "topics/". */
  readonly topics?: string | false;
  /** A page a language, where there are several. Default: "languages/". */
  readonly languages?: string | false;
  /** A page for everybody who is quoted, and a list of them. Default: "people/". */
  readonly speakers?: string | false;
  /** Everybody whom a release names for the press. Default: "contacts/". */
  readonly contacts?: string | false;
  /** The standing texts of the releases, each once. Default: "about/". */
  readonly about?: string | false;
  /** A page to search on, where the site has Pagefind. Default: "search/". */
  readonly search?: string | false;
  /** Every part of a release's page in all its examples, to look your own look over: "specimen/". Default: false. */
  readonly specimen?: string | false;
  /** What an address that leads nowhere shows. Default: "404.html" for a newsroom at "/", else none. */
  readonly notFound?: string | false;
}

export type PageName = keyof PagesOption;

/** The path of each page within the site; null where there is none. */
export type PagePaths = Readonly<Record<PageName, string | null>>;

const folders = {
  years: "archive/",
  topics: "topics/",
  languages: "languages/",
  speakers: "people/",
  contacts: "contacts/",
  about: "about/",
  search: "search/",
  specimen: false,
} as const;

const names: readonly PageName[] = ["front", ...(Object.keys(folders) as (keyof typeof folders)[]), "notFound"];

/** "topics/", "by/topic/": a folder that stays below the one it is in. */
const FOLDER = /^(?:[^/\s?#\\]+\/)+$/;
const isFolderBelow = (value: unknown): boolean =>
  isText(value) && FOLDER.test(value) && !value.split("/").includes("..");
const isFileBelow = (value: unknown): boolean => isText(value) && value.endsWith(".html") && isFolderBelow(`${value}/`);

export const PAGES_EXPECTED = `an object of pages (${names.join(", ")}), each false or its folder below the newsroom, such as “archive/”`;

export function isPagesOption(value: unknown): boolean {
  if (!isObject(value, names)) return false;
  const { front, notFound, ...others } = value;
  return (
    (front === undefined || typeof front === "boolean") &&
    (notFound === undefined || notFound === false || isFileBelow(notFound)) &&
    Object.values(others).every((each) => each === undefined || each === false || isFolderBelow(each))
  );
}

/** @param newsroom the path that they are below; null for none of them. */
export function pagePaths(newsroom: string | null, given: PagesOption): PagePaths {
  const below = (folder: string | false | undefined): string | null =>
    newsroom === null || !folder ? null : `${newsroom}${folder}`;
  return {
    front: given.front === false ? null : newsroom,
    notFound: below(given.notFound ?? (newsroom === "/" ? "404.html" : false)),
    ...(Object.fromEntries(
      Object.entries(folders).map(([name, folder]) => [name, below(given[name as keyof typeof folders] ?? folder)]),
    ) as Record<keyof typeof folders, string | null>),
  };
}
