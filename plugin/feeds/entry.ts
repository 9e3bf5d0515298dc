import { bodyText, escapeHtml } from "../../src/render/index.ts";
import type { Picture } from "../../src/types.ts";
import { absolute } from "../absolute.ts";
import { descriptionOf } from "../data.ts";
import { bodyOf, picturesElsewhere } from "../files/body.ts";
import type { FileWorkshop } from "../files/output-file.ts";
import { changedAt, type Moment, publishedAt } from "../moment.ts";
import { changesInWords, oneSize, type PageContext } from "../pages/index.ts";
import type { Published } from "../published.ts";

/** A feed as all formats have it. */
export interface Feed {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute addresses: of the feed itself, and of the page that lists the same. */
  readonly self: string;
  readonly page: string;
  /** RFC 3339: when the last of its releases changed. Never the build's clock. */
  readonly updated: string;
  readonly entries: readonly Entry[];
}

/** A release in a feed. */
export interface Entry {
  /**
   * The absolute address of its page, and what it is known by to readers. Any other name that stays the same for ever would
   * have to be made from the name of the text's file, which is the press office's own.
   */
  readonly address: string;
  readonly title: string;
  /** Who wrote it, else who issued it. */
  readonly author: string;
  readonly published: Moment;
  readonly changed: Moment;
  readonly topics: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly summary: string | null;
  /** What was changed since, decks and body. */
  readonly html: string;
  readonly text: string;
  /** Those in the body, in its order. */
  readonly pictures: readonly EntryPicture[];
}

/** A picture of a release in a feed. */
export interface EntryPicture {
  /** The absolute addresses of its file as it was handed in, and of the size that is in the body. */
  readonly address: string;
  readonly shown: string;
  /** Of the file: its media type, and how many bytes it has. */
  readonly type: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** @param root the option `url`. */
export function entryOf(page: Published, root: string, workshop: FileWorkshop): Entry | null {
  const { release } = page;
  const [published, changed] = [publishedAt(release), changedAt(release)];
  if (published === null || changed === null) return null;
  const context = workshop.contexts.for(page.url, release);
  const notes = changesInWords(release, context).all;
  const decks = release.decks.map(({ text }) => text);
  return {
    address: absolute(root, page.url),
    title: page.title ?? context.words.pressRelease,
    author: release.byline?.text ?? release.issuer?.text ?? workshop.settings.name ?? context.words.newsroom,
    published,
    changed,
    topics: page.topics,
    language: page.lang,
    summary: page.description ?? descriptionOf(release) ?? null,
    html:
      notes.map((note) => `<p>${escapeHtml(note)}</p>\n`).join("") +
      decks.map((deck) => `<p><strong>${escapeHtml(deck)}</strong></p>\n`).join("") +
      workshop.bodies.recall(page.url, [release], context, (context) => bodyOf(page, workshop, context)),
    text: [...notes, ...decks, bodyText(release)].join("\n\n"),
    pictures: picturesElsewhere(page, workshop, context).flatMap(
      (picture) => pictureOf(picture, page, root, context) ?? [],
    ),
  };
}

function pictureOf(picture: Picture, { release }: Published, root: string, context: PageContext): EntryPicture | null {
  const place = context.picture(picture, release);
  if (place === null) return null;
  const { type, bytes, width, height, caption, credit } = picture;
  return {
    address: absolute(root, place.path),
    shown: absolute(root, oneSize(picture, place).path),
    ...{ type, bytes, width, height },
    caption: caption?.text ?? null,
    credit: credit?.text ?? null,
  };
}
