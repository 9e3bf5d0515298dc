import type { ViewExample } from "../example.ts";
import { pager } from "./view.ts";

export const pagers: readonly ViewExample[] = [
  {
    name: "the first of three pages",
    view: (context) => pager({ number: 1, count: 3, newer: null, older: "/archive/2021/2/" }, context),
    shows: ["<p></p>", "Page 1 of 3", `<a href="./archive/2021/2/" rel="next">Next</a>`],
  },
  {
    name: "the last of three pages",
    view: (context) => pager({ number: 3, count: 3, newer: "/archive/2021/2/", older: null }, context),
    shows: [`<a href="./archive/2021/2/" rel="prev">Previous</a>`, "Page 3 of 3", "<p></p>\n</nav>"],
  },
];
