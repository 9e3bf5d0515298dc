import type { Settings } from "../options.ts";
import type { Download, PageContext } from "../pages/index.ts";
import type { Gallery } from "../pictures/gallery.ts";
import type { Published } from "../published.ts";
import { versionPath } from "./output-file.ts";
import { kitBytesOf, kitPath } from "./press-kits.ts";

/** What can be taken away from the page of a release, in the order of the page. */
export function downloadsOf(
  page: Published,
  gallery: Gallery | null,
  { files, pictures }: Settings,
  context: PageContext,
): Download[] {
  const { words, locale } = context;
  const size = kitBytesOf(page, gallery, pictures?.kitMegabytes ?? 0, context);
  return [
    ...(files.text ? [{ label: words.plainText, path: versionPath(page, "txt"), note: null }] : []),
    ...(size === null ? [] : [{ label: words.pressKit, path: kitPath(page), note: `ZIP, ${sizeIn(locale, size)}` }]),
  ];
}

/** "4.1 MB", "84 kB": as the locale writes it. */
function sizeIn(locale: string, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits }).format(value);
}
