import { type Example, release } from "../example.ts";

export const tags: readonly Example[] = [
  {
    name: "each topic leads to its page",
    text: release({}),
    surroundings: () => ({
      topics: [
        { title: "Ferries & piers", url: "/topics/ferries-and-piers/", lang: "en", direction: "ltr" },
        { title: "Tides", url: "/topics/tides/", lang: "en", direction: "ltr" },
      ],
    }),
    shows: [
      ">Tags</h2>",
      `rel="tag" href="../topics/ferries-and-piers/">Ferries &amp; piers</a>`,
      `href="../topics/tides/">Tides</a>`,
    ],
  },
];
