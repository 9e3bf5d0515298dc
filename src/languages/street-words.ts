/** Words for a street that stand before its name, behind the number and a comma: "12, rue du Port", "12, carrer del Far". */
// biome-ignore format: word lists are read in lines
export const streetWordsInFront: readonly string[] = [
  "rue", "avenue", "boulevard", "place", "quai", "chemin", "impasse", "allée", "cours", "passage", "square", "route",
  "via", "viale", "piazza", "corso", "calle", "avenida", "plaza", "paseo", "rua", "praça", "travessa", "carrer", "avinguda", "plaça",
];
