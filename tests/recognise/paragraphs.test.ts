import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "The chain ferry went back into service on Monday, eleven weeks after she was hauled out of the water.";
const MORE = "She now carries forty cars, two fewer than before the refit began, and sails every twenty minutes.";
const roles = (middle: string, language = "en") =>
  parse(`Ferry returns to the crossing\n\n${LEAD}\n\n${middle}\n\n${MORE}\n`, { language }).body.map(
    ({ role }) => role,
  );

test("a short notice at the foot is standing text", () => {
  const text = `Паром вернулся\n\nПаром вернулся на переправу в понедельник, через одиннадцать недель после ремонта у верхнего причала.\n\nОн перевозит сорок машин, на две меньше прежнего, и ходит каждые двадцать минут с шести утра.\n\n____________________\nПри использовании материала ссылка на переправу обязательна.\n`;
  const release = parse(text, { language: "ru" });
  expect(release.boilerplate.length).toBe(1);
  expect(release.body.length).toBe(2);
});

describe("within the story", () => {
  test("a long rule is no paragraph", () => {
    expect(roles("______________________________")).toEqual(["paragraph", "paragraph"]);
  });

  test.for(["“Ghost nets” are spreading", "„Umbra” apelor de la ponton", "“Ghost nets are spreading”"])(
    "%j is a subhead, though it opens in marks",
    (line) => {
      expect(roles(line)).toEqual(["paragraph", "subhead", "paragraph"]);
    },
  );

  test.for(["“Ghost nets are spreading.”", "“Ghost nets”, the board says, are spreading", "“Ghost nets” – and more"])(
    "%j is none",
    (line) => {
      expect(roles(line)).not.toContain("subhead");
    },
  );

  test("a verb of speech in Greek before a colon heads nothing", () => {
    expect(
      roles(
        "Σε δήλωσή του ο δήμαρχος αναφέρει:\n\n“Το πέρασμα άνοιξε ξανά ύστερα από δύο χρόνια και κανείς δεν το περίμενε.”",
        "el",
      ),
    ).not.toContain("subhead");
  });

  test("a paragraph set in further than an item's words does not belong to the item", () => {
    const text = `Ferry returns to the crossing\n\n     The chain ferry went back into service on Monday, eleven weeks after\nshe was hauled out of the water.\n     The board asks that everybody who comes by boat keep to these rules:\n\n– that boats be tied at the upper quay before they are unloaded;\n– that nobody stand between the chains.\n     Asked about the “old quay”, the chair of the board said that it would\nstay closed until the spring of next year.\n     The next ferry sails at noon.\n`;
    expect(parse(text).body.map(({ role }) => role)).toEqual([
      "paragraph",
      "paragraph",
      "list",
      "paragraph",
      "paragraph",
    ]);
  });

  test("the lines of an item hang under its words", () => {
    const text = `Ferry returns to the crossing\n\n${LEAD}\n\n  *  boats are tied at the upper quay before they are unloaded.\n     Nobody stands between the chains while she sails.\n  *  the lower quay is closed\n\n${MORE}\n`;
    expect(parse(text).body.map(({ role }) => role)).toEqual(["paragraph", "list", "paragraph"]);
  });
});
