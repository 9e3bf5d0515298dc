import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the second of two paragraphs, and where a text names nobody "?". */
const said = (first: string, quoted: string): string =>
  parse(`Ferry sails again\n\n${first}\n\n${quoted}\n`, { language: "en" }).quotes.at(-1)?.speaker ?? "?";

/** What is told before, what is said, and by whom. */
type Case = [first: string, quoted: string, speaker: string];

it.each<Case>([
  [
    "Jane Example, chief executive officer of the trust, came to the quay on Monday.",
    "“She sails again, and it is time that she did,” the CEO said.",
    "Jane Example",
  ],
  [
    "Acme Ferries CEO Paul Sample came to the quay on Monday with his whole crew.",
    "“She sails again, and it is time that she did,” said the chief executive.",
    "Paul Sample",
  ],
  [
    "Rep. Dana Muster came to the quay on Monday with the members of her staff.",
    "“She sails again, and it is time that she did,” the lawmaker said.",
    "Dana Muster",
  ],
  // Another officer is not meant.
  [
    "Jane Example, chief financial officer of the trust, came to the quay on Monday.",
    "“She sails again, and it is time that she did,” the CEO said.",
    "?",
  ],
  [
    "Tom Muster, chief of the guard, came to the quay on Monday with his dog.",
    "“She sails again, and it is time that she did,” the chief executive said.",
    "?",
  ],
])("%s %s", (first, quoted, speaker) => {
  expect(said(first, quoted)).toBe(speaker);
});
