import { numberWords } from "../languages/number-words.ts";

/** The number that an office gives to a release, alone on its line: "89/2022", "Nr. 17/2024", "N.º 17". */
const NUMBER_ALONE = new RegExp(
  String.raw`^(?:\d{1,4}/(?:19|20)\d\d|(?:[№#]|(?:${numberWords.join("|").replaceAll(".", String.raw`\.`)})[.°º]?)\s?\d{1,5}(?:\s?[/–-]\s?\d{2,4})?)$`,
  "iu",
);

/** True for such a number. */
export const isReleaseNumber = (text: string): boolean => text.length <= LONGEST_NUMBER && NUMBER_ALONE.test(text);
const LONGEST_NUMBER = 30;
