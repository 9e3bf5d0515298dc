import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Acme Ferries lists its shares\n\nOLDPORT, March 4, 2026 – Acme Ferries Inc. opened a line today that will run between the two banks of the river every day.\n\nIt is the first of its kind, and the town and a company of the region will run it for ten years at least.";
const ABOUT =
  "About Acme Ferries\n\nAcme Ferries is a company that runs ferries on rivers of the region, with a staff of twelve.\n\nContact:\n\nJane Example\n\n604-555-0123\n\njane@acme.example";
const standing = (notice: string) =>
  parse(`${STORY}\n\n${notice}\n\n${ABOUT}\n`).boilerplate.map(({ heading, text }) => heading ?? text);

describe("a notice above the standing texts and contacts of a short release is standing text as well", () => {
  it.each([
    "This press release shall not constitute an offer to sell or the solicitation of an offer to buy these securities, nor shall there be any sale of them in any state.",
    "This press release does not constitute an offer to sell these securities in any state in which such an offer would be unlawful.",
    "Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.",
    "This news release contains certain “forward-looking statements” within the meaning of the securities laws of the province.",
    'This release contains "forward-looking statements", which may turn out to be wrong for many reasons.',
    "The issuer is solely responsible for the content of this announcement.",
  ])("%s", (notice) => expect(standing(notice)).toEqual([notice, "About Acme Ferries"]));
});

describe("not what only speaks of such things", () => {
  it.each([
    "Neither the council nor its ferry company accepts that the line will be closed in winter, as the mayor said in the evening.",
    "The issuer of the bonds is the town, which has run the ferries since 1990 and will go on to do so for the next ten years.",
    "This press release was written on board of the new ferry, in the hour between its first and its second crossing of the river.",
  ])("%s", (sentence) => expect(standing(sentence)).toEqual(["About Acme Ferries"]));

  it("nor a notice that is the news itself, in the first lines", () => {
    const { boilerplate } = parse(
      `The bridge is shut\n\nNo securities regulatory authority has looked into the sale of the old bridge, the town says.\n\n${"The sale was made in May, and the town has had no bridge since.\n\n".repeat(6)}`,
    );
    expect(boilerplate).toEqual([]);
  });
});
