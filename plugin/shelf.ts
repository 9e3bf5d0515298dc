import type { Contact, Release } from "../src/types.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { once } from "./once.ts";
import type { Settings } from "./options.ts";
import type { Slugify } from "./permalinks.ts";
import type { Published } from "./published.ts";
import { type NewsroomQuotation, quotationsOf } from "./quotations/collect.ts";
import { identifier, type Speaker, speakersOf } from "./quotations/people.ts";
import { type ContactCard, cardFinder, contactCardsOf } from "./shelf/cards.ts";
import { type PressContact, pressContactsOf } from "./shelf/contacts.ts";
import { languagesOf, type ReleaseLanguage } from "./shelf/languages.ts";
import { type Related, relater } from "./shelf/related.ts";
import { type StandingText, standingTextsOf } from "./shelf/standing-texts.ts";
import { type Topic, topicKey, topicsOf } from "./shelf/topics.ts";
import { translationsOf } from "./shelf/translations.ts";
import { type Year, yearsOf } from "./shelf/years.ts";

/**
 * All that is out, and what can be told from all of it together. One shelf serves one build; what is told from the releases
 * is worked out when it is first asked for.
 */
export interface Shelf {
  /** Newest first. */
  readonly releases: readonly Published[];
  /** The release whose page has this path. */
  at(url: string): Published | null;
  /** What is known of a release as one that is out; null where it is not. */
  of(release: Release, url?: string | false): Published | null;
  /** The latest year first. */
  readonly years: readonly Year[];
  readonly topics: readonly Topic[];
  /** By how many releases are in them. */
  readonly languages: readonly ReleaseLanguage[];
  readonly contacts: readonly PressContact[];
  /** Those of them who have a card for address books. */
  readonly contactCards: readonly ContactCard[];
  /** The path of the card of somebody whom a release names; null where there is none. */
  cardUrl(contact: Pick<Contact, "name" | "email" | "phone">): string | null;
  readonly standingTexts: readonly StandingText[];
  /** The path of the page about a topic; null where there is none. */
  topicUrl(name: string): string | null;
  /** One release in several languages, itself among them; none where it stands alone. */
  translations(published: Published): readonly Published[];
  related(published: Published): readonly Related[];
  /** Those before and after it in time, in its language. */
  neighbours(published: Published): { readonly older: Published | null; readonly newer: Published | null };
  readonly quotations: readonly NewsroomQuotation[];
  readonly speakers: readonly Speaker[];
  /** The path of the page about a speaker; null where there is none. */
  speakerUrl(name: string, role: string | null): string | null;
}

export function shelve(releases: readonly Published[], settings: Settings, slugify: Slugify): Shelf {
  const byUrl = once(() => new Map(releases.map((each) => [each.url, each])));
  const byRelease = once(() => new Map(releases.map((each) => [each.release, each])));
  const quotations = once(() => quotationsOf(releases));
  const speakers = once(() => speakersOf(quotations(), settings.people, slugify, language));
  const language = settings.language ?? "en";
  const years = once(() => yearsOf(releases));
  const topics = once(() => topicsOf(releases, slugify));
  const topicSlugs = once(() => new Map(topics().map(({ name, slug }) => [topicKey(name), slug])));
  const languages = once(() => languagesOf(releases));
  const contacts = once(() => pressContactsOf(releases, language));
  const cardFolder = settings.files.vcard ? settings.pages.contacts : null;
  const contactCards = once(() => (cardFolder === null ? [] : contactCardsOf(contacts(), cardFolder, slugify)));
  const findCard = once(() => cardFinder(contactCards()));
  const standingTexts = once(() =>
    standingTextsOf(releases, { name: settings.name, language }, slugify, (each) => translations().get(each) ?? []),
  );
  const translations = once(() => translationsOf(releases, language));
  const related = once(() => relater(releases, topics(), speakers(), translations()));
  const neighbours = once(() => neighboursIn(languages()));
  const identify = identifier(settings.people);
  const folder = settings.pages.speakers;
  const addresses = once(() => {
    const found = new Map<string, string>();
    for (const { name, slug, quotations: said } of folder === null ? [] : speakers()) {
      for (const role of [null, ...said.map((each) => each.role)]) {
        found.set(identify(name, role).key, `${folder}${slug}/`);
      }
    }
    return found;
  });

  return {
    releases,
    at: (url) => byUrl().get(url) ?? null,
    of: (release, url) => byRelease().get(release) ?? (url ? (byUrl().get(url) ?? null) : null),
    get years() {
      return years();
    },
    get topics() {
      return topics();
    },
    get languages() {
      return languages();
    },
    get contacts() {
      return contacts();
    },
    get contactCards() {
      return contactCards();
    },
    cardUrl: (contact) => findCard()(contact),
    get standingTexts() {
      return standingTexts();
    },
    topicUrl(name) {
      const slug = topicSlugs().get(topicKey(name));
      return slug === undefined || settings.pages.topics === null ? null : `${settings.pages.topics}${slug}/`;
    },
    translations: (published) => translations().get(published) ?? [],
    related: (published) => related()(published),
    neighbours: (published) => neighbours().get(published) ?? { older: null, newer: null },
    get quotations() {
      return quotations();
    },
    get speakers() {
      return speakers();
    },
    speakerUrl: (name, role) => addresses().get(identify(name, role).key) ?? null,
  };
}

function neighboursIn(languages: readonly ReleaseLanguage[]) {
  return new Map(
    languages.flatMap(({ releases }) =>
      releases.map(
        (published, at) => [published, { newer: releases[at - 1] ?? null, older: releases[at + 1] ?? null }] as const,
      ),
    ),
  );
}

/** Eleventy's `slugify`, which a site may have set to its liking. */
export function slugifyOf(config: EleventyConfig): Slugify {
  return config.getFilter("slugify") ?? ((words) => words.toLowerCase());
}
