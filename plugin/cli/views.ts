/** What `inspect` can print; see others.ts for why they are loaded together. */
export { explainText } from "./explain.ts";
export { explainQuotes } from "./explain-quotes.ts";
export { inspectJson } from "./inspect-json.ts";
export { inspectText } from "./inspect-text.ts";
export { painter } from "./paint.ts";
