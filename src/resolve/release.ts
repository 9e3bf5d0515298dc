import { embargoProblems } from "../dates/embargo.ts";
import { findDates } from "../dates/index.ts";
import { type ReleaseLineValue, readHoldingLine, readReleaseColumn, readReleaseLine } from "../dates/release-line.ts";
import type { ContactValue, Context } from "../recognise/context.ts";
import type { HeadlineValue } from "../recognise/headline-label.ts";
import { mapped } from "../text/mapped.ts";
import { excerptOf, sourceSpans } from "../text/view.ts";
import type { Block, CalendarDate, Credit, Decision, Excerpt, Finding, Release, ReleaseLine, Role } from "../types.ts";
import type { Owned } from "./blocks.ts";
import type { ContactValues } from "./contact-lines.ts";
import { contactsOf } from "./contacts.ts";
import { type DayOfYear, dateOf } from "./date.ts";
import { datelineOf } from "./dateline.ts";
import { closingMark, markOf } from "./end-mark.ts";
import { sectionsOf } from "./sections.ts";
import { sourcesOf } from "./sources.ts";

/** The parts of a release that lines alone decide; quotations come after. */
export type Skeleton = Pick<
  Release,
  | "genre"
  | "headline"
  | "decks"
  | "byline"
  | "date"
  | "dateline"
  | "releaseLine"
  | "issuer"
  | "body"
  | "photoCredits"
  | "sources"
  | "contacts"
  | "boilerplate"
  | "notes"
  | "endMark"
  | "blocks"
> & {
  /** Where there is no date: a day without its year. */
  readonly day: DayOfYear | null;
  readonly findings: readonly Finding[];
};

const BODY: ReadonlySet<Role> = new Set<Role>(["paragraph", "subhead", "list", "table", "quotation", "caption"]);

const NOTHING: readonly Owned[] = [];

/** Gathers the fields of a release from its blocks. */
export function skeletonOf(context: Context, owned: readonly Owned[], decisions: readonly Decision[]): Skeleton {
  const byRole = new Map<Role, Owned[]>();
  for (const each of owned) {
    const others = byRole.get(each.block.role);
    if (others) others.push(each);
    else byRole.set(each.block.role, [each]);
  }
  const of = (role: Role): readonly Owned[] => byRole.get(role) ?? NOTHING;
  const first = (role: Role): Block | null => of(role)[0]?.block ?? null;
  const text = bodyOf(owned);
  const lead = text.find((block) => block.role === "paragraph") ?? null;
  const found = datelineOf(of("dateline")[0], lead, text, context);
  const { date, day, findings } = dateOf(owned, found, lead, context);
  const headline = of("headline")[0];
  const said = releaseLineOf(of("release-line")[0], headline, date, context);
  const withDateline = (block: Block): Block =>
    found?.inside && block === found.block
      ? { ...block, inline: [{ kind: "dateline", spans: found.dateline.excerpt.spans }] }
      : block;
  return {
    genre: first("genre"),
    headline: headline ? behindLabel(headline.block, context) : null,
    decks: of("deck").map(({ block }) => behindLabel(block, context, withoutDash(block.text))),
    byline: first("byline"),
    date,
    day,
    dateline: found?.dateline ?? null,
    releaseLine: said?.line ?? null,
    issuer: issuerOf(first("issuer"), context),
    body: mapped(text, withDateline),
    photoCredits: creditsOf(owned, context),
    sources: sourcesOf(of("source"), of("date-line"), text.at(-1), context),
    contacts: contactsOf(...contactBlocks(owned, decisions), context.source, context.packs),
    boilerplate: sectionsOf(owned, "boilerplate", context),
    notes: sectionsOf(owned, "notes", context),
    endMark: markOf(of("end-mark")[0], context) ?? closingMark(text, context),
    blocks: mapped(owned, ({ block }) => withDateline(block)),
    findings: [...findings, ...(said?.findings ?? [])],
  };
}

/** The blocks that hold contacts, and those whose second column does, with what was read of them. */
function contactBlocks(
  owned: readonly Owned[],
  decisions: readonly Decision[],
): [blocks: Block[], values: ContactValues] {
  const columns = new Map<number, ContactValue>();
  for (const { claim, accepted } of decisions) {
    const value = claim.value as ContactValue | undefined;
    if (!accepted && claim.field === "contact" && value?.column) columns.set(claim.lines[0], value);
  }
  const values = new Map<string, ContactValue>();
  const blocks: Block[] = [];
  for (const { block, claim } of owned) {
    const isContact = block.role === "contact";
    const value = isContact ? claim?.value : columns.get(block.lines[0]);
    if (!isContact && value === undefined) continue;
    blocks.push(block);
    values.set(block.id, (value ?? { part: "text", block: 0, valueStart: 0 }) as ContactValue);
  }
  return [blocks, values];
}

