import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("caption", () => {
  test.for([
    "The ferry at Sallow quay. (Photo: Maud Tranter)",
    "Pictured: the ferry at Sallow quay",
    "The ferry at Sallow quay. Photo: Maud Tranter / Estuary Pictures",
    "Figure 1: Passengers a year between 2015 and 2025",
    "Fig. 2. Where the new piers will stand",
    "Table 3a – Fares in euros",
    "Abb. 1: So sehen die neuen Anleger aus.",
    "Рис. 4 — Новый причал",
    "図1　新しい桟橋の位置",
    "Rys. 1: Nowa przystań",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("caption");
  });

  test.for([
    "The ferry (built in 1931) lies at Sallow quay.",
    "Figure 2 shows how the number of passengers grew.",
    "Table 4 of 12 is free at half past eight.",
    "Chapter 2: The ferries of the estuary",
    "The crew, pictured above the slip, were not surprised by it.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("caption");
  });
});
