import { releasesNewestFirst } from "../collections.ts";
import type { Cascade, CollectionApi, EleventyConfig } from "../eleventy.ts";
import { log } from "../log.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import { type SpeakerPage, speakerIndex, speakerPage } from "../pages/index.ts";
import { type NewsroomQuotation, quotationsJson, quotationsOf } from "./collect.ts";
import type { SpeakersOption } from "./options.ts";
import { identifier, lookAlikes, type Speaker, speakersOf } from "./people.ts";

/** Where the page about a speaker is, from what a release says of them; null without such pages. */
export type SpeakerAddress = (name: string, role: string | null) => string | null;

/**
 * The collection `quotes`, the file of all quotations, and a page a speaker, as the site asks for them. All of it is made
 * from the pages that are published, behind the gate.
 * @returns where each speaker's page is; known as soon as the collections are.
 */
export function addQuotations(
  config: EleventyConfig,
  settings: Settings,
  contexts: () => PageContexts,
): SpeakerAddress {
  const { speakers: option, quotes } = settings;
  const identify = identifier(option?.people ?? []);
  const addresses = new Map<string, string>();
  const collect = (api: CollectionApi): NewsroomQuotation[] => quotationsOf(releasesNewestFirst(api));
  const shared = { layout: settings.layout, eleventyExcludeFromCollections: true };

  config.addCollection("quotes", collect);
  if (quotes !== false) {
    const permalink = `/${quotes}`;
    config.addTemplate(`${quotes}.11ty.js`, {
      data: { permalink, layout: false, eleventyExcludeFromCollections: true },
      render: ({ collections }: Cascade) =>
        quotationsJson(listOf<NewsroomQuotation>(collections, "quotes"), contexts().for(permalink).url),
    });
  }
  if (option === null) return () => null;

  const { path, people } = option;
  config.addCollection("pressSpeakers", (api) => {
    const slugify = config.getFilter("slugify") ?? ((words: string) => words.toLowerCase());
    const speakers = speakersOf(collect(api), people, slugify);
    addresses.clear();
    for (const { name, slug, quotations } of speakers) {
      for (const { role } of quotations) addresses.set(identify(name, role).key, `${path}${slug}/`);
      addresses.set(identify(name, null).key, `${path}${slug}/`);
    }
    for (const [one, other] of lookAlikes(speakers)) {
      log.say("info", `${one} and ${other}: if that is one person, say so in the option speakers.people.`);
    }
    return speakers;
  });
  config.addCollection("pressSpeakerPages", (api) => {
    const slugify = config.getFilter("slugify") ?? ((words: string) => words.toLowerCase());
    return speakersOf(collect(api), people, slugify).flatMap((speaker) =>
      pagesOf(speaker, option, settings.language ?? "en"),
    );
  });
  config.addTemplate("press-speaker.11ty.js", {
    data: {
      ...shared,
      pagination: { data: "collections.pressSpeakerPages", size: 1, alias: "speakerPage" },
      permalink: ({ speakerPage: { url } }: { speakerPage: SpeakerPage }) => url,
      eleventyComputed: {
        title: ({ speakerPage: { name } }: { speakerPage: SpeakerPage }) => name,
        lang: ({ speakerPage: { lang } }: { speakerPage: SpeakerPage }) => lang,
      },
    },
    render: (data) => {
      const page = data.speakerPage as SpeakerPage;
      return speakerPage(page, contexts().for(data.page.url, page.release));
    },
  });
  config.addTemplate("press-speakers.11ty.js", {
    data: {
      ...shared,
      permalink: path,
      eleventyComputed: { title: () => contexts().for(path).words.quotations },
    },
    render: (data) =>
      speakerIndex(listOf<Speaker>(data.collections, "pressSpeakers"), path, contexts().for(data.page.url)),
  });
  return (name, role) => addresses.get(identify(name, role).key) ?? null;
}

const listOf = <T>(collections: unknown, name: string): readonly T[] =>
  (collections as Readonly<Record<string, readonly T[]>>)[name] ?? [];

/**
 * A speaker's quotations cut into pages: "/people/ada-sample/", "/people/ada-sample/2/". They are in the site's own language
 * where the speaker was ever quoted in it, else in that of the latest quotation.
 */
function pagesOf(
  { name, slug, role, roleLang, quotations }: Speaker,
  option: Required<SpeakersOption>,
  own: string,
): SpeakerPage[] {
  const size = option.perPage > 0 ? option.perPage : Math.max(1, quotations.length);
  const count = Math.ceil(quotations.length / size);
  const url = (page: number): string => `${option.path}${slug}/${page === 0 ? "" : `${page + 1}/`}`;
  const base = (tag: string): string => tag.split("-")[0] ?? tag;
  const [latest] = quotations;
  const { release, lang } = quotations.find((each) => base(each.lang) === base(own)) ?? latest ?? {};
  if (release === undefined || lang === undefined) return [];
  return Array.from({ length: count }, (_, at) => ({
    ...{ name, role, roleLang, release, lang },
    url: url(at),
    quotations: quotations.slice(at * size, (at + 1) * size),
    newer: at === 0 ? null : url(at - 1),
    older: at === count - 1 ? null : url(at + 1),
  }));
}
