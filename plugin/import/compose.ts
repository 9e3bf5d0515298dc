import { parseDocument } from "htmlparser2";
import { parse } from "../../src/index.ts";
import { missingIn, wordsOf } from "../../src/render/index.ts";
import type { Role } from "../../src/types.ts";
import { formatOf } from "../pictures/read.ts";
import { type Contents, contentsOf, type ImportedLine } from "./lines.ts";
import { pictureName } from "./picture-name.ts";
import type { Imported, ImportedPicture } from "./types.ts";
import { unsaid } from "./unsaid.ts";

/** A release text, and what goes beside it. */
export interface Composed {
  readonly headline: string;
  /** The day of publication, as the text or else the format says it. */
  readonly date: string | null;
  /** Without front matter. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly pictures: readonly ImportedPicture[];
  readonly lost: readonly string[];
}

/** Makes a release text of a document: its words in their order, and a marker only where the text alone would be misread. */
export async function compose(imported: Imported): Promise<Composed> {
  const { html, text: plain } = { html: null, text: null, ...imported.body };
  const contents: Contents =
    html === null
      ? { headline: null, lines: paragraphsOf(plain ?? ""), pictures: [], lost: [], said: plain ?? "" }
      : contentsOf(parseDocument(html));
  const lost = [...imported.lost, ...contents.lost];
  const headline = imported.headline ?? contents.headline;
  // A feed names its item, and the item opens with its name again.
  const isSaid = headline !== null && sayTheSame(contents.lines[0]?.text ?? "", headline);
  const lines: ImportedLine[] =
    headline === null || isSaid ? contents.lines : [{ kind: "paragraph", text: headline }, ...contents.lines];
  if (imported.headline !== null && contents.headline !== null && !sayTheSame(contents.headline, imported.headline))
    lines.splice(1, 0, { kind: "heading", text: contents.headline });

  const shown: ImportedPicture[] = [];
  for (const { address, alt, caption } of contents.pictures) {
    const found = await imported.picture(address);
    const type = typeof found === "string" ? null : await formatOf(found);
    if (typeof found === "string") lost.push(`a picture: ${found}${alt === null ? "" : `; it shows “${alt}”`}`);
    else if (type === null) lost.push(`a picture: ${address.slice(0, 200)} is none of AVIF, GIF, JPEG, PNG and WebP`);
    else shown.push({ name: pictureName(address, type), bytes: found, alt, caption });
  }
  // An e-mail may show what it has attached.
  const pictures = [...imported.attached.filter(({ bytes }) => !shown.some((each) => each.bytes === bytes)), ...shown];
  const text = withMarkers(lines, headline !== null);
  const captions = pictures.map(({ caption }) => caption ?? "").join("\n");
  const missing = missingIn(wordsOf(`${text}\n${captions}`))(wordsOf(contents.said));
  if (missing.length > 0) lost.push(`words: “${missing.slice(0, 30).join(" ")}”`);
  for (const { what, html: markup, text: words } of imported.beside ?? []) {
    const more = unsaid(words ?? contentsOf(parseDocument(markup ?? "")).said, `${headline}\n${contents.said}`);
    if (more !== "") lost.push(`${what}: “${more}”`);
  }
  const read = parse(text);
  const named = read.headline?.text ?? headline ?? imported.name;
  const { title, ...others } = imported.data;
  const data = {
    ...(read.date === null && imported.date !== null && { date: imported.date }),
    // The subject of an e-mail is mostly its headline.
    ...(typeof title === "string" && !sayTheSame(title, named) && { title }),
    ...others,
  };
  return {
    headline: named,
    date: read.date?.iso ?? imported.date,
    text,
    data,
    pictures,
    lost,
  };
}

const paragraphsOf = (text: string): ImportedLine[] => [{ kind: "paragraph", text: text.trim() }];

const sayTheSame = (one: string, other: string): boolean => wordsOf(one).join(" ") === wordsOf(other).join(" ");

/** What a line must not be taken for, and the marker that says what it is. */
const MISREAD: Partial<Record<ImportedLine["kind"], { roles: ReadonlySet<Role>; marker: string }>> = {
  heading: { roles: new Set<Role>(["paragraph", "list", "deck", "caption"]), marker: "{.subhead}" },
  caption: { roles: new Set<Role>(["paragraph", "list", "subhead"]), marker: "{.caption}" },
};

/** The text with a marker behind each line that the engine would take for something else than the document says. */
function withMarkers(lines: readonly ImportedLine[], isHeaded: boolean): string {
  const marked = [...lines];
  const { text, starts } = join(lines);
  const { blocks } = parse(text);
  for (const [index, line] of lines.entries()) {
    const at = starts[index] ?? 0;
    const role = blocks.find(({ lines: [first, last] }) => first <= at && at <= last)?.role ?? "paragraph";
    const { roles, marker } = MISREAD[line.kind] ?? { roles: null, marker: "" };
    if (roles?.has(role)) marked[index] = { ...line, text: `${line.text} ${marker}` };
    if (index === 0 && isHeaded && role !== "headline") marked[0] = { ...line, text: `${line.text} {.headline}` };
  }
  return join(marked).text;
}

/** Lines of a list or table stand together; a blank line parts all others. */
function join(lines: readonly ImportedLine[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = "";
  let number = 1;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isNext = before !== undefined && before.kind === line.kind && (line.kind === "item" || line.kind === "row");
    if (before !== undefined) {
      text += isNext ? "\n" : "\n\n";
      number += isNext ? 1 : 2;
    }
    starts.push(number);
    text += line.text;
    number += line.text.split("\n").length - 1;
  }
  return { text: `${text}\n`, starts };
}
