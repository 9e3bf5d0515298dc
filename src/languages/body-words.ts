/** Words of companies that are the same in every language, lower case: "de Tarn Software", "von Tarn Systems". */
// biome-ignore format: word lists are read in lines
export const bodyWords: readonly string[] = [
  "software", "systems", "solutions", "technologies", "technology", "labs", "networks", "consulting", "studios", "airlines", "airways",
  "healthcare", "logistics", "ventures", "industries", "electronics", "pharmaceuticals", "therapeutics", "semiconductors", "motors",
];
