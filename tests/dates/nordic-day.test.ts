import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const read = (
  head: string,
  lead = "I morgen får Hanne Jensen overdraget både havnen og byen, som fra nu af skal ledes fra ét kontor.",
) => parse(`${head}\n\nHanne Jensen er ny havneminister\n\n${lead}\n\nDer er mange mennesker.\n`, { language: "da" });

describe("a day and a month in Danish figures before the year", () => {
  test.each(["28/06-15 - Pressemeddelelse", "28/06-2015", "Pressemeddelelse - 28/06-15", "28/6-2015"])("%j", (head) => {
    const { date, headline } = read(head);
    expect([date?.iso, headline?.text]).toEqual(["2015-06-28", "Hanne Jensen er ny havneminister"]);
  });

  test.each(["28/6-15", "31/13-2015", "28/06 -15", "2015/06-28", "1/28/06-15"])("%j is none", (head) => {
    expect(read(head).date).toBeNull();
  });
});

describe("an agency and its desk in a bracket", () => {
  const german = (lead: string) =>
    parse(`Stadtrat sieht Ergebnis als Auftrag\n\n${lead}\n\nNoch ein Absatz mit einem ganzen Satz steht hier.\n`)
      .dateline;

  test.each([
    "Wien (OTS/RK) „Wir sind mit diesem Sonntag sehr zufrieden“, sagt Stadtrat Jan Muster.",
    "Wien (OTS/SK) Die Stadt dankt allen Helfern der Wahl am Sonntag.",
  ])("%j", (lead) => {
    expect(german(lead)?.place).toBe("Wien");
  });

  test.each([
    "Wien (ABC/RK) Die Stadt dankt allen Helfern der Wahl am Sonntag.",
    "Wien (OTS/Rathaus) Die Stadt dankt allen Helfern der Wahl am Sonntag.",
  ])("%j is none", (lead) => {
    expect(german(lead)).toBeNull();
  });
});

test("an occasion and its day are a headline and no dateline", () => {
  const day = (head: string) =>
    parse(
      `${head}\n\n21.01.2022\n\nDer Verband begrüßt den ersten Tag des Apfels, an dem viele Höfe im ganzen Land ihre Tore öffnen.\n\nEr ist neu.\n`,
    );
  expect(day("Tag des Apfels am 22. Januar").headline?.text).toBe("Tag des Apfels am 22. Januar");
  expect(day("Neuer Apfeltag\n\nWien, am 22. Januar 2022").dateline?.place).toBe("Wien");
});
