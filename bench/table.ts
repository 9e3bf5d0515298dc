import type { Missing, Row } from "./row.ts";

/** Prints the table line by line, as it is measured: some of it takes minutes. */
export function tablePrinter(print: (line: string) => void): (row: Row | Missing) => void {
  let part = "";
  return (row) => {
    if (row.part !== part) print(`\n${row.part}`);
    part = row.part;
    print(lineOf(row));
  };
}

function lineOf(row: Row | Missing): string {
  const what = `  ${row.what}`.padEnd(62);
  if ("missing" in row) return `${what} ${row.missing}`;
  const { ours, theirs, unit, ratio, target } = row;
  const told = ratio ?? ours;
  const verdict = target === null ? "" : `  ${told <= target ? "at most" : "NOT"} ${figure(target)}`;
  const beside = theirs === null ? "".padStart(9) : figure(theirs).padStart(9);
  const by = ratio === null ? "".padStart(11) : `ratio ${ratio.toFixed(2)}`.padStart(11);
  return `${what}${figure(ours).padStart(9)} ${beside} ${unit.padEnd(7)}${by}${verdict}`;
}

/** Three figures that count: "0.412", "4.12", "412". */
const figure = (value: number): string => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
