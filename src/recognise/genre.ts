import { key } from "../text/fold.ts";
import { isLabel } from "../text/label.ts";
import { wordCount } from "../text/prose.ts";
import { claim, type Recogniser } from "./context.ts";

/** A line about the genre is this many words at most: "Originaltext der Pressemitteilung". */
const MOST_WORDS = 5;
/** Only the first lines of a text name its genre. */
const REACH = 8;

/**
 * Reads "PRESS RELEASE", "Acme News Release". Refuses "Press release: Acme opens" (a label before a headline) and "Press
 * release 13.11.2025" (a date line).
 */
export const genre: Recogniser = ({ units, labels }) => {
  const long = labels.genrePhrases;
  return units.slice(0, REACH).flatMap((unit) => {
    if (isLabel(unit.text, labels.genre)) {
      return [claim("genre", unit, unit, "labelled", "genre", `“${unit.text}” only names the genre`)];
    }
    const text = key(unit.text);
    const named =
      wordCount(text) <= MOST_WORDS &&
      !/\d/.test(text) &&
      long.find((label) => text.startsWith(`${label} `) || text.endsWith(` ${label}`));
    return named ? [claim("genre", unit, unit, "shaped", "genre", `a short line with “${named}” in it`)] : [];
  });
};
