import { PULL_QUOTE_SETTING, readPullQuoteSetting } from "../../src/quotes/settings.ts";
import { isEncoding } from "../encodings.ts";
import { partNames } from "../pages/index.ts";
import { FILES_EXPECTED, isFilesOption } from "./files.ts";
import { isPagesOption, PAGES_EXPECTED } from "./pages.ts";
import { isPeople } from "./people.ts";
import { isPicturesOption, PICTURES_EXPECTED } from "./pictures.ts";
import type { PressReleaseOptions } from "./public.ts";
import { isShareImagesOption, SHARE_IMAGES_EXPECTED } from "./share-images.ts";
import { isInstant } from "./time.ts";
import { isFolder, isObject, isText } from "./values.ts";

export interface Rule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** A path that stays where it is put: "news/releases". Refuses "../x", "/x", "C:\x". */
const isInside = (value: unknown): boolean =>
  isText(value) && !/^[\\/]|^[a-z]:|\\/i.test(value) && !value.split("/").includes("..");
/** One line, which feeds, cards and titles can hold: no control characters, and none that no text has. */
const isName = (value: unknown): boolean =>
  isText(value) && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(value);
/** 0 means no limit, wherever a number limits something. */
const isLimit = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isLanguage = (value: unknown): boolean => {
  try {
    return isText(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
/** "https://press.example/news/": a site's root, so without query or fragment. */
const isAddress = (value: unknown): boolean => {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return (protocol === "https:" || protocol === "http:") && search === "" && hash === "";
};
/** "/about/", "https://x.example", "mailto:…": a path, or one of the addresses that a page may lead to. */
const isHref = (value: unknown): boolean => isText(value) && /^(?:https?:|mailto:|tel:|(?!\w+:))/i.test(value.trim());
/** What each option must be. */
export const rules: Record<keyof PressReleaseOptions, Rule> = {
  directory: { expected: "the name of a folder below the input directory", accepts: isInside },
  name: { expected: "a name in one line", accepts: isName },
  nav: {
    expected: "a list of links, each { label, href }",
    accepts: (value) => Array.isArray(value) && value.every((link) => isText(link?.label) && isHref(link?.href)),
  },
  url: { expected: "an absolute address such as “https://press.example/”", accepts: isAddress },
  newsroom: {
    expected: "a path with a slash at both ends, such as “/” or “/press/”, or false",
    accepts: (value) => value === false || value === "/" || isFolder(value),
  },
  pages: { expected: PAGES_EXPECTED, accepts: isPagesOption },
  feeds: {
    expected: "a whole number, 0 for no limit, or false",
    accepts: (value) => value === false || isLimit(value),
  },
  files: { expected: FILES_EXPECTED, accepts: isFilesOption },
  perPage: { expected: "a whole number, 0 for no limit", accepts: isLimit },
  layout: {
    expected: "a layout's name without ending, or false",
    accepts: (value) => value === false || (isInside(value) && !/\.\w+$/.test(String(value))),
  },
  stylesheet: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  armoured: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  icon: {
    expected: "a path below the input directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  quotes: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  people: { expected: "a list of people, each { name, also, role, slug }", accepts: isPeople },
  script: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  components: {
    expected: `an object of functions, by the names of parts: ${partNames.join(", ")}`,
    accepts: (value) => isObject(value, partNames) && Object.values(value).every((view) => typeof view === "function"),
  },
  pictures: { expected: PICTURES_EXPECTED, accepts: isPicturesOption },
  shareImages: { expected: SHARE_IMAGES_EXPECTED, accepts: isShareImagesOption },
  permalink: { expected: `"headline" or "file"`, accepts: (value) => value === "headline" || value === "file" },
  fallbackEncoding: {
    expected: "the name of an encoding, such as “windows-1251”",
    accepts: (value) => isText(value) && isEncoding(value),
  },
  cache: { expected: "a folder, or false", accepts: (value) => value === false || isText(value) },
  language: { expected: "a language tag, such as “en” or “pt-BR”", accepts: isLanguage },
  region: {
    expected: "a region of two letters, such as “GB”",
    accepts: (value) => isText(value) && /^[a-z]{2}$/i.test(value),
  },
  markdown: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  markdownIt: { expected: "a function that takes a markdown-it", accepts: (value) => typeof value === "function" },
  pullQuotes: {
    expected: PULL_QUOTE_SETTING,
    accepts: (value) => readPullQuoteSetting(value) !== null,
  },
  wire: { expected: `"show" or "drop"`, accepts: (value) => value === "show" || value === "drop" },
  strict: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  vagueEmbargo: { expected: `"stop" or "hold"`, accepts: (value) => value === "stop" || value === "hold" },
  serveHeld: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  now: { expected: "a Date, or a time with its zone such as “2026-06-25T08:30-04:00”", accepts: isInstant },
};
