import { rankSentences } from "../../src/quotes/candidates.ts";
import { packsFor } from "../../src/resolve/language.ts";
import { positionOf } from "../../src/text/source.ts";
import type { Release } from "../../src/types.ts";
import type { Paint } from "./paint.ts";

/**
 * `inspect --explain-quotes`: the sentences that may be set large, best first, with their points and what gave them; an
 * arrow stands before those that were chosen.
 */
export function explainQuotes(release: Release, paint: Paint): string {
  const { source, body, quotes, language, pullQuotes } = release;
  const ranked = rankSentences(source, body, quotes, packsFor(language)[0]);
  const chosen = new Set(pullQuotes.map(({ excerpt }) => excerpt.spans[0]?.start));
  const rows = ranked.flatMap(({ speaker, excerpt, points, because }, at) => {
    const start = excerpt.spans[0]?.start ?? 0;
    const mark = chosen.has(start) ? paint("green", "→") : " ";
    return [
      `${mark} ${String(at + 1).padStart(2)}  ${points.toFixed(1).padStart(5)}  ${speaker}: “${excerpt.text}”`,
      `             ${paint("dim", `line ${positionOf(source, start).line}: ${because}`)}`,
    ];
  });
  const none = ["  no sentence of an attributed quotation can stand alone"];
  const head = paint("bold", `Pull-quotes of ${source.file ?? "text"}`);
  return `${[head, ...(rows.length === 0 ? none : rows)].join("\n")}\n`;
}
