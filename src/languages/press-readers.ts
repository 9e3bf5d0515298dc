/**
 * Whom a sentence at the foot of a release speaks to, where it says whom to ask: "Journalister kan kontakte Kari Eksempel på tlf. …". Words for those
 * who write for papers, and for what they want, in many languages, small letters.
 */
// biome-ignore format: word lists are read in lines
export const pressReaders: readonly string[] = [
  "journalists", "reporters", "media", "press", "interview", "interviews", "journalisten", "journalistinnen", "medienvertreter", "medienvertreterinnen", "medienschaffende",
  "medienschaffenden", "pressevertreter", "pressevertreterinnen", "redaktionen", "medien", "interviewwunsch", "pers", "redacties", "journalister", "pressen", "medier", "medierne", "presse",
  "pressa", "mediene", "media", "journalistar", "intervju", "intervjuer", "toimittajat", "toimittajille", "medialle", "tiedotusvälineet", "tiedotusvälineille", "haastattelut", "fjölmiðlar",
  "fjölmiðlum", "ajakirjanikud", "žurnālisti", "žurnalistai", "újságírók", "journalistes", "médias", "periodistas", "prensa", "giornalisti", "stampa", "jornalistas", "imprensa",
  "dziennikarze", "журналисты", "журналистов",
];
