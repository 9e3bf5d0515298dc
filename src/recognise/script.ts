/** A writing system other than Latin, and the language it means. */
interface Script {
  /** For people. */
  readonly name: string;
  readonly letter: RegExp;
  /** The language that is written in it. */
  readonly tag: string;
  /** Other languages are too: words have to tell. */
  readonly shared: boolean;
  /** What one sign is worth in letters of an alphabet. */
  readonly weight: number;
}

/** Han stands before the Japanese syllables, which are counted with it. */
const OTHER_SCRIPTS: readonly Script[] = [
  { name: "Cyrillic", letter: /\p{Script=Cyrillic}/gu, tag: "ru", shared: true, weight: 1 },
  { name: "Arabic", letter: /\p{Script=Arabic}/gu, tag: "ar", shared: true, weight: 1 },
  { name: "Han", letter: /\p{Script=Han}/gu, tag: "zh", shared: false, weight: 3 },
  { name: "Japanese", letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, tag: "ja", shared: false, weight: 3 },
  { name: "Korean", letter: /\p{Script=Hangul}/gu, tag: "ko", shared: false, weight: 2 },
  { name: "Hebrew", letter: /\p{Script=Hebrew}/gu, tag: "he", shared: false, weight: 1 },
  { name: "Greek", letter: /\p{Script=Greek}/gu, tag: "el", shared: false, weight: 1 },
  { name: "Thai", letter: /\p{Script=Thai}/gu, tag: "th", shared: false, weight: 1 },
  { name: "Devanagari", letter: /\p{Script=Devanagari}/gu, tag: "hi", shared: false, weight: 1 },
  { name: "Bengali", letter: /\p{Script=Bengali}/gu, tag: "bn", shared: false, weight: 1 },
  { name: "Tamil", letter: /\p{Script=Tamil}/gu, tag: "ta", shared: false, weight: 1 },
  { name: "Armenian", letter: /\p{Script=Armenian}/gu, tag: "hy", shared: false, weight: 1 },
  { name: "Georgian", letter: /\p{Script=Georgian}/gu, tag: "ka", shared: false, weight: 1 },
];

const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g;
/** What a text in Latin script is made of: with it gone, the other scripts are counted in next to nothing. */
const LATIN_AND_SIGNS = /[\s!-\u024f\u1e00-\u1eff\u2000-\u206f]+/g;
/** Every Japanese sentence holds syllables; Chinese holds none. */
const JAPANESE_SHARE = 0.1;

/** Characters that only one of the two Chinese orthographies has. */
const SIMPLIFIED = /[们这国来时会说为对发经过关于开与总实现业产东车长门问间头]/g;
const TRADITIONAL = /[們這國來時會說為對發經過關於開與總實現業產東車長門問間頭]/g;

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

export interface FoundScript {
  readonly name: string;
  /** The language it stands for; null for Latin, which stands for none. */
  readonly tag: string | null;
  /** Words have to tell which of its languages it is. */
  readonly shared: boolean;
  /** How many letters of any script the text holds. */
  readonly letters: number;
}

/** The script most of a text is in. */
export function scriptOf(text: string): FoundScript {
  const latin = count(text, LATIN);
  const rest = text.replace(LATIN_AND_SIGNS, "");
  const counts = OTHER_SCRIPTS.map((script) => ({ script, letters: rest ? count(rest, script.letter) : 0 }));
  const letters = counts.reduce((sum, { letters }) => sum + letters, latin);
  const lettersOf = (name: string) => counts.find(({ script }) => script.name === name)?.letters ?? 0;
  const han = lettersOf("Han");
  const syllables = lettersOf("Japanese");
  let best: FoundScript = { name: "Latin", tag: null, shared: true, letters };
  let most = latin;
  for (const { script, letters: own } of counts) {
    const weight = (script.tag === "zh" || script.tag === "ja" ? han + syllables : own) * script.weight;
    if (weight <= most) continue;
    most = weight;
    best = { name: script.name, tag: script.tag, shared: script.shared, letters };
  }
  if (best.tag !== "zh") return best;
  if (syllables > (han + syllables) * JAPANESE_SHARE) return { ...best, name: "Japanese", tag: "ja" };
  const simplified = count(rest, SIMPLIFIED);
  const traditional = count(rest, TRADITIONAL);
  const tag = simplified === traditional ? "zh" : simplified > traditional ? "zh-Hans" : "zh-Hant";
  return { ...best, name: "Chinese", tag };
}
