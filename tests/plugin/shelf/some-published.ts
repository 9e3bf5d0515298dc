import type { Published } from "../../../plugin/published.ts";
import { parse } from "../../../src/index.ts";

/** What a test says of a release that is out. */
export interface Said {
  readonly topics?: readonly string[];
  readonly file?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly foot?: string;
  /** The text between headline, date and foot. */
  readonly body?: string;
  readonly lang?: string;
}

/** A release that is out, with little in it. */
export function published(headline: string, day: string | null, said: Said = {}): Published {
  const { topics = [], file = `${headline}.txt`, data = {}, foot = "", lang = "en" } = said;
  const body = said.body ?? "The harbour council met at the old stone pier on Monday and stayed there until it rained.";
  const head = `---\nlang: ${lang}\n${day === null ? "" : `date: ${day}\n`}---\n`;
  const release = parse(`${head}${headline}\n\n${body}\n\n${foot}\n`);
  return {
    ...{ release, topics, data, title: headline, description: null, date: release.date, lang },
    url: `/releases/${headline.toLowerCase()}/`,
    inputPath: `./site/releases/${file}`,
  };
}
