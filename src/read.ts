import { isMap, parseDocument } from "yaml";
import type { ParseOptions } from "./options.ts";
import { parseWith } from "./parse.ts";
import type { Release } from "./types.ts";

/**
 * Reads a press release. Any text gives a release: what is not found is null or empty, what is doubtful is in
 * `diagnostics`, and every line that is not blank is in exactly one block.
 *
 * @throws {TypeError} for a wrong option; never for a text.
 */
export function parse(text: string, options: ParseOptions = {}): Release {
  return parseWith({ isMap, parseDocument }, text, options);
}
