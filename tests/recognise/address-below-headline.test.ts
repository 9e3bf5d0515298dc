import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const read = (line: string) =>
  parse(
    `Le phare de Port-Exemple rouvre après onze ans\n\nPORT-EXEMPLE, le 13 octobre 2025\n\n${line}\n\nLe phare de Port-Exemple est de nouveau ouvert au public. Les gardiens attendent ce jour depuis onze ans.\n`,
  );
const decks = (line: string): string[] => read(line).decks.map(({ text }) => text);

describe("between headline and story", () => {
  test.each([
    "12, rue du Vieux Port, Port-Exemple",
    "12 bis, avenue du Phare",
    "1212, Rue Panache, Port-Exemple",
    "350 Main Street, Exampleton, EX 00100",
  ])("an address is no deck: %s", (line) => {
    expect(decks(line)).toEqual([]);
    expect(read(line).body[0]?.text).toContain("Le phare de Port-Exemple est");
  });

  test.each([
    "12 rues du Vieux Port rouvrent avec le phare",
    "12 places au phare pour les enfants de la ville",
    "La rue du Vieux Port ouvre avec le phare",
  ])("a deck is one: %s", (line) => {
    expect(decks(line)).toEqual([line]);
  });
});
