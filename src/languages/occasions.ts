/**
 * Words for what happens on a day or ends on it, in many languages: "Vernissage, 3 mai 2021", "Anmeldeschluss 3. Mai 2021". Before a date
 * they tell when something takes place, and are no town that a release comes from.
 */
// biome-ignore format: word lists are read in lines
export const occasions: readonly string[] = [
  // English
  "deadline", "opening", "opens", "exhibition", "concert", "conference", "register", "registration", "ends", "begins",
  "starts", "doors", "tickets", "launch", "premiere", "auction", "election", "elections", "hearing", "webinar",
  "workshop", "festival", "ceremony", "closing", "report", "anniversary", "premieres", "entries", "applications",
  "nominations", "voting", "valid", "expires", "updated", "closes", "closed", "broadcast", "airs",
  "founded", "established", "opened", "signed", "adopted", "revised", "meets", "rally", "vigil",
  // German
  "anmeldeschluss", "bewerbungsschluss", "einsendeschluss", "redaktionsschluss", "meldeschluss", "eröffnung", "vernissage", "finissage",
  "ausstellung", "ausstellungseröffnung", "konzert", "termin", "beginn", "einlass", "anmeldung", "stichtag", "konferenz", "tagung",
  "premiere", "wahltag", "jubiläum", "feier", "baubeginn", "auftakt", "frist", "kinostart", "verkaufsstart",
  "treffen", "kundgebung", "gegründet", "eröffnet", "geboren", "unterzeichnet", "führung", "lesung", "vortrag",
  // French
  "ouverture", "clôture", "inscription", "inscriptions", "inauguration", "lancement", "exposition", "colloque", "spectacle", "soirée",
  "échéance", "première", "conférence", "salon", "cérémonie", "sortie", "rendez-vous", "rencontre", "rassemblement",
  "manifestation", "visite", "fondée", "fondé", "signé",
  // Spanish, Portuguese, Italian
  "apertura", "inauguración", "plazo", "cierre", "inscripción", "inscripciones", "exposición", "concierto", "estreno", "lanzamiento",
  "convocatoria", "jornada", "ceremonia", "clausura", "abertura", "encerramento", "inscrição", "inscrições", "prazo", "estreia",
  "lançamento", "exposição", "concerto", "cerimônia", "cerimónia", "inauguração", "inaugurazione", "chiusura", "scadenza", "iscrizioni",
  "mostra", "convegno", "lancio", "anteprima", "debutto", "cita", "encuentro", "visita", "fundado", "fundada", "firmado",
  "encontro", "appuntamento", "incontro", "fondato", "fondata", "firmato",
  // Dutch, Norwegian, Danish, Swedish
  "aanmelden", "sluiting", "tentoonstelling", "sluitingsdatum", "aanvang", "påmelding", "påmeldingsfrist", "søknadsfrist", "åpning", "utstilling",
  "tilmelding", "tilmeldingsfrist", "ansøgningsfrist", "åbning", "udstilling", "frist", "anmälan", "öppning", "invigning", "utställning", "premiär",
  "bijeenkomst", "opgericht", "stiftet", "grundat",
  // Russian
  "открытие", "закрытие", "регистрация", "выставка", "концерт", "премьера", "конференция", "форум", "дедлайн",
  "встреча", "основан", "основана",
];

/** Between an occasion and its day: "Tag des Apfels am 22. Januar". Data only. */
export const dayLinks: readonly string[] = ["am"];
