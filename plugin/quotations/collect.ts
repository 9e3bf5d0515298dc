import { spokenText } from "../../src/quotes/spoken.ts";
import type { Quotation, Release } from "../../src/types.ts";
import type { Published } from "../published.ts";

/** A quotation with where and when it was published: an item of the collection `quotes`. */
export interface NewsroomQuotation {
  /** Without outer marks, and without what stood between its parts. */
  readonly text: string;
  /** Null where the release does not make it clear. */
  readonly speaker: string | null;
  /** As printed. */
  readonly role: string | null;
  readonly kind: Quotation["kind"];
  /** Its address on the site: "/releases/gate-moves/#q-we-never-replaced-a-part". */
  readonly url: string;
  /** "2021-10-13"; null where the release has no date. */
  readonly date: string | null;
  /** BCP 47. */
  readonly lang: string;
  /** The release's page. */
  readonly title: string | null;
  readonly page: string;
  readonly release: Release;
}

/** While a site is watched nearly all quotations are those of the build before. */
const spoken = new WeakMap<Quotation, string>();

function spokenBy(quotation: Quotation): string {
  const text = spoken.get(quotation) ?? spokenText(quotation);
  spoken.set(quotation, text);
  return text;
}

/** All quotations of what is out, in the order of the releases. */
export function quotationsOf(releases: readonly Published[]): NewsroomQuotation[] {
  return releases.flatMap(({ release, title, url }) =>
    release.quotes.map((quotation) => ({
      text: spokenBy(quotation),
      speaker: quotation.speaker,
      role: quotation.role,
      kind: quotation.kind,
      url: `${url}#${quotation.id}`,
      date: release.date?.iso ?? null,
      lang: release.language.tag,
      title: release.headline?.text ?? title,
      page: url,
      release,
    })),
  );
}

/** `quotes.json`: the same for machines, its addresses as seen from where it stands. */
export function quotationsJson(quotations: readonly NewsroomQuotation[], address: (path: string) => string): string {
  const quotes = quotations.map(({ release: _release, url, page, title, ...quotation }) => ({
    ...quotation,
    url: address(url),
    release: { title, url: address(page) },
  }));
  return `${JSON.stringify({ quotes }, null, 1)}\n`;
}
