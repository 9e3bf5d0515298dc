import type { Picture, Release } from "../types.ts";

/** The HTML of a release's pictures, by where each stands. */
export interface Figures {
  readonly before: ReadonlyMap<string, string>;
  readonly instead: ReadonlyMap<string, string>;
  readonly atEnd: string;
}

/** Sets the pictures of a body: each instead of its caption, before the block it was given, or behind the last. */
export function figuresOf({ pictures, body }: Release, figure: ((picture: Picture) => string) | undefined): Figures {
  const before = new Map<string, string>();
  const instead = new Map<string, string>();
  let atEnd = "";
  if (figure === undefined) return { before, instead, atEnd };
  for (const picture of pictures) {
    const place = body.find(({ id }) => id === picture.before)?.id;
    const html = `${figure(picture)}\n`;
    if (place === undefined) atEnd += html;
    else {
      const places = picture.caption?.block === place ? instead : before;
      places.set(place, (places.get(place) ?? "") + html);
    }
  }
  return { before, instead, atEnd };
}
