import { release, type ViewExample } from "../example.ts";
import { standingTextsPage } from "./view.ts";

export const standingTexts: readonly ViewExample[] = [
  {
    name: "under its printed heading, with an address of its own",
    view: (context, parse) => {
      const from = parse(release({ foot: "About Tarn Ferry\n\nThe company has run boats on the lake since 1904." }));
      return standingTextsPage(
        from.boilerplate.map((boilerplate) => ({ id: "about-tarn-ferry", boilerplate, release: from })),
        context,
      );
    },
    shows: [
      ">About</h1>",
      `<section class="pr-sec" id="about-tarn-ferry" lang="en" dir="ltr">`,
      ">About Tarn Ferry</h2>",
      "<p>The company has run boats on the lake since 1904.</p>",
    ],
  },
];
