import { distance } from "fastest-levenshtein";
import type { Release } from "../src/types.ts";
import { engine } from "./reading/engine.ts";

/** Non-blank lines of a text that stand above its story, and words that such a line has at most. */
const LINES = 8;
const WORDS = 24;
/** UTF-16 units that such lines have. */
const TOP = 1500;

/** "EMBARGOED" in capitals anywhere, "embargoed until 09:00", "Embargo:". Refuses "UN LIFTS EMBARGO", "Embargoed goods are found". */
const SAID = /\bEMBARGOED\b|\b[Ee]mbargo(?:ed)?(?:\s(?:until|till)\b|\s?:)/;

/** "EMBRGOED until", "Embargeod till": so many letters of the word may be wrong. Refuses "embarked until". */
const WORD_AND_BOUND = /\b([a-z]{2,8}g[a-z]{2,6})(?=\s(?:until|till)\b)/i;
const SLIPS = 2;

/**
 * Finds embargoes that the engine takes for something else: a second release line beside the first, one within a headline or the
 * subject of an e-mail, and one in letters that only look like it ("EM\u00adBARGOED", "ＥＭＢＡＲＧＯＥＤ", a Cyrillic "Е"). Each is given as it
 * would stand on a line of its own; so is what a line states among other words.
 */
export function disguisedEmbargoes(release: Release): string[] {
  const { blocks, releaseLine, source, frontMatter } = release;
  const others = blocks.filter(({ role }) => role === "release-line").map(({ text }) => text);
  const second = others.filter((text) => text !== releaseLine?.excerpt.text && kindOf(text) === "embargo");
  if (releaseLine?.kind === "embargo" || "embargo" in frontMatter) return second;
  const lines = topOf(source.text).flatMap((line) => {
    const plain = undisguised(line);
    if (plain.split(" ").length > WORDS || kindOf(plain) === "immediate") return [];
    const at = plain.search(SAID);
    if (at >= 0) return [plain.slice(at)];
    const slip = WORD_AND_BOUND.exec(plain);
    if (slip?.[1] !== undefined && distance(slip[1].toLowerCase(), "embargoed") <= SLIPS)
      return [plain.slice(slip.index)];
    return plain !== line && /embargo/i.test(plain) && !/embargo/i.test(line) && kindOf(plain) === "embargo"
      ? [plain]
      : [];
  });
  return [...second, ...lines, ...(lines.length > 0 ? [] : statedApart(release))];
}

/** What a line of the head or the foot says among other words, in the phrases of all languages; and what a bracket before the lead says. */
function statedApart({ source: { text }, language }: Release): string[] {
  const [head, foot] = [text.slice(0, TOP), text.slice(Math.max(TOP, text.length - TOP))];
  const top = linesOf(head).slice(0, LINES);
  const brackets = top.flatMap((line) => BRACKET.exec(line)?.[1] ?? []);
  const mentions = [head, foot].some((part) => engine().mentionsEmbargo(part));
  const stated = !mentions
    ? []
    : [...top, ...linesOf(foot).slice(-LINES)].flatMap((line) =>
        engine().embargoStatements(line, line.split(/\s+/).length <= WORDS),
      );
  const rows = mentions ? top.flatMap((line) => ROW.exec(line)?.slice(1).join(": ") ?? []) : [];
  return [...brackets, ...rows, ...stated].filter((words) => kindOf(words, language.tag) === "embargo").slice(0, 1);
}

/** "(Do not publish before 14 October) The bridge": a bracket before a paragraph, of a statement's length. */
const BRACKET = /^\s{0,8}[([（【]([^()[\]（）【】]{8,160})[)\]）】]\s*\S/u;

/** "| Embargo | 14 October, 10:00 BST |": a row of a table in Markdown, the first two cells. */
const ROW = /^\s{0,8}\|\s*([^|]{4,40}?)\s*\|\s*([^|]{4,160}?)\s*(?:\||$)/u;

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== "");

/** What a line says where it stands alone. */
// One line alone is no front matter.
const kindOf = (line: string, language?: string) =>
  engine().parseWith(null, `${line}\n\nA headline\n`, language === undefined ? {} : { language }).releaseLine?.kind;

/** "embargo", also with letters of Cyrillic or Greek in it, or spread out; and signs that may hide one: nearly no text has any. */
const MAYBE =
  /[eEЕеΕ] ?[mMМΜ] ?[bBВΒ] ?[aAАаΑ] ?[rR] ?[gGɡ] ?[oOОоΟο]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** What a slip of "embargoed" may begin with. */
const SLIP = /\b[ei][mn]?[bp]?[a-z]{5,8}d\s(?:until|till)\b/i;

/** The lines at the top, where any of them may say so. */
function topOf(text: string): string[] {
  const top = text.slice(0, TOP);
  if (!SLIP.test(top) && !(MAYBE.test(top) && /embargo/i.test(undisguised(top)))) return [];
  return linesOf(top).slice(0, LINES);
}

/** Letters of Cyrillic and Greek that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ["АA", "ВB", "ЕE", "МM", "ОO", "РP", "аa", "еe", "оo", "рp", "сc", "ΑA", "ΒB", "ΕE", "ΜM", "ΟO", "οo", "ɡg"].map(
    ([from = "", to = ""]) => [from, to],
  ),
);
const LOOKS = /[АВЕМОРаеорсΑΒΕΜΟοɡ]/g;
/** What nobody sees. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
/** The space within "E M B A R G O E D": between single letters. */
const SPREAD = /(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu;

function undisguised(text: string): string {
  const seen = text.replace(UNSEEN, "").normalize("NFKC");
  return (/[bm]/i.test(seen) ? seen.replace(LOOKS, (letter) => ALIKE[letter] ?? letter) : seen).replace(SPREAD, "");
}
