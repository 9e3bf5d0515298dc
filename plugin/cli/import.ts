import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Composed } from "../import/compose.ts";
import { endings, importerOf } from "../import/formats.ts";
import { MissingLibrary, optional } from "../import/optional.ts";
import { fileName, type Put, put } from "../import/put.ts";
import type { ImportedFile } from "../import/types.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";

/** `press-release import`: makes release texts of what a press office has in other formats. */
export const importFiles: Command = {
  usage: "press-release import [--to FOLDER] FILE…",
  about:
    "Makes release texts of Word documents, web pages, e-mails, Markdown, RSS and Atom feeds, and WordPress exports.\n" +
    "Words stay as they are, pictures are put beside the text, and what cannot be taken over is named.\n" +
    "Nothing is fetched from the network, and no file that is there is written over.\n" +
    `Reads ${endings.join(", ")}.`,
  options: [{ name: "to", value: "FOLDER", about: "The folder of the releases. Default: releases." }],

  async run({ files, options }: Arguments, terminal: Terminal) {
    if (files.length === 0) throw new UsageError("import needs a file. Try --help.");
    for (const file of files) {
      if (importerOf(file) === null)
        throw new UsageError(
          `nobody here reads “${extname(file) || file}”: ${file}. It has to be ${endings.join(", ")}.`,
        );
    }
    const folder = options.get("to") ?? "releases";
    const taken = new Set<string>();
    let count = 0;
    let failed = 0;
    const fail = (file: string, error: unknown): void => {
      failed += 1;
      terminal.err(`press-release: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    };
    for (const file of files) {
      try {
        const { compose } = await optional(() => import("../import/compose.ts"), "htmlparser2", "documents");
        const { releases, leftOut } = await read(file);
        for (const imported of releases) {
          try {
            const release = await compose(imported);
            const own = releases.length === 1 ? fileName(null, basename(file, extname(file))) : null;
            const name = free(own ?? fileName(release.date, release.headline), taken);
            sayPut(file, release, await put(release, folder, name), terminal);
            count += 1;
          } catch (error) {
            fail(releases.length === 1 ? file : `${file}, “${imported.name}”`, error);
          }
        }
        for (const what of leftOut) terminal.out(`  left out of ${file}: ${what}\n`);
      } catch (error) {
        fail(file, error);
        if (error instanceof MissingLibrary) break;
      }
    }
    if (count > 0) terminal.out(`\nRead them, and see what the tool makes of them: press-release check ${folder}\n`);
    return failed > 0 ? 1 : 0;
  },
};

async function read(file: string): Promise<ImportedFile> {
  const bytes = await readFile(file);
  return (await importerOf(file)?.(file, bytes)) ?? { releases: [], leftOut: [] };
}

function sayPut(file: string, { lost }: Composed, { path, pictures }: Put, terminal: Terminal): void {
  terminal.out(`${path}  from ${file}${pictures.length === 0 ? "" : `, with ${pictures.join(", ")}`}\n`);
  for (const what of lost) terminal.out(`  not taken over: ${what}\n`);
}

/** The name, or with a number where this run has used it. */
function free(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${name}-${number}`;
  taken.add(own);
  return own;
}
