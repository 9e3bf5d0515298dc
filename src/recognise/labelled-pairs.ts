import { phonesIn } from "../text/contact-details.ts";
import { isLabel } from "../text/label.ts";
import type { Context } from "./context.ts";

const MOST_WORDS = 24;
/** What stands behind one label has no more words. */
const MOST_VALUE_WORDS = 4;
const COLON = /[:：|｜│丨·]/gu;

/**
 * "작성자 관리자 작성일 2026-03-04 조회 120", "담당부서 : 등대과 등록일 : 2026.03.04", "ページ番号：1234　更新日：2026年3月4日": labels of a board and what
 * stands behind each, a day among them and nothing else. Refuses a row that opens on anything but a label, or has one alone.
 */
export function isRowOfPairs(text: string, { labels }: Context): boolean {
  const words = text
    .replace(COLON, " ")
    .split(/[\s\u3000]+/u)
    .filter((word) => word !== "");
  if (words.length > MOST_WORDS) return false;
  const sets = [labels.byline, labels.contact, labels.wire, labels.source, labels.issuer];
  const isDate = (word: string): boolean => isLabel(word, labels.date);
  const isAny = (word: string): boolean => isDate(word) || sets.some((set) => isLabel(word, set));
  // A number to ring is of a contact, and must not be lost.
  if (!isAny(words[0] ?? "") || phonesIn(text).length > 0) return false;
  let [count, dated, value] = [0, false, 0];
  for (const word of words) {
    if (isAny(word)) {
      // "조회" and nothing behind it: but for the last, a label has a value.
      if (count > 0 && value === 0) return false;
      [count, dated, value] = [count + 1, dated || isDate(word), 0];
    } else value += 1;
    if (value > MOST_VALUE_WORDS) return false;
  }
  return count > 1 && dated;
}
