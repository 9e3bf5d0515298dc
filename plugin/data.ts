import type { Block, Release } from "../src/types.ts";
import { RELEASES } from "./collections.ts";
import { pageKeys } from "./front-matter.ts";
import type { Settings } from "./options.ts";

/** What a release gives to the data of its page. Only keys that were found are there. */
export interface ReleaseData {
  /** Everything that was read from the text. */
  readonly release: Release;
  readonly title?: string;
  /** "2021-10-13": the day of publication. */
  readonly date?: string;
  /** The deck, else the beginning of the lead. */
  readonly description?: string;
  readonly layout?: string;
  readonly permalink?: string;
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly lang?: string;
}

/** What is known of a page beside its text. */
export interface PageFacts {
  readonly slug: string;
  readonly siteKeys: ReadonlyMap<string, unknown>;
  readonly settings: Settings;
  /** Whether the site has a layout of that name. */
  readonly hasLayout: (name: string) => boolean;
  /** Whether it stands at its slug although its front matter asks for another address: somebody else has that. */
  readonly isMoved?: boolean;
}

/**
 * The data of a release's page. Front matter of the text is above a site's data files, and those are above what the
 * plugin found; so what `siteKeys` names is left to the site.
 */
export function dataOf(
  release: Release,
  { slug, siteKeys, settings, hasLayout, isMoved = false }: PageFacts,
): ReleaseData & Record<string, unknown> {
  const { date: _date, ...own } = pageKeys(release, hasLayout);
  if (isMoved) delete own.permalink;
  const found = {
    title: release.headline?.text,
    description: descriptionOf(release),
    layout: settings.layout === false ? undefined : settings.layout,
    permalink: `/${settings.directory}/${slug}/`,
    date: release.date?.iso,
    lang: release.language.tag,
  };
  const kept: Partial<ReleaseData> = Object.fromEntries(
    Object.entries(found).filter(([key, value]) => value !== undefined && !siteKeys.has(key)),
  );
  return {
    ...kept,
    ...own,
    ...(release.date?.from === "front-matter" && { date: release.date.iso }),
    tags: [RELEASES, ...own.tags],
    release,
  };
}

/** Search engines and link previews show about this many characters. */
const DESCRIPTION_LENGTH = 200;

export function descriptionOf(release: Release): string | undefined {
  if (release.decks.length > 0) return release.decks.map(({ text }) => text).join(" ");
  const lead = release.body.find(({ role }) => role === "paragraph");
  return lead === undefined ? undefined : shorten(withoutDateline(lead, release.source.text));
}

/** "BERLIN, 3 March (AGENCY) – The council …" -> "The council …". */
function withoutDateline(lead: Block, source: string): string {
  const dateline = lead.inline.find(({ kind }) => kind === "dateline");
  const printed = dateline?.spans.map(({ start, end }) => source.slice(start, end)).join(lead.joint);
  const folded = printed?.replace(/\s+/g, " ").trim();
  return folded !== undefined && lead.text.startsWith(folded) ? lead.text.slice(folded.length).trim() : lead.text;
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, DESCRIPTION_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), DESCRIPTION_LENGTH / 2)).trimEnd()}…`;
}
