import type { Counted } from "../../src/languages/page-words/words.ts";

const rules = new Map<string, Intl.PluralRules>();
const figures = new Map<string, Intl.NumberFormat>();

/** A phrase with its number, in the form that the language wants for it: “1 release”, “1,204 releases”. */
export function counted(phrase: Counted, n: number, locale: string): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return (phrase[rule.select(n)] ?? phrase.other).replace("{n}", figure(n, locale));
}

/** A number as the locale writes it. */
export function figure(n: number, locale: string): string {
  const format = figures.get(locale) ?? new Intl.NumberFormat(locale);
  figures.set(locale, format);
  return format.format(n);
}
