import { isEncoding } from "../encodings.ts";
import { decode } from "../read.ts";

/**
 * The text of a file in whatever encoding.
 * @param stated what the file itself says of its encoding, where its bytes do not tell.
 */
export function textIn(bytes: Uint8Array, stated: string | null = null): string {
  return decode(bytes, stated !== null && isEncoding(stated) ? stated : null).text;
}
