import { extname } from "node:path";
import type { PictureFile } from "../../src/types.ts";
import { ENDINGS } from "../pictures/read.ts";

/** "gate.jpg" of "https://press.example/2021/gate.jpeg?w=600"; "picture.png" of one within the document. */
export function pictureName(address: string, type: PictureFile["type"]): string {
  const [ending = ""] = ENDINGS[type];
  if (/^(?:data|cid):/i.test(address)) return `picture${ending}`;
  const path = pathOf(address).split(/[\\/]/).at(-1) ?? "";
  return `${path.slice(0, path.length - extname(path).length) || "picture"}${ending}`;
}

/** The path in an address, as its file is called: "a%20b.png?w=600" is "a b.png". */
export function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    // "100%.png" is a name as well.
    return path;
  }
}
