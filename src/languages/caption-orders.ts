/**
 * How captions say in which order people stand: "(from left)", "von links nach rechts:". In all languages, small letters; before the names
 * stands a colon or a bracket.
 */
// biome-ignore format: word lists are read in lines
export const captionOrders: readonly string[] = [
  "from left to right", "from left", "left to right", "clockwise from left", "clockwise from top left", "l-r", "l to r", "l. to r.", "from l to r", "from l-r",
  "from right to left", "from right", "von links nach rechts", "von links", "v. l. n. r.", "v.l.n.r.", "vlnr", "v. l.", "v.l.", "von rechts nach links",
  "de gauche à droite", "de g. à dr.", "de g. à d.", "de droite à gauche", "de izquierda a derecha", "de izq. a dcha.", "de izq. a der.", "de derecha a izquierda",
  "da sinistra a destra", "da sinistra verso destra", "da sinistra", "da sx", "da destra", "da esquerda para a direita", "da esquerda à direita", "da esq. para a dir.",
  "da esquerda", "da direita para a esquerda", "van links naar rechts", "van links", "van rechts naar links", "fra venstre mod højre", "fra venstre mot høyre",
  "fra venstre til højre", "fra venstre", "fra v.", "f.v.", "från vänster till höger", "från vänster", "fr.v.", "fr. v.", "från v.", "vasemmalta oikealle", "vasemmalta",
  "слева направо", "зліва направо", "od lewej strony", "od lewej", "zleva", "zľava", "balról jobbra", "soldan sağa", "soldan", "de la stânga la dreapta",
  "από αριστερά", "slijeva nadesno", "s lijeva na desno", "d'esquerra a dreta", "ezkerretik eskuinera", "من اليمين إلى اليسار", "من اليمين", "من اليسار",
  "从左至右", "從左至右", "由左至右", "从左到右", "從左到右", "左起", "左から", "왼쪽부터", "왼쪽에서부터", "왼쪽에서",
];

/** Those that stand right before the first name, with no mark or space, where words have none. */
export const gluedOrders: readonly string[] = ["左起", "左から", "왼쪽부터", "왼쪽에서부터"];

/** How a caption opens that says what is to be seen, where no spaces part words. */
export const pictureOpenings: readonly string[] = ["圖為", "图为", "圖爲"];
/** What stands before the side in a bracket that says who is who: "（圖左）", "（图右二）". */
export const pictureSides: readonly string[] = ["圖左", "图左", "圖右", "图右", "圖中", "图中"];

/** On which side of a picture somebody stands, in brackets behind the name, where words have no capitals: left, right, and what may stand before. */
export const captionSides = { left: ["왼쪽", "左"], right: ["오른쪽", "右"], before: ["사진"] } as const;
