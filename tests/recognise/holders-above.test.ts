import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.\n\nShe now carries forty cars, two fewer than before the refit began.";
const headOf = (header: string): [string | undefined, string | undefined] => {
  const { headline, decks } = parse(`${header}\n\n${LEAD}`);
  return [headline?.text, decks[0]?.text];
};

const HEADLINE = "Ferry Returns to the Crossing After Refit";

describe("members and their offices above the headline", () => {
  test.for([
    `The Hon Mara Ellwood MP\nShadow Minister for Ferries\n\n4 May 2026\n\n${HEADLINE}`,
    `MINISTER FOR FERRIES\nSenator the Hon. Mara Ellwood\n\n4 May 2026\n\n${HEADLINE}`,
    `MEDIA RELEASE\n\nMara Ellwood, MP\nMember for Oldport\n\n${HEADLINE}\n\n4 May 2026`,
    `MARA ELLWOOD MP\nMINISTER FOR FERRIES AND HARBOURS\n\nTHE HON JOHN NORROW MP\nMEMBER FOR OLDPORT\n\nMEDIA RELEASE\n\n${HEADLINE}`,
    `JOHN NORROW MP\nPARLIAMENTARY SECRETARY TO THE PRIME MINISTER\nMEDIA RELEASE\n\n${HEADLINE}`,
    `Senator John Norrow\nSenator for Oldport\n\n${HEADLINE}`,
    `Media Release\nThe Hon John Norrow MP\nParliamentary Secretary to the Minister for Ferries and Inland Waters\nAA 04 079\n\n4 May 2026\n\n${HEADLINE}`,
  ])("reads %j", (header) => {
    expect(headOf(header)).toEqual([HEADLINE, undefined]);
  });

  test("a headline of two words below office and name", () => {
    expect(headOf("The Hon Mara Ellwood MP\nMinister for Ferries\n\n4 May 2026\n\nChain Ferry")[0]).toBe("Chain Ferry");
  });
});

describe("a headline that names a person", () => {
  test.for([
    "Dr Mara Ellwood Joins the Harbour Board\n\n4 May 2026\n\nShe begins in the autumn term",
    "Senator Ellwood Welcomes Ferry\n\n4 May 2026\n\nThe crossing opens again on Monday",
    "Minister Opens Gates\n\n4 May 2026\n\nThe crossing opens again on Monday",
    "Mara Ellwood MP Calls for Ferry\n\n4 May 2026\n\nThe crossing opens again on Monday",
    "Professor Mara Ellwood\n\n4 May 2026\n\nA tribute",
    "Minister for Ferries Visits Oldport\n\n4 May 2026\n\nMara Ellwood MP sails on Monday",
  ])("keeps %j", (header) => {
    expect(headOf(header)[0]).toBe(header.split("\n")[0]);
  });
});
