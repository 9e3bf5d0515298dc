import { dayOf } from "./day.ts";
import { optional } from "./optional.ts";
import { pictureBeside } from "./picture-beside.ts";
import { textIn } from "./text-in.ts";
import type { Imported, Importer } from "./types.ts";

/** The part of the library's elements that is read here. */
interface Tag {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Tag>;
  getAttribute?(name: string): string | null;
}

/** RSS, Atom, and what WordPress exports, which is RSS with more in it. Each item is a release. */
export const feed: Importer = async (path, bytes) => {
  const { DOMParser } = await import("@xmldom/xmldom");
  const xml = textIn(
    bytes,
    /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))?.[1] ?? null,
  );
  const document = new DOMParser({ onError: () => undefined }).parseFromString(xml, "text/xml");
  const items = [
    ...Array.from(document.getElementsByTagName("item")),
    ...Array.from(document.getElementsByTagName("entry")),
  ];
  if (items.length === 0) throw new Error("it is no RSS, Atom or WordPress export: there is no item in it");
  // Only HTML needs the other library.
  await optional(() => import("htmlparser2"), "htmlparser2", "feeds");
  const kinds = items.map((item) => childOf(item as unknown as Tag, "wp:post_type") ?? "post");
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== "post") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    releases: items.filter((_, at) => kinds[at] === "post").map((item) => itemOf(item as unknown as Tag, path)),
    leftOut: [...counts].map(([kind, count]) => `${count} of the kind “${kind}”`),
  };
};

const childOf = (item: Tag, name: string): string | null =>
  Array.from(item.childNodes)
    .find(({ nodeName }) => nodeName === name)
    ?.textContent?.trim() || null;

function itemOf(item: Tag, path: string): Imported {
  const children = Array.from(item.childNodes);
  const all = (name: string): Tag[] => children.filter(({ nodeName }) => nodeName === name);
  const text = (...names: string[]): string | null =>
    names.map((name) => childOf(item, name)).find((value) => value !== null) ?? null;

  const lost: string[] = [];
  const whole = text("content:encoded", "content");
  if (whole === null) lost.push("the text, if it was longer than the feed’s summary of it");
  for (const enclosure of all("enclosure")) lost.push(`an enclosure: ${enclosure.getAttribute?.("url") ?? ""}`);
  const author = text("dc:creator", "author")?.replace(/\s+/g, " ") ?? null;
  if (author !== null) lost.push(`the author: ${author}`);
  const comments = all("wp:comment").length;
  if (comments > 0) lost.push(`comments: ${comments}`);
  const summaries = ["description", "summary", "excerpt:encoded"].flatMap((name) => childOf(item, name) ?? []);
  const tags = all("category").map((tag) => tag.textContent?.trim() || tag.getAttribute?.("term") || "");
  const link = text("link") ?? all("link")[0]?.getAttribute?.("href") ?? null;
  const isDraft = ["draft", "pending", "future", "private"].includes(text("wp:status") ?? "");
  return {
    name: text("title") ?? link ?? "an item",
    headline: text("title"),
    date: dayOf(text("pubDate", "wp:post_date", "published", "dc:date", "updated")),
    body: { html: paragraphs(whole ?? text("description", "summary") ?? "") },
    data: {
      ...(tags.some(Boolean) && { tags: [...new Set(tags.filter(Boolean))] }),
      ...(link !== null && { importedFrom: link }),
      ...(isDraft && { draft: true }),
    },
    picture: pictureBeside(path),
    attached: [],
    beside: summaries.map((html) => ({ what: "the summary", html })),
    lost,
  };
}

/** WordPress keeps paragraphs as blank lines, and comments that say how its editor shows them. */
function paragraphs(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, "");
  if (/<(?:p|div|h[1-6]|ul|ol|table)[\s>]/i.test(bare)) return bare;
  return bare
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim().replaceAll("\n", "<br>")}</p>`)
    .join("");
}
