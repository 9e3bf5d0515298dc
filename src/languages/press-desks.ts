/** How the desk that speaks to the press is called in many languages, lower case: the last words of its name. */
// biome-ignore format: word lists are read in lines
export const pressDesks: readonly string[] = [
  "öffentlichkeitsarbeit", "pressestelle", "pressereferat", "presseabteilung", "pressebüro", "medienstelle", "medienarbeit", "kommunikation",
  "hochschulkommunikation", "unternehmenskommunikation", "wissenschaftskommunikation", "universitätskommunikation", "presse",
  "communications", "press office", "media relations", "public relations", "public affairs", "media office",
  "relations presse", "relations médias", "service de presse", "service communication", "communication", "prensa", "comunicación", "stampa",
  "comunicazione", "imprensa", "comunicação", "persvoorlichting", "woordvoering", "communicatie", "kommunikasjon", "presseafdeling",
  "presstjänst", "kommunikationsavdelningen", "viestintä", "пресс-служба",
];

/** What such a desk is a part of, lower case: "Abteilung", "office". Its name may open with it, behind somebody's. */
// biome-ignore format: word lists are read in lines
export const deskUnits: readonly string[] = [
  "abteilung", "stabsstelle", "stabstelle", "referat", "dezernat", "bereich", "ressort", "presse-", "medien-", "marketing", "corporate", "office", "department",
  "service", "direction", "oficina", "gabinete", "departamento", "dirección", "ufficio", "assessoria", "afdeling", "avdeling", "avdelningen",
];
