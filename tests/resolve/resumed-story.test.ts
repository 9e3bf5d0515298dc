import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEAD = `Ferry Trust releases its new timetable

13 October 2021

Have you ever stood on the quay at night and wondered whether another boat would come?

The Ferry Trust is happy to announce the winter timetable, which answers just that.

About the Ferry Trust

The Ferry Trust, also known as The Rowers, is a body of people who keep boats on the river.`;

const GOES_ON = `What is new in the winter timetable

There is a boat at midnight on Saturdays, and one more at two in the morning.

Nobody has to walk round by the mill any more, which took people an hour in the snow.

Where to get it

The timetable lies in the harbour office and in all shops of the town, and costs nothing.`;

const LAST = `About Oldport

Oldport is a town on the river Norrow with two mills, a weir and a quay.`;

const rolesOf = (...parts: string[]) => parse(parts.join("\n\n")).blocks.map(({ role }) => role);
const bodyOf = (...parts: string[]) => parse(parts.join("\n\n")).body.map(({ text }) => text);

describe("a section of standing text in the midst of a story", () => {
  test("ends where the story goes on under a heading", () => {
    const body = bodyOf(HEAD, GOES_ON, LAST);
    expect(body).toContain("What is new in the winter timetable");
    expect(body).toContain("Where to get it");
    expect(body.at(-1)).toMatch(/^The timetable lies/);
    expect(parse([HEAD, GOES_ON, LAST].join("\n\n")).boilerplate.map(({ heading }) => heading)).toEqual([
      "About the Ferry Trust",
      "About Oldport",
    ]);
  });

  test.for([
    ["no other section follows", [HEAD, GOES_ON]],
    ["a heading and two paragraphs are of the section", [HEAD, GOES_ON.split("\n\n").slice(0, 3).join("\n\n"), LAST]],
    ["whom to ask stands between", [HEAD, GOES_ON, "Press contact: Petra Halloran, 01632 960123", LAST]],
  ] as const)("is all that is left where %s", ([, parts]) => {
    expect(bodyOf(...parts).at(-1)).toMatch(/^The Ferry Trust is happy/);
    expect(rolesOf(...parts)).not.toContain("subhead");
  });
});
