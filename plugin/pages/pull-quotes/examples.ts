import { type Example, release } from "../example.ts";

export const pullQuotes: readonly Example[] = [
  {
    name: "a quotation that the author marked",
    text: release({
      foot: `"We cannot promise the weather, but nobody will ever have to wade here again," said Ada Sample, keeper of the pier. {.pull-quote}

The bell was cast on the island and has no clapper. Whoever waits for the boat is asked to bring a spoon, of which
there are several on a nail.`,
    }),
    shows: [
      `<figure class="pr-pull pr-pull--inline">`,
      "nobody will ever have to wade here again</blockquote>",
      `<span class="pr-pull__name">Ada Sample</span>`,
    ],
  },
];
