import { describe, expect, test } from "vitest";
import * as body from "../../../plugin/pages/body/examples.ts";
import * as boilerplate from "../../../plugin/pages/boilerplate/examples.ts";
import * as byline from "../../../plugin/pages/byline/examples.ts";
import * as contacts from "../../../plugin/pages/contacts/examples.ts";
import type { Example } from "../../../plugin/pages/example.ts";
import * as head from "../../../plugin/pages/head/examples.ts";
import { type PartName, parts } from "../../../plugin/pages/index.ts";
import * as notes from "../../../plugin/pages/notes/examples.ts";
import * as pullQuotes from "../../../plugin/pages/pull-quotes/examples.ts";
import * as sources from "../../../plugin/pages/sources/examples.ts";
import { parse } from "../../../src/index.ts";
import { someContext } from "./some-context.ts";

const all: Partial<Record<PartName, readonly Example[]>> = {
  ...head,
  ...byline,
  ...body,
  ...sources,
  ...contacts,
  ...boilerplate,
  ...notes,
  ...pullQuotes,
};

describe.each(Object.entries(all))("%s", (part, examples) => {
  test.each(examples.map((example) => [example.name, example] as const))("%s", (_, { text, shows }) => {
    const markup = parts[part as PartName](parse(text), someContext());
    let from = 0;
    for (const piece of shows) {
      const at = markup.indexOf(piece, from);
      expect(at, `“${piece}” comes next in\n${markup}`).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
  });
});
