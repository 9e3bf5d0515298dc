import { numberWords } from "../languages/number-words.ts";
import { registryNumbers } from "../languages/registry-numbers.ts";

const anyOf = (words: readonly string[]): string => words.map((word) => word.replaceAll(".", String.raw`\.`)).join("|");

/** "P.IVA ", "VAT No. ", "KvK-nummer: ", at the end of what stands before a number; "RCS Oldport ": a court's town may stand between. */
const REGISTER = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}])(?:(?:${anyOf(registryNumbers)})[.:]?(?:[ -]?(?:${anyOf(numberWords)}|№|#)[.°º]?)?|RCS \p{Lu}[\p{L}-]{2,20})[:：]?\s?$`,
  "iu",
);
/** The longest of them, with a word behind. */
const REACH = 44;

/** Whether the number that begins at `at` is that of a register: "P.IVA 01234560123", "Org.nr: 556000-0000". Refuses "Company phone 01632 960123". */
export const isRegistered = (text: string, at: number): boolean =>
  REGISTER.test(text.slice(Math.max(0, at - REACH), at));
