import { expect, test } from "vitest";
import { whoSaid } from "./support.ts";

const SIGNED = "“We have waited nine long years for this day,” Mara Ellwood said.";
const MORE = "“Nobody in the valley had believed in it any more,” Ms Ellwood said.";
const ALONE = "“These are long steps towards a better mill for all of us.”";
const TOLD = "The wheel will be mended by the end of the year, and the sluices after it.";

const who = (...paragraphs: string[]): string[] => whoSaid(paragraphs.join("\n"));

test("a quotation between reports is theirs whom alone the release quotes", () => {
  expect(who(SIGNED, TOLD, MORE, TOLD, ALONE, TOLD)).toEqual(["Mara Ellwood", "Mara Ellwood", "Mara Ellwood"]);
});

test("where a body announces something, too", () => {
  const body = "The Tarn Trust said that the mill would be open on Sundays.";
  expect(who(SIGNED, body, MORE, TOLD, ALONE)).toEqual(["Mara Ellwood", "Mara Ellwood", "Mara Ellwood"]);
});

test.for<[why: string, ...paragraphs: string[]]>([
  ["somebody else is quoted", SIGNED, TOLD, "“I mended it myself,” said Tom Brandle, the keeper.", TOLD, ALONE],
  ["somebody else is reported", SIGNED, TOLD, MORE, "Tom Brandle said that the mill was his.", TOLD, ALONE],
  ["one quotation stands above it, which may be a list of voices", SIGNED, TOLD, ALONE],
  ["it stands above all others", ALONE, TOLD, SIGNED, TOLD, MORE],
  [
    "more are left over than are signed",
    SIGNED,
    TOLD,
    MORE,
    TOLD,
    ALONE,
    TOLD,
    "“The best mill that I have ever seen.”",
    TOLD,
    "“My children want to come back every week.”",
  ],
])("but not where %s", ([, ...paragraphs]) => {
  expect(who(...paragraphs)).toContain("?");
});
