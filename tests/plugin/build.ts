import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
// @ts-expect-error Eleventy 3 ships no types.
import Eleventy from "@11ty/eleventy";
import { vi } from "vitest";
import type { EleventyConfig } from "../../plugin/eleventy.ts";
import pressRelease, { type PressReleaseOptions } from "../../plugin/index.ts";

/** Files of a site by their path below its input directory. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What tests call of Eleventy's own configuration, beside what the plugin calls. */
export interface SiteConfig extends EleventyConfig {
  addPlugin(plugin: typeof pressRelease, options: PressReleaseOptions): void;
  addGlobalData(name: string, value: unknown): void;
  addDataExtension(endings: string, parser: (text: string) => unknown): void;
  setDataDeepMerge(deep: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseTemplateCache(use: boolean): void;
  setIncludesDirectory(path: string): void;
  setLayoutsDirectory(path: string): void;
  addPassthroughCopy(paths: string | Record<string, string>): void;
  emit(event: string, argument: unknown): Promise<unknown>;
}

export interface Site {
  /** What was written, by path below the output directory. */
  readonly output: ReadonlyMap<string, string>;
  /** The same as bytes: pictures and archives are no text. */
  readonly bytes: ReadonlyMap<string, Buffer>;
  /** What the terminal said. */
  readonly said: string;
}

/** Embargoes of tests end or hold by this clock, not by the day on which the tests are run. */
export const NOW = "2026-06-25T12:00Z";

/** A folder of its own for a site, with its files in it. */
export function siteFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "press-site-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "site", path)), { recursive: true });
    writeFileSync(join(folder, "site", path), content);
  }
  return folder;
}

/**
 * Builds a site as its owner would, from the folder above it, and reads what came out. Tests of releases alone have no
 * newsroom round them: one that wants its pages says where they stand.
 * @param input how the input directory is named; the site's folder is the working directory.
 */
export async function build(
  files: Files,
  options: PressReleaseOptions = {},
  configure: (config: SiteConfig) => void = () => {},
  input: (folder: string) => string = () => "site",
): Promise<Site> {
  const folder = siteFolder(files);
  try {
    return await buildIn(folder, options, configure, { input });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Eleventy's watcher tells it of a file: its path below the working directory, and what has become of it. */
export interface Change {
  readonly path: string;
  readonly became: "other" | "new" | "gone";
}

/** How Eleventy is started. */
export interface Start {
  /** Names the input directory; called in the folder of the site. */
  readonly input?: (folder: string) => string;
  readonly output?: string;
  readonly runMode?: "build" | "serve" | "watch";
  /** What happens in the folder while the site is watched; `rebuild` is what Eleventy does then. */
  readonly watched?: (rebuild: (changes?: readonly Change[]) => Promise<void>) => Promise<void>;
}

/** The same in a folder that stays, for one build after the other. */
export async function buildIn(
  folder: string,
  options: PressReleaseOptions = {},
  configure: (config: SiteConfig) => void = () => {},
  { input = () => "site", output: target = "out", runMode = "build", watched }: Start = {},
): Promise<Site> {
  const home = process.cwd();
  process.chdir(folder);
  const said: string[] = [];
  const listeners = [
    vi.spyOn(console, "warn").mockImplementation((line: unknown) => void said.push(String(line))),
    vi.spyOn(console, "error").mockImplementation((line: unknown) => void said.push(String(line))),
    vi.spyOn(console, "log").mockImplementation(() => {}),
  ];
  try {
    const eleventy = new Eleventy(input(folder), target, {
      runMode,
      quietMode: true,
      configPath: false,
      config(config: SiteConfig) {
        config.setUseTemplateCache(false);
        configure(config);
        config.addPlugin(pressRelease, { now: NOW, newsroom: false, ...options });
      },
    });
    await eleventy.write();
    await watched?.(async (changes = []) => {
      for (const { path, became } of changes) {
        if (became === "gone") eleventy.fileSystemSearch.delete(path);
        else {
          if (became === "new") eleventy.fileSystemSearch.add(path);
          eleventy.config.events.emit("eleventy#templateModified", path);
        }
      }
      const queue = changes.filter(({ became }) => became !== "gone").map(({ path }) => path);
      if (queue.length > 0) await eleventy.config.events.emit("eleventy.beforeWatch", queue);
      await eleventy.restart();
      await eleventy.init();
      await eleventy.write();
    });
    const bytes = filesBelow(join(process.cwd(), target));
    const output = new Map([...bytes].map(([path, content]) => [path, content.toString("utf8")]));
    return { output, bytes, said: said.join("\n") };
  } finally {
    for (const listener of listeners) listener.mockRestore();
    process.chdir(home);
  }
}

/** What lies in a folder, by path. */
export function filesBelow(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

/** A short release, invented; `head` stands above its headline. */
export const text = (headline: string, date: string | null, head = ""): string =>
  [
    head,
    `${headline}\n`,
    date === null ? "" : `${date}\n`,
    "The river council of Ostermoor opened the footbridge at Lanner Weir on Monday, two years after a flood took it.\n",
    '"Nobody in this town will have to walk round by the mill again," said Petra Halloran, chair of the council.\n',
    "The bridge cost less than its plans had foreseen, and the old stones stand in its piers.\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
