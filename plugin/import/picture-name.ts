import { extname } from "node:path";

/** The first bytes of the formats that pictures of a release may have. */
const SIGNATURES: readonly (readonly [ending: string, at: number, bytes: string])[] = [
  [".jpg", 0, "\u00ff\u00d8\u00ff"],
  [".png", 0, "\u0089PNG"],
  [".gif", 0, "GIF8"],
  [".webp", 8, "WEBP"],
  [".avif", 4, "ftypavif"],
];

/** The ending that a picture's bytes ask for, whatever it was called; null for no picture of these formats. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return SIGNATURES.find(([, at, signature]) => head.startsWith(signature, at))?.[0] ?? null;
}

/** "gate.jpg" of "https://press.example/2021/gate.jpeg?w=600"; "picture.png" of one within the document. */
export function pictureName(address: string, bytes: Uint8Array): string {
  const ending = pictureEnding(bytes) ?? ".bin";
  if (address.startsWith("data:") || address.startsWith("cid:")) return `picture${ending}`;
  const path =
    address
      .replace(/[?#].*$/, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  const stem = decode(path.slice(0, path.length - extname(path).length));
  return `${stem || "picture"}${ending}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
