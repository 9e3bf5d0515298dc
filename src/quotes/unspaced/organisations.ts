import type { Unspaced } from "../lexicon.ts";
import type { Named } from "./person.ts";

/** "河口市灯会协会": in signs alone, or with a name in Latin letters before its end. */
const NAME = /^[\p{Script=Han}\p{Script=Latin}\d·・&]{4,24}$/u;
/** What a name has before its end at least: "市" of "市政府" names none. */
const FEWEST = 2;

/** A stretch with more than this tells of more than who speaks. */
const LONGEST = 40;

/** A body that a stretch names in full: "河口市灯会协会"; null for "公司", "该协会", "多家银行", which anybody may be. */
export function organisationIn(stretch: string, data: Unspaced): Named | null {
  const { openings, adverbs, speakingBodies = [], unnamedBodies = [], countedBodies = [] } = data;
  const words = stretch.trim();
  const text = words.slice(openings.find((each) => words.startsWith(each))?.length ?? 0).trim();
  if (text.length > LONGEST || unnamedBodies.some((each) => text.startsWith(each))) return null;
  for (const end of speakingBodies) {
    const at = text.indexOf(end, FEWEST);
    const name = at < 0 ? "" : text.slice(0, at + end.length);
    const rest = text.slice(name.length).trim();
    // "河口市灯会协会今天在声明中": when and where behind it.
    if (!NAME.test(name) || !(rest === "" || adverbs.some((each) => rest.startsWith(each)))) continue;
    if (!countedBodies.some((each) => text.slice(0, at).endsWith(each)))
      return { kind: "name", name, role: null, head: null, title: null };
  }
  return null;
}
