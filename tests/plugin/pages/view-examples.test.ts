import { describe, test } from "vitest";
import { archives } from "../../../plugin/pages/archive/examples.ts";
import type { ViewExample } from "../../../plugin/pages/example.ts";
import { indexes } from "../../../plugin/pages/index-page/examples.ts";
import { lists } from "../../../plugin/pages/list/examples.ts";
import { pagers } from "../../../plugin/pages/pager/examples.ts";
import { pressCards } from "../../../plugin/pages/press-contacts/examples.ts";
import { searches } from "../../../plugin/pages/search/examples.ts";
import { standingTexts } from "../../../plugin/pages/standing-texts/examples.ts";
import { tallies } from "../../../plugin/pages/tally/examples.ts";
import { parse } from "../../../src/index.ts";
import { expectInOrder } from "./in-order.ts";
import { someContext } from "./some-context.ts";

const views: Readonly<Record<string, readonly ViewExample[]>> = {
  ...{ archives, indexes, lists, pagers, pressCards, searches, standingTexts, tallies },
};

describe.each(Object.entries(views))("%s", (_view, examples) => {
  test.each(examples.map((example) => [example.name, example] as const))("%s", (_, { view, shows }) => {
    expectInOrder(view(someContext(), parse).markup, shows);
  });
});
