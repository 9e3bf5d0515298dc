import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";
import { roleOf } from "../support/roles.ts";

describe("list", () => {
  test.for([
    "- one boat\n- two slips\n- three chains",
    "• one boat\n• two slips",
    "•one boat\n•two slips",
    "→ one boat\n→ two slips",
    "✓ one boat\n✓ two slips",
    "👉 one boat\n👉 two slips",
    "1. one boat\n2. two slips\n3. three chains",
    "10:00–11:00 Jane Example: Looking after a chain\n11:00–12:00 John Sample: Slips in winter",
    "9:30 - 10:00 Coffee on the quay\n\n10:00 - 11:00 First crossing for everybody",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("list");
  });

  test.for([
    "1986. It was the year in which the chain broke for the first time.",
    "10:00 was the hour at which the ferry sailed for the first time after the winter.",
    "10:00–11:00 is when nobody may cross.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});

describe("short lines apart below a colon", () => {
  const roles = (lines: string) =>
    parse(
      hostOf("en", `The grant pays for the following parts of the work this year:\n\n${lines}`, "among paragraphs"),
    ).blocks.map(({ role }) => role);

  test.for([
    "$4,000 for new planks\n\n$900 for two benches",
    "83% of those who cross say that a longer chain and a second slip are what they want most this year\n\nOn average, people wait for nine minutes at the slip and half of them would rather walk up to the bridge",
    "new planks;\n\ntwo benches;\n\na railing on either side",
  ])("%j", (lines) => {
    expect(roles(lines)).toContain("list");
  });

  test.for([
    "New planks",
    "The planks are of oak.\n\nThe benches are of ash.",
    "“We never thought so much would come”\n\n“Nor did we”",
  ])("refuses %j", (lines) => {
    expect(roles(lines)).not.toContain("list");
  });
});

test("a heading over another one with a colon is a line of the story", () => {
  const text = hostOf("en", "All of it: nearly $5,000\n\nCONTEXT:", "among paragraphs");
  expect(inspectJson(parse(text)).subheads).toEqual(["CONTEXT"]);
});

test("hours may stand under a heading", () => {
  const text = hostOf("en", "Programme\n\n10:00 Opening\n\n10:30 First walk\n\n11:00 Tea", "among paragraphs");
  const { subheads, bodyParagraphs } = inspectJson(parse(text));
  expect([subheads, bodyParagraphs]).toEqual([["Programme"], 3]);
});

describe("paragraphs that are counted", () => {
  const first =
    "1. At the invitation of the Prime Minister of Norrow, the President of Sallow paid a visit to the country from 4 to 6 May with four of her ministers.";
  const rest = [
    "2. The leaders held talks on the ferries between both countries, on the fish of the river and on the schools of both banks, in a warm and friendly manner.",
    "3. Both sides agreed to open a second crossing at Oldport before the end of the decade, and to share what it costs in equal parts.",
  ];
  const rolesIn = (text: string) => parse(text).blocks.map(({ role }) => role);

  test("are the text where a communiqué has no other", () => {
    const { decks, body } = parse(`Joint statement of Norrow and Sallow\n\n${[first, ...rest].join("\n\n")}\n`);
    expect(decks).toEqual([]);
    expect(body.map(({ role }) => role)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test("are a list below a lead", () => {
    const lead =
      "The Prime Minister of Norrow and the President of Sallow met in Oldport this week and agreed on three things.";
    const roles = rolesIn(`Joint statement of Norrow and Sallow\n\n${lead}\n\n${[first, ...rest].join("\n\n")}\n`);
    expect(roles.slice(-2)).toEqual(["paragraph", "list"]);
  });

  test("are a list where they are short sentences of advice", () => {
    const advice = [
      "Wash your hands for a whole minute each time.",
      "Stay at home if you feel ill or have a fever.",
      "Ring the doctor before you go to see her.",
    ];
    const roles = rolesIn(`How to stay well\n\n${advice.map((line, at) => `${at + 1}. ${line}`).join("\n\n")}\n`);
    expect(roles).not.toContain("paragraph");
  });
});

describe("lines apart below a colon", () => {
  const LEAD =
    "The ferry trust opens its new hall in Oldport on Monday, eleven weeks late, and with a feast for the town.";
  const LAST = "At the press day everybody who comes is given a book about the ferry and its boats.";
  const rolesOf = (...lines: string[]): string[] =>
    parse(["New hall for the ferry trust", LEAD, ...lines, LAST].join("\n\n")).blocks.map(({ role }) => role);

  test.each([
    ["Jane Example, chair of the trust", "John Sample, mayor of Oldport"],
    ["Best boat – Jane Example", "Best sail – John Sample"],
    ["Anna Exempel, ordförande", "Karl Exempel, borgmästare"],
  ])("are all items where they are alike: %s", (first, second) => {
    expect(rolesOf("It will be told by:", first, second)).toEqual([
      "headline",
      "paragraph",
      "paragraph",
      "list",
      "paragraph",
    ]);
  });

  test("the last heads what stands below where it is unlike the others", () => {
    expect(rolesOf("It will be told by:", "Jane Example, chair", "John Sample, mayor", "What comes next")).toContain(
      "subhead",
    );
  });

  test("a paragraph that ends a sentence is no item", () => {
    expect(rolesOf("It will be told by:", "Jane Example, chair, who came to the trust in May.")).not.toContain("list");
  });
});
