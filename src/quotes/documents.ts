import { is, type Token } from "./tokens.ts";
import { ARTICLE } from "./word-class.ts";

/** Words before a document noun in which its article is looked for: "the joint opposition motion". */
export const DOCUMENT_WORDS = 3;

/** True for "Report", and for "report" with its article: "the report", "the joint opposition motion". */
export function isDocument(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun]?.capital === true) return true;
  for (let back = noun - 1; back >= noun - 1 - DOCUMENT_WORDS; back -= 1) {
    if (is(tokens[back], ARTICLE)) return true;
    if (tokens[back]?.kind !== "word") return false;
  }
  return false;
}
