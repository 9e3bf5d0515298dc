import { fullYear, isYear } from "./calendar.ts";
import { eras, yearWords } from "./common-forms.ts";
import { type DateOption, gluedLeft, gluedRight, type Order, type Shape } from "./shape.ts";
import { folded, type Token } from "./tokens.ts";

const SEPARATORS = "./-";

/** "13.10.2021г.", "13.10.2021ж.": the word for the year, run into it. */
const isYearWord = (token: Token | undefined): boolean => token?.kind === "word" && runIn.has(folded(token));
const runIn: ReadonlySet<string> = new Set(yearWords.filter((word) => /^\p{Script=Cyrillic}{1,4}$/u.test(word)));

interface Part {
  readonly value: number;
  readonly width: number;
}

/** "115-02-09", "115/02/09": years of the Republic, of this century. */
const REPUBLIC = eras.民國 ?? 0;
const isRepublic = ({ value, width }: Part): boolean => width === 3 && value >= 90 && value < 150;

const inRange = (option: DateOption): boolean =>
  isYear(option.date.year) &&
  option.date.month >= 1 &&
  option.date.month <= 12 &&
  option.date.day >= 1 &&
  option.date.day <= 31;

const option = (order: Order, year: number, month: number, day: number): DateOption => ({
  order,
  date: { year, month, day },
});

/**
 * The ways to read three numbers. Dots put the day first wherever a year of four figures stands behind them; with one of two, as offices in
 * America write "02.08.01", and between slashes and hyphens it is open.
 */
function optionsOf(first: Part, second: Part, third: Part, separator: string): DateOption[] {
  if (first.width === 4) {
    return third.width > 2 ? [] : [option("ymd", first.value, second.value, third.value)].filter(inRange);
  }
  if (first.width === 3 && isRepublic(first) && second.width === 2 && third.width === 2)
    return [option("ymd", first.value + REPUBLIC, second.value, third.value)].filter(inRange);
  if (first.width > 2 || second.width > 2 || (third.width !== 4 && third.width !== 2)) return [];
  const year = third.width === 4 ? third.value : fullYear(third.value);
  const dayFirst = option("dmy", year, second.value, first.value);
  const monthFirst = option("mdy", year, first.value, second.value);
  if (separator === ".") {
    // "1.2.10" is a version or a section: a dotted date with a short year has two digits in each part.
    if (third.width === 2 && (first.width !== 2 || second.width !== 2)) return [];
    if (third.width === 2 && first.value !== second.value) return [dayFirst, monthFirst].filter(inRange);
    return inRange(dayFirst) ? [dayFirst] : [monthFirst].filter(inRange);
  }
  // "02/02/2024" is one day in either order.
  const options = first.value === second.value ? [dayFirst] : [dayFirst, monthFirst];
  if (third.width === 2 && first.width === 2) {
    options.push(option("ymd", fullYear(first.value), second.value, third.value));
  }
  return options.filter(inRange);
}

/** A year of two figures needs two for day and month. */
function nordicDate(first: Part, second: Part, third: Part): DateOption[] {
  if (third.width !== 4 && (third.width !== 2 || first.width !== 2 || second.width !== 2)) return [];
  const year = third.width === 4 ? third.value : fullYear(third.value);
  return first.width > 2 || second.width > 2 ? [] : [option("dmy", year, second.value, first.value)].filter(inRange);
}

/**
 * Reads three numbers: "2021-10-13", "2021/10/13", "13.10.2021", "13. 10. 2021", "10/13/2021", "13-10-21".
 * Refuses parts of something longer: "1.2.34.5", "/2021/10/13/" in an address, "10.10.2021-15.10.2021".
 */
export function numericDate(tokens: readonly Token[], index: number): Shape | null {
  const mark = tokens[index + 1];
  if (mark?.kind !== "mark" || !SEPARATORS.includes(mark.text)) return null;
  const [first, , second, mark2, third] = tokens.slice(index, index + 5);
  if (!first || !second || !mark2 || !third) return null;
  const separator = mark.text;
  // "28/06-15", "28/6-2015": so Danes and Norwegians write day and month before the year.
  const nordic = separator === "/" && mark2.text === "-";
  if (mark2.text !== separator && !nordic) return null;
  if (first.kind !== "number" || second.kind !== "number" || third.kind !== "number") return null;
  // A hyphen stands tight; a dot is tight to its number, a slash may stand free: "13. 10. 2021", "13 / 10 / 2021".
  const rest = [mark, second, mark2, third];
  if (rest.some((token) => token.apart || (nordic && !token.tight))) return null;
  if (separator === "-" && !rest.every((token) => token.tight)) return null;
  if (separator === "." && !(mark.tight && mark2.tight && second.tight === third.tight)) return null;
  if (gluedLeft(tokens, index)) return null;
  const before = tokens[index - 1];
  if (first.tight && before?.text === "/") return null;
  const after = tokens[index + 5];
  // ISO 8601 glues the time on: "2021-10-13T10:00".
  if (gluedRight(tokens, index + 4) && after?.text !== "T" && !isYearWord(after)) return null;
  const part = (token: Token): Part => ({ value: token.value, width: token.text.length });
  const options = nordic
    ? nordicDate(part(first), part(second), part(third))
    : optionsOf(part(first), part(second), part(third), separator);
  if (options.length === 0) return null;
  const shape: Shape = { end: third.end, options, partial: {}, foreign: false };
  return first.text.length === 3 ? { ...shape, republic: true } : shape;
}
