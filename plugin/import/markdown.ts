import { basename } from "node:path";
import MarkdownIt from "markdown-it";
import { parse as parseYaml } from "yaml";
import { dayOf } from "./day.ts";
import { pictureBeside } from "./picture-beside.ts";
import { textIn } from "./text-in.ts";
import { type Importer, single } from "./types.ts";

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Markdown: its front matter is kept, its text is read as the page that it makes. */
export const markdown: Importer = async (path, bytes) => {
  const source = textIn(bytes).replace(/\r\n?/g, "\n");
  const front = FRONT_MATTER.exec(source);
  const { title, date, ...data } = front === null ? {} : keysOf(front[1] ?? "");
  const html = new MarkdownIt({ html: true, linkify: false }).render(source.slice(front?.[0].length ?? 0));
  return single({
    name: basename(path),
    headline: typeof title === "string" ? title : null,
    date: dayOf(date),
    body: { html },
    data,
    picture: pictureBeside(path),
    attached: [],
    lost: [],
  });
};

/** @throws what the YAML library says is wrong with it. */
function keysOf(yaml: string): Record<string, unknown> {
  // Under YAML's own rules a date stays as it was written.
  const keys: unknown = parseYaml(yaml, { schema: "core" });
  return typeof keys === "object" && keys !== null && !Array.isArray(keys) ? { ...keys } : {};
}
