import type { Place } from "../../plugin/cli/new/hosts/index.ts";

/** The site that the documentation speaks of. */
export const somePlace: Place = {
  name: "press.example",
  build: "npx eleventy",
  output: "_site",
  folder: "/srv/press",
  branch: "main",
};
