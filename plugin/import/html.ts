import { basename } from "node:path";
import type { Document, Element } from "domhandler";
import { dayOf } from "./day.ts";
import { optional } from "./optional.ts";
import { pictureBeside } from "./picture-beside.ts";
import { textIn } from "./text-in.ts";
import { type Importer, single } from "./types.ts";

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** A page: of one with a single `<article>`, or else a single `<main>`, only that is the release. */
export const html: Importer = async (path, bytes) => {
  const { parseDocument, DomUtils } = await optional(() => import("htmlparser2"), "htmlparser2", "HTML");
  const charset = CHARSET.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"))?.[1] ?? null;
  const document = parseDocument(textIn(bytes, charset));
  const all = (name: string): Element[] => DomUtils.getElementsByTagName(name, document);
  const [first, ...others] = [all("article"), all("main")].find(({ length }) => length === 1) ?? [];
  const release = others.length === 0 ? (first ?? null) : null;
  const lost: string[] = [];
  if (release !== null) {
    const outside = DomUtils.textContent(bodyOf(document, all)).length - DomUtils.textContent(release).length;
    if (outside > 0) lost.push(`what stands around the <${release.name}>: about ${outside} characters`);
  }
  const meta = (name: string): string | null =>
    all("meta").find(({ attribs }) => (attribs.property ?? attribs.name) === name)?.attribs.content ?? null;
  const time = all("time").find(({ attribs }) => attribs.datetime !== undefined)?.attribs.datetime ?? null;
  return single({
    name: basename(path),
    headline: null,
    date: dayOf(meta("article:published_time") ?? time),
    body: { html: DomUtils.getOuterHTML(release ?? bodyOf(document, all)) },
    data: {},
    picture: pictureBeside(path),
    attached: [],
    beside: [{ what: "the description of the page", text: meta("description") ?? meta("og:description") ?? "" }],
    lost,
  });
};

const bodyOf = (document: Document, all: (name: string) => Element[]): Element | Document => all("body")[0] ?? document;
