import { access, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { stringify } from "yaml";
import { slugFor } from "../permalinks.ts";
import type { Composed } from "./compose.ts";

/** What was written for one release. */
export interface Put {
  readonly path: string;
  readonly pictures: readonly string[];
}

/** "2021-10-13-tide-gate-opens": a headline as addresses have it, in its own script, behind the day. */
export function fileName(date: string | null, headline: string): string {
  const slug = slugFor(headline, (words) => words) || "release";
  return date === null ? slug : `${date}-${slug}`;
}

/**
 * Writes a release and its pictures: one beside the text, several into a folder of its name.
 * @throws Error where any of the files is there already: nothing is written then.
 */
export async function put(release: Composed, folder: string, stem: string): Promise<Put> {
  const path = join(folder, `${stem}.txt`);
  const { pictures } = release;
  const names = pictures.map(({ name }, at) =>
    pictures.length === 1 ? `${stem}${extname(name)}` : `${stem}/${at + 1}-${plainName(name)}`,
  );
  for (const each of [path, ...names.map((name) => join(folder, name))]) {
    if (await isThere(each)) throw new Error(`${each} is there already, and stays as it is`);
  }
  await mkdir(folder, { recursive: true });
  for (const [at, { bytes }] of pictures.entries()) {
    const target = join(folder, names[at] ?? "");
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: "wx" });
  }
  const data = { ...release.data, ...pictureData(release, names) };
  const front = Object.keys(data).length === 0 ? "" : `---\n${stringify(data)}---\n`;
  await writeFile(path, front + release.text, { flag: "wx" });
  return { path, pictures: names };
}

/** What is said of the pictures, where the document said anything. */
function pictureData({ pictures }: Composed, names: readonly string[]): Record<string, unknown> {
  if (pictures.every(({ alt, caption }) => alt === null && caption === null)) return {};
  const said = pictures.map(({ alt, caption }) => ({
    ...(caption !== null && { caption }),
    ...(alt !== null && { alt }),
  }));
  if (pictures.length === 1) return { ...said[0] };
  return { pictures: said.map((each, at) => ({ file: names[at]?.split("/").at(-1), ...each })) };
}

const plainName = (name: string): string => fileName(null, basename(name, extname(name))) + extname(name);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
