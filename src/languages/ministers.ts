/** Titles behind which stands a field of government, and never a house named after somebody: "le ministre de la Culture Jean Exemple". Data only. */
// biome-ignore format: word lists are read in lines
export const ministers: readonly string[] = [
  "ministre", "vice-ministre", "échevin", "échevine", "adjoint", "adjointe", "ministro", "ministra", "viceministro", "viceministra", "consejero", "consejera", "conseller", "consellera",
  "conselleiro", "conselleira", "assessore", "assessora", "secretário", "secretária", "subsecretario", "subsecretaria",
  "menteri",
];
