import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) =>
  parse(`The weir opens again\n\nThe weir opens again on Monday.\n\n${text}\n`).quotes.map(({ speaker, role }) => [
    speaker,
    role,
  ]);
const words = "We have waited a year for the weir to open";

describe("two fields in front of a job", () => {
  test.for([
    [
      `Weirwatch Norrow river and climate campaigner Mara Lindt said: “${words}.”`,
      "Weirwatch Norrow river and climate campaigner",
    ],
    [`“${words},” said Weirwatch sales and marketing director Mara Lindt.`, "Weirwatch sales and marketing director"],
    [`“${words},” the trust’s planning and river director Mara Lindt said.`, "planning and river director"],
    [`Weirwatch energy and river campaigner Mara Lindt said: “${words}.”`, "Weirwatch energy and river campaigner"],
  ])("belong to the role: %s", ([text, role]) => {
    expect(said(text as string)).toEqual([["Mara Lindt", role]]);
  });

  test.for([
    [`The council and river director Mara Lindt said: “${words}.”`, "river director"],
    [`The Oldport council and river director Mara Lindt said: “${words}.”`, "river director"],
    [`“${words},” said neighbours and river director Mara Lindt.`, "river director"],
  ])("are no part of it where somebody else is named: %s", ([text, role]) => {
    expect(said(text as string)).toEqual([["Mara Lindt", role]]);
  });
});

describe("an owner in the plural within a title", () => {
  test.for([
    [`“${words},” Minister for Veterans’ Affairs Mara Lindt said.`, "Minister for Veterans’ Affairs"],
    [`“${words},” said Minister for Veterans' Affairs Mara Lindt.`, "Minister for Veterans' Affairs"],
    [`“${words},” said Residents’ Association chair Mara Lindt.`, "Residents’ Association chair"],
  ])("is read: %s", ([text, role]) => {
    expect(said(text as string)).toEqual([["Mara Lindt", role]]);
  });

  test("is not one where somebody owns something", () => {
    expect(said(`The keepers’ Mara Lindt said: “${words}.”`)).toEqual([["Mara Lindt", null]]);
  });
});
