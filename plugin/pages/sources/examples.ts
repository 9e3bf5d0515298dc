import { type Example, release } from "../example.ts";

export const sources: readonly Example[] = [
  {
    name: "a photo credit with its label, a source phrase without one",
    text: release({ foot: "Photo: Ada Sample / PIER NEWS\n\nBased on materials from PIER NEWS" }),
    shows: [
      "<dt>Photo</dt><dd>Ada Sample / PIER NEWS</dd>",
      "<dt>Source</dt><dd>Based on materials from PIER NEWS</dd>",
    ],
  },
];
