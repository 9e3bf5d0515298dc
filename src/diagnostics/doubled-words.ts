import { packs } from "../languages/index.ts";
import { ALPHABETIC, bitsOf, codeAt, smallOf } from "../text/characters.ts";
import { sourceSpans } from "../text/view.ts";
import type { Finding, Release, Role } from "../types.ts";

/** A word and its double, which a line break may part: "the the". No half of "the-the", no "it's s". */
const DOUBLED = String.raw`(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{2,30}) (\1)(?![\p{L}\p{M}\p{N}'’-])`;
const ANYWHERE = new RegExp(DOUBLED, "giu");
const HERE = new RegExp(DOUBLED, "iuy");
const LONGEST_WORD = 30;
/** Half of a pair: letters that few texts have. */
const PAIRS = /[\ud800-\udfff]/;

/**
 * All doubles of a text, as `ANYWHERE` finds them. A pattern is asked only where both words round a space begin alike: everywhere, it
 * took most of the time that a desk's look takes.
 */
export function* doublesIn(text: string): Generator<RegExpExecArray> {
  if (PAIRS.test(text)) return yield* text.matchAll(ANYWHERE);
  let from = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    let start = space;
    while (start > from && space - start <= LONGEST_WORD && isLetter(codeAt(text, start - 1))) start -= 1;
    if (!beginAlike(codeAt(text, start), codeAt(text, space + 1))) continue;
    HERE.lastIndex = start;
    const double = HERE.exec(text);
    if (double === null) continue;
    yield double;
    from = start + double[0].length;
  }
}

const isLetter = (code: number): boolean => (bitsOf(code) & ALPHABETIC) !== 0;

const beginAlike = (one: number, other: number): boolean =>
  smallOf(one) === smallOf(other) || ((one > 0x7f || other > 0x7f) && capitalOf(one) === capitalOf(other));

const capitalOf = (code: number): string => String.fromCharCode(code).toUpperCase();

/** What nobody wrote as running text: a wire's codes, YAML, cells. */
const SILENT: ReadonlySet<Role> = new Set<Role>(["wire", "mail", "front-matter", "table", "end-mark"]);

const allowed = new Map<string, ReadonlySet<string>>();

/**
 * Words that stand twice in a row. Refuses "had had" and what else a language rightly says twice (`doubledWords` of its
 * pack), and names: "Baden Baden", "New York New York".
 */
export function doubledWords({ source, language, blocks }: Release): Finding[] {
  const tag = language.tag.split("-")[0] ?? "";
  const right = allowed.get(tag) ?? new Set(packs.find((pack) => pack.tag === tag)?.doubledWords);
  allowed.set(tag, right);
  return blocks
    .filter(({ role }) => !SILENT.has(role))
    .flatMap((block) =>
      [...doublesIn(block.text)].flatMap(({ 0: text, 2: second = "", index }): Finding[] => {
        if (second !== second.toLowerCase() || right.has(second)) return [];
        const spans = sourceSpans(block, source, index, index + text.length);
        const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
        if (start === undefined || end === undefined) return [];
        return [{ code: "text/doubled-word", span: { start, end }, values: { text } }];
      }),
    );
}
