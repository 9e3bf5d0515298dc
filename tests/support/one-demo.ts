import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives all test files of a run one folder for the demo newsroom, which is built by the first that asks for it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "press-release-demo-"));
  process.env.PRESS_DEMO_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
