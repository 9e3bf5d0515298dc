import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Færgen sejler igen hver dag fra mandag";
const STORY = [
  "Den nye færge sejler igen fra mandag efter elleve uger på værftet, og den kan nu tage fyrre biler med ombord.",
  "Rederiet har ventet hele vinteren på den nye kæde.",
];
const read = (...head: string[]) => parse([...head, ...STORY].join("\n\n"), { language: "da" });

describe("the head of a feed of the stock exchange above the headline", () => {
  test.for<[string, string]>([
    ["Published: 2026-05-04 10:00:00 CEST\nAlster Group hf.\nCompany news", "Alster Group hf."],
    ["Alster Holding A/S\nSelskabsmeddelelse", "Alster Holding A/S"],
    ["Alster Rederi AB\nPressemeddelelser", "Alster Rederi AB"],
  ])("%j", ([head, issuer]) => {
    const release = read(head, HEADLINE);
    expect(release.headline?.text).toBe(HEADLINE);
    expect(release.issuer?.text).toBe(issuer);
    expect(release.decks).toEqual([]);
  });

  test.for(["Alster Havn køber Nordfærgen A/S", "Ny færge til havnen i Alster", "Nordfærgen sejler"])(
    "keeps %j",
    (head) => {
      expect(read(head, "Rederiet overtager færgen fra mandag").headline?.text).toBe(head);
    },
  );
});

describe("genre and day are no place of a dateline", () => {
  test("behind the bar stands the place", () => {
    const { date, dateline } = parse(
      `Neue Brücke in Musterhafen\n\nPressemitteilung vom 25. Januar 2022 | Musterhafen – ${"Die Brücke im Hafen ist seit heute offen, und alle Busse fahren wieder über sie hinweg."}`,
      { language: "de" },
    );
    expect([date?.iso, dateline?.place, dateline?.agency]).toEqual(["2022-01-25", "Musterhafen", null]);
  });
  test("a row of day, genre and topic has none", () => {
    const { headline, dateline } = parse(
      "24.01.2022  -  Meldung  -   Brücken im Hafen\n\nNeue Brücke in Musterhafen eröffnet\n\nDie neue Brücke im Hafen ist seit heute offen, und alle Busse fahren wieder über sie hinweg.\n\nSie ist 140 Meter lang.",
      { language: "de" },
    );
    expect([headline?.text, dateline]).toEqual(["Neue Brücke in Musterhafen eröffnet", null]);
  });
  test("a place is one", () => {
    const { dateline } = parse(
      "Neue Brücke in Musterhafen\n\nMusterhafen, 25. Januar 2022 – Die Brücke im Hafen ist seit heute offen, und alle Busse fahren wieder über sie.",
      { language: "de" },
    );
    expect(dateline?.place).toBe("Musterhafen");
  });
});

describe("a colon between the sender of a release and its headline", () => {
  test.for([
    "Medienmitteilung der Direktion für Bau: Neue Brücken sind im Hafen offen",
    "Medienmitteilung der Direktion für Bau :Neue Brücken sind im Hafen offen",
  ])("%j", (line) => {
    const { headline } = parse(
      `4. Mai 2026\n\n${line}\n\nDie neue Brücke im Hafen ist seit heute offen, und alle Busse fahren wieder über sie hinweg.`,
      { language: "de" },
    );
    expect(headline?.text).toBe("Neue Brücken sind im Hafen offen");
  });
});
