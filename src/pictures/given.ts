import { fold } from "../text/fold.ts";
import type { Finding } from "../types.ts";

/** What front matter says of one picture. */
export interface GivenPicture {
  /** The name of its file; null where only the order says which picture is meant. */
  readonly file: string | null;
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
}

export interface GivenPictures {
  readonly pictures: readonly GivenPicture[];
  readonly findings: readonly Finding[];
}

type Data = Readonly<Record<string, unknown>>;

const KEYS = ["file", "caption", "alt", "credit"];

/**
 * Reads what front matter says of pictures: `pictures:` as a list (`- file: pier.jpg` with `caption:`, `alt:`, `credit:`
 * under it, or a name alone) or by file name; else `caption:`, `alt:` and `photoCredit:` for the first picture or, as lists,
 * for as many as they have.
 */
export function givenPictures(data: Data): GivenPictures {
  const { pictures } = data;
  if (pictures === undefined || pictures === null) return { pictures: byOrder(data), findings: [] };
  const list = Array.isArray(pictures) ? pictures.map((each) => listed(each)) : named(pictures);
  if (list === null || list.includes(null)) {
    return {
      pictures: byOrder(data),
      findings: [
        { code: "front-matter/pictures", span: null, values: { text: JSON.stringify(pictures).slice(0, 80) } },
      ],
    };
  }
  return { pictures: list.filter((each) => each !== null), findings: [] };
}

function listed(value: unknown, file: string | null = null): GivenPicture | null {
  if (typeof value === "string" && file === null) return { ...NOTHING, file: value };
  if (typeof value === "string") return { ...NOTHING, file, caption: textOf(value) };
  if (value === null && file !== null) return { ...NOTHING, file };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = value as Data;
  if (!Object.keys(given).every((key) => KEYS.includes(key))) return null;
  return {
    file: file ?? textOf(given.file),
    caption: textOf(given.caption),
    alt: textOf(given.alt),
    credit: textOf(given.credit),
  };
}

function named(value: unknown): (GivenPicture | null)[] | null {
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value).map(([file, given]) => listed(given, file));
}

function byOrder(data: Data): GivenPicture[] {
  const [captions, alts] = [listOf(data.caption), listOf(data.alt)];
  return Array.from({ length: Math.max(captions.length, alts.length) }, (_, at) => ({
    ...NOTHING,
    caption: captions[at] ?? null,
    alt: alts[at] ?? null,
  }));
}

const NOTHING: GivenPicture = { file: null, caption: null, alt: null, credit: null };

const listOf = (value: unknown): (string | null)[] => (Array.isArray(value) ? value : [value]).map(textOf);

function textOf(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? fold(String(value)) : "";
  return text === "" ? null : text;
}
