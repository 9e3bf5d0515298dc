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

  test.for([
    `Mara Ellwood MP\n\nShadow Attorney-General  Shadow Minister Assisting the Leader  on the Status of Rivers\n\n${HEADLINE}`,
    `Minister for Tenants' Affairs  Minister Assisting the Minister for Ferries\n\n4 May 2026\n\n${HEADLINE}`,
    `M E D I A  R E L E A S E\n\nSenator Norka Ellwood RIVER SENATOR FOR NORROW  SHADOW MINISTER FOR FERRIES AND MULTILINGUAL  AFFAIRS\n\n${HEADLINE}`,
    `SENATOR THE HON MARA ELLWOOD QC\n\nATTORNEY-GENERAL  LEADER OF THE GOVERNMENT IN THE SENATE\n\n4 May 2026\n\n${HEADLINE}`,
    `The Hon Norka Ellwood MP  Shadow Parliamentary Secretary Ferries and Harbours  Federal Member for Oldport\n\n${HEADLINE}`,
    `PRIME MINISTER  MINISTER FOR FERRIES\n\n${HEADLINE}`,
  ])("reads offices that wide gaps part: %j", (header) => {
    expect(headOf(header)).toEqual([HEADLINE, undefined]);
  });

  test("a statement below them is the headline", () => {
    expect(
      headOf("MARA ELLWOOD MP\n\nSHADOW MINISTER FOR FERRIES  MEMBER FOR OLDPORT\n\nSTATEMENT ON OLDPORT FERRY")[0],
    ).toBe("STATEMENT ON OLDPORT FERRY");
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
    "Minister for Ferries Meets Leader of the House\n\n4 May 2026\n\nMara Ellwood MP sails on Monday",
    "MINISTER FOR FERRIES  OPENS THE THIRD QUAY\n\n4 May 2026\n\nMara Ellwood MP sails on Monday",
    "FERRY REPORT HIGHLIGHTS  GRAVE WRONGS\n\n4 May 2026\n\nMara Ellwood MP sails on Monday",
    "Minister for Ferries Visits Oldport\n\n4 May 2026\n\nMara Ellwood MP sails on Monday",
  ])("keeps %j", (header) => {
    expect(headOf(header)[0]).toBe(header.split("\n")[0]?.replace("  ", " "));
  });
});
