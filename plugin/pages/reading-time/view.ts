import { readingSpeed } from "../../../src/languages/reading-speed.ts";
import { isUnspaced } from "../../../src/text/fold.ts";
import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { counted } from "../counted.ts";
import { type Html, html, nothing } from "../html.ts";

/** “4 min read”, for whoever has to find the time: nothing for a text of a minute. */
export function readingTime(release: Release, { words, locale }: PageContext): Html {
  const minutes = readingMinutes(release);
  if (minutes < 2) return nothing;
  return html`<span class="pr-reading-time">${counted(words.readingTime, minutes, locale)}</span>`;
}

/** The minutes that the copy takes a reader of its language, at least one; see `readingSpeed`. */
export function readingMinutes({ body, language }: Release): number {
  const speed = readingSpeed[language.tag.split("-")[0] ?? ""] ?? { words: 228 };
  const units = body.reduce((sum, { text }) => sum + unitsOf(text, speed), 0);
  return Math.max(1, Math.round(units / ("words" in speed ? speed.words : speed.characters)));
}

function unitsOf(text: string, speed: { words: number } | { characters: number }): number {
  if ("words" in speed) return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  let characters = 0;
  for (const character of text) if (isUnspaced(character)) characters += 1;
  return characters;
}
