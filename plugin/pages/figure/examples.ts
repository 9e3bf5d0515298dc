import type { PictureFile } from "../../../src/types.ts";
import { type Example, release } from "../example.ts";

/** A picture of the old pier, as a camera and a picture desk would leave it. */
function pier(path: string, told: Partial<PictureFile["told"]> = {}, height = 900): PictureFile {
  const nothing = { caption: null, alt: null, creator: null, credit: null, copyright: null };
  return { path, type: "image/jpeg", width: 1600, height, bytes: 84_000, told: { ...nothing, ...told } };
}

export const pictures: readonly Example[] = [
  {
    name: "caption and credit from the text",
    text: release({ foot: "Caption: The old stone pier at low water\nPhoto: Ada Sample / PIER NEWS" }),
    pictures: [pier("pier.jpg", { alt: "Steps of stone lead down into the sea." })],
    shows: [
      `<figure class="pr-figure">`,
      ` width="1600" height="900" alt="Steps of stone lead down into the sea."`,
      `<span class="pr-hidden">Caption: </span>The old stone pier at low water</p>`,
      `<p class="pr-figure__credit">Photo: Ada Sample / PIER NEWS</p>`,
    ],
  },
  {
    name: "caption and credit from the file; nobody has described it",
    text: release({}),
    pictures: [pier("pier.jpg", { caption: "The pier on its last day", creator: "Ada Sample", credit: "PIER NEWS" })],
    shows: [
      ` alt="" fetchpriority="high">`,
      `<p class="pr-figure__caption" data-from="file">The pier on its last day</p>`,
      `data-from="file">Photo: Ada Sample / PIER NEWS</p>`,
    ],
  },
  {
    name: "an upright picture, and a second one that repeats its credit for the eye",
    text: release({ foot: "Photos: Ada Sample / PIER NEWS" }),
    pictures: [pier("pier/1.jpg", {}, 2000), pier("pier/2.jpg")],
    shows: [
      `<figure class="pr-figure pr-figure--tall">`,
      `<p class="pr-figure__credit">Photos: Ada Sample / PIER NEWS</p>`,
      ` loading="lazy" decoding="async">`,
      `<aside class="pr-figure__credit" aria-hidden="true"`,
    ],
  },
];
