import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

describe("wire", () => {
  test.for([
    "View source version on wire.example: https://wire.example/1",
    "KEYWORD: FERRIES ENGLAND",
    "Copyright Estuary Wire 2024.",
    "© 2024 Estuary Wire",
    "The post Ferry returns to the crossing appeared first on Estuary Wire.",
    "Der Beitrag Die Fähre fährt wieder erschien zuerst auf Uferblatt.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for([
    "Copyright was not discussed at the meeting of the two boards on Monday.",
    "The keyword is patience, the harbour master said.",
    "The post of harbour master was first advertised on Monday, and nobody has asked for it yet.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});

describe("the line below a portal's label that stands alone", () => {
  const roles = (label: string, ...below: string[]) =>
    below.map((line) => {
      const text = hosts.trailer.replace("{line}", [label, ...below].join("\n\n"));
      return parse(text).blocks.find((block) => block.text === line)?.role;
    });

  test("is none of the story's", () => {
    expect(roles("Keywords", "ferries, quays, lower river")).toEqual(["wire"]);
  });

  test("is whatever else it is: a sentence, a heading of contacts, or the first of several lines", () => {
    expect(roles("Keywords", "The ferry sails at noon on Monday, said the harbour master.")).not.toContain("wire");
    expect(roles("Keywords", "Press contact: Jane Example, +44 1632 960001")).not.toContain("wire");
  });
});
