import { type Example, release } from "../example.ts";

export const neighbours: readonly Example[] = [
  {
    name: "the one before in another language, and none after",
    text: release({}),
    surroundings: () => ({ older: { url: "/alt/", title: "Alte Mole wird saniert", lang: "de", direction: "ltr" } }),
    shows: [
      `aria-label="Previous / Next"`,
      `<span class="pr-furniture">Previous</span>`,
      `<a rel="prev" href="../alt/" lang="de" dir="ltr">Alte Mole wird saniert</a></p>\n</nav>`,
    ],
  },
];
