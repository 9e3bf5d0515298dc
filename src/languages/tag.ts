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

/** "zh" for "zh-Hant": what the scripts of a language have in common is listed by it. */
export const languageOf = (tag: string): string => {
  const end = tag.indexOf("-");
  return end < 0 ? tag : tag.slice(0, end);
};
