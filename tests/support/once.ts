import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long another test file may take to make it, in steps of a quarter of a second. */
const MOST_STEPS = 480;

/**
 * A folder that one test file of a run fills and all others find full: what takes as long to make as all tests of many a file.
 * Whoever makes the folder fills it, the others wait until that is done.
 */
export async function once(name: string, fill: (folder: string) => unknown): Promise<string> {
  const folder = join(process.env.PRESS_DEMO_FOLDER ?? mkdtempSync(join(tmpdir(), "press-release-")), name);
  const done = `${folder}done`;
  if (claim(folder)) {
    await fill(folder);
    writeFileSync(done, "");
  }
  for (let step = 0; !existsSync(done); step += 1) {
    if (step > MOST_STEPS) throw new Error(`Another test file began to make “${name}” and did not end.`);
    await new Promise((wake) => setTimeout(wake, 250));
  }
  return folder;
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
