import { packs } from "../languages/index.ts";
import type { TypographicMarks } from "./typographic.ts";

const ENGLISH: TypographicMarks = { double: ["“", "”"], single: ["‘", "’"] };

/** Opening marks of the single kind. */
const SINGLE_OPENERS = "‘‚‹";

const cache = new Map<string, TypographicMarks>();

/** The marks of a language, by its pack; a language without one has the default pack's. */
export function marksOf(tag: string): TypographicMarks {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const language = tag.split("-")[0];
  const pack = packs.find((each) => each.tag === tag) ?? packs.find((each) => each.tag === language) ?? packs[0];
  const pairs = (pack?.quotation.marks ?? []).filter(([open]) => open !== '"' && open !== "'");
  const double = pairs.find(([open]) => !SINGLE_OPENERS.includes(open)) ?? ENGLISH.double;
  const single = pairs.find((pair) => pair !== double) ?? ENGLISH.single;
  // French sets guillemets off by a narrow no-break space.
  const spaced = language === "fr" && double[0] === "«";
  const marks: TypographicMarks = { double: spaced ? ["«\u202F", "\u202F»"] : double, single };
  cache.set(tag, marks);
  return marks;
}
