import type { Line, Source, Span } from "../types.ts";
import { isBlank } from "./fold.ts";

/** "> ", ">> ": what a mail program puts before each line of a mail that is answered or passed on. */
const QUOTED = /^\s{0,2}(?:>\s?){1,4}/u;
const ANY_QUOTED = /\n {0,2}>/;
const FEWEST_QUOTED = 4;
/** "## What comes next", as plain-text mark-up heads a section. Refuses "#1712", "# # #", "### END ###" and "# is the sign for a tie.": a sentence. */
const HEADING = /^\s{0,40}#{1,6}[ \t\u00a0]+(?=["“„«*_(¿¡]{0,3}[\p{Lu}\p{Lo}])(?!.*[#.,;]\s*$)/u;
/** "**FOR IMMEDIATE RELEASE**", "*What comes next*": the whole line between the same signs, with none of them inside. */
const WHOLE = /^\s{0,40}(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]{1,400}[^\s*_]\1\s*$/u;

/**
 * Signs round the words of a line that are none of the text: of a mail that is quoted, of a heading or of a line in bold type, as plain-text mark-up
 * has them. Tells where the words of a line begin and end.
 */
export function lineSigns(source: Source): (line: Line) => Span {
  const quoted = isQuoted(source);
  return (line) => {
    let { start, end } = line;
    // A byte order mark that reached the text is no word of it.
    if (line.number === 1 && line.text.startsWith("\ufeff")) start += 1;
    if (quoted) start += QUOTED.exec(source.text.slice(start, end))?.[0].length ?? 0;
    let text = start === line.start ? line.text : source.text.slice(start, end);
    let first = text.trimStart().charAt(0);
    if (first === "#" && stands(line, source)) {
      const heading = HEADING.exec(text)?.[0].length ?? 0;
      start += heading;
      text = text.slice(heading);
      first = text.charAt(0);
    }
    if (first !== "*" && first !== "_") return { start, end };
    const sign = WHOLE.exec(text)?.[1];
    if (sign === undefined) return { start, end };
    start += text.indexOf(sign) + sign.length;
    end = start + source.text.slice(start, end).lastIndexOf(sign);
    return { start, end };
  };
}

/** Most lines have it: in any other text such a sign is the author's. */
function isQuoted({ text, lines }: Source): boolean {
  if (!ANY_QUOTED.test(text)) return false;
  const written = lines.filter((line) => !isBlank(line.text));
  return (
    written.length >= FEWEST_QUOTED && written.filter((line) => QUOTED.test(line.text)).length * 3 > written.length * 2
  );
}

/** Nothing stands right above it: several such lines together are a list. */
const stands = ({ number }: Line, { lines }: Source): boolean => isBlank(lines[number - 2]?.text ?? "");
