import type { Correction, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";

/** What the changes of a release say where there is no page: a line each, the withdrawal first. */
export interface ChangesInWords {
  /** Those that only front matter tells of. */
  readonly given: readonly string[];
  /** All of them. */
  readonly all: readonly string[];
}

/** “Corrected 15 October 2021. An earlier version …”, or the text's own line. */
export function changesInWords(release: Release, context: PageContext): ChangesInWords {
  const { words } = context;
  const { withdrawn, corrections } = release;
  const taken = withdrawn === null ? [] : [line(words.withdrawn, withdrawn.date, withdrawn.reason ?? "", context)];
  const own = ({ kind, date, text }: Correction): string =>
    line(kind === "update" ? words.updated : words.corrected, date, text, context);
  const printed = (change: Correction): string => {
    const blocks = release.blocks.filter(({ id, role }) => role === "correction" && change.blocks.includes(id));
    return blocks.length === 0 ? own(change) : blocks.map(({ text }) => text).join("\n");
  };
  return {
    given: [...taken, ...corrections.filter(({ from }) => from === "front-matter").map(own)],
    all: [...taken, ...corrections.map(printed)],
  };
}

function line(word: string, date: Correction["date"], text: string, { formatDate, locale }: PageContext): string {
  const head = date === null ? word : `${word} ${formatDate(date)}`;
  if (text === "") return head;
  return /^(?:zh|ja)\b/.test(locale) ? `${head}。${text}` : `${head}. ${text}`;
}
