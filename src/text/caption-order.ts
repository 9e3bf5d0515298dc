import {
  captionOrders,
  captionSides,
  gluedOrders,
  pictureOpenings,
  pictureSides,
} from "../languages/caption-orders.ts";
import { BRACKET, COLON, WIDE } from "./characters.ts";

const words = captionOrders.map((word) => word.replaceAll(".", String.raw`\.`)).join("|");
/** "From left: Jane …", "(v. l.) Jana …", "De gauche à droite, Jeanne …": the words in a bracket, or at the head of a clause before a colon or comma. */
const IN_ORDER = new RegExp(
  String.raw`(?:[(（]\s?(?:\p{L}+ )?(?:${words})[)）][:：,]?|(?:^|[.!?,:;(（] ?)(?:${words})[)）]?\s?[:：])\s?`,
  "iu",
);
const BEFORE_COMMA = new RegExp(String.raw`^(?:${words}),\s?`, "iu");
const IN_BRACKET = /^[(（].*[)）]/u;
const NAME = /^[\p{Lu}\p{Lo}]/u;
/** In Chinese, Japanese and Korean the names follow without any mark, or behind a comma. */
const UNSPACED = new RegExp(String.raw`(?:${gluedOrders.join("|")})[)）]?[:：,，、]?\s?\p{Lo}`, "u");
/** "김하늘 대표(사진 왼쪽) / 이바다 사장(사진 오른쪽)", "見本太郎（左）と例花子（右）": one on each side. */
const [LEFT, RIGHT] = [captionSides.left, captionSides.right].map(
  (side) => `[(（](?:(?:${captionSides.before.join("|")}) ?)?(?:${side.join("|")})[)）]`,
);
const BOTH_SIDES = new RegExp(`${LEFT}.{2,60}${RIGHT}|${RIGHT}.{2,60}${LEFT}`, "u");
/** "圖為渡輪在碼頭", "林例（圖左）與王樣（圖右）": what is to be seen, and who is who. */
const SHOWN = new RegExp(`^(?:${pictureOpenings.join("|")})|[(（](?:${pictureSides.join("|")})[一二三四五]?[)）]`, "u");
/** A comma stands behind the words so soon. */
const COMMA_WITHIN = 40;
/** What somebody says in the order of a row is no caption. */
const QUOTED = /["“„«][^"“”„«»]{40}/u;

/** True for a text that says in which order people stand in a picture: "From left: Jane Example, John Sample". */
export function tellsOrder({ text, signs }: { readonly text: string; readonly signs: number }): boolean {
  const unspaced = (signs & WIDE) !== 0;
  const comma = text.indexOf(",");
  const before = comma >= 0 && comma < COMMA_WITHIN ? BEFORE_COMMA.exec(text) : null;
  const found = before ?? ((signs & (BRACKET | COLON)) !== 0 || unspaced ? IN_ORDER.exec(text) : null);
  const named = found !== null && (IN_BRACKET.test(found[0]) || NAME.test(text.slice(found.index + found[0].length)));
  return (
    (named || (unspaced && (UNSPACED.test(text) || BOTH_SIDES.test(text) || SHOWN.test(text)))) && !QUOTED.test(text)
  );
}
