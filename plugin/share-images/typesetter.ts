import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { escapeHtml } from "../../src/render/index.ts";

/** Sets texts in fonts from files: the fonts of the machine are never looked at, so that every machine draws the same. */
export interface Typesetter {
  /** The width of a text in bold at a size of 1. */
  width(text: string): number;
  /** Which signs of a text no font has. */
  lacks(text: string): string[];
  png(svg: string): Uint8Array;
  /** Tells fonts and the version of what draws from others. */
  readonly stamp: string;
}

/** The part of resvg that is used. */
interface Resvg {
  getBBox(): { readonly width: number; readonly x: number } | undefined;
  toString(): string;
  render(): { asPng(): Uint8Array };
}
type ResvgModule = { readonly Resvg: new (svg: string, options: object) => Resvg };

const DRAWING = "@resvg/resvg-js";
const FONT = "@expo-google-fonts/source-serif-4";

/**
 * @param fonts files for what Source Serif 4 does not know.
 * @throws Error naming the package that the site has to install, or the font file that cannot be read.
 */
export function createTypesetter(
  fonts: readonly string[],
  require: Pick<NodeJS.Require, "resolve"> & ((name: string) => unknown) = createRequire(import.meta.url),
): Typesetter {
  const { Resvg } = found(DRAWING, () => require(DRAWING) as ResvgModule);
  const serif = found(FONT, () => require.resolve(`${FONT}/700Bold/SourceSerif4_700Bold.ttf`));
  const fontFiles = [serif, ...fonts];
  const hash = createHash("sha256").update((require(`${DRAWING}/package.json`) as { version: string }).version);
  for (const file of fontFiles) hash.update(bytesOf(file));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Serif 4" };
  const drawn = (svg: string): Resvg => new Resvg(svg, { font });
  const set = (text: string): Resvg =>
    drawn(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="100" font-family="Source Serif 4" font-weight="700" font-size="100">${escapeHtml(text)}</text></svg>`,
    );

  const widths = new Map<string, number>();
  const known = new Map<string, boolean>();
  // What is drawn for a sign that can be in no font: the last one of a plane for private use.
  const box = set("\u{10fffd}").toString();
  const isThere = (sign: string): boolean => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const there = set(sign).toString() !== box;
    known.set(sign, there);
    return there;
  };

  return {
    width(text) {
      const before = widths.get(text);
      if (before !== undefined) return before;
      const box = set(text).getBBox();
      const width = box === undefined ? 0 : (box.x + box.width) / 100;
      widths.set(text, width);
      return width;
    },
    lacks: (text) => [...new Set(text)].filter((sign) => !/[\s\p{Cf}\p{Cc}\p{M}]/u.test(sign) && !isThere(sign)),
    png: (svg) => drawn(svg).render().asPng(),
    stamp: hash.digest("hex"),
  };
}

function found<T>(name: string, find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw new Error(
      `press-release: the option “shareImages” needs the package ${name}, which is not there or does not work. Install both that ` +
        `it needs: npm install --save-dev ${DRAWING} ${FONT}`,
      { cause: error },
    );
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`press-release: the option “shareImages” names a font that cannot be read: ${file}`, {
      cause: error,
    });
  }
}
