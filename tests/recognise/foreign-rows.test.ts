import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "The ferry trust opens its new hall by the water today, eleven weeks later than it had thought at first.";
const MORE = "The hall has room for two boats, and whoever wants to see how they are built may come in on any day.";
const textOf = (...units: string[]) => ["New hall for the ferry trust", LEAD, MORE, ...units].join("\n\n");

describe("rows behind the story", () => {
  test.each([
    "Attachment: Opinion of the trust on the new hall by the water and its two long slips",
    "Anexo: Opinión del consorcio sobre la nueva nave junto al agua y sus dos gradas largas",
    "Acme Ferries | The Trust of the Old Boats | Otherworks by the Water | Town of Example on Sea",
  ])("%s", (row) => {
    expect(parse(textOf(row)).body.map(({ text }) => text)).toEqual([LEAD, MORE]);
  });

  test("a sentence with a colon is one of the story", () => {
    const last = "Opening: the hall may be seen on any day from nine in the morning until the last ferry has left.";
    expect(parse(textOf(last)).body.map(({ text }) => text)).toEqual([LEAD, MORE, last]);
  });
});

describe("items behind a plus", () => {
  test("two of them are a list", () => {
    const { blocks } = parse(
      ["New hall for the ferry trust", LEAD, "+ Two slips\n+ A loft for the sails", MORE].join("\n\n"),
    );
    expect(blocks.filter(({ role }) => role === "paragraph").map(({ text }) => text)).toEqual([LEAD, MORE]);
  });

  test.each(["+ The hall has room for two boats.", "+44 1632 960001 is the number of the hall by the water."])(
    "“%s” alone is none",
    (line) => {
      const { blocks } = parse(["New hall for the ferry trust", LEAD, line, MORE].join("\n\n"));
      expect(blocks.filter(({ role }) => role === "list")).toEqual([]);
    },
  );
});

describe("what is said below a contact of the name above its number", () => {
  const contact = "Contact:\nNorrow Ferries\n+44 1632 960001\npress@norrow.example";
  const said = "Norrow Ferries runs four boats between the quays of the town and the island, all year round.";

  test("is standing text", () => {
    expect(parse(`${textOf(contact)}\n${said}`).boilerplate.map(({ text }) => text)).toEqual([said]);
  });

  test("and is none where the name is another’s", () => {
    const other = "The harbour has four quays, of which two are lit all night, and a slip that anybody may use.";
    expect(parse(`${textOf(contact)}\n${other}`).boilerplate).toEqual([]);
  });
});
