import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The ferry will run between the two banks of the river every day of the year, the minister said today.\n\nIt is the first line of its kind, and it will be run by the town and by a company of the region.";
const read = (head: string, foot = "") =>
  parse([head, STORY, foot].filter((part) => part !== "").join("\n\n"), { language: "en" });

it.each(["https://www.acme.example", "www.acme.example/news"])("an address of the web is no headline: %s", (web) => {
  expect(read(web).headline).toBeNull();
  expect(read(`${web}\n\nThe ferry sails again`).headline?.text).toBe("The ferry sails again");
});

it("a word in capitals and a day, below running text, open a list and are no dateline", () => {
  const foot = "SCHEDULE - Wednesday, April 12th 2006\n8:30 a.m. - 12:30 p.m.\nOldport Conference on Ferries";
  expect(read("The ferry sails again", foot)).toMatchObject({ dateline: null, date: null });
});

it.each(["OLDPORT, 12 April 2006", "Oldport – 12 April 2006"])(
  "at the foot a place and its day are one: %s",
  (foot) => {
    expect(read("The ferry sails again", foot).date?.iso).toBe("2006-04-12");
  },
);

it.each([
  ["Contact\n\nOldport, California\n\nUnited States\n\n619-555-0123", null],
  ["Contact\n\nGeoff Example\n\nOldport, California\n\nUnited States\n\n619-555-0123", "Geoff Example"],
  ["Contact\n\nGeorgia Example\n\n619-555-0123", "Georgia Example"],
  ["Contact: Geoff Example, Virginia, 619-555-0123", "Geoff Example"],
])("a town and its region, or a country, are nobody: %j", (foot, name) => {
  expect(read("The ferry sails again", foot).contacts.map((contact) => contact.name)).toEqual([name]);
});
