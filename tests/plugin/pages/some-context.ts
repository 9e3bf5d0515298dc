import type { PageContext } from "../../../plugin/pages/index.ts";
import { isLabelFor } from "../../../plugin/pages/section/printed-labels.ts";
import { pressDate } from "../../../plugin/press-date.ts";
import { ALONE } from "../../../plugin/surroundings.ts";
import { enWords } from "../../../src/languages/page-words/en.ts";
import { marksOf } from "../../../src/render/language-marks.ts";
import { createRenderer } from "../../../src/render/renderer.ts";

/** What a page knows, for tests: a site with a name and two links, seen from its root. */
export function someContext(changes: Partial<PageContext> = {}): PageContext {
  return {
    renderer: createRenderer(),
    words: enWords,
    marksOf,
    isLabelFor,
    locale: "en",
    direction: "ltr",
    surroundings: ALONE,
    url: (path) => path.replace(/^\//, "./"),
    site: {
      name: "Port of Tarn",
      language: "en",
      nav: [
        { label: "News", href: "/" },
        { label: "Elsewhere", href: "https://elsewhere.example/" },
      ],
      newsroomUrl: "/",
      url: null,
    },
    page: "/",
    formatDate: (date) => pressDate(date, "en"),
    wire: "show",
    components: {},
    speakerUrl: () => null,
    cardUrl: () => null,
    alternates: [],
    script: null,
    picture: ({ path }) => ({ path: `/releases/some/${path.split("/").at(-1)}`, sources: [] }),
    shareImage: () => null,
    downloads: () => [],
    icon: null,
    stylesheet: "/assets/press-release.css",
    ...changes,
  };
}
