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
    "圖為渡輪公司的新船「範例號」陳列。",
    "渡輪公司總經理王樣（圖左）向市長林例（圖右二）致贈船模。",
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
    "渡輪公司總經理王樣（左派）表示，新船將於下月下水。",
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

describe("a caption by what stands beside it", () => {
  const STORY = [
    "The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out of the water for a refit.",
    "She now carries forty cars, two fewer than before the refit, and sails until ten at night.",
  ];
  const rolesOf = (lines: readonly string[], joint: string): readonly string[] =>
    parse(`Ferry returns to the crossing\n\n${lines.join(joint)}\n`).blocks.map(({ role }) => role);

  test("running text right below running text is none, where a credit closes a text without blank lines", () => {
    const last = "The trust will paint the upper slip in June and asks whoever can hold a brush to come and help.";
    const lines = [
      STORY[0] as string,
      `${STORY[1]} Whoever comes later has to walk up to the bridge at the mill, or to wait until the morning.`,
      `${last} There is soup for all, and a boat takes those home who live on the other side of the river.`,
    ];
    const roles = ["headline", "paragraph", "paragraph", "paragraph", "photo-credit"];
    expect(rolesOf([...lines, "Photo: Maud Tranter"], "\n")).toEqual(roles);
    expect(rolesOf([...STORY, `${last}\nPhoto: Maud Tranter`], "\n\n")).toContain("caption");
  });

  test("the same sentence twice in one paragraph is one, and so is what begins as another caption does", () => {
    const seen = "The ferry lies in her shed below the mill.";
    expect(rolesOf([STORY[0] as string, `${seen} ${seen}`, STORY[1] as string], "\n\n")[2]).toBe("caption");
    const named = "Caption: The ferry lies in her shed below the mill";
    const again = "Caption: The ferry lies in her shed below the mill. Click on the picture for the whole of it.";
    expect(rolesOf([STORY[0] as string, named, STORY[1] as string, again], "\n\n").at(-1)).toBe("caption");
  });

  test.for([
    "The ferry lies in her shed. The ferry lies in her dock.",
    "Row row row your boat and row row row your boat and row.",
  ])("refuses %j", (line) => {
    expect(rolesOf([STORY[0] as string, line, STORY[1] as string], "\n\n")).not.toContain("caption");
  });
});
