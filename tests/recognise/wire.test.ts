import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("wire", () => {
  test.for([
    "View source version on wire.example: https://wire.example/1",
    "KEYWORD: FERRIES ENGLAND",
    "Copyright Estuary Wire 2024.",
    "© 2024 Estuary Wire",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for([
    "Copyright was not discussed at the meeting of the two boards on Monday.",
    "The keyword is patience, the harbour master said.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});
