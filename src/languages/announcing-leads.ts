/**
 * Verbs behind the sender's name with which a lead begins, in the present: who "announced" something may do so in a second
 * paragraph. In all languages, lower case.
 */
// biome-ignore format: word lists are read in lines
export const leadVerbs: readonly string[] = [
  "announces", "today announced", "announced today", "unveils", "is pleased to announce", "are pleased to announce", "is proud to announce", "are proud to announce",
  "is delighted to announce", "is excited to announce", "are excited to announce", "kündigt", "kündigen", "präsentiert",
  "annonce", "annoncent", "dévoile", "est heureux d'annoncer", "est heureuse d'annoncer", "est fier d'annoncer", "est fière d'annoncer",
  "anuncia", "anuncian", "se complace en anunciar", "annuncia", "annunciano", "è lieta di annunciare", "è lieto di annunciare",
  "tem o prazer de anunciar", "kondigt", "kondigen", "maakt bekend", "onthult",
  "tillkännager", "meddelar", "lanserar", "presenterar", "kunngjør", "annonserer", "lanserer", "presenterer", "offentliggør", "lancerer", "præsenterer",
  "julkistaa", "lanseeraa", "объявляет", "объявляют", "анонсирует",
];

/** What may stand between name and verb: "Acme today announces". */
// biome-ignore format: word lists are read in lines
export const beforeLeadVerbs: readonly string[] = [
  "today", "hereby", "also", "heute", "aujourd'hui", "ce jour", "hoy", "oggi", "hoje", "vandaag", "i dag", "idag", "i dagens", "tänään", "сегодня",
];
