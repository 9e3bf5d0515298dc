/** The last sign of the word that ends the copy, in its bracket behind a sentence of Chinese, Japanese or Korean: "…。(完)", "…다. (끝)". Data only. */
export const copyEnds = { signs: "完了끝완終终", before: ["全文"] } as const;
