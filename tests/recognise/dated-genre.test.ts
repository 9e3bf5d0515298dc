import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const lead =
  "The ferry trust sails again on Monday, after a year in which the old boat lay in her shed and nobody crossed the river.";
const read = (line: string) => {
  const { headline, date } = inspectJson(parse(`${line}\n\n${lead}\n\nThe fare stays as it was last year.\n`));
  return [headline, date];
};

describe("sender, genre and day in one line", () => {
  test.for([
    "Weirwatch Press release – March 21, 2018:",
    "Weirwatch press release, 21 March 2018",
    "Ministry of Weirs press statement 21 March 2018",
    "Weirs and Ferries Trust Media Release - 21 March 2018",
    "Stadtwerke Musterstadt Pressemitteilung vom 21. März 2018",
    "KIVIRANTA OYJ LEHDISTÖTIEDOTE 21.3.2018 KLO 10.00",
    "Kiviranta Oyj Tiedote 21.3.2018 klo 9.30",
    "Norrsund AB Pressmeddelande 21 mars 2018 kl. 08.30",
    "Havnholm A/S Selskabsmeddelelse 21. marts 2018",
  ])("are a date line: %s", (line) => {
    expect(read(line)).toEqual([null, "2018-03-21"]);
  });

  test.for([
    "Weirwatch issues press release, 21 March 2018",
    "Government Responds to Press Release of 21 March 2018",
    "Weirwatch press release of 21 March 2018 on the weir",
    "Weirwatch Press Release 21 March 2018 at ten locks",
  ])("are a headline where they tell something: %s", (line) => {
    expect(read(line)[0]).toBe(line);
  });
});

describe("what a republisher writes above a release", () => {
  const story = (line: string) => parse(`Ferry Sails Again\n\n${line}\n\n${lead}\n`);
  test.for([
    "The press release issued by the River Party on 26 October 2022.",
    "Below is a press release issued by Acme on 26/10/2022.",
  ])("is a date line: %s", (line) => {
    expect(inspectJson(story(line)).date).toBe("2022-10-26");
    expect(story(line).body).toHaveLength(1);
  });
  test("is a sentence of the story where it goes on", () => {
    const line =
      "The press release issued by the River Party on 26 October 2022 named no day for the first crossing of the boat.";
    expect(inspectJson(story(line)).date).toBeNull();
  });
});
