import { createRequire } from "node:module";

type Iconv = typeof import("iconv-lite");

let loaded: Iconv | null = null;

/** The reader of old encodings. Most texts are UTF-8 and wait for none of its tables. */
export function iconv(): Iconv {
  loaded ??= createRequire(import.meta.url)("iconv-lite") as Iconv;
  return loaded;
}
