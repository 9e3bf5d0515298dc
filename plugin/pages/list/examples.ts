import { release, type ViewExample } from "../example.ts";
import { listPage } from "./view.ts";

export const lists: readonly ViewExample[] = [
  {
    name: "a year by its months, in the words of the page; a release in its own",
    view: (context, parse) =>
      listPage(
        {
          ...{ heading: "2021", above: { url: "/archive/", title: "Archive" }, total: 61, by: "month" },
          ...{ number: 2, count: 3, newer: "/archive/2021/", older: "/archive/2021/3/" },
          items: [
            { release: parse(release({})), url: "/pier/", date: { year: 2021, month: 10, day: 13 } },
            {
              release: parse(
                "Die alte Mole wird saniert\n\n3. März 2021\n\nDie Mole von Tarn wird im Sommer saniert, und die Fähre legt so lange im Hafen an.\n",
              ),
              url: "/mole/",
              date: { year: 2021, month: 3, day: 3 },
            },
          ],
        },
        context,
      ),
    shows: [
      `<a href="./archive/">Archive</a></b>`,
      "61 releases",
      "<bdi>2021</bdi></h1>",
      ">October</h2>",
      `<time class="dt-published" datetime="2021-10-13">13 October</time>`,
      ">March</h2>",
      "3 March",
      `<div lang="de" dir="ltr">`,
      "Page 2 of 3",
    ],
  },
];
