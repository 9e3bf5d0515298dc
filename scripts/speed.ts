/** Puts what was measured (`bench/measured.json`) into the page about speed. */
import { readFileSync, writeFileSync } from "node:fs";

interface Measured {
  readonly machine: string;
  readonly rows: readonly { readonly what: string; readonly beside: string; readonly ratio: number }[];
}

/** The table, and the line below it that says on what machine. */
const TABLE = /\| what \| beside \| times \|\n(?:\|.*\n)*\nOn [^\n]*\n/;

/** The page with the numbers of today. */
export function withNumbers(page: string, { machine, rows }: Measured): string {
  const lines = rows.map(({ what, beside, ratio }) => `| ${what} | ${beside} | ${ratio} |`);
  const table = ["| what | beside | times |", "|---|---|---|", ...lines, "", `On ${machine}.`, ""].join("\n");
  return page.replace(TABLE, () => table);
}

if (process.argv[1] === import.meta.filename) {
  const page = "site/docs/speed.md";
  const measured = JSON.parse(readFileSync("bench/measured.json", "utf8")) as Measured;
  writeFileSync(page, withNumbers(readFileSync(page, "utf8"), measured));
}
