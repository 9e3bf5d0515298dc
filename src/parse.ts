import { dateLocales } from "./dates/index.ts";
import { regionOf } from "./dates/region.ts";
import { diagnose } from "./diagnostics/diagnose.ts";
import { checkOptions, type ParseOptions } from "./options.ts";
import { attribute } from "./quotes/index.ts";
import { markedWords } from "./quotes/marked-words.ts";
import { pullQuotesOf } from "./quotes/pull.ts";
import type { Context, Story } from "./recognise/context.ts";
import { corrections } from "./recognise/correction.ts";
import { roundOne, roundTwo } from "./recognise/index.ts";
import { mail, mailFindings } from "./recognise/mail.ts";
import { marked } from "./recognise/marked.ts";
import { run } from "./recognise/run.ts";
import { sheets } from "./recognise/sheets.ts";
import { only, partedBy, withAside, without } from "./resolve/aside.ts";
import { blocksOf, frontMatterBlock } from "./resolve/blocks.ts";
import { correctionsOf } from "./resolve/corrections.ts";
import { givenDate, givesHeadline, withGiven } from "./resolve/given.ts";
import { givenWithdrawal } from "./resolve/given-changes.ts";
import { labelsOf } from "./resolve/labels.ts";
import { languageOf, opening, packsFor } from "./resolve/language.ts";
import { openings } from "./resolve/openings.ts";
import { outlineOf } from "./resolve/outline.ts";
import { type Skeleton, skeletonOf } from "./resolve/release.ts";
import { resolve, unopposed } from "./resolve/resolve.ts";
import { statedFindings } from "./resolve/stated.ts";
import { storyOf } from "./resolve/story.ts";
import type { Yaml } from "./text/front-matter.ts";
import { mapped } from "./text/mapped.ts";
import { prepare } from "./text/prepare.ts";
import { sourceOf } from "./text/source.ts";
import { chunksOf, unitsOf } from "./text/units.ts";
import { writtenLines } from "./text/written-lines.ts";
import type { Block, Finding, InlinePart, Release, Source } from "./types.ts";

/**
 * Reads a press release, as `parse` does. Any text gives a release: what is not found is null or empty, what is doubtful is in
 * `diagnostics`, and every line that is not blank is in exactly one block.
 *
 * @param yaml reads front matter; null for a text that has none.
 * @throws {TypeError} for a wrong option; never for a text.
 */
