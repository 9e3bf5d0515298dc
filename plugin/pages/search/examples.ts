import type { ViewExample } from "../example.ts";
import { searchPage } from "./view.ts";

export const searches: readonly ViewExample[] = [
  {
    name: "before its script has run it leads to the archive",
    view: (context) => searchPage({ index: "/search/pagefind/", archive: "/archive/" }, context),
    shows: [
      ">Search</h1>",
      `data-index="./search/pagefind/"`,
      `<p class="pr-search__fallback">The search needs JavaScript.`,
      `<a href="./archive/">Archive</a></p>`,
      `role="search" hidden>`,
    ],
  },
];
