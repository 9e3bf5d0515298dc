import type { Release } from "../src/types.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Settings } from "./options.ts";
import type { Slugify } from "./permalinks.ts";
import type { Published } from "./published.ts";
import { type NewsroomQuotation, quotationsOf } from "./quotations/collect.ts";
import { identifier, type Speaker, speakersOf } from "./quotations/people.ts";

/**
 * All that is out, and what can be told from all of it together. One shelf serves one build; what is told from the releases
 * is worked out when it is first asked for.
 */
export interface Shelf {
  /** Newest first. */
  readonly releases: readonly Published[];
  /** The release whose page has this path. */
  at(url: string): Published | null;
  /** The page of a release; null where it has none. */
  pageOf(release: Release): Published | null;
  readonly quotations: readonly NewsroomQuotation[];
  readonly speakers: readonly Speaker[];
  /** The path of the page about a speaker; null where there is none. */
  speakerUrl(name: string, role: string | null): string | null;
}

export function shelve(releases: readonly Published[], settings: Settings, slugify: Slugify): Shelf {
  const byUrl = once(() => new Map(releases.map((each) => [each.url, each])));
  const byRelease = once(() => new Map(releases.map((each) => [each.release, each])));
  const quotations = once(() => quotationsOf(releases));
  const speakers = once(() => speakersOf(quotations(), settings.people, slugify));
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
    pageOf: (release) => byRelease().get(release) ?? null,
    get quotations() {
      return quotations();
    },
    get speakers() {
      return speakers();
    },
    speakerUrl: (name, role) => addresses().get(identify(name, role).key) ?? null,
  };
}

/** Eleventy's `slugify`, which a site may have set to its liking. */
export function slugifyOf(config: EleventyConfig): Slugify {
  return config.getFilter("slugify") ?? ((words) => words.toLowerCase());
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
