import { basename, dirname } from "node:path";
import { log } from "../log.ts";
import type { Published } from "../published.ts";
import { baseLanguage } from "./languages.ts";

/** "great-dome.de" of "great-dome.de.txt": a name and the language of the text at its end. */
const NAMED_LANGUAGE = /^(.+)\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i;

/**
 * One release in several languages: those that say `translation:` with the same word, or whose files are called
 * "great-dome.txt", "great-dome.de.txt", "great-dome.fr.txt". Each has the whole group, itself among it, the one in the
 * site's own language first; releases that stand alone have none.
 */
export function translationsOf(
  releases: readonly Published[],
  own: string,
): ReadonlyMap<Published, readonly Published[]> {
  const groups = new Map<string, Published[]>();
  for (const release of releases) {
    const key = groupOf(release);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [release]);
    else known.push(release);
  }
  const found = new Map<Published, readonly Published[]>();
  for (const group of groups.values()) {
    const members = oneEach(group, own);
    if (members.length > 1) for (const member of members) found.set(member, members);
  }
  return found;
}

function groupOf({ data, inputPath, lang }: Published): string {
  if (typeof data.translation === "string" || typeof data.translation === "number") return `said:${data.translation}`;
  const file = basename(inputPath).replace(/\.txt$/i, "");
  const named = NAMED_LANGUAGE.exec(file);
  const [, stem = file, language = ""] = named ?? [];
  // "report.it" in English is a report on computers.
  const isLanguage = language !== "" && baseLanguage(language).split("-")[0] === baseLanguage(lang).split("-")[0];
  return `file:${dirname(inputPath)}/${isLanguage ? stem : file}`;
}

/** One release a language, the site's own language first, then by tag: of two in one language the newer one. */
function oneEach(group: readonly Published[], own: string): Published[] {
  const byLanguage = new Map<string, Published>();
  for (const release of group) {
    const known = byLanguage.get(release.lang);
    if (known === undefined) byLanguage.set(release.lang, release);
    else {
      log.say(
        "warning",
        `${release.inputPath} and ${known.inputPath} are both a “${release.lang}” translation of one release: the first is left out.`,
      );
    }
  }
  const rank = (release: Published): number => (baseLanguage(release.lang) === baseLanguage(own) ? 0 : 1);
  return [...byLanguage.values()].sort((a, b) => rank(a) - rank(b) || (a.lang < b.lang ? -1 : 1));
}
