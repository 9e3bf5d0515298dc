import { type Example, release } from "../example.ts";

export const boilerplate: readonly Example[] = [
  {
    name: "a heading on its own line",
    text: release({ foot: "About Tarn Ferry Company\n\nThe company has run boats on the lake since 1904." }),
    shows: [">About Tarn Ferry Company</h2>", "<p>The company has run boats on the lake since 1904.</p>"],
  },
];
