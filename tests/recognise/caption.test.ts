import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("caption", () => {
  test.for([
    "The ferry at Sallow quay. (Photo: Maud Tranter)",
    "Pictured: the ferry at Sallow quay",
    "The ferry at Sallow quay. Photo: Maud Tranter / Estuary Pictures",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("caption");
  });

  test.for([
    "The ferry (built in 1931) lies at Sallow quay.",
    "The crew, pictured above the slip, were not surprised by it.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("caption");
  });
});
