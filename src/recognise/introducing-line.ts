import { introducing, introducingEnds } from "../languages/introducing.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { opensOn } from "../text/characters.ts";
import { headsFigures } from "../text/figure-heads.ts";
import { key } from "../text/fold.ts";
import { leadsToSpeech } from "../text/led-speech.ts";
import { itemMark } from "../text/line-kind.ts";
import { looksLikeName } from "../text/names.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "活动时间：" heads a list; "下表为公司规划产能：" introduces one. */
const MOST_UNSPACED_WORDS = 6;

/** "Jane Example said:", "Among them:": a colon behind a verb of speech, or before a list, opens what follows. */
export function introduces(unit: Unit, next: Unit, { outline, pack, packs }: Context): boolean {
  const words = key(unit.text).replace(/\s?[:：]$/, "");
  const last = words.slice(words.lastIndexOf(" ") + 1);
  // "The surveyor shall among others" right above the items: the colon is forgotten.
  if (unit.mark !== ":") return unit.mark === "" && outline[next.index] === "list" && introducingEnds.has(last);
  if (introducingEnds.has(last) || (!CAPITAL_LAST.test(unit.text) && packs.some((pack) => verbsOf(pack).has(last))))
    return true;
  // "以下为公司声明全文:", "在此,我们澄清如下:": a clause in a script without spaces.
  if (!pack.spaced && (PAUSE.test(unit.text) || introducing.some((word) => unit.text.includes(word)))) return true;
  if (opensOn(next.text, "–—-") && leadsToSpeech(unit.text, pack)) return true;
  // "X обратил внимание на Y:" with the quotation below: the verb stands anywhere.
  const quoted = /^["“”„«»「『]/u.test(next.text);
  const { verbs, accordingTo, statementPhrases } = pack.quotation;
  // "Quotes attributable to Jane Example:" names the speaker as well.
  const line = ` ${key(unit.text)} `;
  const says = (words: string): boolean => line.includes(pack.spaced ? ` ${words} ` : words);
  if (quoted && (verbs.some(says) || accordingTo.some(says) || statementPhrases.some(says))) return true;
  // "Written question of the member Jane Example:" names whose words they are.
  if (quoted && isProse(next) && namesSomebody(unit.text, packs)) return true;
  // "Tiskovka ve zkratce:" over "Kde: …" and "Kdy: …" heads the facts of an event.
  if (unit.words <= MOST_FACTS_WORDS && FACT_BELOW.test(next.text)) return false;
  if (headsFigures(unit)) return false;
  const { prepositions } = pack.quotation;
  const titled = unit.text.split(" ").every((word) => !/^\p{Ll}{4,}/u.test(word) || prepositions.includes(word));
  const below = outline[next.index];
  const listed = below === "list" || below === "table" || itemMark(next.text) !== null;
  // Where no capitals tell, a heading is short.
  return listed && (pack.spaced ? !titled : unit.words > MOST_UNSPACED_WORDS);
}

const CAPITAL_LAST = /(?:^|\s)\p{Lu}\p{Ll}[^\s]*$/u; // "Key Highlights:": no verb of speech has a capital.
/** Between two clauses. */
const PAUSE = /[，,](?!\d)/u;

const MOST_FACTS_WORDS = 4;
const FACT_BELOW = /^\p{Lu}\p{L}{1,14}\s?[:：]\s/u; // A head of one word and its colon.

const verbSets = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Verbs of speech as `key` spells them: Greek capitals go without accents. */
function verbsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = verbSets.get(pack) ?? new Set(pack.quotation.verbs.map(key));
  verbSets.set(pack, known);
  return known;
}

const CAPITAL_RUN = /\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2}/gu;
const namesSomebody = (text: string, packs: Context["packs"]): boolean =>
  (text.match(CAPITAL_RUN) ?? []).some((run) => looksLikeName(run, packs));
