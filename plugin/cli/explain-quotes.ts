import { choiceOf } from "../../src/quotes/pull.ts";
import { positionOf } from "../../src/text/source.ts";
import type { Release } from "../../src/types.ts";
import type { Paint } from "./paint.ts";

/**
 * `inspect --explain-quotes`: every sentence that was looked at for a pull-quote, best first, with its points, what gave
 * them, and why it was not taken; an arrow stands before those that were.
 */
export function explainQuotes(release: Release, paint: Paint): string {
  const { source, pullQuotes, pullQuoteMode } = release;
  const { candidates, passedOver } = choiceOf(release);
  const chosen = new Set(pullQuotes.map(({ excerpt }) => keyOf(excerpt.spans)));
  let rank = 0;
  const rows = candidates.flatMap((candidate) => {
    const { speaker, text, points, because, refused } = candidate;
    const { spans } = candidate.excerpt();
    const taken = chosen.has(keyOf(spans)) && refused === null;
    if (refused === null) rank += 1;
    const place = refused === null ? String(rank).padStart(2) : " –";
    const shown = Number.isFinite(points) ? points.toFixed(1) : "";
    const why = refused ?? (taken ? null : (passedOver.get(candidate) ?? null));
    const line = `line ${positionOf(source, spans[0]?.start ?? 0).line}: `;
    const reasons = [because, why === null ? "" : `${refused === null ? "not taken" : "refused"}: ${why}`];
    return [
      `${taken ? paint("green", "→") : " "} ${place}  ${shown.padStart(5)}  ${speaker ?? "nobody"}: “${text}”`,
      `             ${paint("dim", line + reasons.filter((each) => each !== "").join(" – "))}`,
    ];
  });
  const none = ["  there is no quotation"];
  const head = paint(
    "bold",
    `Pull-quotes of ${source.file ?? "text"}${pullQuoteMode === "repeat" ? "" : ` (${pullQuoteMode})`}`,
  );
  return `${[head, ...(rows.length === 0 ? none : rows)].join("\n")}\n`;
}

const keyOf = (spans: readonly { start: number; end: number }[]): string => `${spans[0]?.start}-${spans.at(-1)?.end}`;
