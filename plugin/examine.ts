import { diagnose } from "../src/diagnostics/diagnose.ts";
import type { ParseOptions } from "../src/options.ts";
import { sourceOf } from "../src/text/source.ts";
import type { Diagnostic, Finding, Release } from "../src/types.ts";
import { linkOut } from "./paths.ts";
import type { Pictures } from "./pictures/index.ts";
import { readText as readFileText, readingFindings } from "./read.ts";
import { loadEngine } from "./reading/engine.ts";
import { type Reader, readText } from "./reading/reader.ts";
import { yamlFor } from "./yaml-for.ts";

/** What became of one file: a release, or the reason why it gives none; and all that is to be said about it. */
export type Examined = { readonly path: string; readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly release: Release; readonly refused: null }
  | { readonly release: null; readonly refused: string }
);

/** Why a text that a symbolic link leads to is not read. */
const LINKS = {
  out: "A symbolic link leads out of the folder, to a file that is none of its texts.",
  folder: "It stands behind a symbolic link to a folder; put the folder itself there.",
} as const;

/**
 * Reads a file as the pages do, and looks it through as a press desk does. Never throws: a file that cannot be read, or is
 * no text, is a refusal with an error.
 * @param fallback the encoding of what is not UTF-8; null to guess it.
 * @param pictures finds and reads the pictures that belong to the text.
 * @param read reads the text; one that remembers what it has read is quicker.
 * @param within the folder that no symbolic link may lead out of; null for a file that somebody has named.
 */
export async function examine(
  path: string,
  fallback: string | null,
  options: ParseOptions,
  pictures: Pictures,
  within: string | null,
  read: Reader["read"] = (text, file, yaml) => readText(text, file, yaml, options),
): Promise<Examined> {
  const refuse = (refused: string, findings: readonly Finding[]): Examined => ({
    path,
    release: null,
    refused,
    diagnostics: diagnose(sourceOf("", path), findings),
  });
  const link = within === null ? null : linkOut(within, path);
  if (link !== null) {
    return refuse(LINKS[link], [{ code: "file/no-page", span: null, values: { reason: LINKS[link] } }]);
  }
  const reading = await readFileText(path, fallback).catch((error: unknown) => String(error).replace(/^Error: /, ""));
  if (typeof reading === "string") {
    return refuse(`It cannot be read: ${reading}`, [
      { code: "file/unreadable", span: null, values: { reason: reading } },
    ]);
  }
  const findings = readingFindings(reading);
  if (reading.refused !== null) return refuse(reading.refused, findings);
  const { check, withPictures } = await loadEngine();
  const { release: parsed, diagnostics } = read(reading.text, path, await yamlFor(reading.text));
  const beside = await pictures.of(path);
  const illustrated = withPictures(parsed, beside.files, ...(options.pullQuotes ? [options.pullQuotes] : []));
  const others = [...beside.findings, ...illustrated.findings];
  // Frozen, since Eleventy copies a plain object of data key by key unless it is.
  const release = Object.freeze(illustrated.release);
  return {
    path,
    release,
    refused: null,
    diagnostics: [
      ...diagnose(release.source, findings),
      ...(release === parsed && others.length === 0 ? diagnostics : check(release, others)),
    ],
  };
}
