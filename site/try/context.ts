import type { PageContext } from "../../plugin/pages/context.ts";
import { isLabelFor } from "../../plugin/pages/section/printed-labels.ts";
import { pressDate } from "../../plugin/press-date.ts";
import { ALONE } from "../../plugin/surroundings.ts";
import { pageWordsOf } from "../../src/languages/page-words/index.ts";
import { marksOf } from "../../src/render/language-marks.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import type { Release } from "../../src/types.ts";

const plain = createRenderer();
const marked = createRenderer({ markdown: true });

/** What a page knows of a release that lies in no site: its language, and nothing round it. */
export function contextOf({ language, frontMatter }: Release): PageContext {
  return {
    renderer: frontMatter.markdown === true ? marked : plain,
    words: pageWordsOf(language.tag),
    marksOf,
    isLabelFor,
    locale: language.tag,
    direction: language.direction,
    page: null,
    surroundings: ALONE,
    url: (path) => path,
    site: { name: null, language: language.tag, url: null, nav: [], newsroomUrl: null },
    formatDate: (date) => pressDate(date, language.tag),
    wire: "show",
    stylesheet: null,
    icon: null,
    speakerUrl: () => null,
    cardUrl: () => null,
    alternates: [],
    components: {},
    script: null,
    picture: () => null,
    shareImage: () => null,
    downloads: () => [],
  };
}
