import { mapped } from "../text/mapped.ts";

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
  { name: "Cyrillic", letter: /\p{Script=Cyrillic}/u, tag: "ru", shared: true, weight: 1 },
  { name: "Arabic", letter: /\p{Script=Arabic}/u, tag: "ar", shared: true, weight: 1 },
  { name: "Han", letter: /\p{Script=Han}/u, tag: "zh", shared: false, weight: 3 },
  { name: "Japanese", letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: "ja", shared: false, weight: 3 },
  { name: "Korean", letter: /\p{Script=Hangul}/u, tag: "ko", shared: false, weight: 2 },
  { name: "Hebrew", letter: /\p{Script=Hebrew}/u, tag: "he", shared: false, weight: 1 },
  { name: "Greek", letter: /\p{Script=Greek}/u, tag: "el", shared: false, weight: 1 },
  { name: "Thai", letter: /\p{Script=Thai}/u, tag: "th", shared: false, weight: 1 },
  { name: "Devanagari", letter: /\p{Script=Devanagari}/u, tag: "hi", shared: true, weight: 1 },
  { name: "Bengali", letter: /\p{Script=Bengali}/u, tag: "bn", shared: false, weight: 1 },
  { name: "Tamil", letter: /\p{Script=Tamil}/u, tag: "ta", shared: false, weight: 1 },
  { name: "Armenian", letter: /\p{Script=Armenian}/u, tag: "hy", shared: false, weight: 1 },
  { name: "Georgian", letter: /\p{Script=Georgian}/u, tag: "ka", shared: false, weight: 1 },
  { name: "Gujarati", letter: /\p{Script=Gujarati}/u, tag: "gu", shared: false, weight: 1 },
  { name: "Gurmukhi", letter: /\p{Script=Gurmukhi}/u, tag: "pa", shared: false, weight: 1 },
  { name: "Telugu", letter: /\p{Script=Telugu}/u, tag: "te", shared: false, weight: 1 },
  { name: "Kannada", letter: /\p{Script=Kannada}/u, tag: "kn", shared: false, weight: 1 },
  { name: "Malayalam", letter: /\p{Script=Malayalam}/u, tag: "ml", shared: false, weight: 1 },
  { name: "Sinhala", letter: /\p{Script=Sinhala}/u, tag: "si", shared: false, weight: 1 },
  { name: "Khmer", letter: /\p{Script=Khmer}/u, tag: "km", shared: false, weight: 1 },
  { name: "Lao", letter: /\p{Script=Lao}/u, tag: "lo", shared: false, weight: 1 },
  { name: "Myanmar", letter: /\p{Script=Myanmar}/u, tag: "my", shared: false, weight: 1 },
  { name: "Ethiopic", letter: /\p{Script=Ethiopic}/u, tag: "am", shared: false, weight: 1 },
];

/** "A" to "z", "é", "ł", "ạ". Signs of multiplication and division are counted with them. */
function isLatin(code: number): boolean {
  const small = code | 0x20;
  if (code < 0x80) return small >= 0x61 && small <= 0x7a;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}
/** From here on a character may be of another script. */
const FIRST_OTHER = 0x250;

/** Every Japanese sentence holds syllables; Chinese holds none. */
const JAPANESE_SHARE = 0.1;

/** Characters that only one of the two Chinese orthographies has. */
const SIMPLIFIED = /[们这国来时会说为对发经过关于开与总实现业产东车长门问间头]/g;
const TRADITIONAL = /[們這國來時會說為對發經過關於開與總實現業產東車長門問間頭]/g;

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

const UNKNOWN = 255;
/** The place of each UTF-16 unit's script among the others, `NONE` for no such script; asked of Unicode once a character. */
const scripts = new Uint8Array(0x10000).fill(UNKNOWN);
const NONE = OTHER_SCRIPTS.length;

function scriptOfLetter(letter: string): number {
  const index = OTHER_SCRIPTS.findIndex((script) => script.letter.test(letter));
  return index < 0 ? NONE : index;
}

/** How many Latin letters a text holds, and how many of each of the other scripts; null where it holds none of those. */
function countLetters(text: string): { latin: number; others: number[] | null } {
  let others: number[] | null = null;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) latin += 1;
    else if (code >= FIRST_OTHER) {
      let script = scripts[code] as number;
      if (code >= 0xd800 && code < 0xdc00)
        script = scriptOfLetter(String.fromCodePoint(text.codePointAt(at) as number));
      else if (script === UNKNOWN) script = scripts[code] = scriptOfLetter(text.charAt(at));
      if (script === NONE) continue;
      others ??= new Array<number>(NONE).fill(0);
      others[script] = (others[script] as number) + 1;
    }
  }
  return { latin, others };
}

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
  const { latin, others } = countLetters(text);
  if (others === null) return { name: "Latin", tag: null, shared: true, letters: latin };
  const letters = others.reduce((sum, own) => sum + own, latin);
  const counts = mapped(OTHER_SCRIPTS, (script, index) => ({ script, letters: others[index] ?? 0 }));
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
  const simplified = count(text, SIMPLIFIED);
  const traditional = count(text, TRADITIONAL);
  const tag = simplified === traditional ? "zh" : simplified > traditional ? "zh-Hans" : "zh-Hant";
  return { ...best, name: "Chinese", tag };
}
