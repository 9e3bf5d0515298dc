/** What sets releases, and what it asks of their languages; see load.ts. */
export { withPullQuotes } from "../../src/quotes/pull.ts";
export { jsonLdText, newsArticle } from "../../src/render/json-ld.ts";
export { marksOf } from "../../src/render/language-marks.ts";
export { ninjs } from "../../src/render/ninjs.ts";
export { createRenderer } from "../../src/render/renderer.ts";
export { packsFor } from "../../src/resolve/language.ts";
export { isLabelFor } from "../pages/section/printed-labels.ts";
export { specimenPage } from "../pages/specimen/view.ts";
