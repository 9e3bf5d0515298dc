import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
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
    "The contract was signed in Oldport. From left: Jane Example, director; John Sample, harbour master.",
    "Jane Example (from left), John Sample and Ann Muster open the gate.",
    "Von links nach rechts: Jana Muster, Direktorin, und Max Beispiel, Hafenmeister.",
    "Jana Muster (v. l.) und Max Beispiel öffnen das Tor.",
    "De gauche à droite : Jeanne Exemple, directrice, et Jean Modèle.",
    "Kontrakten ble signert i går. Fra venstre: Kari Eksempel, direktør, og Ola Mønster.",
    "Слева направо: Анна Примерова и Иван Образцов.",
    "左から範例花子、見本太郎",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("caption");
  });

  test.for([
    "The ferry (built in 1931) lies at Sallow quay.",
    "Figure 2 shows how the number of passengers grew.",
    "Table 4 of 12 is free at half past eight.",
    "Chapter 2: The ferries of the estuary",
    "Seen from left and right, the ferry looks the same as she did in 1931.",
    "Support came from left: all three of its members voted for the ferry.",
    "“From left: the gate, the slip and the shed, that is what I see from the window every single day,” said Jane Example.",
    "The crew, pictured above the slip, were not surprised by it.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("caption");
  });
});

describe("a sentence below headline and deck, with its credit", () => {
  const LEAD =
    "The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out of the water for a refit.";
  const rolesOf = (...lines: string[]) =>
    parse([...lines, LEAD, "She now carries forty cars, two fewer than before the refit."].join("\n\n")).blocks.map(
      ({ role }) => role,
    );
  const SEEN = "A model of the ferry in the shed of the trust.";

  test("is its caption", () => {
    const roles = rolesOf("Ferry returns to the crossing", "Forty cars fit on her deck", SEEN, "Photo: Maud Tranter");
    expect(roles.slice(0, 5)).toEqual(["headline", "deck", "caption", "photo-credit", "paragraph"]);
  });
  test("but the only one below the headline is none, and without a credit it is none", () => {
    expect(rolesOf("Ferry returns to the crossing", SEEN, "Photo: Maud Tranter")).not.toContain("caption");
    expect(rolesOf("Ferry returns to the crossing", "Forty cars fit on her deck", SEEN)).not.toContain("caption");
  });
});

describe("what a picture shows", () => {
  test.for([
    "Photo of Mayor Jane Example with the keepers of the weir",
    "Picture of Jane Example and John Sample at the gate",
  ])("is a caption: %s", (line) => {
    expect(roleOf(line, "body")).toBe("caption");
  });

  test.for([
    "Picture of health in the county",
    "Photo of the Year goes to Jane Example",
    "Image of Women in the Media",
    "Photo of Jane Example hung in the hall until the flood took it.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("caption");
  });
});
