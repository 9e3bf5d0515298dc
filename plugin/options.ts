import { PULL_QUOTE_SETTING, type PullQuoteSetting, readPullQuoteSetting } from "../src/quotes/settings.ts";
import type { RendererOptions } from "../src/render/index.ts";
import { nearest } from "../src/text/nearest.ts";
import type { NavLink } from "./pages/index.ts";
import { isSpeakersOption, type SpeakersOption, speakersFrom } from "./quotations/options.ts";
import { isEncoding } from "./read.ts";

/** What a site may set: `eleventyConfig.addPlugin(pressRelease, { … })`. Every key is optional. */
export interface PressReleaseOptions {
  /** The folder of the releases, below the input directory. Default: "releases". */
  readonly directory?: string;
  /** What the newsroom is called, on every page. Default: none. */
  readonly name?: string;
  /** The links at the head of every page: `{ label, href }`. Default: none. */
  readonly nav?: readonly NavLink[];
  /** The path of the page that lists the releases, such as "/"; false for none. Default: false. */
  readonly newsroom?: string | false;
  /** The layout's name, without ending; false to set none. A site's own file of that name is used. Default: "press-release". */
  readonly layout?: string | false;
  /** Where the stylesheet goes, below the output directory; false for none. Default: "assets/press-release.css". */
  readonly stylesheet?: string | false;
  /**
   * Where a small script goes that copies a quotation with speaker, date and address; false for none, and then there is no
   * script in the site at all. Default: false.
   */
  readonly script?: string | false;
  /** Where a file with all quotations of the newsroom goes, such as "quotes.json"; false for none. Default: false. */
  readonly quotes?: string | false;
  /** Where the pages about who said what are: one a speaker, and a list of them. False for none. Default: false. */
  readonly speakers?: string | false | SpeakersOption;
  /** What a page's address is made from. Default: "headline". */
  readonly permalink?: "headline" | "file";
  /** The encoding of texts that are neither UTF-8 nor marked: "windows-1251". Default: guessed, and reported. */
  readonly fallbackEncoding?: string;
  /** The language of texts that do not show it: "en", "pt-BR". Default: read from each text. */
  readonly language?: string;
  /** Whose order of day and month "03/04/2021" has: "GB", "US". Default: none, and such a date is reported. */
  readonly region?: string;
  /** Whether texts hold inline Markdown; one says it for itself with `markdown:` in its front matter. Default: false. */
  readonly markdown?: boolean;
  /** Adds a site's own plugins to the markdown-it that sets the texts. */
  readonly markdownIt?: NonNullable<RendererOptions["amend"]>;
  /**
   * How pull-quotes are set: as copies beside the text ("repeat"), as the text's own quotations set large ("promote"), or not
   * ("off"); how many a release has at most; or both, `{ mode, count }`. Default: "repeat", about one in 250 words.
   */
  readonly pullQuotes?: PullQuoteSetting;
  /**
   * What becomes of the lines that a wire or a web page left in a text ("View source version on …"): "show" sets them apart
   * at the end of the page, "drop" leaves them out. Default: "show".
   */
  readonly wire?: "show" | "drop";
  /** Whether an error in any release fails the build, after all have been reported. Default: false. */
  readonly strict?: boolean;
  /** The build's clock, for embargoes. Default: SOURCE_DATE_EPOCH, then the time of day. */
  readonly now?: Date | string;
}

/** The options with every default filled in. */
export interface Settings {
  readonly directory: string;
  readonly name: string | null;
  readonly nav: readonly NavLink[];
  readonly newsroom: string | null;
  readonly layout: string | false;
  readonly stylesheet: string | false;
  readonly script: string | false;
  readonly quotes: string | false;
  readonly speakers: Required<SpeakersOption> | null;
  readonly permalink: "headline" | "file";
  readonly fallbackEncoding: string | null;
  readonly language: string | null;
  readonly region: string | null;
  readonly markdown: boolean;
  readonly markdownIt: RendererOptions["amend"] | null;
  readonly pullQuotes: PullQuoteSetting;
  readonly wire: "show" | "drop";
  readonly strict: boolean;
  readonly now: Date;
}

