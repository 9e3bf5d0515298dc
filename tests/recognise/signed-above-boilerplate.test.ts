import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY = [
  "The ferry trust opened its new hall in Oldport on Monday, eleven weeks late, and with a feast for the town.",
  "The old hall was built in 1931 and was too small for the boats that the trust has bought since.",
];
const ITSELF =
  "Acme is a leading maker of ferries with customers in the whole world. Acme has 3,000 employees in Oldport.";
const read = (...foot: string[]): ReturnType<typeof inspectJson> =>
  inspectJson(parse(["Ferry trust opens its hall", ...STORY, ...foot].join("\n\n")));

describe("what stands over what the sender says of itself", () => {
  test.each([["Acme AB"], ["Acme"], ["Acme GmbH"]])("its name: %s", (name) => {
    const { boilerplate, bodyParagraphs, subheads } = read(name, ITSELF);
    expect(boilerplate[0]?.heading).toBe(name);
    expect([bodyParagraphs, subheads]).toEqual([2, []]);
  });

  test.each([[["Information Department", "Acme AB"]], [["Information Department\nAcme AB"]]])("signed: %s", (lines) => {
    const { bodyParagraphs, subheads } = read(...lines, ITSELF);
    expect([bodyParagraphs, subheads]).toEqual([2, []]);
  });

  test("another name is none of its", () => {
    expect(read("Otherworks AB", ITSELF).boilerplate[0]?.heading ?? null).toBeNull();
  });
});

describe("a name with its legal form ends no sentence", () => {
  test.each(["PŘÍVOZ LHOTA s.p.", "Přívoz Lhota s.r.o.", "Prom Przykładowo sp. z o.o.", "Veerhuis Voorbeeld B.V."])(
    "%s",
    (name) => {
      expect(read(name).bodyParagraphs).toBe(2);
    },
  );
  test.each(["The hall is that of the Oldport Ferry Co.", "Halu postavil přívoz Lhota s.p."])(
    "a sentence does: %s",
    (line) => {
      expect(read(line).bodyParagraphs).toBe(3);
    },
  );
});
