import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORY =
  "Ladies and gentlemen, the bridge over the weir opens on Monday, and nobody in this town is gladder of it than the people who row me home.\n\nThank you all for coming.\n";

describe("the note over the text of a speech", () => {
  test.each([
    "Check against delivery",
    "CHECK AGAINST DELIVERY",
    "– Check against delivery –",
    "(Check against delivery)",
    "Es gilt das gesprochene Wort!",
    "Seul le prononcé fait foi",
    "Fa fede il discorso pronunciato.",
    "Det talade ordet gäller!",
  ])("“%s” is no headline and no deck", (note) => {
    const releases = [
      `${note}\n\nThe harbour minister opens the bridge\n\n13 October 2021\n\n${STORY}`,
      `The harbour minister opens the bridge\n\n${note}\n\n13 October 2021\n\n${STORY}`,
    ].map((text) => parse(text));
    for (const release of releases) {
      expect(inspectJson(release)).toMatchObject({
        headline: "The harbour minister opens the bridge",
        subheadline: null,
        date: "2021-10-13",
        bodyParagraphs: 2,
      });
      expect(release.notes).toMatchObject([{ heading: null, text: note }]);
    }
  });

  test("a sentence that speaks of it stays in the story", () => {
    const release = parse(
      `The harbour minister opens the bridge\n\n13 October 2021\n\nReporters check against delivery what they print, the minister said.\n\n${STORY}`,
    );
    expect(release.notes).toEqual([]);
  });
});
