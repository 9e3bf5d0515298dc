/**
 * What stands before the town where an office writes where and when it signed: "Fait à Oldport, le 4 mars 2026", "En Oldport, a 4 de marzo
 * de 2026". Data only.
 */
export const datelineOpeners: readonly string[] = [
  "Fait à",
  "À",
  "A",
  "En",
  "Dado en",
  "Em",
  "Feito em",
  "Fatto a",
  "Gegeben zu",
  "Done at",
  "Done in",
];

/** The word for "dated" between town and day, as it is shortened in scripts of India: "मुंबई, दि. 2 : ". */
export const indicDated: readonly string[] = ["दि"];
