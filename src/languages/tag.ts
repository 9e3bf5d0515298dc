/** Tags that were found good: a site asks with the same few for each text. */
const good = new Set<string>();

/** True for a well-formed BCP 47 tag, as far as `Intl` knows: "en", "pt-BR", "zh-Hant". */
export function isLanguageTag(tag: string): boolean {
  if (good.has(tag)) return true;
  try {
    if (Intl.getCanonicalLocales(tag).length !== 1) return false;
  } catch {
    return false;
  }
  good.add(tag);
  return true;
}
