import { type Example, release } from "../example.ts";

export const notes: readonly Example[] = [
  {
    name: "notes to editors, numbered as printed",
    text: release({ foot: "Notes to editors\n\n1. The pier is of granite.\n\n2. The bell is of bronze." }),
    shows: [">Notes to editors</h2>", "1. The pier is of granite.", "2. The bell is of bronze."],
  },
];
