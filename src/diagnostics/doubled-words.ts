import { packs } from "../languages/index.ts";
import { sourceSpans } from "../text/view.ts";
import type { Finding, Release, Role } from "../types.ts";

/** A word and its double, which a line break may part: "the the". No half of "the-the", no "it's s". */
const DOUBLED = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{2,30}) (\1)(?![\p{L}\p{M}\p{N}'’-])/giu;

/** What nobody wrote as running text: a wire's codes, YAML, cells. */
const SILENT: ReadonlySet<Role> = new Set<Role>(["wire", "front-matter", "table", "end-mark"]);

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
      [...block.text.matchAll(DOUBLED)].flatMap(({ 0: text, 2: second = "", index }): Finding[] => {
        if (second !== second.toLowerCase() || right.has(second)) return [];
        const spans = sourceSpans(block, source, index, index + text.length);
        const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
        if (start === undefined || end === undefined) return [];
        return [{ code: "text/doubled-word", span: { start, end }, values: { text } }];
      }),
    );
}
