import { websIn } from "./contact-details.ts";

/** "https://acme.example", "Links: www.acme.example and www.acme.example/hall", "網址：https://…": an address, and hardly a word. */
export function isWebAlone({ text, mark }: { text: string; mark: string }): boolean {
  if (!text.includes("://") && !text.includes("www.")) return false;
  if (mark === "." || mark === "!" || mark === "?" || "【[".includes(text.charAt(0))) return false;
  const webs = websIn(text);
  if ((webs.at(-1)?.end ?? 0) < text.length - 1) return false;
  const rest = webs.reduce((line, web) => line.replace(web.text, " "), text);
  return webs.length > 0 && (rest.match(WORDS) ?? []).length <= MOST_WORDS_BESIDE && !UNSPACED_SENTENCE.test(rest);
}
const WORDS = /[\p{L}\p{N}]+/gu;
const MOST_WORDS_BESIDE = 3;
/** Longer than a label: "詳しくは次のページを". */
const UNSPACED_SENTENCE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u;
