/**
 * Papers, sites and stations as somebody speaks to them, in the languages that put them between the verb and who speaks: „…“, řekl deníku Příklad Jan Vzor.
 * Data only.
 */

/** In the case that alone says so. */
// biome-ignore format: word lists are read in lines
export const mediaTold: readonly string[] = [
  "газете", "изданию", "агентству", "порталу", "телеканалу", "каналу", "радиостанции", "журналу", "корреспонденту", "еженедельнику", "интернет-изданию", "газеті", "виданню", "агенції", "кореспонденту", "радіостанції",
  "тижневику", "выданню", "карэспандэнту", "gazecie", "dziennikowi", "portalowi", "tygodnikowi", "serwisowi", "agencji", "telewizji", "magazynowi", "deníku", "serveru", "portálu", "týdeníku", "novinám", "agentuře",
  "zpravodajství", "denníku", "týždenníku", "agentúre", "časniku", "listu", "portalu", "dnevniku", "novinama", "листу", "порталу", "дневнику", "новинама",
];

/** Behind a preposition: "rekao je za portal Primer Ivan Primjer", "ha dichiarato al quotidiano Esempio Carlo Modello". */
// biome-ignore format: word lists are read in lines
export const mediaAskedFor: readonly string[] = [
  "portal", "list", "časnik", "časopis", "dnevnik", "tednik", "tjednik", "nedeljnik", "agenciju", "agencijo", "televiziju", "televizijo", "портал", "лист", "часопис", "дневник", "недељник", "агенцију", "телевизију",
  "deník", "server", "týdeník", "agenturu", "denník", "týždenník", "agentúru", "вестник", "агенция", "весник", "агенција", "периодическо", "газету", "quotidiano", "giornale", "settimanale", "diario", "periódico", "semanario",
  "jornal", "diário", "semanário", "quotidien", "journal", "ziarul", "cotidianul",
];
