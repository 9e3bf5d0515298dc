import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

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
