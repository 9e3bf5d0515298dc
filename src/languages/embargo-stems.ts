/** What phrases of an embargo hold that are unmistakable, in the languages of the packs; the one word that says it alone, and what is before none. Data only. */
export const embargoStems = {
  stems: ["embarg", "sperrfrist", "klausul", "эмбарго", "ембарг", "εμπάργκο", "ambargo", "אמברגו"],
  alone: ["sperrfrist"],
  /** "sin embargo" is "however". */
  notBehind: ["sin"],
} as const;
