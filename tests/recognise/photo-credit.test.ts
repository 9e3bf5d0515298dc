import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("photo-credit", () => {
  test.for([
    "Photo: Maud Tranter / Estuary Pictures",
    "Photo by Maud Tranter",
    "Image courtesy of the Ferry Trust",
    "© Maud Tranter",
    "Photo: © Maud Tranter",
    "Picture credit: Maud Tranter",
    "Photo source: picture from an open source",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("photo-credit");
  });

  test.for([
    "Photo opportunity: 10 a.m. at the slipway",
    "The photo opportunity starts at ten.",
    "Photo: The mayor opens the crossing at noon on Monday.",
    "© 2024 Estuary Pictures",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("photo-credit");
  });
});
