import { type Piece, piecesOf } from "../../src/render/index.ts";
import type { Block, Picture, Role } from "../../src/types.ts";
import { textOptions } from "../files/text-options.ts";
import { type Html, html, lines, nothing, raw } from "../pages/html.ts";
import type { PageContext } from "../pages/index.ts";
import type { Published } from "../published.ts";
import { inlined, NIGHT, styles } from "./styles.ts";

/** Points: the one column. */
export const EMAIL_WIDTH = 600;

export interface EmailFacts {
  /** The body as HTML, without pulled copies. */
  readonly body: string;
  /** The pictures in it. */
  readonly pictures: readonly Picture[];
  /** The absolute address of the release's page; null where the site has not said its own. */
  readonly address: string | null;
}

/** What is set apart below the body with a rule above it. */
type Section = "sources" | "contacts" | "boilerplate" | "notes" | "rest";

const sections: Readonly<Partial<Record<Role, Section>>> = {
  "photo-credit": "sources",
  source: "sources",
  issuer: "sources",
  contact: "contacts",
  boilerplate: "boilerplate",
  notes: "notes",
};

/**
 * A release as an e-mail: one column of 600 pixels in tables, its look in its tags, so that every program shows it. Every word
 * is there once. It holds no script; its pictures are fetched from the site.
 */
export function emailPage(page: Published, { body, pictures, address }: EmailFacts, context: PageContext): string {
  const { release } = page;
  const pieces = piecesOf(release, textOptions(release, context));
  const inBody = new Set(release.body.map(({ id }) => id));
  const isBody = ({ block }: Piece): boolean => block !== null && inBody.has(block.id);
  const first = pieces.findIndex(isBody);
  const head = first < 0 ? pieces : pieces.slice(0, first);
  const foot = first < 0 ? [] : pieces.slice(first).filter((piece) => !isBody(piece) && !isBeside(piece, pictures));
  const { tag, direction } = release.language;
  const titled = release.headline === null && page.title !== null;

  return html`${raw("<!doctype html>")}
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${page.title ?? context.words.pressRelease}</title>
<style>${raw(NIGHT)}</style>
</head>
<body class="e-paper" style="${styles.page}">
<table role="presentation" class="e-paper" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="${styles.outer}">
<tr><td align="center" style="${styles.frame}">
${raw("<!--[if mso]><table role='presentation' width='600' cellpadding='0' cellspacing='0' border='0'><tr><td><![endif]-->")}
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="${styles.inner}">
${lines([
  context.site.name === null ? nothing : row(html`${context.site.name}`, "e-ink", styles.name),
  row(
    lines([...(titled ? [headline(page.title ?? "")] : []), ...head.map((piece) => headPiece(piece, page, context))]),
    "e-soft",
    styles.head,
  ),
  body === "" ? nothing : row(raw(inlined(body).trimEnd()), "e-ink", styles.body),
  ...inSections(foot).map((each) => row(set(each, page, context), "e-ink", styles.section)),
  address === null
    ? nothing
    : row(html`<a href="${address}" style="${styles.link}">${address}</a>`, "e-soft", styles.foot),
])}
</table>
${raw("<!--[if mso]></td></tr></table><![endif]-->")}
</td></tr>
</table>
</body>
</html>
`.markup;
}

/** Who is credited beside a picture is not said once more. */
function isBeside({ role, block, excerpt }: Piece, pictures: readonly Picture[]): boolean {
  return (
    role === "photo-credit" &&
    pictures.some(({ credit }) => (block === null ? credit?.text === excerpt.text : credit?.block === block.id))
  );
}

function row(content: Html, name: string, style: string): Html {
  if (content.markup === "") return nothing;
  return html`<tr><td class="${name}" style="${style}">
${content}
</td></tr>`;
}

const headline = (words: string | Html): Html => html`<h1 class="e-ink" style="${styles.headline}">${words}</h1>`;

function headPiece(piece: Piece, page: Published, context: PageContext): Html {
  const words = (): Html => raw(context.renderer.excerpt(page.release, piece.excerpt));
  if (piece.role === "headline") return headline(words());
  if (piece.role === "deck") return html`<p class="e-soft" style="${styles.deck}">${words()}</p>`;
  return set([piece], page, context);
}

/** Pieces in the small type above and below the body; whole blocks that follow each other are rendered in one go. */
function set(pieces: readonly Piece[], { release }: Published, { renderer }: PageContext): Html {
  const set: Html[] = [];
  let blocks: Block[] = [];
  const flush = (): void => {
    if (blocks.length > 0) set.push(raw(inlined(renderer.blocks(release, blocks), true).trimEnd()));
    blocks = [];
  };
  for (const { block, excerpt } of pieces) {
    if (block !== null && block === excerpt) {
      blocks.push(block);
      continue;
    }
    flush();
    set.push(html`<p style="${styles.line}">${raw(renderer.excerpt(release, excerpt))}</p>`);
  }
  flush();
  return lines(set);
}

function inSections(pieces: readonly Piece[]): Piece[][] {
  const found: { section: Section; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const section = sections[piece.role] ?? "rest";
    const last = found.at(-1);
    if (last?.section === section) last.pieces.push(piece);
    else found.push({ section, pieces: [piece] });
  }
  return found.map((each) => each.pieces);
}
