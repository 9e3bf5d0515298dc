import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Picture, Release } from "../../src/types.ts";
import type { OutputFile } from "../files/output-file.ts";
import type { PicturesOption } from "../options/pictures.ts";
import type { PictureAddress } from "../pages/index.ts";
import type { Slugify } from "../permalinks.ts";
import type { Published } from "../published.ts";
import { folderOfPage, siteNames } from "./names.ts";
import { type MakeVariants, type Variant, variantMaker } from "./responsive.ts";

/** The pictures of the site: where they are, and what they are made of. */
export interface Gallery {
  /** Makes the sizes of a release's pictures, before its page is rendered. What is held back is never brought here. */
  prepare(inputPath: string, release: Release): Promise<void>;
  /** The sizes that were made of a picture. */
  variants(picture: Picture): readonly Variant[];
  /** Takes over the sizes that another part of the site has made of a release's pictures, in their order. */
  adopt(release: Release, sizes: readonly (readonly Omit<Variant, "file">[])[]): void;
  /** Where a picture of a release that is out is in the site. */
  address(picture: Picture, page: Published): PictureAddress;
  /** The files of a release's pictures, beside its page. */
  files(page: Published): readonly OutputFile[];
}

/** @param slugify looked up when it is needed: a site may set its own after the plugin. */
export function createGallery(option: Required<PicturesOption>, slugify: () => Slugify): Gallery {
  let maker: Promise<MakeVariants> | null = null;
  // Reading a text anew gives new pictures, so that nothing stale is here.
  const made = new WeakMap<Picture, readonly Variant[]>();
  const names = new WeakMap<readonly Picture[], ReadonlyMap<Picture, string>>();

  function pathOf(picture: Picture, { release, url }: Published): string {
    const known = names.get(release.pictures) ?? siteNames(release.pictures, slugify());
    names.set(release.pictures, known);
    return `${folderOfPage(url)}${known.get(picture)}`;
  }
  const variantsOf = (picture: Picture, page: Published) =>
    (made.get(picture) ?? []).map((variant) => ({
      ...variant,
      path: `${pathOf(picture, page).replace(/\.[^.]*$/, "")}.${variant.suffix}`,
    }));

  return {
    async prepare(inputPath, release) {
      if (release.pictures.length === 0) return;
      maker ??= variantMaker(option);
      const make = await maker;
      for (const picture of release.pictures) {
        if (!made.has(picture)) made.set(picture, await make(join(dirname(inputPath), picture.path), picture));
      }
    },

    variants: (picture) => made.get(picture) ?? [],

    adopt({ pictures }, sizes) {
      for (const [at, picture] of pictures.entries()) {
        made.set(
          picture,
          (sizes[at] ?? []).map((size) => ({ ...size, file: "" })),
        );
      }
    },

    address(picture, page) {
      const types = new Map<string, { path: string; width: number }[]>();
      for (const { type, path, width } of variantsOf(picture, page)) {
        types.set(type, [...(types.get(type) ?? []), { path, width }]);
      }
      return {
        path: pathOf(picture, page),
        sources: [...types].map(([type, sizes]) => ({ type, sizes: sizes.sort((a, b) => a.width - b.width) })),
      };
    },

    files(page) {
      const folder = dirname(page.inputPath);
      return page.release.pictures.flatMap((picture) => [
        { path: pathOf(picture, page), content: () => readFile(join(folder, picture.path)) },
        ...variantsOf(picture, page).map(({ path, file }) => ({ path, content: () => readFile(file) })),
      ]);
    },
  };
}