export function parseWith(yaml: Yaml | null, text: string, options: ParseOptions = {}): Release {
  checkOptions(options);
  const file = options.file ?? null;

  // Text: front matter and markers are set aside, the rest is cut into units in the light of its language.
  const {
    source,
    front,
    markers,
    spans: given,
    words,
    findings: marks,
  } = prepare(sourceOf(text, file, options.markdown === true), yaml);
  const language = languageOf(opening(source.text, given), options, front.data);
  const packs = packsFor(language);
  const [pack] = packs;
  const labels = labelsOf(packs);
  const dates = {
    packs,
    region: options.region ?? regionOf(source.text, language.tag),
    language: language.tag,
    locales: dateLocales,
  };
  const breaks = openings(labels, pack, dates, markers);
  // What a mail puts round the release, and what every sheet of it repeats, is no part of it.
  const written = writtenLines(source, given);
  const wrapping = [...mail({ dates, labels }, written, markers), ...sheets(written, markers)];
  const wrapped = wrapping.length > 0;
  const spans = wrapped ? without(given, wrapping) : given;
  const around = wrapped ? unitsOf(source, only(given, wrapping), breaks, labels.dictionary) : [];
  const all = unitsOf(source, spans, breaks, labels.dictionary);

  // What tells of a later change is set aside: the rest is read as if it were not there.
  const headlineGiven = givesHeadline(front.data);
  const aside = corrections({ units: all, chunks: chunksOf(all), labels, dates, headlineGiven }, markers);
  const units = aside.length === 0 ? all : unitsOf(source, without(spans, aside), breaks, labels.dictionary);

  // Recognise and resolve, in two rounds: the second sees where things stand.
  const chunks = chunksOf(units);
  const seen = (outline: Context["outline"], story: Story): Context => {
    return { source, units, chunks, pack, packs, labels, dates, headlineGiven, outline, story };
  };
  const whole = { first: 0, end: units.length };
  const unread = seen(
    mapped(units, () => null),
    whole,
  );
  const one = run(roundOne, unread);
  const { within, apart } = partedBy(units, wrapping);
  const claims = [...apart, ...aside, ...marked(units, markers), ...one.claims];
  const draft = resolve(claims, source.lines.length);
  const outline = outlineOf(units, draft);
  const context = seen(outline, storyOf(seen(outline, whole), draft));
  const two = run(roundTwo, context);
  // What knows more goes first: the order of claims is the last tie-break.
  const resolved = resolve([...two.claims, ...claims], source.lines.length);
  const decisions = within.length === 0 ? resolved : [...resolved, ...within.map(unopposed)];

  // Blocks and fields, then what front matter says instead, then quotations.
  const owned = blocksOf(source, withAside(withAside(units, all, aside), around, wrapping), decisions, markers);
  const read = skeletonOf(context, owned, decisions);
  const skeleton = withGiven(read, front.data, source, front.lines);
  const date = givenDate(front.data, { date: options.date ?? null, file }, read);
  const changes = correctionsOf(owned, front, date, source);
  const paragraphs = skeleton.body.filter((block) => block.role !== "caption" && block.role !== "table");
  const elsewhere = [...skeleton.decks, ...skeleton.body.filter(({ role }) => role === "caption")].map(
    ({ text }) => text,
  );
  const outside = skeleton.blocks.filter(({ role }) => isOutside.has(role)).map(({ text }) => text);
  const speech = attribute({ source, paragraphs, headline: skeleton.headline?.text ?? null, elsewhere, outside, pack });
  const asked = markedWords(skeleton.body, words);
  const marking = withInlines(speech.inline, asked.inline);
  const body = mapped(skeleton.body, marking);
  const blocks = mapped(skeleton.blocks, marking);
  const pulls = pullQuotesOf({ source, body, quotes: speech.quotes, pack }, front.data, options.pullQuotes);

  const doubts = read.findings.filter(({ code }) => date === read.date || !code.startsWith("date/"));
  const findings = [
    ...marks,
    ...legibleFindings(source),
    ...mailFindings(wrapping, source),
    ...one.findings,
    ...two.findings,
    ...doubts,
    ...changes.findings,
    ...speech.findings,
    ...statedFindings(front, source),
    ...asked.findings,
    ...pulls.findings,
    ...missing(skeleton, date),
  ];
  // Field by field, as in blocks.ts: spreading and adding costs more than reading a line.
  return {
    source,
    language,
    genre: skeleton.genre,
    headline: skeleton.headline,
    decks: skeleton.decks,
    byline: skeleton.byline,
    date,
    dateline: skeleton.dateline,
    releaseLine: skeleton.releaseLine,
    issuer: skeleton.issuer,
    body,
    quotes: speech.quotes,
    pullQuotes: pulls.pullQuotes,
    pullQuoteMode: pulls.pullQuoteMode,
    photoCredits: skeleton.photoCredits,
    pictures: [],
    sources: skeleton.sources,
    contacts: skeleton.contacts,
    boilerplate: skeleton.boilerplate,
    notes: skeleton.notes,
    endMark: skeleton.endMark,
    corrections: changes.corrections,
    withdrawn: givenWithdrawal(front.data),
    blocks: front.lines ? [frontMatterBlock(source, front.lines), ...blocks] : blocks,
    decisions,
    diagnostics: diagnose(source, findings),
    frontMatter: front.data,
  };
}

type Inlines = ReadonlyMap<string, readonly InlinePart[]>;

/** What stands round the story and may name in full who speaks in it. */
const isOutside: ReadonlySet<Block["role"]> = new Set(["wire", "contact", "boilerplate", "byline", "issuer"]);

/** Gives each block what was found within it; the same block is the same again wherever it stands. */
function withInlines(quotations: Inlines, asked: Inlines): (block: Block) => Block {
  const held = new Map<string, Block>();
  return (block) => {
    const quoted = quotations.get(block.id);
    const marked = asked.get(block.id);
    if (quoted === undefined && marked === undefined) return block;
    const known = held.get(block.id);
    if (known !== undefined) return known;
    const whole = { ...block, inline: [...block.inline, ...(quoted ?? []), ...(marked ?? [])] };
    held.set(block.id, whole);
    return whole;
  };
}

/** What was mended to make a text legible; where there is one such place, there are more. */
function legibleFindings({ text, mended = {} }: Source): Finding[] {
  return (["restored-sign", "entity", "markdown"] as const).flatMap((kind) => {
    const start = mended[kind];
    if (start === undefined) return [];
    const sign = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
    return [{ code: `text/${kind}`, span: { start, end: start + sign.length }, values: { sign } }];
  });
}

/** What a release should have and this one has not. A date that was found but not understood is reported already. */
function missing({ headline, blocks, findings }: Skeleton, date: Release["date"]): Finding[] {
  if (blocks.length === 0) return [{ code: "text/empty", span: null }];
  const list: Finding[] = [];
  if (headline === null) list.push({ code: "headline/missing", span: null });
  if (date === null && !findings.some(({ code }) => code.startsWith("date/")))
    list.push({ code: "date/missing", span: null });
  return list;
}
