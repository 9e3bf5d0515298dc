import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../../src/types.ts";
import { type OutputFile, versionPath } from "../files/output-file.ts";
import { log } from "../log.ts";
import type { Settings } from "../options.ts";
import type { PageContext, ShareImage } from "../pages/index.ts";
import { cached, keyOf } from "../pictures/cache.ts";
import type { Published } from "../published.ts";
import { drawing, HEIGHT, WIDTH, type Wording } from "./drawing.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

/** The pictures that are drawn for link previews of releases. */
export interface ShareImages {
  /** Where that of a release that is out is; null where it has none. */
  of(page: Published, context: PageContext): ShareImage | null;
  /** Its file. */
  file(page: Published, context: PageContext): OutputFile | null;
}

/** None at all: for a site that does not ask for them, or whose previews could not say where they are. */
const NONE: ShareImages = { of: () => null, file: () => null };

/** @throws Error where a package or a font is not there. */
export function createShareImages({ shareImages: option, url }: Settings): ShareImages {
  if (option === null || url === null) return NONE;
  const typesetter = createTypesetter(option.fonts);
  // With the title that it was drawn with: a data file may give another, while the text stays as it is.
  const drawn = new WeakMap<Release, { readonly title: string | null; readonly svg: string | null }>();

  function svgOf(page: Published, context: PageContext): string | null {
    if (page.release.pictures.length > 0 && !option?.always) return null;
    const known = drawn.get(page.release);
    if (known?.title === page.title) return known.svg;
    const svg = draw(page, context, typesetter);
    drawn.set(page.release, { title: page.title, svg });
    return svg;
  }

  return {
    of(page, context) {
      if (svgOf(page, context) === null) return null;
      return { path: versionPath(page, ENDING), width: WIDTH, height: HEIGHT, alt: page.title ?? "" };
    },
    file(page, context) {
      const svg = svgOf(page, context);
      return svg === null ? null : { path: versionPath(page, ENDING), content: () => pngOf(svg, typesetter) };
    },
  };
}

const ENDING = "share.png";

function draw(page: Published, context: PageContext, typesetter: Typesetter): string | null {
  const { title, release, inputPath } = page;
  if (title === null) return null;
  const wording: Wording = {
    headline: title,
    name: context.site.name,
    date: release.date === null ? null : context.formatDate(release.date),
    language: release.language.tag,
    direction: release.language.direction,
  };
  const missing = typesetter.lacks([wording.headline, wording.name, wording.date].join(" "));
  if (missing.length === 0) return drawing(wording, typesetter.width);
  log.say(
    "warning",
    `${inputPath} has no picture for link previews: no font has “${missing.slice(0, 5).join("")}”. Name one that does in the option “shareImages”: { fonts: ["…"] }.`,
  );
  return null;
}

/** Drawn once: the next build finds it, as it finds the sizes of pictures. */
async function pngOf(svg: string, { png, stamp }: Typesetter): Promise<Uint8Array> {
  const [made] = await cached(keyOf(Buffer.from(svg), { stamp }), async (folder) => {
    await writeFile(join(folder, ENDING), png(svg));
    return [{ type: "image/png", width: WIDTH, suffix: ENDING }];
  });
  return made === undefined ? png(svg) : readFile(made.file);
}
