import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { run } from "../../plugin/cli/run.ts";

let folder = "";
/** Gives each test of the file that calls it a folder of its own. */
export function eachInItsFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "press-import-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** What the command said last. */
export let out = "";
export let err = "";

/** Runs the command on files of these contents, and gives its exit code. */
export async function importing(files: Readonly<Record<string, string | Uint8Array>>): Promise<number> {
  out = "";
  err = "";
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  return run(["import", "--to", join(folder, "releases"), ...paths.filter((path) => !/\.(?:png|jpe?g)$/.test(path))], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: null,
    colour: false,
  });
}

export const written = (name: string): string => readFileSync(join(folder, "releases", name), "utf8");
export const all = (): string[] => readdirSync(join(folder, "releases"), { recursive: true, encoding: "utf8" }).sort();

/** A page as a site of a council might have it. */
export const PAGE = `<!doctype html><html><head><title>Weir opens | Council</title>
<meta property="article:published_time" content="2021-10-13T09:00:00+01:00"></head><body><nav>Home News</nav>
<article><h1>Weir opens at Lanner</h1>
<p>The river council of Ostermoor opened the
weir on Wednesday, two years after a flood. See <a href="https://council.example/weir">the plans</a>.</p>
<h2>What it cost</h2>
<p>The weir cost two million crowns, which the town had put aside for a bridge that nobody wanted.</p>
<ul><li>Stone: 900 tonnes</li><li>Oak: 40 beams</li></ul>
<figure><img src="weir.png" alt="Water over stones."><figcaption>The weir on its first day.</figcaption></figure>
<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Stone</td><td>1.2</td></tr></table>
<p>“Nobody will walk round by the mill again,” said Petra Halloran, chair of the council.</p>
<iframe src="https://films.example/1"></iframe></article></body></html>`;
