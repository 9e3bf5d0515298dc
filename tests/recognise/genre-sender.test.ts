import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY =
  "The harbour trust has put the chain ferry back on the river after eleven weeks, and forty cars crossed on her first day, the Coast Party said.\n\n“We are glad that she goes forward as well as back,” said Jane Example, chair of the trust.\n\nThe refit was paid by the county, which also owns both of the slipways and the small house of the ferry keeper.";
const headOf = (head: string): [string | null, string | null, string | null] => {
  const release = parse(`${head}\n\n${STORY}`);
  const { headline, subheadline } = inspectJson(release);
  return [headline, subheadline, release.issuer?.text ?? null];
};

describe("who sends a release, behind a word for the genre", () => {
  test.for([
    ["Monday, 4 May 2026, 3:03 pm\nPress Release: University of Oldport", "University of Oldport"],
    ["Monday, 4 May 2026, 3:03 pm\nPress Release: Oldport Council of Trade Unions", "Oldport Council of Trade Unions"],
    ["Monday, 4 May 2026, 3:03 pm\nPress Release: Coast Party", "Coast Party"],
    ["Monday, 4 May 2026\n\nMedia release: Oldport Students Association", "Oldport Students Association"],
    ["4 May 2026\n\nPress Release: Coast Party", "Coast Party"],
  ])("stands below the headline: %j", ([row, sender]) => {
    expect(headOf(`Chain ferry sails again\n\n${row}`)).toEqual(["Chain ferry sails again", null, sender]);
  });

  test("and above it", () => {
    expect(headOf("Press Release: University of Oldport\n\nChain ferry sails again")).toEqual([
      "Chain ferry sails again",
      null,
      "University of Oldport",
    ]);
  });

  test.for([
    "Press release: University opens quay",
    "Press Release: University Opens New Quay",
    "Press release: Hybrid ferry at Oldport",
  ])("is no headline behind its label: %j", (line) => {
    expect(headOf(`${line}\n\n4 May 2026`)[0]).toBe(line.replace(/^.*?: /, ""));
  });
});

describe("a headline printed short and again in full", () => {
  test("is no name that the text takes up", () => {
    const [headline] = headOf(
      "School boats take to the river\n\n4 May 2026\n\nSchool boats take to the river to save the crossing",
    );
    expect(headline).toBe("School boats take to the river");
  });
});
