import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Die Acme AG hat am Hafen einen neuen Windpark gebaut, der am Montag an das Netz geht und die Stadt versorgt.";
const read = (opening: string, more = "Der Park gehört zu den größten des Landes."): string | null | undefined =>
  parse(`Acme stellt Windpark vor\n\n${opening} ${LEAD}\n\n${more}\n`, { language: "de" }).dateline?.place;

describe("a town and a stop before the lead", () => {
  test.for([
    ["Karlsruhe.", "Karlsruhe"],
    ["Berlin/Bonn.", "Berlin/Bonn"],
    ["Frankfurt am Main.", "Frankfurt am Main"],
    ["Essen und Köln.", "Essen und Köln"],
    ["Althafen, Niedersachsen/Stuttgart.", "Althafen, Niedersachsen/Stuttgart"],
    ["St. Gallen.", "St. Gallen"],
  ])("%j", ([opening, place]) => {
    expect(read(opening as string)).toBe(place);
  });

  test.for(["Weltpremiere.", "Danke, Freunde.", "Wind und Wasser.", "Karlsruhe feiert.", "Endlich."])(
    "%j is none",
    (opening) => {
      expect(read(opening)).toBeUndefined();
    },
  );

  test("a town that the pack does not know, where the text says what is in it", () => {
    expect(read("Althafen.", "Er ist der größte in Althafen, und viele kommen.")).toBe("Althafen");
    expect(read("Weltpremiere.", "Er ist die größte Weltpremiere, und viele kommen zur Weltpremiere.")).toBeUndefined();
  });

  test("what stands above it is the deck", () => {
    const deck =
      "Mit dem Park am Hafen bietet die Acme AG allen Menschen der Stadt die Möglichkeit, Strom zu beziehen.";
    const release = parse(`Acme stellt Windpark vor\n\n${deck}\n\nAlthafen/Stuttgart. ${LEAD}\n\nEr ist groß.\n`);
    expect(release.decks.map(({ text }) => text)).toEqual([deck]);
  });
});

describe("a town alone between headline and lead", () => {
  const alone = (line: string) => {
    const { dateline, body } = parse(`Acme stellt Windpark vor\n\n${line}\n\n${LEAD}\n\nEr ist groß und still.\n`, {
      language: "de",
    });
    return [dateline?.place ?? null, body.length];
  };
  test.for([
    ["Karlsruhe", "Karlsruhe"],
    ["Berlin/Potsdam.", "Berlin/Potsdam"],
    ["Frankfurt am Main", "Frankfurt am Main"],
  ])("%j", ([line, place]) => {
    expect(alone(line as string)).toEqual([place, 2]);
  });

  test.for(["Weltpremiere", "Wirtschaft", "Karlsruhe feiert", "Stadt Karlsruhe"])("%j is none", (line) => {
    expect(alone(line)[0]).toBeNull();
  });

  test("not above the headline, nor within the story", () => {
    expect(parse(`Karlsruhe\n\nAcme stellt Windpark vor\n\n${LEAD}\n`, { language: "de" }).dateline).toBeNull();
    const within = `Acme stellt Windpark vor\n\n${LEAD}\n\n${LEAD}\n\nKarlsruhe\n\n${LEAD}\n`;
    expect(parse(within, { language: "de" }).dateline).toBeNull();
  });
});

describe("what stands behind a name is no state", () => {
  test.for(["JOHN B. SAMPLE, SR.", "John Sample, Jr.", "JOHN SAMPLE, III"])("%j", (line) => {
    const { dateline } = parse(
      `Bill would name the harbour\n\n${line}\n\nWashington, D.C. — The member for the harbour shared a statement on the bill that would give it his name.\n\nIt goes to the committee now.\n`,
    );
    expect(dateline?.place).toBe("Washington, D.C.");
  });
});
