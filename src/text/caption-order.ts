import { captionOrders } from "../languages/caption-orders.ts";

const words = captionOrders.map((word) => word.replaceAll(".", String.raw`\.`)).join("|");
/** "From left: Jane …", "(v. l.) Jana …", "De gauche à droite, Jeanne …": the words in a bracket, or at the head of a clause before a colon or comma. */
const IN_ORDER = new RegExp(
  String.raw`(?:[(（]\s?(?:\p{L}+ )?(?:${words})[)）][:：,]?|(?:^|[.!?,:;(（] ?)(?:${words})[)）]?\s?[:：]|^(?:${words}),)\s?`,
  "iu",
);
const BRACKET = /^[(（].*[)）]/u;
const NAME = /^[\p{Lu}\p{Lo}]/u;
/** In Chinese, Japanese and Korean the names follow without any mark, or behind a comma. */
const UNSPACED = /(?:左起|左から|왼쪽(?:에서)?부터)[)）]?[:：,，、]?\s?[\p{Lo}]/u;
/** A bracket, a colon, a comma among the first words, or a word of these languages: what is dear is asked of few texts. */
const SIGNS = /[(（:：]|^[^,，]{0,40}[,，]|[左왼]/u;
/** What somebody says in the order of a row is no caption. */
const QUOTED = /["“„«][^"“”„«»]{40}/u;

/** True for a text that says in which order people stand in a picture: "From left: Jane Example, John Sample". */
export function tellsOrder(text: string): boolean {
  if (!SIGNS.test(text)) return false;
  const found = IN_ORDER.exec(text);
  const named = found !== null && (BRACKET.test(found[0]) || NAME.test(text.slice(found.index + found[0].length)));
  return (named || UNSPACED.test(text)) && !QUOTED.test(text);
}
