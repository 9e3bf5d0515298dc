import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY =
  "The harbour trust has put the chain ferry back on the river after eleven weeks, and forty cars crossed on her first day.\n\n“We are glad that she goes forward as well as back,” said Jane Example, chair of the trust.\n\nThe refit was paid by the county, which also owns both of the slipways and the small house of the ferry keeper.";
const HEADLINE = "Chain ferry sails again";

/** Headline and deck of a text in which a line stands above, or below, the headline. */
const headOf = (...lines: string[]): [string | null, string | null] => {
  const { headline, subheadline } = inspectJson(parse([...lines, STORY].join("\n\n")));
  return [headline, subheadline];
};

describe("a line that can be no headline", () => {
  test.for([
    "Contact: Jane Example 510-555-0100x3",
    "Media Contact: Jane Example, 01632 960001 or 960002x14",
    "Pressekontakt: Jana Muster 0421-5550100x3",
    "Published by the harbour board:",
    "Sie befinden sich hier:",
    "Harbour Gazette –",
    "Hafenzeitung -",
    "بوابة المرسى -",
  ])("leaves it to the line below: %j", (line) => {
    expect(headOf(line, HEADLINE)).toEqual([HEADLINE, null]);
  });

  test.for(["Forwarded from:", "كتب- سامي المثال:", "Madam Speaker:", "Harbour Gazette –"])(
    "and to none where the story follows: %j",
    (line) => {
      expect(headOf(line)).toEqual([null, null]);
    },
  );

  test.for([
    "Contact at last: 19 boats answer the beacon",
    "Ferry trust spent 1.4 million on boats in 2020/2021",
    "Seasons 2019/20-2020/21 in figures",
    "Harbour: the ferry is back",
    "Oldport – ferry sails again",
  ])("but %j is one", (line) => {
    expect(headOf(line)).toEqual([line, null]);
  });

  test("a headline whose quotation stands below its colon is one", () => {
    const text = `Mayor on the ferry:\n“She sails again”\n\n${STORY}`;
    expect(inspectJson(parse(text)).headline).toMatch(/^Mayor on the ferry/);
  });
});

describe("a line below the headline that can be no deck", () => {
  test.for([
    "4 March 2025",
    "March 4th, 2025",
    "Contact: Jane Example 510-555-0100x3",
    "Read also:",
    "In the last months,",
  ])("%j", (line) => {
    const [headline, deck] = headOf("5 May 2026", HEADLINE, line);
    expect([headline, deck]).toEqual([HEADLINE, null]);
  });

  test.for(["Forty cars crossed on 4 March 2025 alone", "Forty cars, two slipways and a keeper’s house"])(
    "but %j is one",
    (line) => {
      expect(headOf("5 May 2026", HEADLINE, line)).toEqual([HEADLINE, line]);
    },
  );
});
