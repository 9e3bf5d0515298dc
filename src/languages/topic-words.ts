/**
 * The first words of what a text is about, behind the word for its genre: "Press release on the closure of the bridge". What stands behind
 * "of", "from" and "by" sends it. In all languages, lower case.
 */
// biome-ignore format: word lists are read in lines
export const topicWords: readonly string[] = [
  "on", "about", "regarding", "concerning", "re", "zu", "zum", "zur", "über", "betreffend", "bezüglich", "sur", "concernant", "relatif", "relative", "suite",
  "sobre", "acerca", "relativo", "relativa", "respecto", "su", "sul", "sulla", "sullo", "sui", "sugli", "sulle", "riguardo", "riguardante", "circa", "over", "omtrent", "betreffende",
  "inzake", "om", "angående", "vedrørende", "rörande", "о", "об", "обо", "про", "щодо", "k", "ke", "ku", "ws.", "dotyczący", "dotycząca", "despre", "privind", "για", "σχετικά", "hakkında",
];
