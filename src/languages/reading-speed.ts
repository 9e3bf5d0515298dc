/**
 * How fast adults read a plain text silently, in words a minute, or in characters where words are not parted. Source:
 * S. Trauzettel-Klosinski, K. Dietz and the IReST study group, “Standardized Assessment of Reading Performance”,
 * Investigative Ophthalmology & Visual Science 53 (2012). Danish and Norwegian were not measured and have Swedish's figure.
 * Korean was measured apart: “Validity of Korean Version Reading Speed Application and Measurement of Reading Speed”, Journal of
 * the Korean Ophthalmological Society 57 (2016).
 */
export const readingSpeed: Readonly<Record<string, { readonly words: number } | { readonly characters: number }>> = {
  ar: { words: 138 },
  da: { words: 199 },
  de: { words: 179 },
  en: { words: 228 },
  es: { words: 218 },
  fi: { words: 161 },
  fr: { words: 195 },
  it: { words: 188 },
  ja: { characters: 357 },
  ko: { words: 202 },
  nb: { words: 199 },
  nl: { words: 202 },
  pt: { words: 181 },
  ru: { words: 184 },
  sv: { words: 199 },
  zh: { characters: 255 },
};
