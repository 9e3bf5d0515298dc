import type { EleventyConfig } from "./eleventy.ts";
import type { Settings } from "./options.ts";
import type { PageContext } from "./pages/index.ts";
import { areSame } from "./same.ts";

/** What pages said in the last build of this process, for a build that would make the same of the same. */
export interface Memory {
  /**
   * Makes a part of a page, or gives what was made before.
   * @param page whose part it is: its path.
   * @param from all that it is made of beside the context, as plain data; what is no plain data counts as the same only where it is.
   * @param make a pure function of `from` and the context. It may ask that in any way.
   */
  recall(page: string | false, from: readonly unknown[], context: PageContext, make: Make): string;
  /** The same, made anew whatever was made before. */
  make(page: string | false, from: readonly unknown[], context: PageContext, make: Make): string;
}

type Make = (context: PageContext) => string;
type Ask = (context: PageContext) => unknown;

interface Made {
  readonly from: readonly unknown[];
  /** What was asked of the context, and what it said. */
  readonly heard: readonly (readonly [ask: Ask, answer: unknown])[];
  readonly result: string;
}

/** What Eleventy tells before it builds. */
interface Building {
  readonly runMode: "build" | "serve" | "watch";
}

/** Letters that are held at most, of one part of all pages: those of some five thousand releases. */
const MOST = 64 * 1024 * 1024;

/**
 * Remembers one part of every page while a site is watched: where one text has changed, all others are set as they were. A page
 * shows more than its release, such as the titles of its neighbours; so what a view asks of its context is noted with the
 * answers, and asked again in the next build. Only where all of them are what they were, is the page.
 *
 * Functions of the site's own, such as its views of parts or its plugins for markdown-it, may look at anything. With them
 * nothing is remembered; and nothing is in a single build, which asks for every page once.
 */
export function createMemory(config: EleventyConfig, { components, markdownIt }: Settings): Memory {
  const isPure = Object.keys(components).length === 0 && markdownIt === null;
  let isWatched = false;
  const pages = new Map<string, Made>();
  let letters = 0;
  config.on("eleventy.before", (event) => {
    isWatched = isPure && (event as Building).runMode !== "build";
  });

  const forget = (page: string): void => {
    letters -= pages.get(page)?.result.length ?? 0;
    pages.delete(page);
  };
  const anew: Memory["make"] = (page, from, context, make) => {
    if (!isWatched || page === false) return make(context);
    forget(page);
    const heard: [Ask, unknown][] = [];
    const result = make(listening(context, (ask, answer) => heard.push([ask, answer])));
    if (letters + result.length <= MOST) {
      pages.set(page, { from, heard, result });
      letters += result.length;
    }
    return result;
  };
  return {
    make: anew,
    recall(page, from, context, make) {
      const before = page === false ? undefined : pages.get(page);
      if (isWatched && before !== undefined && isAsBefore(before, from, context)) return before.result;
      return anew(page, from, context, make);
    },
  };
}

const isAsBefore = ({ from, heard }: Made, now: readonly unknown[], context: PageContext): boolean =>
  from.every((each, at) => areSame(each, now[at])) && heard.every(([ask, answer]) => areSame(ask(context), answer));

/** The same context, which tells what it is asked. What is the same in all builds of one process, it need not tell. */
function listening(context: PageContext, tell: (ask: Ask, answer: unknown) => void): PageContext {
  const hear = <T>(ask: (context: PageContext) => T): T => {
    const answer = ask(context);
    tell(ask, answer);
    return answer;
  };
  const {
    renderer,
    words,
    locale,
    direction,
    page,
    url,
    site,
    marksOf,
    isLabelFor,
    formatDate,
    wire,
    stylesheet,
    icon,
    components,
    script,
  } = context;
  const { name, language, url: address, newsroomUrl } = site;
  return {
    ...{ renderer, words, locale, direction, page, url, marksOf, isLabelFor, formatDate, wire },
    ...{ stylesheet, icon, components, script },
    site: {
      ...{ name, language, url: address, newsroomUrl },
      get nav() {
        return hear(({ site }) => site.nav);
      },
    },
    surroundings: {
      // One by one: what stands at the foot of a page its head does not ask for.
      get url() {
        return hear(({ surroundings }) => surroundings.url);
      },
      get older() {
        return hear(({ surroundings }) => surroundings.older);
      },
      get newer() {
        return hear(({ surroundings }) => surroundings.newer);
      },
      get related() {
        return hear(({ surroundings }) => surroundings.related);
      },
      get topics() {
        return hear(({ surroundings }) => surroundings.topics);
      },
      get translations() {
        return hear(({ surroundings }) => surroundings.translations);
      },
    },
    get alternates() {
      return hear(({ alternates }) => alternates);
    },
    speakerUrl: (name, role) => hear((context) => context.speakerUrl(name, role)),
    cardUrl: (contact) => hear((context) => context.cardUrl(contact)),
    picture: (picture, release) => hear((context) => context.picture(picture, release)),
    shareImage: (release) => hear((context) => context.shareImage(release)),
    downloads: (release) => hear((context) => context.downloads(release)),
  };
}
