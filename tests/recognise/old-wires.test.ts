import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

const read = (text: string) => inspectJson(parse(text));

const STORY = `HARROW BAY SYSTEMS ANNOUNCES RECORD QUARTER FOR ITS ROPE SOFTWARE

    OLDPORT, Calif., Aug. 7 /PRNewswire/ -- Harrow Bay Systems Inc.
(Nasdaq: HBSX) today announced that revenue for its second quarter rose
to $4.2 million, compared with $2.9 million a year ago, on strong demand
for its rope planning software.
    "We could not have asked for a better quarter," said Ruth Example,
president and chief executive officer of Harrow Bay Systems.
`;

describe("what American wires printed below a text", () => {
  const release = read(`${STORY}
SOURCE  Harrow Bay Systems Inc.
    -0-                             08/07/97
    /CONTACT:  Ruth Example of Harrow Bay Systems, 408-555-0100; or Tom
Sample of Quay PR, 415-555-0101, for Harrow Bay/
    /Company News On-Call:  http://www.wire.example/comp/123456.html/
    (HBSX)

CO:  Harrow Bay Systems Inc.
ST:  California
IN:  CPR
SU:  ERN
`);

  test("names the source, whom to call, and the year", () => {
    expect(release.source).toBe("Harrow Bay Systems Inc.");
    expect(release.contacts).toEqual([
      { name: "Ruth Example", email: null, phone: "408-555-0100" },
      { name: "Tom Sample", email: null, phone: "415-555-0101" },
    ]);
    expect(release.date).toBe("1997-08-07");
  });

  test("and has no heading or paragraph", () => {
    expect([release.subheads, release.bodyParagraphs, release.boilerplate]).toEqual([[], 2, []]);
  });

  test.for(["CO-operation: the ferry and the weir", "SU: the letters mean nothing alone", "ST. JOHN: a harbour"])(
    "a line alone is no code: %j",
    (line) => {
      expect(roleOf(line, "trailer")).not.toBe("contact");
      expect(
        read(`${STORY}\n${line}\n\nThe ferry will sail again from Monday, the harbour said.\n`).bodyParagraphs,
      ).toBe(3);
    },
  );
});

describe("for which desks a wire sends a release", () => {
  const LEAD =
    "OLDPORT, June 10 /CNW/ - Harrow Bay Ropeworks opened its second spinning hall in Oldport today, and takes on forty people.";

  test.for([
    "Attention Business/Financial Editors:",
    "Business Editors & Computer Writers",
    "TO BUSINESS AND CITY EDITORS:",
    "News Editors/Health & Medical Writers",
    "Attention News/Photo Editors",
  ])("is no headline: %j", (line) => {
    const { headline, subheadline } = read(`${line}\n\nHarrow Bay Ropeworks opens second hall\n\n${LEAD}\n`);
    expect([headline, subheadline]).toEqual(["Harrow Bay Ropeworks opens second hall", null]);
  });

  test.for([
    "Journal Names New Managing Editors",
    "Harrow Bay Honors Oldport Writers",
    "Rope and Desks: a Short History of Writers",
  ])("but this is: %j", (line) => {
    expect(read(`${line}\n\n${LEAD}\n`).headline).toBe(line);
  });

  test("a wire's code before a headline is none of it", () => {
    expect(read(`( BW)(CA-HARROW-BAY)(HBSX) Harrow Bay Ships Rope Planner 3.0\n\n${LEAD}\n`).headline).toBe(
      "Harrow Bay Ships Rope Planner 3.0",
    );
    expect(read(`(Re)building the Rope: Harrow Bay Opens Hall\n\n${LEAD}\n`).headline).toBe(
      "(Re)building the Rope: Harrow Bay Opens Hall",
    );
  });
});

describe("a letterhead of long ago", () => {
  test.for(["News Bureau", "Office of Public Affairs", "Public Information Office"])(
    "the desk is no headline: %j",
    (desk) => {
      const { headline } = read(
        `Oldport University\n${desk}\n\nFOR IMMEDIATE RELEASE\nOctober 2, 1998\n\nChemists find why old rope smells of tar\n\nOLDPORT, N.C. -- Chemists at Oldport University have found which of forty compounds gives old rope its smell of tar.\n`,
      );
      expect(headline).toBe("Chemists find why old rope smells of tar");
    },
  );

  test.for([
    ["100 Pier Road, Oldport, Ohio 44113-1234", null],
    ["100 Pier Road, Oldport, OH 44113-1234", null],
    ["100 Pier Road, Oldport, Ohio 44113. (213) 555-0100", "(213) 555-0100"],
    ["Call 98765-4321", "98765-4321"],
  ])("a postal code is no number to call: %s", ([line, phone]) => {
    const { contacts } = read(
      `Ferry sails again\n\nThe ferry will sail again from Monday, the harbour said.\n\nContact: Jane Example\n${line}\njane@ferry.example\n`,
    );
    expect(contacts).toMatchObject([{ name: "Jane Example", phone }]);
  });
});

describe("somebody of a body", () => {
  test.for([
    ["Contact: Ruth Example of Harrow Bay Systems, 408-555-0100", "Ruth Example"],
    ["Contact: Ruth K. Example with Harrow Bay, 408-555-0100", "Ruth K. Example"],
    ["Contact: Friends Group of Oldport, 408-555-0100", null],
    ["Contact: Port Authority of Oldport, 408-555-0100", null],
    ["Contact: NAVAL AND HARBOUR AFFAIRS, 408-555-0100", null],
  ])("%s", ([line, name]) => {
    const { contacts } = read(
      `Ferry sails again\n\nThe ferry will sail again from Monday, the harbour said.\n\n${line}\n`,
    );
    expect(contacts).toMatchObject([{ name, phone: "408-555-0100" }]);
  });
});

test.for([
  "EDITORS: Jane Example, the engineer of the ferry, can be reached at 202-555-0100 until Friday.",
  "Note to journalists: The ferry can be photographed from the quay until Friday.",
])("what a press office tells editors is a note: %j", (line) => {
  expect(roleOf(line, "trailer")).toBe("notes");
});
