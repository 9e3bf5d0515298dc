import { companyFacts, companyNames } from "../languages/company-facts.ts";
import { key } from "../text/fold.ts";
import { colonIn } from "../text/label.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { claim, type Recogniser, type SectionValue } from "./context.ts";

const text: SectionValue = { part: "text" };
const FEWEST_FACTS = 3;
const LONGEST_FIELD = 16;

/**
 * "会社名：見本汽船株式会社", "設立：1972年4月2日", "所在地：…": lines that stand together behind running text, of which the first names a company and two more
 * say what only senders say of themselves. Refuses the facts of an event ("名称", "会場") and a company named in a row of prices.
 */
export const statedCompany: Recogniser = ({ units, chunks, pack }) => {
  if (pack.headingSigns === undefined) return [];
  return chunks.flatMap((lines) => {
    const [first] = lines;
    if (first === undefined || lines.length < FEWEST_FACTS || !units.slice(0, first.index).some(isProse)) return [];
    const facts = lines.filter((unit) => companyFacts.has(fieldOf(unit)));
    if (!companyNames.has(fieldOf(first)) || facts.length < FEWEST_FACTS - 1) return [];
    return lines.map((unit) => claim("boilerplate", unit, unit, "shaped", "statedCompany", BECAUSE, text));
  });
};

const BECAUSE = "a company's name, and its facts field by field";

/** What a line has before its colon, or before a gap: "設立", "URL". */
function fieldOf({ text: line }: Unit): string {
  const colon = colonIn(line, LONGEST_FIELD);
  const wide = colon < 0 ? line.slice(0, LONGEST_FIELD).search(WIDE) : colon;
  return wide < 1 ? "" : key(line.slice(0, wide).replace(SIGN, "").trim());
}
/** A space or a bar between field and value. */
const WIDE = /[\s|｜]/u;
const SIGN = /^[■□◆◇●○・]\s?/u;
