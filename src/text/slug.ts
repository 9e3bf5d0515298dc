/** Runs of what a fragment of an address does not need: " & ", "’s ". */
const NOT_IN_SLUG = /[^\p{L}\p{M}\p{N}]+/gu;

/** "Fighting crime at sea" → "fighting-crime-at-sea"; letters of every script stay. */
export function slugOf(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(NOT_IN_SLUG, "-").replace(/^-|-$/g, "");
}
