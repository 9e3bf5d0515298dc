import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

describe("subhead", () => {
  test.for([
    "A longer chain",
    "What changes in March",
    "What the chain is made of",
    "TWO FEWER CARS",
    "Why is she green?",
    "A Longer Chain for the Oldest Ferry of the River, Plus Two Slips and 40 New Benches",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("subhead");
  });

  test.for([
    "She is green.",
    "A longer chain for the oldest ferry of the river, plus two slips and 40 new benches",
    "What the ferry will have next year includes:",
    "Key improvements include:",
    "“The chain is longer.”",
    "“A longer chain”,",
    "The harbour master said:",
    "555-010-0188",
    "12 Chain Street, Harbourton, EX 00100",
    "The chain was paid for by the",
    "Nora Tidewell, keeper of the chain, and",
    "+44 1632 960123",
    "Sign up for the first crossing by 3 June: crew@ferry.example",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("subhead");
  });
});

test("a line without a colon introduces the items right below it", () => {
  const text = (line: string) =>
    parse(
      `Färjan går igen\n\n4 mars 2025\n\nRegeringen gav på måndagen en utredare i uppdrag att se över färjan.\n\n${line}\n\n- se över kedjan\n- lämna förslag om kajen\n\nSvaret väntas före midsommar.`,
    ).blocks.find((block) => block.text === line)?.role;
  expect(text("Utredaren ska bland annat")).toBe("paragraph");
  expect(text("Utredarens uppdrag")).toBe("subhead");
});

describe("a heading in capitals over another heading", () => {
  const head =
    "Governor acts on the ferry bills\n\n4 March 2025\n\nThe governor signed one bill on Monday and sent another back to the house that made it.";
  const text = `${head}\n\nVETOED BILLS:\n\nHouse Bill 193 - Ferries in Winter\nThe bill would have tied up the ferry from the first frost to the last.\n\nShe has ten days for the rest.`;
  test("is one as well", () => {
    const heads = parse(text).blocks.filter(({ role }) => role === "subhead");
    expect(heads.map((block) => block.text)).toEqual(["VETOED BILLS:", "House Bill 193 - Ferries in Winter"]);
  });
  test("is none over lines of a list", () => {
    const list = `${head}\n\nCARS\n\nForty\n\nShe has ten days for the rest, and a pen that is full.`;
    expect(parse(list).blocks.find((block) => block.text === "Forty")?.role).not.toBe("paragraph");
  });
});

describe("a line alone between paragraphs", () => {
  const lone = [
    "“A longer chain”",
    "'A longer chain'",
    "«Une chaîne plus longue»",
    "「더 긴 사슬」",
    "- A longer chain",
    "- 'A longer chain'",
  ];
  test.for(lone)("is a subhead behind a hyphen or in marks: %j", (line) => {
    expect(roleOf(line, "body")).toBe("subhead");
  });

  test("keeps its marks and loses its hyphen", () => {
    const { body } = parse(hosts.body.replace("{line}", "- 'A longer chain'"));
    expect(body.find(({ role }) => role === "subhead")?.text).toContain("'A longer chain'");
  });

  const text = (...lines: string[]) => parse(hosts.body.replace("{line}", lines.join("\n\n"))).blocks;
  const roles = (...lines: string[]) =>
    text(...lines)
      .filter((block) => lines.includes(block.text))
      .map(({ role }) => role);

  test("is none that ends a sentence, follows what is quoted, is led to by a colon or has company", () => {
    expect(roles("- A longer chain, said Jan Example.")).not.toContain("subhead");
    expect(
      roles("“We waited eleven weeks for the new chain of our ferry, all of us.”", "- Jan Example, ferry master"),
    ).not.toContain("subhead");
    expect(
      roles("The ferry has three things that are new since she was hauled out:", "- A longer chain"),
    ).not.toContain("subhead");
    expect(roles("- A longer chain", "- A lower ramp")).not.toContain("subhead");
    expect(roles("“A chain that is far longer than any chain before”")).not.toContain("subhead");
  });

  test("is none above or below a short line", () => {
    expect(roles("“A longer chain”", "Jan Example")[0]).not.toBe("subhead");
  });
});

describe("a name and a role below somebody's words", () => {
  const WORDS = "“We are glad that she floats again, and that she goes both ways as she has done since the year 1931.”";
  const rolesOf = (above: string, line: string, joint: string) =>
    parse(
      [
        "Ferry returns to the crossing",
        "The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out.",
        `${above}${joint}${line}`,
        "She now carries forty cars, two fewer than before the refit began, and four bicycles more.",
      ].join("\n\n"),
    ).blocks.find(({ text }) => text === line)?.role;
  test.for(["Jane Example, director of the Ferry Trust", "Jane Example – Ferry Trust"])("%j is no subhead", (line) => {
    for (const joint of ["\n", "\n\n"]) expect(rolesOf(WORDS, line, joint)).toBe("paragraph");
  });
  test("a name alone is none either, and says who speaks, unless a part on somebody follows", () => {
    expect(rolesOf(WORDS, "Jane Example", "\n\n")).toBe("paragraph");
    const text = [
      "Ferry returns to the crossing",
      "The chain ferry returned to the crossing on Monday, after eleven weeks.",
      WORDS,
      "Jane Example",
    ];
    const spoken = parse([...text, "She now carries forty cars, two fewer than before the refit began."].join("\n\n"));
    expect(spoken.quotes.map(({ speaker }) => speaker)).toEqual(["Jane Example"]);
    const told = parse(
      [...text, "Example was born on the river, and she has seen three ferries come and go on it."].join("\n\n"),
    );
    expect(told.quotes.map(({ speaker }) => speaker)).toEqual([null]);
    expect(told.blocks.find((block) => block.text === "Jane Example")?.role).toBe("subhead");
  });
  test("but it is one below what nobody says, and what is no name is one", () => {
    expect(
      rolesOf(
        "Nobody has crossed the river for weeks, and few had hoped to.",
        "Jane Example, a life on the river",
        "\n\n",
      ),
    ).toBe("subhead");
    expect(rolesOf(WORDS, "Second boat, second slip", "\n\n")).toBe("subhead");
  });
});
