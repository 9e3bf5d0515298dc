import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "“The ferry has not sailed since the spring, and nobody can say when it will,” says Coast Leader Jane Example.\n\nThe boat needs a new engine, and the council has not ordered one.\n\nIt will be looked at again in May.";
const headOf = (head: string, story = STORY) => {
  const { headline, decks, issuer, date } = parse(`${head}\n\n${story}\n`, { language: "en" });
  return {
    headline: headline?.text ?? null,
    decks: decks.length,
    issuer: issuer?.text ?? null,
    date: date?.iso ?? null,
  };
};

describe("a page's row of day, hour and sender above a release without a headline names the sender", () => {
  it.each([
    ["Sunday, 11 October 2020, 9:05 am\nPress Release: COAST Norrow", "COAST Norrow"],
    ["Sunday, 11 October 2020, 9:05 am\nPress Release: Association of Ferry Staff", "Association of Ferry Staff"],
    ["Sunday, 11 October 2020\nPress Release: University of Norrow", "University of Norrow"],
  ])("%j", (head, issuer) => expect(headOf(head)).toMatchObject({ headline: null, issuer }));

  it("and above who holds an office, in brackets for what", () => {
    const head =
      "Friday, 19 January 2007, 2:39 pm\nPress Release: Norrow Coast Party\n\nJane Example MP\nCoast Party Ferries Spokeswoman (Rivers & Mills)\n\n19 January 2007\n\nCouncil turns blind eye to ferry";
    expect(headOf(head)).toMatchObject({ headline: "Council turns blind eye to ferry", decks: 0 });
  });
  it("and above a headline of three words", () => {
    const head =
      "Thursday, 7 November 2013, 1:59 pm\nPress Release: Norrow Coast Party\n\nJane Example\nSpokesperson on Rivers\n\n7 November 2013\n\nWeak Ferry Announcement";
    expect(headOf(head)).toMatchObject({ headline: "Weak Ferry Announcement", decks: 0 });
  });
});

describe("without that row it is the headline", () => {
  it.each([
    ["Press release: Ferry in Norrow Harbour", "Ferry in Norrow Harbour"],
    ["11 October 2020\n\nPress release: New Ferry for Norrow Harbour", "New Ferry for Norrow Harbour"],
  ])("%j", (head, headline) => expect(headOf(head)).toMatchObject({ headline, issuer: null }));
});

describe("a headline printed again with marks that were lost before is one", () => {
  it.each([
    ["Coast Helps Womens Boats", "Coast Helps Women’s Boats"],
    ["Coast Speaks of the Old Quay Act", "Coast Speaks of the “Old Quay Act”"],
    ["Council Demands Answers on Mills Role in Ferry Sale", "Council Demands Answers on Mill's Role in Ferry Sale"],
  ])("%s", (first, second) =>
    expect(headOf(`${first}\n\n03.20.02\n   ${second}\n`)).toMatchObject({ headline: first, decks: 0 }),
  );
  it("but other words are a deck", () => {
    expect(headOf("Coast Helps Womens Boats\n\nForty boats sail again\n")).toMatchObject({ decks: 1 });
  });
});

describe("day and contact in one line of a header", () => {
  it("are no deck, and the day is the date", () => {
    const head = "Coast Applauds New Keeper\n\nFor Immediate Release\nMarch 11, 2009 Contact: Nicole Y. Example";
    expect(headOf(head)).toMatchObject({ headline: "Coast Applauds New Keeper", decks: 0 });
    expect(headOf(head).date).toBe("2009-03-11");
  });
});

it("who authorised a text, and where, is no credit", () => {
  const { photoCredits } = parse(
    `Ferry stands still\n\n${STORY}\n\n© Authorised by Jane Example MP, 203 Long Road, Norrow WA 6060\n`,
    { language: "en" },
  );
  expect(photoCredits).toEqual([]);
  expect(parse(`Ferry stands still\n\n${STORY}\n\n© Jane Example, Norrow\n`).photoCredits).toHaveLength(1);
});
