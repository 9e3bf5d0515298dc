import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Chain ferry returns to the crossing";
const LEAD =
  "The chain ferry of Oldport went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.";
const WORK =
  "The board paid for new planks, and forty volunteers from the town laid them in nine weekends at the old yard.";
const MORE = "A bench will be put at each end of the crossing before the summer, and the ticket house gets a new roof.";
const SAID = "“Nobody in this town has forgotten how to wait for a ferry,” said Jane Example, keeper of the slip.";

const read = (...parts: string[]) => parse(parts.join("\n\n"));
const rolesOf = (release: ReturnType<typeof parse>) => new Map(release.blocks.map(({ text, role }) => [text, role]));

describe("a heading right over another", () => {
  test.for([
    ["What happens next", "The timetable"],
    ["Background", "How the ferry was built"],
    ["Money and time", "What it costs"],
  ] as const)("%s over %s", ([section, part]) => {
    const roles = rolesOf(read(HEADLINE, LEAD, section, part, WORK, MORE));
    expect([roles.get(section), roles.get(part)]).toEqual(["subhead", "subhead"]);
  });

  test.for([
    ["Jane Example", "Keeper of the slip"],
    ["Oldport, Sallow End, Tarnmouth", "The stops"],
    ["Adults 4 crowns", "Children 2 crowns"],
    ["It will be green again.", "The colour"],
  ] as const)("refuses %s over %s", ([section, part]) => {
    expect(rolesOf(read(HEADLINE, LEAD, section, part, WORK, MORE)).get(section)).not.toBe("subhead");
  });

  test("nor one that leads to a quotation, nor one under a colon", () => {
    expect(rolesOf(read(HEADLINE, LEAD, "The keeper", "On waiting", SAID)).get("The keeper")).not.toBe("subhead");
    const leading = `${WORK.slice(0, -1)}:`;
    expect(rolesOf(read(HEADLINE, LEAD, leading, "Oak planks", "Iron nails", MORE)).get("Oak planks")).not.toBe(
      "subhead",
    );
  });
});

describe("what a picture shows is its caption and nobody's credit", () => {
  test.for([
    ["en", "Image: the new slipway"],
    ["en", "Photo: The new slipway at dusk"],
    ["de", "Foto: die neue Halle"],
    ["de", "Bild: Die alte Fähre am Abend"],
    ["fr", "Photo : le nouveau ponton"],
    ["es", "Foto: la nueva grada"],
    ["it", "Foto: la nuova banchina"],
    ["pt", "Foto: a nova rampa do cais"],
    ["nl", "Foto: de nieuwe helling"],
    ["en", "Photo: View of the new slipway"],
    ["de", "Bild: Blick in die neue Halle"],
    ["fr", "Photo : vue du nouveau quai"],
  ] as const)("%s: %s", ([language, line]) => {
    const release = parse([HEADLINE, LEAD, line, WORK].join("\n\n"), { language });
    expect([rolesOf(release).get(line), release.photoCredits]).toEqual(["caption", []]);
  });

  test.for([
    ["en", "Photo: The Oldport Gazette"],
    ["en", "Photo: the author"],
    ["en", "Photo: the family of Jane Example"],
    ["en", "Photo: the harbour office"],
    ["en", "Image: courtesy of the Oldport museum"],
    ["en", "Courtesy of the New Museum"],
    ["de", "Foto: Die Neue Presse"],
    ["de", "Foto: privat"],
    ["de", "Foto: Blickwinkel Weidenau"],
    ["en", "Photo: Viewpoint of Oldport"],
    ["de", "Foto: der Verein"],
    ["fr", "Photo : la mairie"],
    ["es", "Foto: El Faro"],
  ] as const)("%s: %s stays a credit", ([language, line]) => {
    expect(parse([HEADLINE, LEAD, WORK, line].join("\n\n"), { language }).photoCredits).toHaveLength(1);
  });
});

describe("a rule inside the story", () => {
  test.for(["* * *", "***", "# # #", "###"])("%s ends nothing where somebody is quoted below", (rule) => {
    const release = read(HEADLINE, LEAD, WORK, rule, MORE, SAID);
    expect([release.endMark, release.boilerplate, release.quotes.length]).toEqual([null, [], 1]);
    expect(rolesOf(release).get(rule)).toBe("wire");
    expect(rolesOf(release).get(MORE)).toBe("paragraph");
  });

  test.for(["---", "-----", "~~~", "•••", "– – –", "_ _ _"])("%s is no paragraph", (rule) => {
    const release = read(HEADLINE, LEAD, WORK, rule, MORE);
    expect([rolesOf(release).get(rule), rolesOf(release).get(MORE)]).toEqual(["wire", "paragraph"]);
  });

  test.for(["# # #", "###", "* * *"])("%s ends the copy above standing text, notes and contacts", (mark) => {
    const about =
      "Oldport Ferry Board has run the crossing since 1911 and employs forty people in the town and on the river.";
    expect(read(HEADLINE, LEAD, SAID, mark, about).endMark?.text).toBe(mark);
    expect(read(HEADLINE, LEAD, SAID, mark, "About the board", about).endMark?.text).toBe(mark);
    expect(read(HEADLINE, LEAD, SAID, mark, about, "Notes to editors", SAID).endMark?.text).toBe(mark);
    expect(read(HEADLINE, LEAD, SAID, mark, about, "Contact:", "Jane Example, 01632 960001").endMark?.text).toBe(mark);
    expect(
      read(HEADLINE, LEAD, SAID, mark, "Her motto is “Oak and iron” to this day, as the board says.").endMark?.text,
    ).toBe(mark);
  });
});

