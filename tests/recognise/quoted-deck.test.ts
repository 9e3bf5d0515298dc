import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEAD = "Holt to Ministry: Keep the Gates of the Weir in Public Hands";
const QUOTE =
  "“Without strict rules we are concerned that the gates will be sold to whoever pays most, and that walkers will pay for it.”";
const LEAD =
  "OLDPORT, 5 October 2026 – Mara Holt and nine members of the assembly sent a letter to the ministry of rivers about the gates of the weir at Northfold.";
const MORE = "“We were encouraged by what the ministry said of the gates in May,” said Mara Holt.\n";

test.each(["Text of letter (pdf)", "The letter in full"])(
  "a quotation, %j and a dateline below: the quotation is a deck",
  (offer) => {
    const { decks, dateline, quotes } = parse(`${HEAD}\n\n${QUOTE}\n\n${offer}\n\n${LEAD}\n\n${MORE}`, {
      language: "en",
    });
    expect([decks[0]?.text, dateline?.place, quotes.length]).toEqual([QUOTE, "OLDPORT", 1]);
  },
);

test.each([
  ["who says it stands behind", `${QUOTE.slice(0, -2)},” said Mara Holt.`, "Text of letter (pdf)", LEAD],
  [
    "no dateline below",
    QUOTE,
    "Text of letter (pdf)",
    "Mara Holt and nine members of the assembly sent a letter to the ministry of rivers about the gates.",
  ],
  ["a sentence between", QUOTE, "The letter went out today.", LEAD],
])("none where %s", (_, quote, between, lead) => {
  expect(parse(`${HEAD}\n\n${quote}\n\n${between}\n\n${lead}\n\n${MORE}`, { language: "en" }).decks).toEqual([]);
});

test("the place alone in front of the dash will do", () => {
  const lead = LEAD.replace("OLDPORT, 5 October 2026 –", "Oldport, Norrow –");
  const { decks, dateline } = parse(`${HEAD}\n\n${QUOTE}\n\nText of letter (pdf)\n\n${lead}\n\n${MORE}`, {
    language: "en",
  });
  expect([decks[0]?.text, dateline?.place]).toEqual([QUOTE, "Oldport, Norrow"]);
});

test("a quotation above the date of the text stays a deck", () => {
  const lead = LEAD.slice(LEAD.indexOf("–") + 2);
  const { decks, date } = parse(`${HEAD}\n\n${QUOTE}\n\n5 October 2026\n\n${lead}\n\n${MORE}`, { language: "en" });
  expect([decks[0]?.text, date?.iso]).toEqual([QUOTE, "2026-10-05"]);
});
