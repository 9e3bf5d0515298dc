import type { StateCore, Token } from "markdown-it";
import { jobOf } from "./job.ts";
import { typographicMarks } from "./typographic.ts";

/** markdown-it's `smartquotes` rule, by the release's language. Addresses that became links stay as printed. */
export function curlQuotes(state: StateCore): void {
  const marks = jobOf(state.env)?.marks;
  if (marks === undefined) return;
  for (const token of state.tokens) {
    if (token.type !== "inline" || token.children === null || !/["']/.test(token.content)) continue;
    const texts: Token[] = [];
    const starts: number[] = [];
    let whole = "";
    let inAddress = false;
    for (const child of token.children) {
      if (child.info === "auto") inAddress = child.nesting === 1;
      if (child.type === "text" && !inAddress) {
        texts.push(child);
        starts.push(whole.length);
        whole += child.content;
      } else if (child.type === "softbreak" || child.type === "hardbreak") whole += "\n";
      // Whatever else has content counts as a letter: the marks beside `code` are read as beside a word.
      else if (child.content !== "") whole += "x";
    }
    const found = typographicMarks(whole, marks);
    let next = 0;
    texts.forEach((text, index) => {
      const start = starts[index] ?? 0;
      const end = start + text.content.length;
      let result = "";
      let done = start;
      for (; next < found.length; next += 1) {
        const { at, mark } = found[next] ?? { at: end, mark: "" };
        if (at >= end) break;
        result += whole.slice(done, at) + mark;
        done = at + 1;
      }
      text.content = result + whole.slice(done, end);
    });
  }
}
