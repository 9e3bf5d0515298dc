import type { Glued, Lexicon } from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import { nameIn, roleIn } from "./names.ts";
import { personAt } from "./person.ts";
import { mentionOf } from "./topics.ts";

/** "시장 조은결", "대표이사: 한도윤": in brackets behind a body. */
const NOTED = /^(.{1,24}?)[\s:：·]\s?([가-힣]{2,4})$/u;

/** Everybody whom a paragraph names with a title, whatever particle stands behind it. */
export function peopleSeen(text: string, chunks: readonly Chunk[], lexicon: Lexicon, glued: Glued): Mention[] {
  const ends = [...glued.topics, ...glued.subjects, ...glued.others].sort((a, b) => b.length - a.length);
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "word") return [];
    const noted = notedIn(chunk, glued);
    if (noted !== null) return [noted];
    const end = ends.find((each) => chunk.text.endsWith(each) && chunk.text.length > each.length) ?? "";
    for (const stem of end === "" ? [chunk.text] : [chunk.text, chunk.text.slice(0, -end.length)]) {
      const named = personAt(chunks, at, stem, lexicon);
      if (named?.kind === "name" && !named.bare) return [mentionOf(named, chunks, text, stem !== chunk.text)];
    }
    return [];
  });
}

/** "한가람시(시장 조은결)는". */
function notedIn({ note, from, to, sentence }: Chunk, glued: Glued): Mention | null {
  const [, role = "", name = ""] = NOTED.exec(note) ?? [];
  const head = role === "" ? null : roleIn(role, glued);
  if (head === null || nameIn(name, glued) === null) return null;
  return {
    kind: "name",
    start: from,
    end: to,
    sentence,
    name,
    role,
    head,
    title: null,
    oblique: true,
    initial: false,
    article: undefined,
  };
}
