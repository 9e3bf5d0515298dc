import { type Cut, cut, type Edited, untouched } from "./edits.ts";
import { frontMatterEnd, WINDOWS_1252 } from "./legible.ts";

/** "&nbsp;", "&#8217;", "&#x2019;", "&eacute;". Refuses "AT&T;" and what is no name of a character. */
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,6})|([A-Za-z]{2,7}));/giu;

/**
 * The characters that texts of the press have by name. A whole table has two thousand, and is as large as all that is known of a language.
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    shy: "\u00ad",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    bull: "•",
    middot: "·",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    lsaquo: "‹",
    rsaquo: "›",
    euro: "€",
    pound: "£",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    sect: "§",
    times: "×",
    frac12: "½",
    sup2: "²",
    iexcl: "¡",
    iquest: "¿",
    ordf: "ª",
    ordm: "º",
    szlig: "ß",
    aelig: "æ",
    oelig: "œ",
    oslash: "ø",
    aring: "å",
    ccedil: "ç",
    eth: "ð",
    thorn: "þ",
    scaron: "š",
    zcaron: "ž",
    ccaron: "č",
  }),
);
/** "eacute", "Uuml": a letter, and what stands above it. */
const ACCENTED = /^([A-Za-z])(acute|grave|circ|uml|tilde)$/;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
};

/** A text in which the signs stand that the code of a web page had names or numbers for: "Smith &amp; Co". Any other is given back itself. In front matter they are YAML's. */
export function withoutEntities(text: string): Edited {
  if (!text.includes("&")) return untouched(text);
  const from = frontMatterEnd(text);
  const cuts = [...text.matchAll(ENTITY)].flatMap(({ 0: all, 1: decimal, 2: hex, 3: name, index }): Cut[] => {
    if (index < from) return [];
    const by = name === undefined ? numbered(decimal, hex) : named(name);
    return by === null ? [] : [{ start: index, end: index + all.length, by }];
  });
  return cuts.length === 0 ? untouched(text) : cut(text, cuts);
}

function numbered(decimal: string | undefined, hex: string | undefined): string | null {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  // Neither a control character nor half of one.
  const isSign = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0x7f;
  return isSign ? String.fromCodePoint(code) : null;
}

function named(name: string): string | null {
  const lower = name.toLowerCase();
  const sign = NAMED.get(name) ?? (/^[A-Z]/.test(name) ? NAMED.get(lower)?.toUpperCase() : undefined);
  if (sign !== undefined) return sign;
  const [, letter, accent = ""] = ACCENTED.exec(name) ?? [];
  const composed = letter === undefined ? "" : `${letter}${ACCENTS[accent] ?? ""}`.normalize("NFC");
  return composed.length === 1 ? composed : null;
}
