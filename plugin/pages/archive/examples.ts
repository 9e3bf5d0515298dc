import type { ViewExample } from "../example.ts";
import { archivePage } from "./view.ts";

export const archives: readonly ViewExample[] = [
  {
    name: "ways to the releases, without those there are none of",
    view: (context) =>
      archivePage(
        {
          total: 1,
          years: [{ label: "2021", url: "/archive/2021/", count: 1 }],
          topics: [],
          languages: [],
          people: { url: "/people/", count: 2 },
          items: [],
        },
        context,
      ),
    shows: [
      "1 release<",
      ">Archive</h1>",
      ">Years</h2>",
      "2021</a>",
      ">Quotations</h2>",
      `<a href="./people/">2 people</a>`,
    ],
  },
];
