/** Behind a verb of speech and its subject: what follows is told in other words, and nobody's speech is parted there: ", mener styret at". */
export const thatWords: ReadonlySet<string> = new Set(["at", "att"]);
