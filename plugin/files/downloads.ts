import { basename } from "node:path/posix";
import type { FileChoice } from "../options/files.ts";
import type { Download, PageContext } from "../pages/index.ts";
import type { Gallery } from "../pictures/gallery.ts";
import { kitSize, kitTexts } from "../pictures/press-kit.ts";
import type { Published } from "../published.ts";
import { stemOf, versionPath } from "./output-file.ts";
import { kitPath } from "./press-kits.ts";

/** What can be taken away from the page of a release, in the order of the page. */
export function downloadsOf(
  page: Published,
  gallery: Gallery | null,
  files: FileChoice,
  context: PageContext,
): Download[] {
  return [
    ...(files.text ? [{ label: context.words.plainText, path: versionPath(page, "txt"), note: null }] : []),
    ...(gallery === null || page.release.pictures.length === 0 ? [] : [pressKit(page, gallery, context)]),
  ];
}

function pressKit(page: Published, gallery: Gallery, context: PageContext): Download {
  const nameOf = (picture: Parameters<Gallery["address"]>[0]) => basename(gallery.address(picture, page).path);
  const size = kitSize([
    ...kitTexts(page.release, context, stemOf(page.url), nameOf).map(({ name, bytes }) => ({
      name,
      size: bytes.length,
    })),
    ...page.release.pictures.map((picture) => ({ name: nameOf(picture), size: picture.bytes })),
  ]);
  return { label: context.words.pressKit, path: kitPath(page), note: `ZIP, ${sizeIn(context.locale, size)}` };
}

/** "4.1 MB", "84 kB": as the locale writes it. */
function sizeIn(locale: string, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits }).format(value);
}
