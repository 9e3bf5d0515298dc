import type { Block, Diagnostic, Finding, Release } from "../types.ts";
import { deadAddresses } from "./dead-addresses.ts";
import { diagnose } from "./diagnose.ts";
import { doubledWords } from "./doubled-words.ts";

/**
 * Characters of a headline. It is the limit that Google set for headlines in structured data of articles until 2023
 * ("The value should not exceed 110 characters"); since then it only warns that long ones are cut off.
 */
const LONGEST_HEADLINE = 110;

/** What a press desk looks for, one check each; the order of the table decides nothing. */
const CHECKS: readonly ((release: Release) => Finding[])[] = [
  noContact,
  longHeadline,
  captionWithoutCredit,
  doubledWords,
  deadAddresses,
];

/**
 * A second pair of eyes: what a press desk would send back although the text can be read. Pure, linear in its length, and
 * no part of `parse`, which tells only what it could not read.
 */
export function deskFindings(release: Release, pictures: readonly string[]): Finding[] {
  // Of an empty text there is one thing to say, and `parse` has said it.
  if (release.blocks.length === 0) return [];
  return [...CHECKS.flatMap((check) => check(release)), ...untoldPictures(release, pictures)];
}

/**
 * All that is to be said about a release, in the order of its text: what `parse` could not read, and what a desk asks.
 * @param pictures the names of the picture files that belong to it.
 */
export function check(release: Release, pictures: readonly string[] = []): Diagnostic[] {
  const all = [...release.diagnostics, ...diagnose(release.source, deskFindings(release, pictures))];
  return all.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function noContact({ contacts }: Release): Finding[] {
  return contacts.length > 0 ? [] : [{ code: "contact/missing", span: null }];
}

function longHeadline({ headline }: Release): Finding[] {
  const length = headline === null ? 0 : [...headline.text].length;
  if (headline === null || length <= LONGEST_HEADLINE) return [];
  return [
    {
      code: "headline/too-long",
      span: headline.spans[0] ?? null,
      values: { length: String(length), most: String(LONGEST_HEADLINE) },
    },
  ];
}

/**
 * Pictures that nobody is credited for, or that nothing describes for those who do not see them: neither a caption in the
 * text nor `alt` in front matter.
 */
function untoldPictures({ blocks, photoCredits, frontMatter }: Release, pictures: readonly string[]): Finding[] {
  if (pictures.length === 0) return [];
  const values = { files: pictures.join(", ") };
  const told = frontMatter.alt !== undefined || blocks.some(({ role }) => role === "caption");
  return [
    ...(photoCredits.length > 0 ? [] : [{ code: "picture/no-credit", span: null, values } as const]),
    ...(told ? [] : [{ code: "picture/no-alt", span: null, values } as const]),
  ];
}

/**
 * Captions whose picture nobody is credited for. A credit counts inside the caption or in a block beside it, and one that
 * is beside no caption is taken for all pictures.
 */
function captionWithoutCredit({ blocks, photoCredits }: Release): Finding[] {
  const is = (block: Block | undefined, role: Block["role"]): boolean => block?.role === role;
  const isBeside = (at: number, role: Block["role"]): boolean => is(blocks[at - 1], role) || is(blocks[at + 1], role);
  const forAll = blocks.some((block, at) => is(block, "photo-credit") && !isBeside(at, "caption"));
  if (forAll) return [];
  return blocks.flatMap((block, at): Finding[] => {
    const credited = isBeside(at, "photo-credit") || photoCredits.some(({ text }) => block.text.includes(text));
    return is(block, "caption") && !credited ? [{ code: "caption/no-credit", span: block.span }] : [];
  });
}
