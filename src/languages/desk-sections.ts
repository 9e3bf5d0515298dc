/** Names of a desk's sections, which stand in capitals over what agencies send: "ECONOMÍA BANCA". */
// biome-ignore format: word lists are read in lines
export const deskSections: readonly string[] = [
  // Spanish, Portuguese, Galician, Catalan
  "política", "economía", "deportes", "sociedad", "sucesos", "cultura", "medio ambiente", "ciencia", "tecnología", "salud", "sanidad", "educación",
  "tribunales", "justicia", "empresas", "turismo", "agricultura", "energía", "transportes", "fútbol", "cine", "música", "economia", "esportes",
  "esporte", "desporto", "sociedade", "ambiente", "meio ambiente", "ciência", "tecnologia", "saúde", "educação", "justiça", "esports", "societat",
  "medi ambient", "salut", "educació", "justícia",
  // Italian, French, Romanian
  "politica", "sport", "cronaca", "scienza", "salute", "sanità", "scuola", "giustizia", "esteri", "interni", "spettacolo", "politique", "économie",
  "société", "culture", "environnement", "sciences", "santé", "éducation", "justice", "faits divers", "politică", "economie", "sănătate", "educație", "mediu",
  // German, English, Dutch
  "politik", "wirtschaft", "kultur", "wissenschaft", "gesundheit", "bildung", "umwelt", "justiz", "gesellschaft", "vermischtes", "panorama", "politics",
  "business", "economy", "sports", "science", "health", "education", "environment", "technology", "crime", "politiek", "cultuur", "wetenschap",
  "gezondheid", "onderwijs", "milieu", "binnenland", "buitenland",
  // Norwegian, Danish, Swedish, Finnish
  "politikk", "økonomi", "helse", "utdanning", "miljø", "samfunn", "samfund", "sundhed", "uddannelse", "ekonomi", "hälsa", "utbildning", "miljö", "inrikes",
  "utrikes", "politiikka", "talous", "urheilu", "kulttuuri", "tiede", "terveys", "koulutus", "ympäristö", "kotimaa", "ulkomaat",
  // Slavonic languages, Hungarian, Greek, Turkish
  "политика", "экономика", "спорт", "культура", "общество", "наука", "здоровье", "образование", "экология", "происшествия", "політика", "економіка",
  "суспільство", "освіта", "здоров'я", "икономика", "polityka", "gospodarka", "kultura", "nauka", "zdrowie", "edukacja", "środowisko", "politika", "ekonomika",
  "zdravotnictví", "školství", "zdravstvo", "znanost", "okoliš", "gazdaság", "kultúra", "egészségügy", "oktatás", "környezet", "πολιτική", "οικονομία",
  "πολιτισμός", "κοινωνία", "υγεία", "παιδεία", "περιβάλλον", "spor", "kültür", "bilim", "sağlık", "eğitim", "çevre",
];

/** "Stadt Beispielhausen informiert", "BEISPIELIN KAUPUNKI TIEDOTTAA": the sender, and that it has news. */
// biome-ignore format: word lists are read in lines
export const announcingVerbs: readonly string[] = [
  "informiert", "teilt mit", "informeert", "deelt mee", "informerer", "meddeler", "oplyser", "opplyser", "informerar", "meddelar", "tiedottaa", "ilmoittaa",
  "informa", "comunica", "communique", "informuje", "tájékoztat", "informează", "teatab", "teavitab", "informē", "informuoja", "skelbia", "сообщает",
  "информирует", "повідомляє", "інформує", "съобщава", "информира", "ανακοινώνει", "ενημερώνει", "duyurur", "bilgilendiriyor",
];
