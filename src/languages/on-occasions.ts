/**
 * Words that tell on what occasion something is said, in the languages of the world: "said Jan Example, mayor of Oldport *during* the
 * festival". Behind a title they are none of it. Small letters, straight apostrophes. Data only.
 */
// biome-ignore format: word lists are read in lines
export const onOccasions: readonly string[] = [
  // English, German, Dutch, the languages of the North
  "during", "at the opening", "at the launch", "at the unveiling", "at the ceremony", "on the sidelines", "on the occasion",
  "anlässlich", "während", "am rande", "im rahmen", "bei der eröffnung", "bei der vorstellung", "zum auftakt", "zur eröffnung",
  "tijdens", "bij de opening", "ter gelegenheid", "i samband med", "vid invigningen", "i forbindelse med", "ved åbningen", "ved åpningen",
  // French
  "lors", "pendant", "durant", "à l'occasion", "à l'issue", "à l'ouverture", "à l'inauguration", "à la clôture", "à la sortie", "à la fin",
  "en marge", "au cours", "au terme", "au lendemain", "au sortir", "dans un communiqué", "dans une interview", "dans un entretien",
  // Spanish
  "durante", "con motivo", "en el marco", "en el acto", "en la apertura", "en la inauguración", "en la clausura", "en la presentación", "en rueda",
  "en la rueda", "en el transcurso", "en un comunicado", "en una entrevista", "en declaraciones", "al término", "al finalizar", "al concluir",
  "al inaugurar", "al presentar", "tras",
  // Italian
  "in occasione", "a margine", "al termine", "nel corso", "all'apertura", "all'inaugurazione", "alla presentazione", "alla conclusione", "in una nota",
  "in conferenza stampa",
  // Portuguese
  "por ocasião", "na abertura", "no encerramento", "na inauguração", "na cerimônia", "na cerimónia", "na solenidade", "no lançamento", "na apresentação",
  "ao final", "ao término", "no final", "à margem", "em entrevista", "em comunicado", "em nota", "após",
  // Catalan, Galician, Romanian
  "amb motiu", "en el decurs", "en l'acte", "a l'inici", "en declaracións", "no acto", "na presentación", "con ocasión",
  "în cadrul", "în timpul", "cu ocazia", "cu prilejul", "pe parcursul", "la deschiderea", "la inaugurarea", "la finalul", "într-un comunicat",
  // Polish, Czech, Slovak
  "podczas", "z okazji", "przy okazji", "w trakcie", "na otwarciu", "po zakończeniu", "během", "při příležitosti", "u příležitosti", "při otevření",
  "při zahájení", "v průběhu", "po skončení", "počas", "pri príležitosti", "pri otvorení", "v priebehu",
  // Croatian, Serbian, Bosnian, Slovene
  "tijekom", "tokom", "током", "prilikom", "приликом", "povodom", "поводом", "na otvorenju", "na otvaranju", "на отварању", "nakon", "ob odprtju",
  "ob otvoritvi", "ob priložnosti",
  // Bulgarian, Macedonian
  "по време на", "по повод", "при откриването", "на откриването", "за време на", "на отворањето", "при отворањето",
  // Russian, Ukrainian, Belarusian
  "во время", "в ходе", "по случаю", "по итогам", "в рамках", "на открытии", "на церемонии", "на пресс-конференции", "на заседании", "на совещании",
  "під час", "у ході", "в ході", "з нагоди", "за підсумками", "у рамках", "на відкритті", "на церемонії", "падчас", "у ходзе", "з нагоды", "на адкрыцці",
  // Greek, Albanian
  "κατά τη διάρκεια", "στο πλαίσιο", "στα εγκαίνια", "με αφορμή", "gjatë", "me rastin", "në kuadër",
];

/** Behind such words they tell how long somebody held the office, which is of the title: "presidente durante dez anos". */
// biome-ignore format: word lists are read in lines
export const lengthsOfTime: readonly string[] = [
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "many", "several", "more", "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "douze",
  "quinze", "vingt", "trente", "plusieurs", "plus", "longtemps", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "doce", "quince", "veinte", "treinta", "varios", "más", "muchos",
  "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "dodici", "venti", "trenta", "molti", "più", "anni", "dois", "duas", "três", "quatro", "sete", "oito", "dez", "doze", "vinte",
  "trinta", "vários", "mais", "muitos", "anos", "años", "drie", "vier", "vijf", "tien", "twintig", "jaren",
];
