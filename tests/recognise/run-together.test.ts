import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Ferry Returns to the Crossing\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before the refit began.";

describe("a heading of standing text and its first sentence in one line", () => {
  test.for([
    ["About Norrow Ferries Norrow Ferries is a shipping company with two boats on the river.", "About Norrow Ferries"],
    [
      "About Norrow Ferry Trust The Norrow Ferry Trust (NFT) is a charity with two boats on the river.",
      "About Norrow Ferry Trust",
    ],
    ["Disclaimer: The information provided here is no offer to buy or sell the shares of a ferry.", "Disclaimer"],
    ["About Norrow.AI Norrow.AI is a platform that tells ferries where the current is strong.", "About Norrow.AI"],
    [
      "About Norrow Corp. Norrow Corp. (OTC: NRW) has run the crossing with two boats since 1931.",
      "About Norrow Corp.",
    ],
  ] as const)("reads %j", ([line, heading]) => {
    const [standing] = parse(`${STORY}\n\n${line}`).boilerplate;
    expect(standing?.heading).toBe(heading);
    expect(standing?.text).toBe(line.slice(heading.length).replace(/^:? /, ""));
  });

  test.for(["About Norrow Norrow", "About Norrow Ferries and Norrow Quays"])("%j is a heading alone", (line) => {
    const [standing] = parse(`${STORY}\n\n${line}\nThe company has run the crossing since 1931.`).boilerplate;
    expect(standing?.heading).toBe(line);
  });
});

test("a word that heads standing text stays in a story's first half", () => {
  const line = "Disclosure: The ferry board has told everybody on the river what the new chain will cost.";
  const text = `Ferry Returns to the Crossing\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\n${line}\n\nShe now carries forty cars, two fewer than before.\n\nShe sails at nine.\n\nShe stops at six in the evening.`;
  expect(parse(text).boilerplate).toEqual([]);
});

describe("no subhead", () => {
  const LAST = "The crossing has been there since 1931, and nobody has drowned on it in all these years.";
  const subheads = (line: string): unknown[] =>
    parse(`${STORY}\n\n${line}\n\n${LAST}`).body.flatMap((block) => (block.role === "subhead" ? [block.text] : []));

  test.for(["2", "273", "Mr Norrow said: “The ferry must sail again before the winter"])("refuses %j", (line) => {
    expect(subheads(line)).toEqual([]);
  });

  test.for(["2 boats, 40 cars", "Forty cars", "What they call “the crossing”"])("keeps %j", (line) => {
    expect(subheads(line)).toEqual([line]);
  });

  test("a line below a quotation that has its attribution within signs nothing", () => {
    const quotation =
      "“The ferry sails,” said John Norrow of the trust. “Nobody has waited for her as long as we have.”";
    expect(subheads(`${quotation}\n\nBuilding Together, The Oldport Way`)).toEqual([
      "Building Together, The Oldport Way",
    ]);
    const whole = "“The ferry sails. Nobody has waited for her as long as we have, and nobody will again.”";
    expect(subheads(`${whole}\n\nJohn Norrow, Chair of the Trust`)).toEqual([]);
  });
});

test("a headline with letters in brackets above the dateline that has a day", () => {
  const header = "Ferry Trust Announcement (OFT): A Lawsuit Was Filed Against Norrow Ferries, Inc.";
  const lead =
    "OLDPORT, CA - (Riverwire) - December 28, 2024 - The ferry trust informs everybody on the river that the crossing is closed from Monday until the end of the year.";
  const release = parse(`${header}\n\n${lead}\n\nIt opens again in January.`);
  expect(release.headline?.text).toBe(header);
  expect(release.dateline?.place).toBe("OLDPORT, CA");
});
