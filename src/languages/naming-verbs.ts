/** "„…“ lautet das Motto": verbs that give a title or a motto its words, with no language's copula among them. */
// biome-ignore format: word lists are read in lines
export const namingVerbs: ReadonlySet<string> = new Set([
  "lautet", "lautete", "heißt", "hieß", "luidt", "luidde", "lyder", "löd", "lød",
]);
