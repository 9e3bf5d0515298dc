import { type Example, release } from "../example.ts";
import { arabic } from "../example-texts.ts";

export const boilerplate: readonly Example[] = [
  {
    name: "a heading on its own line",
    text: release({ foot: "About Tarn Ferry Company\n\nThe company has run boats on the lake since 1904." }),
    shows: [">About Tarn Ferry Company</h2>", "<p>The company has run boats on the lake since 1904.</p>"],
  },
  {
    name: "two issuers",
    text: release({
      foot: `About Tarn Ferry Company

The company has run boats on the lake since 1904.

It belongs to its passengers. https://ferry.example

About the Guild of Masons

The guild has eleven members and a boat.`,
    }),
    shows: [">About Tarn Ferry Company</h2>", "<p>It belongs", ">About the Guild of Masons</h2>", "eleven members"],
  },
  { name: "right to left", text: arabic, shows: ["<p>تسيّر"] },
];
