/** Who speaks to the press, as a card or a signature names the job, in many languages, lower case. "Spokesperson" alone may be a party's for one matter. */
// biome-ignore format: word lists are read in lines
export const pressJobs: readonly string[] = [
  "press secretary", "press officer", "press spokesperson", "press spokesman", "press spokeswoman", "press manager", "press attaché", "media officer", "media relations officer", "media relations manager",
  "media adviser", "media advisor", "media manager", "head of press", "head of media relations", "head of communications", "communications director", "communications manager", "communications officer",
  "director of communications", "public information officer", "public affairs officer", "public relations officer",
  "pressesprecher", "pressesprecherin", "pressesprecher:in", "pressesprecher*in", "pressereferent", "pressereferentin", "mediensprecher", "mediensprecherin", "leiter kommunikation", "leiterin kommunikation",
  "leiter presse", "leiterin presse", "leiter der pressestelle", "leiterin der pressestelle", "medienverantwortlicher", "medienverantwortliche", "pressechef", "pressechefin",
  "attaché de presse", "attachée de presse", "responsable presse", "responsable de la communication", "responsable communication", "chargé de communication", "chargée de communication", "chef du service de presse",
  "jefe de prensa", "jefa de prensa", "responsable de prensa", "responsable de comunicación", "director de comunicación", "directora de comunicación", "encargado de prensa", "encargada de prensa", "cap de premsa",
  "addetto stampa", "addetta stampa", "capo ufficio stampa", "responsabile ufficio stampa", "responsabile comunicazione", "responsabile della comunicazione",
  "assessor de imprensa", "assessora de imprensa", "assessor de comunicação", "assessora de comunicação", "diretor de comunicação", "diretora de comunicação",
  "persvoorlichter", "perswoordvoerder", "persvoorlichtster", "hoofd communicatie", "persverantwoordelijke",
  "pressansvarig", "presskontakt", "pressekreterare", "presschef", "informationschef", "kommunikationschef", "presseansvarlig", "pressekontakt", "pressesekretær", "pressesjef", "pressekonsulent", "presserådgiver",
  "kommunikasjonssjef", "kommunikasjonsdirektør", "tiedottaja", "viestintäpäällikkö", "viestintäjohtaja", "lehdistösihteeri", "upplýsingafulltrúi",
  "пресс-секретарь", "руководитель пресс-службы", "начальник пресс-службы", "прес-секретар", "прессекретар", "прес-секретарка", "речниця", "прэс-сакратар", "пресаташе", "връзки с обществеността",
  "rzecznik prasowy", "rzeczniczka prasowa", "tiskový mluvčí", "tisková mluvčí", "tlačový hovorca", "tlačová hovorkyňa", "vedoucí tiskového oddělení", "glasnogovornik", "glasnogovornica", "predstavnik za medije",
  "predstavnica za odnose z javnostmi", "portparol", "purtător de cuvânt", "purtătoare de cuvânt", "ofițer de presă", "υπεύθυνος τύπου", "υπεύθυνη τύπου", "basın danışmanı", "basın sözcüsü", "sajtófőnök", "sajtószóvivő",
  "kommunikációs vezető", "pressiesindaja", "kommunikatsioonijuht", "preses sekretārs", "preses sekretāre", "atstovas spaudai", "atstovė spaudai",
];
