import { escapeHtml } from "../../src/render/index.ts";
import { inRoom, type Measure, type Setting } from "./lines.ts";

/** Pixels: what link previews are made for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What stands on the picture. */
export interface Wording {
  readonly headline: string;
  /** The newsroom. */
  readonly name: string | null;
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const INK = "#17191c";
const SOFT = "#4b5157";
const RULE = "#c9cdd1";
/** Baselines and edges, from the top. */
const TOP = 56;
const NAME = 116;
const BELOW_NAME = 144;
const FOOT = 566;
const LEADING = 1.12;
const HEADLINE = { width: INNER, height: 340, sizes: [92, 84, 76, 68, 60, 54, 48, 44, 40, 36], leading: LEADING };
const ONE_LINE = { width: INNER, height: 36, sizes: [32, 28, 24], leading: 1 };

/** The picture as SVG: a page of the newsroom in small. Its texts begin where the language begins its lines. */
export function drawing({ headline, name, date, language, direction }: Wording, measure: Measure): string {
  const [x, anchor] = direction === "rtl" ? [WIDTH - MARGIN, "end"] : [MARGIN, "start"];
  const title = inRoom(headline, language, HEADLINE, measure);
  const top = (name === null ? TOP : BELOW_NAME) + 44;
  const line = (text: string, y: number, size: number, colour: string): string =>
    `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${directed(text, direction)}</text>`;
  const small = (text: string | null, y: number, colour: string): string => {
    if (text === null) return "";
    const { size, lines }: Setting = inRoom(text, language, ONE_LINE, measure);
    return line(lines[0] ?? "", y, size, colour);
  };
  const square = direction === "rtl" ? MARGIN : WIDTH - MARGIN - 22;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Source Serif 4" font-weight="700">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<rect x="${MARGIN}" y="${TOP}" width="${INNER}" height="6" fill="${INK}"/>
${small(name, NAME, INK)}${name === null ? "" : `<rect x="${MARGIN}" y="${BELOW_NAME}" width="${INNER}" height="2" fill="${RULE}"/>`}
${title.lines.map((each, at) => line(each, top + title.size * (0.8 + at * LEADING), title.size, INK)).join("\n")}
${small(date, FOOT, SOFT)}
<rect x="${square}" y="${FOOT - 22}" width="22" height="22" fill="${INK}"/>
</svg>`;
}

/** Signs for the direction keep a line with words of the other one in its order; they are not drawn. */
const directed = (text: string, direction: Wording["direction"]): string =>
  direction === "rtl" ? `\u202b${escapeHtml(text)}\u202c` : escapeHtml(text);
