import type { AnyNode, Document, Element } from "domhandler";

/** A line or paragraph of a document, as it will stand in the text. */
export interface ImportedLine {
  readonly kind: "heading" | "paragraph" | "item" | "row" | "caption" | "quotation";
  readonly text: string;
}

/** A picture where the document shows it. */
export interface ShownPicture {
  readonly address: string;
  readonly alt: string | null;
  caption: string | null;
}

/** What a document says and shows, in order. */
export interface Contents {
  /** The first heading of the first level. */
  headline: string | null;
  readonly lines: ImportedLine[];
  readonly pictures: ShownPicture[];
  readonly lost: string[];
  /** All that it says, for a check that nothing was passed over. */
  readonly said: string;
}

const HEADING = /^h[1-6]$/;
const BLOCK = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Nobody reads these. */
const UNREAD = new Set(["head", "script", "style", "template", "noscript", "colgroup"]);
/** What these show stands in no text. */
const SHOWN: Readonly<Record<string, string>> = {
  iframe: "an embedded page",
  video: "a film",
  audio: "a recording",
  object: "an embedded file",
  embed: "an embedded file",
  svg: "a drawing",
  canvas: "a drawing",
  math: "a formula",
};

const isElement = (node: AnyNode): node is Element =>
  node.type === "tag" || node.type === "script" || node.type === "style";

