import { mayHaveFrontMatter, type Yaml } from "../src/text/front-matter.ts";

/** What reads the front matter of a text; null for one that has none, for which nothing is loaded. */
export const yamlFor = async (text: string): Promise<Yaml | null> =>
  mayHaveFrontMatter(text) ? await import("yaml") : null;
