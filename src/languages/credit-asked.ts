/** What stands before the credit in a line that says which one to print: "may be used freely if credited: …". In all languages, small letters. */
// biome-ignore format: word lists are read in lines
export const creditAsked: readonly string[] = [
  "credit", "credited", "credit line", "photo credit", "kreditering", "krediteres", "fotokredit", "kredittering", "fotograf", "crédit", "crédit photo",
  "mention", "crédito", "créditos", "con crédito", "credito", "crediti", "bildnachweis", "quellenangabe", "fotonachweis", "nachweis", "bronvermelding",
  "naamsvermelding", "bildkälla", "källa", "kuvalähde", "lähde",
];
