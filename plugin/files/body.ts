import type { Picture } from "../../src/types.ts";
import { absolute, withAbsoluteAddresses } from "../absolute.ts";
import { figureElsewhere, type PageContext, shownPictures } from "../pages/index.ts";
import type { Published } from "../published.ts";
import type { FileWorkshop } from "./output-file.ts";

/** What becomes of a release's pictures in its body. */
export interface BodyFigures {
  /** Whether they are in it at all. Default: true. */
  readonly figures?: boolean;
  /** As many points they may be wide. */
  readonly widest?: number;
}

/**
 * The body of a release as it is read away from its page, in feeds and e-mails: without pulled copies and links to quotations,
 * its addresses absolute where the site has said its own. Without that a picture could not be found, and there is none.
 */
export function bodyOf(
  page: Published,
  workshop: FileWorkshop,
  context: PageContext,
  { figures = true, widest }: BodyFigures = {},
): string {
  const shown = figures && picturesElsewhere(page, workshop, context).length > 0;
  // E-mail and ninjs have the same, unless pictures stand in it.
  return shown ? render(page, workshop, context, true, widest) : withoutFigures(workshop, page, context);
}

let last: { readonly workshop: FileWorkshop; readonly page: Published; readonly html: string } | null = null;

function withoutFigures(workshop: FileWorkshop, page: Published, context: PageContext): string {
  if (last?.page !== page || last.workshop !== workshop) {
    last = { workshop, page, html: render(page, workshop, context, false) };
  }
  return last.html;
}

function render(
  { release, url }: Published,
  workshop: FileWorkshop,
  context: PageContext,
  shown: boolean,
  widest?: number,
): string {
  const html = context.renderer.body(release, {
    pullQuotes: "off",
    ...(shown && { figure: (picture: Picture) => figureElsewhere(picture, release, context, widest) }),
  });
  const root = workshop.settings.url;
  if (root === null) return html;
  const elsewhere = withAbsoluteAddresses(html, absolute(root, url));
  workshop.witness.body(release, "body in feeds, e-mails and ninjs", elsewhere, shown);
  return elsewhere;
}

/** The pictures of a release that can be shown away from its page. */
export function picturesElsewhere(
  { release }: Published,
  { settings }: FileWorkshop,
  context: PageContext,
): readonly Picture[] {
  return settings.url === null ? [] : shownPictures(release, context);
}
