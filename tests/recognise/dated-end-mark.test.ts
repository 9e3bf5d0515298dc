import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Weir opens to the public\n\nThe weir will open to the public on Saturday, forty years after it was closed to walkers.\n\nIt was built in 1911, and its gates were raised and lowered by hand for seventy years.\n\n";

test.each([
  ["ENDS Monday 2 August 2027", "ENDS"],
  ["Ends – 2 August 2027", "Ends"],
  ["– ENDS – 2 August 2027", "– ENDS –"],
  ["[ENDS] 2 August 2027", "[ENDS]"],
  ["End of press release. Monday 2 August 2027.", "End of press release."],
])("%j is an end mark, and the day of the text", (line, mark) => {
  const release = parse(`${STORY}${line}\n\nMedia inquiries: Mary Lindt 01632 960001\n\nml 2027-08-04 10:39\n`, {
    language: "en",
  });
  expect([release.endMark?.text, release.date?.iso]).toEqual([mark, "2027-08-02"]);
});

test.each([
  "End of the season. Monday 2 August 2027.",
  "Ends 2 August 2027 the long wait of walkers",
  "Closes 2 August 2027",
  "Registration ends 2 August 2027",
])("%j is none", (line) => {
  expect(parse(`${STORY}${line}\n`, { language: "en" }).endMark).toBeNull();
});

test("above the story it is none", () => {
  expect(parse(`Ends 2 August 2027\n\n${STORY}`, { language: "en" }).endMark).toBeNull();
});

test.each(["General News of Wednesday, 14 February 2027", "Sports News of Monday, 12 April 2027"])(
  "%j names a day and no place",
  (line) => {
    const release = parse(`${line}\n\n${STORY}`, { language: "en" });
    expect([release.dateline?.place ?? null, release.date?.iso.slice(0, 4)]).toEqual([null, "2027"]);
  },
);

test("below such a line the lead has its own dateline", () => {
  const text =
    "General News of Wednesday, 14 February 2027\n\nSource: EXNA\n\nWeir opens to the public\n\nAccra, Feb. 14, GNA - The weir will open to the public on Saturday, forty years after it was closed to walkers.\n\nIt was built in 1911.\n";
  const release = parse(text, { language: "en" });
  expect([release.dateline?.place, release.dateline?.agency]).toEqual(["Accra", "GNA"]);
});

test("titles of Malaysia are no part of a name", () => {
  const text = `${STORY}“The weir is open to all walkers from now on,” said Datuk Seri Dr Ahmad Contoh, minister of rivers.\n`;
  expect(parse(text, { language: "en" }).quotes[0]?.speaker).toBe("Ahmad Contoh");
});