interface Rule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
/** A path that stays where it is put: "news/releases". Refuses "../x", "/x", "C:\x". */
const isInside = (value: unknown): boolean =>
  isText(value) && !/^[\\/]|^[a-z]:|\\/i.test(value) && !value.split("/").includes("..");
const isLanguage = (value: unknown): boolean => {
  try {
    return isText(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
/** An instant with its zone: "2026-06-25T08:30-04:00". Without a zone the build's own would decide. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const isInstant = (value: unknown): boolean =>
  (value instanceof Date || (isText(value) && INSTANT.test(value))) && !Number.isNaN(new Date(value).getTime());

const rules: Record<keyof PressReleaseOptions, Rule> = {
  directory: { expected: "the name of a folder below the input directory", accepts: isInside },
  name: { expected: "a name", accepts: isText },
  nav: {
    expected: "a list of links, each { label, href }",
    accepts: (value) => Array.isArray(value) && value.every((link) => isText(link?.label) && isText(link?.href)),
  },
  newsroom: {
    expected: "a path that begins with a slash, or false",
    accepts: (value) => value === false || (isText(value) && value.startsWith("/")),
  },
  layout: {
    expected: "a layout's name without ending, or false",
    accepts: (value) => value === false || (isInside(value) && !/\.\w+$/.test(String(value))),
  },
  stylesheet: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  quotes: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  speakers: {
    expected: `a path such as "/people/", { path, perPage, people }, or false`,
    accepts: isSpeakersOption,
  },
  script: {
    expected: "a path below the output directory, or false",
    accepts: (value) => value === false || isInside(value),
  },
  permalink: { expected: `"headline" or "file"`, accepts: (value) => value === "headline" || value === "file" },
  fallbackEncoding: {
    expected: "the name of an encoding, such as “windows-1251”",
    accepts: (value) => isText(value) && isEncoding(value),
  },
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
  now: { expected: "a Date, or a time with its zone such as “2026-06-25T08:30-04:00”", accepts: isInstant },
};

const names = Object.keys(rules) as (keyof PressReleaseOptions)[];
const known = `Known options: ${names.join(", ")}.`;

/**
 * Checks a site's options and fills in the defaults.
 * @param epoch SOURCE_DATE_EPOCH, in seconds; anything else than a whole number is no clock and is an error.
 * @throws TypeError naming the option, its value and the known names.
 */
export function settle(options: unknown, epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): Settings {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`press-release: the options must be an object, not ${show(options)}. ${known}`);
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof PressReleaseOptions] : undefined;
    if (rule === undefined) {
      throw new TypeError(
        `press-release: there is no option “${name}”. Did you mean “${nearest(name, names)}”? ${known}`,
      );
    }
    if (value !== undefined && !rule.accepts(value)) {
      throw new TypeError(`press-release: the option “${name}” must be ${rule.expected}, not ${show(value)}. ${known}`);
    }
  }
  const given = options as PressReleaseOptions;
  return {
    directory: (given.directory ?? "releases").replace(/^\.\//, "").replace(/\/$/, ""),
    name: given.name ?? null,
    nav: given.nav ?? [],
    newsroom: given.newsroom || null,
    layout: given.layout ?? "press-release",
    stylesheet: given.stylesheet ?? "assets/press-release.css",
    script: given.script ?? false,
    quotes: given.quotes ?? false,
    speakers: speakersFrom(given.speakers ?? false),
    permalink: given.permalink ?? "headline",
    fallbackEncoding: given.fallbackEncoding ?? null,
    language: given.language ?? null,
    region: given.region?.toUpperCase() ?? null,
    markdown: given.markdown ?? false,
    markdownIt: given.markdownIt ?? null,
    pullQuotes: given.pullQuotes ?? "repeat",
    wire: given.wire ?? "show",
    strict: given.strict ?? false,
    now: clock(given.now, epoch),
  };
}

/** The build's one clock: the option, else SOURCE_DATE_EPOCH (reproducible-builds.org), else now. */
function clock(now: Date | string | undefined, epoch: string | undefined): Date {
  if (now !== undefined) return new Date(now);
  if (epoch === undefined || epoch === "") return new Date();
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new TypeError(`press-release: SOURCE_DATE_EPOCH must be a whole number of seconds, not ${show(epoch)}.`);
  }
  return new Date(Number(epoch) * 1000);
}

function show(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? String(value));
}
