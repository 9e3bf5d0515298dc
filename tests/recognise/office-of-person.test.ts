import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY =
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out, and the Coast Party leader is glad.\n\nShe now carries forty cars, two fewer than before the refit began, said the party’s ferry spokesman.";
const HEADLINE = "Ferry refit an admission of failure";
const headOf = (head: string): [string | null, string | null] => {
  const { headline, subheadline } = inspectJson(parse(`${head}\n\n${STORY}`));
  return [headline, subheadline];
};

describe("person and office above the headline", () => {
  test.for([
    `Mara Ellwood\nFerries and Weirs Spokesperson\n\n4 May 2026\n\n${HEADLINE}`,
    `Mara Ellwood\n\nMP for Port Norrow\n\nInland Waters\n\n4 May 2026\n\n${HEADLINE}`,
    `Norka Tane\nCoast Party Leader\n\n4 May 2026\n\n${HEADLINE}`,
    `Norka Tane\nAssociate Ferries Affairs Spokesperson\nAssociate Weirs Spokesperson\n\n4 May 2026 Media Statement\n\n${HEADLINE}`,
    `Mara Ellwood\nMP for Oldport\n\nSemi Tau Lota-Iliga\nMP for Norrow\n\n4 May 2026\n\n${HEADLINE}`,
    `John Norrow - Coast Party MP for Port Norrow\n\n4 May 2026\n\n${HEADLINE}`,
    `Hon John Norrow - Coast Party Ferries Spokesman\n\n4 May 2026\n\n${HEADLINE}`,
    `Hon John Norrow MP Coast Spokesman\n\n4 May 2026\n\n${HEADLINE}`,
    `Mara\n\nELLWOOD\n\nFerries Spokesperson\n\n4 May 2026 MEDIA STATEMENT\n\n${HEADLINE}`,
    `Coast Party Leader\n\n4 May 2026\n\n${HEADLINE}`,
    `MEDIA RELEASE\n\nSenator Mara Ellwood\n\nCoast Democrats’ Spokesperson on Tides\n\n4 May\n\n99/226\n\n${HEADLINE}`,
  ])("reads %j", (head) => {
    expect(headOf(head)).toEqual([HEADLINE, null]);
  });

  test("a headline may call out or ask below them", () => {
    const asked = "What else could the ferry trust do?";
    expect(headOf(`Mara Ellwood MP\nCoast Party Ferries Spokeswoman\n\n4 May 2026\n\n${asked}`)[0]).toBe(asked);
  });
});

test.for(["John Norrow; Coast Party Member for Oldport", "John Norrow, Coast Party Spokesperson for Ferries"])(
  "%j below it is no deck",
  (line) => {
    expect(headOf(`${HEADLINE}\n\n${line}\n\n4 May 2026`)).toEqual([HEADLINE, null]);
  },
);

describe("a headline that names an office", () => {
  test.for([
    "Oldport Elects First Leader\n\n4 May 2026\n\nShe takes over from Mara Ellwood on Monday",
    "Meet the New Coast Party Leader\n\n4 May 2026\n\nShe takes over from Mara Ellwood on Monday",
    "Oldport MP slams ferry delay\n\n4 May 2026\n\nThe crossing opens again on Monday at last",
    "Mara Ellwood, Captain of Oldport, Retires\n\n4 May 2026\n\nThe crossing opens again on Monday at last",
    "Mara Ellwood - Captain Opens Quay\n\n4 May 2026\n\nThe crossing opens again on Monday at last",
    "New Harbour Chair\n\n4 May 2026\n\nShe takes over from Mara Ellwood on Monday",
    "Ferry Returns\n\n4 May 2026\n\nThe crossing opens again on Monday at last",
  ])("keeps %j", (head) => {
    expect(headOf(head)[0]).toBe(head.split("\n")[0]);
  });

  test("a name above a headline with an office in it is no pair", () => {
    expect(headOf("Mara Ellwood MP\n\nOldport MP slams ferry delay")[0]).toBe("Oldport MP slams ferry delay");
  });
});
