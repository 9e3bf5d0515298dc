import type { ViewExample } from "../example.ts";
import { indexPage } from "./view.ts";

export const indexes: readonly ViewExample[] = [
  {
    name: "in the order of the alphabet, accents or not",
    view: (context) =>
      indexPage(
        "Topics",
        [
          { name: "Zinc", url: "/topics/zinc/", count: 2 },
          { name: "Écluses", url: "/topics/ecluses/", count: 1 },
          { name: "Dykes", url: "/topics/dykes/", count: 1000, note: { text: "und Deiche", lang: "de" } },
        ],
        context,
      ),
    shows: [">Topics</h1>", "1,000", ">Dykes</a>", `lang="de" dir="auto">und Deiche</p>`, ">Écluses</a>", ">Zinc</a>"],
  },
];
