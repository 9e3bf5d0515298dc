import type { PictureData } from "../../src/types.ts";

/** Characters of XMP at most: a caption and a few names take two thousand, and what is nested without end takes for ever. */
const LONGEST_XMP = 256_000;
/** Characters of a caption or credit at most; IPTC allows 2,000. */
const LONGEST_TEXT = 2_000;

export const NOTHING_TOLD: PictureData = { caption: null, alt: null, creator: null, credit: null, copyright: null };

/** A tag as the reader gives it: its value as text, and the languages of an XMP text. */
interface Tag {
  readonly description?: unknown;
  readonly value?: unknown;
}

type Tags = Readonly<Record<string, Tag | undefined>>;

/**
 * What a picture file says of itself: XMP first, since it knows its encoding, then IPTC, then EXIF. The names are those of the
 * IPTC Photo Metadata Standard. Never throws: data that cannot be read are as if they were not there.
 */
export async function readMetadata(file: Buffer): Promise<PictureData> {
  const { default: reader } = await import("exifreader");
  const domParser = { parseFromString: await boundedParser() };
  try {
    return dataOf(reader.load(file, { expanded: true, domParser }) as unknown as Readonly<Record<string, Tags>>);
  } catch {
    return NOTHING_TOLD;
  }
}

/** Reads XML as the reader wants it, unless it is too long. */
async function boundedParser() {
  const { DOMParser } = await import("@xmldom/xmldom");
  const parser = new DOMParser({ onError: () => {} });
  return (text: string, type: string) => parser.parseFromString(text.length > LONGEST_XMP ? "" : text, type);
}

function dataOf({ xmp = {}, iptc = {}, exif = {} }: Readonly<Record<string, Tags>>): PictureData {
  return {
    caption: text(xmp.description) ?? text(iptc["Caption/Abstract"]) ?? text(exif.ImageDescription),
    alt: text(xmp.AltTextAccessibility) ?? text(xmp.ExtDescrAccessibility),
    creator: text(xmp.creator) ?? text(iptc["By-line"]) ?? text(exif.Artist),
    credit: text(xmp.Credit) ?? text(iptc.Credit),
    copyright: text(xmp.rights) ?? text(iptc["Copyright Notice"]) ?? text(exif.Copyright),
  };
}

/** A tag as one line of text; null where it has none. Of an XMP text in several languages, the default one. */
function text(tag: Tag | undefined): string | null {
  const values: unknown = tag?.value;
  const languages = Array.isArray(values) ? (values as Readonly<Record<string, unknown>>[]) : [];
  const main = languages.find((each) => (each?.attributes as { lang?: unknown } | undefined)?.lang === "x-default");
  const found = (main as Tag | undefined)?.description ?? tag?.description;
  const words = typeof found === "string" ? found.replace(CONTROLS, " ").replace(/\s+/g, " ").trim() : "";
  return words === "" || words.length > LONGEST_TEXT ? null : words;
}

/** Signs that no caption needs: control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/g;
