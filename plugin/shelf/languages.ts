import type { Published } from "../published.ts";

/** The releases in a language, newest first. */
export interface ReleaseLanguage {
  /** BCP 47, without its region: "pt" for "pt-BR". */
  readonly tag: string;
  /** What it calls itself: "Deutsch". */
  readonly name: string;
  readonly releases: readonly Published[];
}

/** Releases by language, that of most releases first. */
export function languagesOf(releases: readonly Published[]): ReleaseLanguage[] {
  const found = new Map<string, Published[]>();
  for (const release of releases) {
    const tag = baseLanguage(release.lang);
    const known = found.get(tag);
    if (known === undefined) found.set(tag, [release]);
    else known.push(release);
  }
  return [...found]
    .map(([tag, those]) => ({ tag, name: ownName(tag), releases: those }))
    .sort((a, b) => b.releases.length - a.releases.length || (a.tag < b.tag ? -1 : 1));
}

const bases = new Map<string, string>();

/** "pt-BR" -> "pt", "zh-Hant-TW" -> "zh-Hant": what one reader reads like the other. */
export function baseLanguage(tag: string): string {
  const base = bases.get(tag) ?? withoutRegion(tag);
  bases.set(tag, base);
  return base;
}

function withoutRegion(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag);
    return script === undefined ? language : `${language}-${script}`;
  } catch {
    return tag;
  }
}

/** What a language calls itself, as it stands alone in a list: "français" -> "Français". */
export function ownName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    const [first = "", ...rest] = name;
    return first.toLocaleUpperCase(tag) + rest.join("");
  } catch {
    return tag;
  }
}
