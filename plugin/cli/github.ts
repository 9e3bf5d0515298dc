import type { Diagnostic, Severity } from "../../src/types.ts";

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** As GitHub's runner undoes it: `escapeData` and `escapeProperty` of its toolkit. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A workflow command, which GitHub shows as an annotation at that line: "::error file=a.txt,line=3,col=7,title=…::…". */
export function githubLine(file: string, { severity, line, column, code, message, hint }: Diagnostic): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${COMMANDS[severity]} ${place}::${data(hint === null ? message : `${message} ${hint}`)}`;
}
