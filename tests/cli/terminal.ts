import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../plugin/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was shown of a long run, in order. */
  readonly progress: readonly string[];
}

/** Runs a command line and collects what it writes. */
export async function press(words: readonly string[], colour = false): Promise<Ran> {
  let out = "";
  let err = "";
  const progress: string[] = [];
  const code = await run(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    progress: (text) => progress.push(text),
    colour,
  });
  return { code, out, err, progress };
}

/** A file in a folder of its own. */
export function file(content: string | Uint8Array, name = "release.txt"): string {
  const path = join(mkdtempSync(join(tmpdir(), "press-cli-")), name);
  writeFileSync(path, content);
  return path;
}

export const release = `Footbridge opens at Lanner Weir

13 October 2021

The river council of Ostermoor opened the footbridge at Lanner Weir on Monday, two years after a flood took it.

"Nobody in this town will have to walk round by the mill again," said Petra Halloran, chair of the council.

What comes next

The old stones stand in its piers, and the mill gets a railing before the winter comes.

Photo: Ismay Thornbury / Ostermoor Council

About Ostermoor River Council

The river council keeps the weirs, bridges and mills of Ostermoor in repair.

Contact:
Petra Halloran
press@ostermoor.example
`;
