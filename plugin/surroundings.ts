import type { Release } from "../src/types.ts";
import type { PageLink, Surroundings } from "./pages/index.ts";
import type { Published } from "./published.ts";
import { baseLanguage, ownName } from "./shelf/languages.ts";
import type { Shelf } from "./shelf.ts";

/** What stands round a release that the shelf does not have: nothing. */
export const ALONE: Surroundings = { url: null, older: null, newer: null, related: [], topics: [], translations: [] };

/** The ways from a release to others that are out. */
export function surroundingsOf(published: Published, shelf: Shelf): Surroundings {
  const { older, newer } = shelf.neighbours(published);
  return {
    url: published.url,
    older: older && linkTo(older),
    newer: newer && linkTo(newer),
    // What stands at the foot of a page its head does not ask for.
    get related() {
      return shelf.related(published).map(({ published: { release, url, date }, because }) => ({
        ...{ release, url, date },
        because,
      }));
    },
    topics: published.topics.flatMap((title) => {
      const url = shelf.topicUrl(title);
      return url === null ? [] : [{ ...linkTo(published), title, url }];
    }),
    translations: shelf.translations(published).map((each) => ({
      ...linkTo(each),
      title: ownName(baseLanguage(each.lang)),
    })),
  };
}

/** A link to a release by what its page calls itself, else by the opening of its text. */
export function linkTo({ url, title, lang, release }: Published): PageLink {
  return { url, title: title ?? openingOf(release) ?? url, lang, direction: release.language.direction };
}

function openingOf({ body }: Release): string | null {
  const [first] = body;
  return first === undefined ? null : `${first.text.split(/\s+/).slice(0, 12).join(" ")} …`;
}
