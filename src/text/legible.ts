import { directionSigns } from "./direction-signs.ts";

/** A text without what nobody sees and no reader of it means. */
export interface Legible {
  readonly text: string;
  /** Where signs were left out: the offsets in `text` of what stood behind each, ascending; one twice where two were. */
  readonly left: readonly number[];
  /** Where signs stand that were control characters. */
  readonly restored: readonly number[];
}

/** Whatever `legible` may change. Hardly a text has any. */
const SUSPECT =
  /[\u0300-\u036f\v\u0080-\u009f\u00ad\u1100-\u1112\u200e\u200f\u2028-\u202e\u2066-\u2069\uf021-\uf0ff]|[\u3099\u309a]|o\t|[<[](?:mailto|tel|https?):/i;

/** The three bytes of "“" in UTF-8, each taken for a character. */
const BYTES = /\u00e2\u0080[\u0080-\u00bf]/;
/** A control character; refuses what else may be left of UTF-8. */
const CONTROLS = /(?<![\u00c2-\u00ef][\u0080-\u00bf]?)[\u0080-\u009f]/;
/** Soft hyphens between letters; refuses one that stands for a dash. */
const SOFT_HYPHENS = /(?<=[\p{L}\p{M}])\u00ad+(?=\p{L})/u;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** A letter with its accents, and the parts of a Hangul syllable. */
const ACCENTS = /[^\p{M}\s][\u0300-\u036f\u3099\u309a]+/u;
const HANGUL = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/;
/** A bullet of Word's, which is in no font but its own, or an "o" with a tab. */
const BULLET = /(?<=^[^\S\r\n]{0,40})(?:[\uf021-\uf0ff](?=[^\S\r\n])|o(?=\t))/;
/**
 * What mail programs set behind an address or a number that they link: "press@acme.example<mailto:press@acme.example>",
 * "www.acme.example<https://www.acme.example/>", "+44 1632 960001<tel:+441632960001>". Refuses a link to anywhere else.
 */
const SAID_AGAIN = [
  /(?=[<[]mailto:)(?<=(?<box>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190})\s?)[<[]mailto:\k<box>(?:\?[^>\]\s]{0,200})?[>\]]/u,
  /(?=[<[]https?:)(?<=(?:^|[\s(“"])(?:https?:\/\/)?(?<page>[^\s<>[\]"“”():]{4,300})\s?)[<[]https?:\/\/(?:www\.)?\k<page>\/?[>\]]/u,
  /(?=[<[]tel:)(?<=\d[)\s]?)[<[]tel:[+\d().%a-f-]{3,40}[>\]]/u,
];

/**
 * Line ends of word processors: "\v" (Word), the line and paragraph separators (InDesign, Keynote).
 * @see https://www.unicode.org/reports/tr14/#BK
 */
const LINE_END = /[\v\u2028\u2029]/;

/** What stands between two lines of three hyphens at the top, the first of them too. */
const FRONT_MATTER =
  /^\ufeff?---[^\S\r\n\v\u2028\u2029]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??(?=---[^\S\r\n\v\u2028\u2029]*(?:[\r\n]|$))/;

/** Where the YAML at the top of a text ends, its closing hyphens not included; 0 where there is none. */
export const frontMatterEnd = (text: string): number => FRONT_MATTER.exec(text)?.[0].length ?? 0;

/** Any of them. */
const PLACES = new RegExp(
  [LINE_END, BYTES, CONTROLS, SOFT_HYPHENS, DIRECTION, ACCENTS, HANGUL, BULLET, ...SAID_AGAIN]
    .map(({ source }) => source)
    .join("|"),
  "gimu",
);

/**
 * What the bytes 0x80 to 0x9f stand for in Windows-1252. Where a program took such a text for Latin-1 they have become control
 * characters, which no text means: browsers read "&#150;" as a dash for the same reason.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text as it is to be read: letters and their accents composed, as nearly all programs write them (macOS parts them); soft
 * hyphens within words and signs of direction that turn nothing left out; line ends of word processors made "\n"; dashes and
 * quotation marks in place of what a wrong encoding made of them; addresses that a mail program wrote twice once; bullets of Word's fonts made
 * “•”. All else stays as it is, and a text without any of these is
 * given back itself. Linear.
 */
export function legible(text: string): Legible {
  if (text.search(SUSPECT) < 0) return { text, left: NONE, restored: NONE };
  // "\u0085" ends the lines of mainframes, and is "…" where lines end otherwise.
  const endsLines = !/[\r\n]/.test(text.trim());
  const turns = directionSigns(text);
  // In YAML none of the others ends a line.
  const frontMatter = frontMatterEnd(text);
  const left: number[] = [];
  const restored: number[] = [];
  let shorter = 0;
  // Where a sign ends that was made a "\r".
  let returned = -1;
  const whole = text.replace(PLACES, (found: string, ...more: unknown[]) => {
    // Behind it come the text and its named groups.
    const at = more.at(-3) as number;
    const stays = LINE_END.test(found) ? at < frontMatter : isDirection(found) && turns(at);
    const read = stays ? found : endsLines && found === "\u0085" ? "\n" : readAs(found);
    // Behind "\r", "\n" would end no line of its own.
    const sign = read === "\n" && read !== found && (text[at - 1] === "\r" || returned === at) ? "\r" : read;
    if (sign === "\r") returned = at + found.length;
    if (sign !== found && sign !== "\n" && sign !== "\r" && CONTROL.test(found)) restored.push(at - shorter);
    for (let gone = found.length - sign.length; gone > 0; gone -= 1) left.push(at - shorter + sign.length);
    shorter += found.length - sign.length;
    return sign;
  });
  return { text: whole, left, restored };
}

const NONE: readonly number[] = [];

const CONTROL = /[\u0080-\u009f]/;
const isDirection = (found: string): boolean => found.length === 1 && DIRECTION.test(found);

function readAs(found: string): string {
  if (LINE_END.test(found)) return "\n";
  if (found >= "\u0080" && found <= "\u009f") return WINDOWS_1252.charAt(found.charCodeAt(0) - 0x80);
  if (found.startsWith("\u00e2\u0080")) return String.fromCharCode(0x2000 + found.charCodeAt(2) - 0x80);
  if (found === "o" || (found >= "\uf021" && found <= "\uf0ff")) return "•";
  return GONE.test(found) ? "" : found.normalize("NFC");
}

/** A soft hyphen, a sign of direction, or what was said before. */
const GONE = /^(?:[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]|[<[]..)/;