/** Reads what a document says, element by element; what has no place in a text is named in `lost`. */
export function contentsOf(document: Document | Element): Contents {
  const contents: Contents = {
    headline: null,
    lines: [],
    pictures: [],
    lost: [],
    said: document.children.map(spoken).join(""),
  };
  let paragraph = "";
  let kind: ImportedLine["kind"] = "paragraph";
  let marker = "";

  const end = (): void => {
    const text = tidy(paragraph);
    paragraph = "";
    if (text === "") return;
    contents.lines.push({ kind, text: marker + text });
    marker = "";
  };
  /** Reads what an element holds as lines of a kind. */
  const as = (own: ImportedLine["kind"], element: Element): void => {
    end();
    const before = kind;
    kind = own;
    for (const child of element.children) read(child);
    end();
    kind = before;
  };

  function read(node: AnyNode): void {
    // Line breaks of the source are spaces; the tab and the break that are meant have elements of their own.
    if (node.type === "text") paragraph += node.data.replace(/[^\S\u00a0]+/g, " ");
    if (isElement(node) && node.name === "noscript") withoutScripts(node);
    if (!isElement(node) || UNREAD.has(node.name)) return;
    unspoken(node);
    const { name } = node;
    if (SHOWN[name] !== undefined) show(node);
    else if (name === "br") paragraph += "\n";
    else if (name === "img") picture(node);
    else if (name === "table") table(node);
    else if (HEADING.test(name)) heading(node);
    else if (name === "li") item(node);
    else if (name === "figcaption") caption(node);
    else if (name === "pre") preformatted(node);
    else if (name === "blockquote") as("quotation", node);
    else if (name === "a") link(node);
    else if (BLOCK.has(name)) as(kind, node);
    else for (const child of node.children) read(child);
  }

  function heading(element: Element): void {
    const before = contents.lines.length;
    as("heading", element);
    const [line] = contents.lines.slice(before);
    if (element.name !== "h1" || line === undefined || contents.headline !== null) return;
    contents.headline = line.text;
    contents.lines.splice(before, 1);
  }

  function item(element: Element): void {
    end();
    const list = element.parent as Element | null;
    const numbered = list?.name === "ol";
    const items = (list?.children ?? []).filter((child) => isElement(child) && child.name === "li");
    const number = Number(list?.attribs?.start ?? 1) + items.indexOf(element);
    marker = numbered ? `${number}. ` : "- ";
    as("item", element);
    marker = "";
  }

  function caption(element: Element): void {
    const before = contents.lines.length;
    as("caption", element);
    const last = contents.pictures.at(-1);
    const text = contents.lines
      .splice(before)
      .map((line) => line.text)
      .join(" ");
    if (last !== undefined && last.caption === null) last.caption = text;
    else if (text !== "") contents.lines.push({ kind: "caption", text });
  }

  /** A row is a line, its cells parted by tabs; a table that only arranges a page is none. */
  function table(element: Element): void {
    const rows = descendants(element, "tr");
    const cells = rows.map((row) => row.children.filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.name)));
    if (
      cells.every((row) => row.length < 2) ||
      cells.flat().some((cell) => descendants(cell as Element, "table").length)
    ) {
      as(kind, element);
      return;
    }
    end();
    for (const title of descendants(element, "caption")) as("paragraph", title);
    for (const row of cells) {
      const texts = row.map((cell) => tidy(spoken(cell as Element)).replaceAll("\n", " "));
      contents.lines.push({ kind: "row", text: texts.join("\t") });
      for (const cell of row) besideWords(cell);
    }
  }

  /** What an element holds beside the words that have been taken from it. */
  function besideWords(node: AnyNode): void {
    if (!isElement(node) || UNREAD.has(node.name)) return;
    unspoken(node);
    if (SHOWN[node.name] !== undefined) show(node);
    else if (node.name === "img") picture(node);
    else {
      if (node.name === "a") address(node);
      for (const child of node.children) besideWords(child);
    }
  }

  /** Words of a page that are in none of its texts: what it shows on pointing, and what its fields hold. */
  function unspoken({ name, attribs }: Element): void {
    const tip = tidy(attribs.title ?? "");
    if (tip !== "") contents.lost.push(`what is shown on pointing: “${tip.slice(0, 200)}”`);
    const isSeen = name === "input" && !/^(?:hidden|password)$/i.test(attribs.type ?? "");
    const value = isSeen ? tidy(attribs.value ?? "") : "";
    if (value !== "") contents.lost.push(`what a field holds: “${value.slice(0, 200)}”`);
  }

  function show(element: Element): void {
    const [source] = descendants(element, "source");
    const from = element.attribs.src ?? element.attribs.data ?? source?.attribs.src;
    contents.lost.push(`${SHOWN[element.name]}${from === undefined ? "" : `: ${from}`}`);
  }

  /** Pages that load their pictures late have them here as they are; words here mostly ask for scripts. */
  function withoutScripts(element: Element): void {
    const known = new Set(contents.pictures.map((each) => each.address));
    for (const each of descendants(element, "img")) if (!known.has(each.attribs.src ?? "")) picture(each);
    const words = tidy(element.children.map(spoken).join(""));
    if (words !== "") contents.lost.push(`what is there for browsers without scripts: “${words.slice(0, 200)}”`);
  }

  function preformatted(element: Element): void {
    end();
    for (const line of spoken(element).split("\n")) {
      if (line.trim() !== "") contents.lines.push({ kind, text: line.trimEnd() });
    }
    for (const child of element.children) besideWords(child);
  }

  function picture({ attribs }: Element): void {
    const late = attribs["data-src"] ?? attribs["data-lazy-src"];
    // Until the real one is loaded, a page shows a dot.
    const address = late !== undefined && /^data:|^$/.test(attribs.src ?? "") ? late : (attribs.src ?? "");
    if (address !== "") contents.pictures.push({ address, alt: attribs.alt?.trim() || null, caption: null });
  }

  function link(element: Element): void {
    for (const child of element.children) read(child);
    address(element);
  }

  function address(element: Element): void {
    const address = element.attribs.href ?? "";
    const bare = address.replace(/^(?:mailto|tel):/i, "");
    if (bare === "" || bare.startsWith("#")) return;
    const said = spoken(element).replace(/\s/g, "");
    if (!said.includes(bare.replace(/^https?:\/\//, "").replace(/\/$/, ""))) {
      contents.lost.push(`the address behind “${tidy(spoken(element)).slice(0, 60)}”: ${address}`);
    }
  }

  for (const child of document.children) read(child);
  end();
  return contents;
}

/** All text in an element, as it stands there. */
const spoken = (node: AnyNode): string => {
  if (node.type === "text") return node.data;
  if (!isElement(node) || UNREAD.has(node.name) || Object.hasOwn(SHOWN, node.name)) return "";
  if (node.name === "br") return "\n";
  const text = node.children.map(spoken).join("");
  return BLOCK.has(node.name) ? ` ${text} ` : text;
};

const descendants = (node: Element, name: string): Element[] =>
  node.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));

/** White space as a reader sees it: one space between words, and the breaks that were asked for. */
const tidy = (text: string): string =>
  text
    .replace(/[^\S\n\u00a0]*\n[^\S\n\u00a0]*/g, "\n")
    .replace(/[^\S\n\u00a0]+/g, " ")
    .trim();
