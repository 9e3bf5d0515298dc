import { stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Finding, PictureFile } from "../../src/types.ts";
import { linkOut } from "../paths.ts";
import { readWhole } from "../read-file.ts";
import { readMetadata } from "./metadata.ts";

/** Bytes; more is no picture for a page, and would fill the memory of a build. */
const LARGEST = 64 * 1024 * 1024;
/** Pixels; a file of a few bytes may claim billions, and whoever decodes it pays for them. */
const MOST_PIXELS = 200_000_000;

/** The formats that are shown, by the names that image-size has for them. */
const TYPES: Readonly<Record<string, PictureFile["type"]>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/** The endings of each format, its own first. */
export const ENDINGS: Readonly<Record<PictureFile["type"], readonly string[]>> = {
  "image/avif": [".avif"],
  "image/gif": [".gif"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
  "image/webp": [".webp"],
};

/** A picture that can be shown, or null; and what is to be said about its file. */
export interface Reading {
  readonly file: PictureFile | null;
  readonly findings: readonly Finding[];
}

/** Reads picture files, once for each state of them. */
export interface PictureReader {
  /**
   * @param text the path of the text.
   * @param path the path of the picture below the folder of the text.
   */
  read(text: string, path: string): Promise<Reading>;
}

export function createPictureReader(): PictureReader {
  const readings = new Map<string, { stamp: string; reading: Promise<Reading> }>();
  return {
    async read(text, path) {
      const full = join(dirname(text), path);
      const stamp = await pictureStamp(text, path);
      const before = readings.get(full);
      if (before?.stamp === stamp) return before.reading;
      const reading = readPicture(text, path).catch((error: unknown): Reading => unusable(path, reasonOf(error)));
      readings.set(full, { stamp, reading });
      return reading;
    },
  };
}

/** Tells one state of a picture from the next; "" where there is none. */
export async function pictureStamp(text: string, path: string): Promise<string> {
  return stat(join(dirname(text), path)).then(
    ({ mtimeMs, size }) => `${path}:${mtimeMs}:${size}`,
    () => "",
  );
}

async function readPicture(text: string, path: string): Promise<Reading> {
  const folder = dirname(text);
  if (linkOut(folder, join(folder, path)) === "out") return unusable(path, "it is a link that leads out of its folder");
  const content = await readWhole(join(folder, path), LARGEST);
  const found = await sizeOf(content);
  if (found === null) return unusable(path, "it is no picture, or only the beginning of one");
  const type = TYPES[found.type ?? ""];
  if (type === undefined) return unusable(path, "it is none of AVIF, GIF, JPEG, PNG and WebP");
  const turned = (found.orientation ?? 1) > 4;
  const [width, height] = turned ? [found.height, found.width] : [found.width, found.height];
  if (!(width >= 1 && height >= 1)) return unusable(path, "it says of itself that it has no size");
  if (width * height > MOST_PIXELS) return unusable(path, `it says of itself that it has ${width} × ${height} pixels`);
  const lies = !ENDINGS[type].includes(extname(path).toLowerCase());
  const wrong: Finding = {
    code: "picture/wrong-ending",
    span: null,
    values: { file: path, type: type.slice("image/".length).toUpperCase() },
  };
  return {
    file: { path, type, width, height, bytes: content.length, told: await readMetadata(content) },
    findings: lies ? [wrong] : [],
  };
}

function unusable(file: string, reason: string): Reading {
  return { file: null, findings: [{ code: "picture/unusable", span: null, values: { file, reason } }] };
}

/** The format that a picture has by its bytes, whatever it is called; null for none that is shown. */
export async function formatOf(content: Uint8Array): Promise<PictureFile["type"] | null> {
  return TYPES[(await sizeOf(content))?.type ?? ""] ?? null;
}

/** What the head of a file says of its size; null where it is no picture, for which image-size throws. */
async function sizeOf(content: Uint8Array) {
  const { imageSize } = await import("image-size");
  try {
    return imageSize(content);
  } catch {
    return null;
  }
}

/** What Node says of a file that cannot be read, as "EACCES", or we do. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return typeof code === "string" ? `it cannot be read (${code})` : message;
}
