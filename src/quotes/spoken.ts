import type { Quotation } from "../types.ts";

const TRAILING_COMMA = /[,،，]$/u;
/** The end of a sentence, a bracket or inner mark behind it. */
const ENDED = /[.!?…:;؟][)\]"'”’»›]*$/u;
const OPENS_A_SENTENCE = /^[^\p{L}\p{N}]*\p{Lu}/u;

/**
 * A quotation by itself, without what stood between its parts. A comma that only led to the attribution goes: at the end,
 * and before a part that opens a sentence of its own, where a full stop stands for it. No word changes.
 */
export function spokenText({ parts, text }: Pick<Quotation, "parts" | "text">): string {
  if (parts.length === 0) return text.replace(TRAILING_COMMA, "");
  return parts
    .map((part, at) => {
      const next = parts[at + 1]?.text;
      if (next === undefined) return part.text.replace(TRAILING_COMMA, "");
      if (!OPENS_A_SENTENCE.test(next) || ENDED.test(part.text)) return part.text;
      return `${part.text.replace(TRAILING_COMMA, "")}.`;
    })
    .join(" ");
}
