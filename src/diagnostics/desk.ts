import type { Block, Diagnostic, Finding, Picture, Release } from "../types.ts";
import { deadAddresses } from "./dead-addresses.ts";
import { diagnose } from "./diagnose.ts";
import { doubledWords } from "./doubled-words.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { hyphenated } from "./hyphenated.ts";
import { markup } from "./markup.ts";
import { placeholders } from "./placeholders.ts";

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
  hiddenCharacters,
  markup,
  placeholders,
  hyphenated,
  untoldPictures,
];

/**
 * A second pair of eyes: what a press desk would send back although the text can be read. Pure, linear in its length, and
 * no part of `parse`, which tells only what it could not read.
 */
export function deskFindings(release: Release): Finding[] {
  // Of an empty text there is one thing to say, and `parse` has said it.
  if (release.blocks.length === 0) return [];
  return CHECKS.flatMap((check) => check(release));
}

/**
 * All that is to be said about a release, in the order of its text: what `parse` could not read, and what a desk asks.
 * @param others what somebody else found, such as `withPictures`.
 */
export function check(release: Release, others: readonly Finding[] = []): Diagnostic[] {
  const all = [...release.diagnostics, ...diagnose(release.source, [...others, ...deskFindings(release)])];
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

/** Pictures that nobody is credited for, or that neither a caption nor a description tells those who do not see them. */
function untoldPictures({ pictures, photoCredits }: Release): Finding[] {
  const list = (code: "picture/no-credit" | "picture/no-alt", untold: readonly Picture[]): Finding[] =>
    untold.length === 0 ? [] : [{ code, span: null, values: { files: untold.map(({ path }) => path).join(", ") } }];
  return [
    // Several credits that could not be told apart are on the page, and are for all pictures.
    ...list("picture/no-credit", photoCredits.length > 0 ? [] : pictures.filter(({ credit }) => credit === null)),
    ...list(
      "picture/no-alt",
      pictures.filter(({ alt, caption }) => alt === null && caption === null),
    ),
  ];
}

/**
 * Captions whose picture nobody is credited for. A credit counts inside the caption or in a block beside it, and one that
 * is beside no caption is taken for all pictures; the picture's own file may give one too.
 */
function captionWithoutCredit({ blocks, photoCredits, pictures }: Release): Finding[] {
  const is = (block: Block | undefined, role: Block["role"]): boolean => block?.role === role;
  const isBeside = (at: number, role: Block["role"]): boolean => is(blocks[at - 1], role) || is(blocks[at + 1], role);
  const forAll = blocks.some((block, at) => is(block, "photo-credit") && !isBeside(at, "caption"));
  if (forAll) return [];
  return blocks.flatMap((block, at): Finding[] => {
    const picture = pictures.find(({ caption }) => caption?.block === block.id);
    const credited =
      isBeside(at, "photo-credit") ||
      photoCredits.some(({ text }) => block.text.includes(text)) ||
      (picture !== undefined && picture.credit !== null);
    return is(block, "caption") && !credited ? [{ code: "caption/no-credit", span: block.span }] : [];
  });
}
