import { letterBoxes } from "./letter-boxes.ts";

/** What a house calls a letter box of its own, the press's among them: "info@…", "investors@…". Data only. */
export const boxWords: readonly string[] = [
  ...letterBoxes,
  ..."info contact contacto contatto kontakt hello investor investors ir pr office editor redaktion team".split(" "),
];
