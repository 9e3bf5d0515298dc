import { arWords } from "./ar.ts";
import { daWords } from "./da.ts";
import { deWords } from "./de.ts";
import { enWords } from "./en.ts";
import { esWords } from "./es.ts";
import { fiWords } from "./fi.ts";
import { frWords } from "./fr.ts";
import { itWords } from "./it.ts";
import { jaWords } from "./ja.ts";
import { koWords } from "./ko.ts";
import { nbWords } from "./nb.ts";
import { nlWords } from "./nl.ts";
import { ptWords } from "./pt.ts";
import { ruWords } from "./ru.ts";
import { svWords } from "./sv.ts";
import type { PageWords } from "./words.ts";
import { zhHantWords, zhWords } from "./zh.ts";

/** What pages say, by the tag of the language's pack. They are no part of the packs: a site without a text has pages as well, and needs none of these. */
const tables: Readonly<Record<string, PageWords>> = {
  ar: arWords,
  da: daWords,
  de: deWords,
  en: enWords,
  es: esWords,
  fi: fiWords,
  fr: frWords,
  it: itWords,
  ja: jaWords,
  ko: koWords,
  nb: nbWords,
  nl: nlWords,
  pt: ptWords,
  ru: ruWords,
  sv: svWords,
  zh: zhWords,
  "zh-Hant": zhHantWords,
};

/** The tags of the languages that pages speak. */
export const spokenLanguages: readonly string[] = Object.keys(tables);

/** The words of a language, of its base language ("pt" for "pt-BR"), else English. */
export const pageWordsOf = (tag: string): PageWords => tables[tag] ?? tables[baseOf(tag)] ?? enWords;

/** Which way those words are written. */
export const directionOfWords = (tag: string): "ltr" | "rtl" => (baseOf(tag) === "ar" ? "rtl" : "ltr");

const baseOf = (tag: string): string => tag.split("-")[0] ?? tag;
