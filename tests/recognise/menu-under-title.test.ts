import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const MENU = ["HOME", "GET HELP", "REPORT A LEAK", "SEAL YOUR BOAT", "Skip to content"];
const STORY = "The ferry board today announced that its oldest boatman has been given a medal by the town.";

test("what stands between a page's title and the headline is the page's menu", () => {
  const lines = [
    "Oldport Man Gets Medal for Saving 79-Year-Old Outside Harbour Barbershop - The Oldport Ferry Board",
    ...MENU,
    "FOR IMMEDIATE RELEASE",
    "Thursday, January 29, 2026",
    "Oldport Man Gets Medal for Saving 79-Year-Old",
    "Outside Harbour Barbershop",
    "Threw Rope to Two Swimmers and Pulled Them Out",
    STORY,
    "The board said that, according to those who were there, it was a cold and rainy day in December.",
  ];
  const release = parse(lines.join("\n"));
  expect(release.headline?.text).toBe("Oldport Man Gets Medal for Saving 79-Year-Old Outside Harbour Barbershop");
  expect(release.decks.map(({ text }) => text)).toEqual(["Threw Rope to Two Swimmers and Pulled Them Out"]);
});

test("a headline that is printed once keeps what stands below it", () => {
  const release = parse(
    ["Oldport Man Gets Medal - At Last", "Threw Rope to Two Swimmers", STORY, "It was a cold day."].join("\n\n"),
  );
  expect(release.headline?.text).toBe("Oldport Man Gets Medal - At Last");
  expect(release.decks.map(({ text }) => text)).toEqual(["Threw Rope to Two Swimmers"]);
});