describe("a headline that a blank line parts", () => {
  const headlineOf = (first: string, second: string, language?: string) => {
    const { headline, decks } = parse(
      [first, second, "3 June 2021", LEAD, WORK].join("\n\n"),
      language === undefined ? {} : { language },
    );
    return [headline?.text, decks.map(({ text }) => text)];
  };

  test.for([
    ["Board Returns Ferry to Work in", "Crossing Below the Old Weir"],
    ["Ferry Board Names New Head of the", "Oldport Yard and Slip"],
    ["Ferry board opens new yard and", "takes on forty people"],
    ["Keeper of the Slip Honored for", "Thirty Years of Service"],
  ] as const)("%s / %s is one", ([first, second]) => {
    expect(headlineOf(first, second)).toEqual([`${first} ${second}`, []]);
  });

  test("in other languages as well", () => {
    expect(headlineOf("Die Stadt baut eine neue Fähre für die", "Gemeinde Altenhafen", "de")[0]).toBe(
      "Die Stadt baut eine neue Fähre für die Gemeinde Altenhafen",
    );
    expect(headlineOf("La commune répare le vieux bac de", "Port Saulaie", "fr")[0]).toBe(
      "La commune répare le vieux bac de Port Saulaie",
    );
  });

  test.for([
    ["Runaway Ferry Driver Turned In", "Board thanks the town for its help"],
    ["New keeper of the slip takes over", "Forty people apply for the post"],
    ["Chain ferry returns to the crossing", "Board pays for new planks"],
    ["Ferry board looks for a", "• New planks"],
  ] as const)("%s / %s are two", ([first, second]) => {
    expect(headlineOf(first, second)[0]).toBe(first);
  });

  test("in German what closes a headline may belong to its verb", () => {
    expect(headlineOf("Altenhafen baut die Fähre um", "Neue Bohlen ab Montag", "de")[0]).toBe(
      "Altenhafen baut die Fähre um",
    );
    expect(headlineOf("Gemeinde legt neues Schiff auf", "Neue Bohlen ab Montag", "de")[0]).toBe(
      "Gemeinde legt neues Schiff auf",
    );
  });
});

describe("who wrote it, and for whom", () => {
  test.for([
    "By Jane Example // The Oldport Gazette",
    "By Jane Example - Oldport Gazette",
    "By Jane Example | The Oldport Gazette",
    "By Jane Example, Staff Writer | Photos by John Sample",
  ])("%s", (line) => {
    const release = read(HEADLINE, line, LEAD, WORK);
    expect([release.byline?.text, release.decks]).toEqual([line, []]);
  });

  test.for([
    "By land – and by water – the ferry brings the town together",
    "By 2030 // every ferry runs on chains",
    "By Oldport - and back again on one ticket",
  ])("refuses %s", (line) => {
    expect(read(HEADLINE, line, LEAD, WORK).byline).toBeNull();
  });
});

describe("who holds an office, and an office, are no place", () => {
  test.for([
    ["Senator Brown, 14th June 2021", "2021-06-14"],
    ["Mayor's Office, 14 June 2021", "2021-06-14"],
    ["SITZUNG VOM 14. JUNI 2021", "2021-06-14"],
    ["Vergadering van 14 juni 2021", "2021-06-14"],
    ["Senator Jane Example – June 14, 2021", "2021-06-14"],
    ["Bürgermeisteramt, 14. Juni 2021", "2021-06-14"],
  ] as const)("%s", ([line, day]) => {
    const { dateline, date, headline } = read(HEADLINE, line, LEAD, WORK);
    expect([dateline?.place ?? null, date?.iso, headline?.text]).toEqual([null, day, HEADLINE]);
  });

  test.for([
    ["Oldport, 14 June 2021", "Oldport"],
    ["Prince Rupert, 14 June 2021", "Prince Rupert"],
    ["Officer, 14 June 2021", "Officer"],
    ["Mayorsville, 14 June 2021", "Mayorsville"],
    ["Bishop, Calif., June 14, 2021", "Bishop, Calif."],
    ["Presidente Prudente, 14 June 2021", "Presidente Prudente"],
  ] as const)("%s is one", ([line, place]) => {
    expect(read(HEADLINE, line, LEAD, WORK).dateline?.place).toBe(place);
  });
});
