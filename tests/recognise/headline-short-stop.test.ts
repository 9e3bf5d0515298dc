import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const head = (text: string) => inspectJson(parse(text)).headline;
const facts = "WHO: The ferry crew\n\nWHAT: A call on the new lamps\n\nWHERE: Sallow quay\n\nWHEN: Monday at noon";
const lead =
  "The crew will show the new lamps to all who come, and will answer what they ask about the years in the shed.";

describe("a headline whose last word is cut short", () => {
  test.for([
    "Ferry crew to talk of the dangers of new lamps to all ships in Harbor City, Md.",
    "Ferry crew to answer for the long year that the old boat lay in the shed of Acme Corp.",
  ])("is one: %s", (line) => {
    expect(head(`${line}\n\n${facts}\n\n${lead}\n`)).toBe(line);
    expect(head(`MEDIA AVAILABILITY: ${line}\n\n${facts}\n\n${lead}\n`)).toBe(line);
  });

  test("is none where a sentence ends", () => {
    const line = "The ferry crew will talk of the dangers of new lamps after half of them fell ill.";
    expect(head(`${line}\n\n${facts}\n\n${lead}\n`)).toBeNull();
  });

  test.for(["Photo release", "Multimedia Release", "Notice to media", "PRESS AVAILABILITY"])(
    "stands behind “%s”",
    (label) => {
      expect(head(`${label}: Ferry crew shows new lamps\n\n${lead}\n`)).toBe("Ferry crew shows new lamps");
    },
  );
});
