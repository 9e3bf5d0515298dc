/** What sets releases as HTML, and what shows that; see load.ts. */
export { withPullQuotes } from "../../src/quotes/pull.ts";
export { createRenderer } from "../../src/render/renderer.ts";
export { specimenPage } from "../pages/specimen/view.ts";
