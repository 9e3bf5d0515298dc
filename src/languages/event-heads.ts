/** What advisories put over the facts of an event, one a line: what, who, when, where. Small letters. Data only. */
// biome-ignore format: word lists are read in lines
export const eventHeads: readonly string[] = [
  "what", "who", "when", "where", "why", "how", "quoi", "qui", "quand", "où", "pourquoi", "comment", "date", "heure", "lieu", "endroit",
  "was", "wer", "wann", "wo", "warum", "wie", "datum", "uhrzeit", "ort", "qué", "quién", "quiénes", "cuándo", "dónde", "por qué", "fecha", "hora", "lugar",
  "cosa", "che cosa", "chi", "quando", "dove", "perché", "data", "ora", "luogo", "o quê", "quem", "onde", "porquê", "local", "què", "qui", "quan", "on", "hora", "lloc",
  "wat", "wie", "wanneer", "waar", "hvad", "hvem", "hvornår", "hvor", "hva", "når", "vad", "vem", "när", "var", "mitä", "kuka", "milloin", "missä",
  "co", "kdo", "kdy", "kde", "čo", "kto", "kedy", "kiedy", "gdzie", "kaj", "kdo", "kdaj", "kje", "što", "šta", "tko", "ko", "kada", "gdje", "gde",
  "time", "place", "venue", "location", "address", "directions", "date et lieu", "horaire", "adresse", "rendez-vous",
  "termin", "zeit", "zeitpunkt", "treffpunkt", "veranstaltungsort", "beginn", "anfahrt", "horario", "sede", "dirección", "orario", "sede", "indirizzo",
  "horário", "endereço", "tijd", "tijdstip", "plaats", "locatie", "adres", "tid", "tidspunkt", "sted", "plats", "lokal", "lokale", "mødested", "møtested", "oppmøte", "samling", "tidpunkt", "aika", "paikka", "osoite",
  "miejsce", "czas", "termín", "místo", "čas", "miesto", "helyszín", "időpont", "aeg", "koht", "laiks", "vieta", "laikas", "staður", "tími", "locul", "ora",
  "ce", "cine", "când", "unde", "mit", "ki", "kicsoda", "mikor", "hol", "ne", "kim", "ne zaman", "nerede", "τι", "ποιος", "πότε", "πού",
  "что", "кто", "когда", "где", "дата", "время", "место", "що", "хто", "коли", "де", "какво", "кой", "кога", "къде", "што", "каде", "шта", "када", "где",
];
