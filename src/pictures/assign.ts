import { withPullQuotes } from "../quotes/pull.ts";
import type { PullQuoteSetting } from "../quotes/settings.ts";
import { excerptOf } from "../text/view.ts";
import type { Finding, Picture, PictureFile, PictureWords, Release } from "../types.ts";
import { assignCaptions, type Caption, captionsOf } from "./captions.ts";
import { agrees, creditOf } from "./credits.ts";
import { givenPictures } from "./given.ts";
import { creditsOf } from "./lines.ts";
import { inOrder } from "./order.ts";
import { placeOfFirst } from "./places.ts";

/** A release with its pictures, and what is to be said about them. */
export interface Illustrated {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

/**
 * Gives a release its pictures, each with caption, description and credit: from its front matter, else from the lines of the
 * text, else from the picture file's own data. Pull-quotes are chosen anew, since none may stand beside a picture.
 * @param files in the order of their names; front matter that lists them sets another.
 * @param told pull-quotes as the site has them; front matter is above it.
 */
export function withPictures(
  release: Release,
  files: readonly PictureFile[],
  ...told: readonly PullQuoteSetting[]
): Illustrated {
  const given = givenPictures(release.frontMatter);
  const { ordered, unknown } = inOrder(files, given.pictures);
  const strange = files.length === 0 ? [] : unknown;
  const findings: Finding[] = [
    ...given.findings,
    ...strange.map((file): Finding => ({ code: "picture/unknown-file", span: null, values: { file } })),
  ];
  if (ordered.length === 0) return { release, findings };

  const all = captionsOf(release);
  const captions = assignCaptions(
    all,
    ordered.map(({ file }) => file),
    ordered.filter(({ said }) => said.caption === null).map(({ file }) => file),
  );
  const credits = creditsOf(
    release,
    ordered.map(({ file }) => file),
    captions,
    all,
  );
  let first = placeOfFirst(release.body);
  const placed = ordered.map(({ file, said }): Picture => {
    const own = captions.get(file) ?? null;
    const before = own === null ? first : own.block.id;
    if (own === null) first = null;
    const credit = front(said.credit) ?? credits.get(file) ?? fromFile(creditOf(file.told));
    const caption = front(said.caption) ?? shownOf(own, credit, release) ?? fromFile(file.told.caption);
    const alt = front(said.alt) ?? fromFile(file.told.alt);
    if (credit !== null && credit.from !== "file" && !agrees(credit.text, file.told)) {
      const values = { file: file.path, text: credit.text, told: creditOf(file.told) ?? "" };
      findings.push({ code: "picture/credit-differs", span: credit.printed?.spans[0] ?? null, values });
    }
    return { ...file, caption, alt, credit, before };
  });
  const pictures = eachOnce(inOrderOfPage(placed, release));
  return { release: withPullQuotes({ ...release, pictures }, ...told), findings };
}

/** The words of a caption: without the credit in it only where that is shown as one. */
function shownOf(own: Caption | null, credit: PictureWords | null, { source }: Release): PictureWords | null {
  if (own === null) return null;
  const { block, words } = own;
  if (own.credit?.block !== block.id || credit === own.credit) return words;
  const whole = excerptOf(block, source, block.label?.text.length ?? 0, block.text.length);
  return { ...words, text: whole.text, printed: whole };
}

/** Pictures at one place stay in their order; those without a place of their own go to the end. */
function inOrderOfPage(pictures: readonly Picture[], { body }: Release): Picture[] {
  const places = new Map(body.map(({ id }, at) => [id, at]));
  const placeOf = ({ before }: Picture): number => places.get(before ?? "") ?? body.length;
  return [...pictures].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * A line that credits several pictures is the first one's on the page, the others repeat it; and what stands in a caption that
 * no picture has taken stays there.
 */
function eachOnce(pictures: readonly Picture[]): Picture[] {
  const captions = new Set(pictures.map(({ caption }) => caption?.block));
  const taken = new Set<string>();
  return pictures.map((picture) => {
    const { credit, caption } = picture;
    if (credit === null || credit.block === null) return picture;
    const isInCaption = credit.block === caption?.block;
    const elsewhere = !isInCaption && (taken.has(credit.block) || captions.has(credit.block));
    taken.add(credit.block);
    return elsewhere ? { ...picture, credit: { ...credit, block: null } } : picture;
  });
}

const front = (text: string | null): PictureWords | null => outside(text, "front-matter");
const fromFile = (text: string | null): PictureWords | null => outside(text, "file");

function outside(text: string | null, from: "front-matter" | "file"): PictureWords | null {
  return text === null ? null : { text, from, label: null, printed: null, block: null };
}
