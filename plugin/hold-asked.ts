import type { Release } from "../src/types.ts";
import { disguisedEmbargoes } from "./hold-disguised.ts";
import { engine } from "./reading/engine.ts";

/** What a site's data say of a release, by key; front matter of the text is above them. */
export type SiteData = ReadonlyMap<string, unknown>;

/** What asks for a hold beside the release line of a text. */
export interface Asked {
  readonly draft: boolean;
  /** Ends of embargoes as they are given: an instant, a day, a plain yes. */
  readonly embargoes: readonly string[];
}

/** A key: "embargo", "Embargoed", "embargo-until", "embargoUntil", "sperrfrist", and slips such as "embrago". Refuses "emblem". */
const EMBARGO = /^(?:emb(?:ar|ra|a|r)r?go|embargado|sperrfrist)/i;

/** Whether anything at the top of a text may be one of the lines below: most texts have none of these words. */
const ANY = /draft|publish|embar|embra|embrg|sperrfrist/i;
/** A line that was meant for front matter, in any notation: "draft: true", '"draft": true,', "draft = yes", "published: false". */
const DRAFT_LINE =
  /(?:^|\{)[ \t>{"'\u200b\ufeff]{0,8}(?:draft["']?[ \t]?[:=][ \t]?["']?(?:true|yes|on|1)|publish(?:ed)?["']?[ \t]?[:=][ \t]?["']?(?:false|no)|status["']?[ \t]?[:=][ \t]?["']?draft)\b/im;
/** What an office writes above a text that is none yet: "DRAFT", "*** Draft 3 ***", "DRAFT – NOT FOR PUBLICATION". Refuses "Draft budget". */
const DRAFT_MARK =
  /^[\W_]{0,20}draft[\W_]{0,20}(?:(?:version|v)?[\W_]?\d{1,3}(?:\.\d{1,3})?|not[ ]for[ ](?:publication|release|distribution))?[\W_]{0,20}$/i;
const MAIL_LABEL = /^[^:：]{1,24}[:：]\s*/u;
/** "embargo: 2030-01-01" in a line of its own: its key, and what is behind. */
const EMBARGO_LINE =
  /(?:^|\{)[ \t>{"'\u200b\ufeff]{0,8}(emb[a-z]{2,12}[-_ ]?(?:until)?|sperrfrist)["']?[ \t]?[:=][ \t]?(.{0,80})$/gim;
/** UTF-16 units of a text in which front matter would stand, and the lines that are above its headline. */
const TOP = 2000;
const ABOVE = 3;

/** By release: it is asked three times a build. */
const texts = new WeakMap<Release, Asked>();

/**
 * Gathers what asks for a release to be held back: front matter by any spelling of the key, the site's data, and lines at the top
 * of a text that were meant for front matter but are none, since a rule of hyphens is missing or its YAML is broken. To hold what
 * was not meant so costs a look at the terminal; to publish what was is a leak.
 */
export function askedOf(release: Release, site: SiteData): Asked {
  const own = texts.get(release) ?? withDisguised(ofText(release), release);
  texts.set(release, own);
  const saysNo = Object.keys(release.frontMatter).some((key) => /^draft$/i.test(key));
  return {
    draft: own.draft || (!saysNo && isDraft(site.get("draft"))),
    embargoes: [...own.embargoes, ...stated([site.get("embargo")])],
  };
}

const withDisguised = ({ draft, embargoes }: Asked, release: Release): Asked => ({
  draft,
  // What was meant for front matter has been found by its key.
  embargoes: embargoes.length > 0 ? embargoes : [...disguisedEmbargoes(release), ...inSentences(release)],
});

/**
 * What long sentences say in passing, unless a release line says it. Such a paragraph stays where it stands; only the gate asks for it.
 */
const inSentences = ({ releaseLine, source, frontMatter }: Release): string[] =>
  releaseLine?.kind === "embargo" || "embargo" in frontMatter ? [] : engine().endsInPassing(source.text);

function ofText({ frontMatter, releaseLine, source, blocks }: Release): Asked {
  const given = Object.entries(frontMatter);
  if (given.length > 0) {
    return {
      draft: given.some(
        ([key, value]) =>
          (/^draft$/i.test(key) && isDraft(value)) ||
          (/^publish(?:ed)?$/i.test(key) && isNo(value)) ||
          (/^status$/i.test(key) && /^draft$/i.test(String(value))),
      ),
      embargoes: stated(given.filter(([key]) => EMBARGO.test(key)).map(([, value]) => value)),
    };
  }
  const top = source.text.slice(0, TOP);
  if (!ANY.test(top)) return { draft: false, embargoes: [] };
  const first = top.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  // In a mail the text begins below its head, of which the subject may say so: "Subject: DRAFT".
  const mail = blocks.filter(({ role }) => role === "mail").map(({ text }) => text.replace(MAIL_LABEL, ""));
  const own = blocks.filter(({ role }) => role !== "mail").slice(0, ABOVE);
  const lines = releaseLine !== null ? [] : [...top.matchAll(EMBARGO_LINE)];
  return {
    draft:
      DRAFT_LINE.test(top) ||
      [...first.slice(0, ABOVE), ...own.map(({ text }) => text), ...mail].some((line) => DRAFT_MARK.test(line)),
    embargoes: stated(lines.filter(([, key = ""]) => EMBARGO.test(key)).map(([, , value]) => value)),
  };
}

/** Whatever is not a plain no: “draft: yes” is a word for YAML, and is meant. */
export const isDraft = (value: unknown): boolean => !isNone(value) && !isNo(value);

const isNone = (value: unknown): boolean => value === undefined || value === null;
const isNo = (value: unknown): boolean =>
  value === false || value === 0 || (typeof value === "string" && /^\s*(?:false|no|off|0)?\s*$/i.test(value));

const stated = (values: readonly unknown[]): string[] => values.filter(isDraft).map(inWords);

function inWords(value: unknown): string {
  // A day of YAML arrives as its midnight in UTC, which nobody has said.
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$|\.\d{3}(?=Z$)/, "");
  return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

/** The instant that words state, as a release line would: "2030-01-01T09:00Z", "1 January 2030, 9 a.m. GMT"; else null. */
export function instantIn(words: string): string | null {
  const plain = words.replace(/[\s"'}]+/g, " ").replace(/^embargo(?:ed)?\s?(?:until|till|:)?\s/i, "");
  return engine().parseWith(null, `EMBARGOED UNTIL ${plain}\n\nA headline\n`).releaseLine?.until ?? null;
}
