import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const REST =
  "She said that the offices stay open to all who need them, and that the schools stay open on all days too.";
const headOf = (deck: string, lead: string): (string | undefined)[] => {
  const { decks, body } = parse(`Ministries carry on, Example says\n\n${deck}\n\n${lead}\n\n${REST}\n`);
  return [decks[0]?.text, body[0]?.text];
};

describe("a line whose words the lead opens on", () => {
  it.each([
    [
      "All the ministries go on with their work.",
      "All the ministries go on with their work. So said the acting prime minister, Jane Example, on Thursday.",
    ],
    [
      "All the ministries will go on with …",
      "All the ministries will go on with their work, as the acting prime minister said on Thursday.",
    ],
  ])("is the deck: %s", (deck, lead) => {
    expect(headOf(deck, lead)).toEqual([deck, lead]);
  });

  it.each([
    [
      "All the ministries go on with their work.",
      "All the ministries of the north will be open to all who need them on Thursday, as will the schools.",
    ],
  ])("is the lead where the next goes on otherwise: %s", (deck, lead) => {
    expect(headOf(deck, lead)).toEqual([undefined, deck]);
  });
});
