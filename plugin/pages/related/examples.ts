import { type Example, release } from "../example.ts";

export const related: readonly Example[] = [
  {
    name: "what both share stands under each",
    text: release({}),
    surroundings: (parse) => ({
      related: [
        {
          release: parse(release({ head: "Bell of the old pier is found" })),
          url: "/bell/",
          date: { year: 2020, month: 11, day: 19 },
          because: ["Low Tarn", "Ada Sample"],
        },
      ],
    }),
    shows: [
      `<section class="pr-sec" data-pagefind-ignore>`,
      ">Related releases</h2>",
      `<time datetime="2020-11-19">19 November 2020</time>`,
      `<a href="../bell/">Bell of the old pier is found</a>`,
      ">Low Tarn · Ada Sample</p>",
    ],
  },
];
