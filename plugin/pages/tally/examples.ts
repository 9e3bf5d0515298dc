import type { ViewExample } from "../example.ts";
import { tally } from "./view.ts";

export const tallies: readonly ViewExample[] = [
  {
    name: "years with how many releases each has, the older ones together",
    view: (context) =>
      tally(
        [
          { label: "2019", url: "/archive/2019/", count: 31 },
          { label: "1998–2014", url: "/archive/", count: 1406 },
        ],
        context,
      ),
    shows: [
      `<a href="./archive/2019/">2019</a> <span>31</span>`,
      `<a href="./archive/">1998–2014</a> <span>1,406</span>`,
    ],
  },
  {
    name: "a language is called as it calls itself",
    view: (context) => tally([{ label: "Deutsch", lang: "de", url: "/languages/de/", count: 1 }], context),
    shows: [`<a href="./languages/de/" lang="de" dir="auto">Deutsch</a>`],
  },
];
