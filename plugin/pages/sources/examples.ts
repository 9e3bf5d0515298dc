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
  {
    name: "a label alone over its credits",
    text: release({ foot: "Photo credits:\nAda Sample / PIER NEWS\nBo Example / PIER NEWS" }),
    shows: ["<dt>Photo credits</dt><dd>Ada Sample / PIER NEWS</dd><dd>Bo Example / PIER NEWS</dd>"],
  },
];
