import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("labelled-lines", () => {
  test.for(["WHAT: The return of the ferry\nWHEN: Monday at noon\nWHERE: Sallow quay"])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("list");
  });

  test.for(["Warning: the slip is wet after rain and should not be crossed in socks."])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});

describe("facts with a blank line between each", () => {
  test("three of them are a list", () => {
    expect(roleOf("When: Monday, 8 September\n\nHour: ten o’clock\n\nWhere: the mill at Sallow End", "body")).toBe(
      "list",
    );
  });

  test.for([
    "When: Monday, 8 September\n\nHour: ten o’clock",
    "Jane: We never thought it would sail again.\n\nJohn: I did.\n\nJane: You always say so.",
    "Website: https://www.ferry.example\n\nForum: https://forum.ferry.example\n\nChat: https://chat.ferry.example",
    "Question: Why is she green?\n\nAnswer: So that gulls see her.\n\nQuestion: And do they?",
  ])("refuses %j", (lines) => {
    expect(roleOf(lines, "body")).not.toBe("list");
  });
});

test("the facts of a call, with heads over numbers, are one list", () => {
  const facts = [
    "Date: Tuesday, November 10, 2026",
    "Time: 4:30 PM ET",
    "Dial-In Numbers:",
    "Toll Free: 555-010-0100",
    "International: 555-010-0101",
    "Replay:",
    "Toll Free: 555-010-0102",
    "International: 555-010-0103",
  ];
  const story = [
    "Ferry trust tells of its year",
    "The ferry trust will tell of its third quarter in a call on Tuesday.",
    ...facts,
    "Whoever has a question may send it to the trust until Monday at noon.",
  ];
  expect(parse(story.join("\n\n")).body.map(({ role }) => role)).toEqual(["paragraph", "list", "paragraph"]);
});

describe("a row of heads that was several lines", () => {
  test("is a list", () => {
    const row = "Event: Opening of the quay Date: Friday, June 5, 2026 Time: 11:40 p.m. (EDT) Location: Sallow End";
    expect(roleOf(row, "body")).toBe("list");
  });

  test.for([
    "Event: the opening of the quay. Date: Wednesday. Time: noon. Location: Sallow End, as it was last year.",
    "The keeper said: Nobody came Time: it was noon on the quay",
    "Ferry: Sallow End to Oldport and back again in one hour",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});

describe("two heads that ask, each alone over its fact", () => {
  test.for([
    "Wann:\nMontag, 8. September, 11 Uhr\n\nWo:\nHafenhaus, Kaistraße 2",
    "Tid:\nMåndag 8 september kl. 11.00\n\nLokal:\nHamnhuset, ingång Kajgatan 2",
    "When:\nMonday, 8 September\nWhere:\nThe mill at Sallow End",
  ])("are a list: %j", (lines) => {
    expect(roleOf(lines, "body")).toBe("list");
  });

  test.for([
    "Why:\nBecause nobody has crossed the river for a year.\n\nHow:\nWith the money that the trust has raised.",
    "When:\n\nMonday, 8 September\n\nWhere:\n\nThe mill at Sallow End",
    "Jane:\nthe mill\n\nJohn:\nthe quay",
  ])("refuses %j", (lines) => {
    expect(roleOf(lines, "body")).not.toBe("list");
  });
});