/** ", 12 Long Street, Oldport" behind the name of who sends it. */
const ADDRESS_BEHIND = /,\s(?=[^,]{0,20}\d)[^\n]*$/u;

function issuerOf(block: Block | null, context: Context): Excerpt | null {
  if (!block) return null;
  const [label, below] = block.text.split("\n");
  // "From:" on one line, the name on the next.
  const start = below === undefined ? (block.label?.text.length ?? 0) : (label?.length ?? 0) + 1;
  const date = findDates(block.text, context.dates).find(
    (found) => found.date !== null && found.span.start > start + 2,
  );
  const name = block.text.slice(start, date?.span.start).replace(ADDRESS_BEHIND, "");
  const text = name.replace(/[\s,;|•–—-]+$/u, "");
  return excerptOf(block, context.source, start, start + text.length);
}

/** What the line says, or the release line that is glued to the headline. */
function releaseLineOf(
  line: Owned | undefined,
  headline: Owned | undefined,
  date: CalendarDate | null,
  context: Context,
): { line: ReleaseLine; findings: Finding[] } | null {
  const glued =
    (headline?.claim?.value as HeadlineValue | undefined)?.label === "release-line" ? headline?.block.label : null;
  const excerpt = line?.block ?? glued;
  if (!excerpt) return null;
  const dates = date ? { ...context.dates, known: [date] } : context.dates;
  const value: ReleaseLineValue | null =
    readReleaseLine(excerpt.text, context.labels, dates) ??
    readHoldingLine(excerpt.text, dates) ??
    (line
      ? readReleaseColumn(context.source.text.slice(line.block.span.start, line.block.span.end), context.labels, dates)
      : null);
  const at = value?.at ?? { start: 0, end: excerpt.text.length };
  const span = sourceSpans(excerpt, context.source, at.start, at.end)[0] ?? null;
  // A line that the author marked and that says nothing known is held as an embargo without an end.
  const findings = (value?.problems ?? embargoProblems(excerpt.text, null)).map(
    (problem): Finding => ({ ...problem, span }),
  );
  return { line: { kind: value?.kind ?? "embargo", until: value?.until ?? null, excerpt }, findings };
}

/** Everything from the first body block to the last, captions included; header and trailer blocks between are not of it. */
function bodyOf(owned: readonly Owned[]): Block[] {
  const blocks = mapped(owned, ({ block }) => block);
  const isText = (block: Block): boolean => BODY.has(block.role) && block.role !== "caption";
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  // A caption above the lead or below the text is of the body as well: a picture's words are read with the story.
  return blocks.filter(
    (block, at) => BODY.has(block.role) && ((at >= first && at <= last) || block.role === "caption"),
  );
}

/** A block's words behind its label. */
function behindLabel(block: Block, { source }: Context, end = block.text.length): Excerpt {
  // "/R E P R I S E -- The ferry is back/" is without its second stroke.
  const slashed = block.label?.text.startsWith("/") === true && block.text.endsWith("/");
  const sign = slashed ? 1 : (WIRE_END.exec(block.text)?.[0].length ?? 0);
  return excerptOf(block, source, block.label?.text.length ?? 0, Math.min(end, block.text.length - sign));
}

/** The sign by which agencies end a headline or a paragraph in their messages (IPTC 7901): "… could fail =", and "+++ … +++". */
const WIRE_END = /\s=$|\s*\+{2,3}$/;

/** "– Trial met all endpoints –": a deck between dashes is without the second as it is without the first. */
const withoutDash = (text: string): number => (/^[–—-]\s/u.test(text) ? text.replace(/\s[–—-]$/u, "") : text).length;

function creditsOf(owned: readonly Owned[], { source }: Context): Credit[] {
  const credits = new Map<string, Credit>();
  for (const { block, claim } of owned) {
    if (block.role !== "photo-credit" && block.role !== "caption") continue;
    const read = claim?.value as { start?: number; end: number } | undefined;
    const value = read?.start === undefined ? undefined : { start: read.start, end: read.end };
    const marked = claim?.strength === "marked" && block.role === "photo-credit";
    if (!value && !marked) continue;
    const excerpt = excerptOf(block, source, value?.start ?? 0, value?.end ?? block.text.length);
    // The same credit under two pictures, or under one picture twice, is one credit.
    if (excerpt.text !== "" && !credits.has(excerpt.text))
      credits.set(excerpt.text, { text: excerpt.text, excerpt, block: block.id });
  }
  return [...credits.values()];
}
