/**
 * Words with which offices say, in sentences of their own making, when a text may run: "Please do not publish or broadcast before
 * 10 a.m. on 13 October". Lower case; those of a language without a pack too.
 */
export interface HoldingWords {
  /** Beginnings of words for putting out: "publi" for "publish", "publication". */
  readonly publishing: readonly string[];
  /** Words that a day or an hour hangs on as its bound, before or behind it: "before", "until". */
  readonly bounds: readonly string[];
  /** Words that forbid it. */
  readonly not: readonly string[];
  /** "embargoed" says by itself that a text is held; "embargo" does behind one of `under`. Left out where the words are not known. */
  readonly passing?: PassingWords;
  /** All else that such a line is made of, and names nothing. */
  readonly others: readonly string[];
}

/** Words of a longer sentence that holds the text back in passing: "This release is embargoed until …". */
export interface PassingWords {
  /** Beginnings of words for the text itself: "release", "information". */
  readonly texts: readonly string[];
  readonly embargoed: readonly string[];
  readonly embargo: readonly string[];
  readonly under: readonly string[];
  /** Those of the bounds that an embargo ends at. */
  readonly until: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const holdingWords: Readonly<Record<string, HoldingWords>> = {
  en: {
    publishing: ["publish", "publication", "broadcast", "embargo", "confidential", "disclos", "disseminat", "circulat"],
    bounds: ["before", "until", "till", "after", "from", "prior", "than"],
    passing: { texts: ["release", "information", "content", "material", "document", "announcement", "statement", "story"], embargoed: ["embargoed"], embargo: ["embargo"], under: ["under"], until: ["until", "till"] },
    not: ["not", "no", "never", "prohibited"],
    others: [
      "do", "must", "may", "can", "should", "will", "be", "is", "are", "been", "this", "these", "the", "a", "all", "its", "it", "for", "or", "and", "of", "to", "in", "on", "at", "by", "any",
      "only", "strictly", "please", "earlier", "later", "permitted", "allowed", "authorised", "authorized", "use", "used", "release", "released", "quote", "quoted", "report", "reported", "shared", "posted", "printed",
      "press", "news", "media", "story", "material", "information", "content", "contents", "text", "statement", "online", "print", "social", "under", "strict", "hold", "held", "note", "editors", "editor", "time", "local",
    ],
  },
  de: {
    publishing: ["veröffentlich", "publiz", "publikation", "verbreit", "verwend", "freigegeben", "freigabe", "freizugeben", "sperr", "gesperrt", "embargo", "berichten", "senden", "gesendet", "drucken", "gedruckt"],
    bounds: ["vor", "bis", "ab", "nach", "erst"],
    passing: { texts: ["mitteilung", "pressemitteilung", "medienmitteilung", "meldung", "inhalt", "angaben", "unterlage", "information", "presseinformation", "bericht", "text"], embargoed: [], embargo: ["sperrfrist", "embargo"], under: ["einer", "eine", "der", "die", "mit", "unter"], until: ["bis"] },
    not: ["nicht", "untersagt"],
    others: [
      "bitte", "nur", "zur", "zum", "der", "die", "das", "dem", "den", "des", "diese", "dieser", "dieses", "text", "meldung", "mitteilung", "pressemitteilung", "medienmitteilung", "presseinformation", "information", "informationen", "inhalt", "inhalte",
      "und", "oder", "ist", "sind", "wird", "werden", "darf", "dürfen", "achtung", "hinweis", "für", "medien", "presse", "redaktionen", "redaktion", "an", "von", "am", "um", "uhr", "frühestens", "gilt", "bleibt", "streng", "vertraulich", "über", "in", "erlaubt", "gestattet", "zulässig", "nutzen", "nutzung", "online", "zu", "alle", "beachten", "unter",
    ],
  },
  fr: {
    publishing: ["publie", "publié", "publica", "diffus", "divulgu", "embargo", "paru", "parution", "relay"],
    bounds: ["avant", "jusqu", "jusque", "après", "partir", "dès"],
    passing: { texts: ["communiqué", "information", "document", "dossier", "contenu", "texte"], embargoed: [], embargo: ["embargo"], under: ["sous"], until: ["jusqu", "jusque"] },
    not: ["ne", "n", "pas", "interdite", "interdit", "interdiction", "rien"],
    others: [
      "à", "a", "au", "aux", "être", "peut", "peuvent", "doit", "doivent", "ni", "et", "ou", "information", "informations", "communiqué", "dossier", "document", "texte", "contenu", "presse", "ce", "cette", "ces", "est", "sont", "sous", "strict", "autorisée", "autorisé", 
      "strictement", "merci", "prière", "de", "d", "bien", "vouloir", "respecter", "l", "la", "le", "les", "des", "du", "sa", "son", "toute", "tout", "pour", "en", "que", "levé", "levée", "possible", "utiliser", "utilisation", "aucune",
    ],
  },
  es: {
    publishing: ["publique", "publica", "difu", "difund", "divulg", "embarg", "emitir", "emisión"],
    bounds: ["antes", "hasta", "después", "partir", "desde"],
    passing: { texts: ["informaci", "comunicado", "nota", "documento", "contenid", "material"], embargoed: ["embargada", "embargado"], embargo: ["embargo"], under: ["bajo"], until: ["hasta"] },
    not: ["no", "prohibida", "prohibido", "prohíbe", "prohibe"],
    others: [
      "se", "puede", "pueden", "podrá", "queda", "su", "la", "el", "lo", "de", "del", "al", "a", "las", "los", "información", "nota", "noticia", "comunicado", "contenido", "material", "texto", "esta", "este", "está", "bajo", "para", "y", "o", "ni", "ser", "debe", "por", "favor",
      "autorizada", "autorizado", "permitida", "permitido", "prensa", "hora", "horas", "en", "que", "solo", "sólo", "utilizar", "uso", "rogamos", "ruega", "todo", "medio",
    ],
  },
  it: {
    publishing: ["pubblica", "diffu", "diffond", "divulg", "embarg", "trasmett"],
    bounds: ["prima", "fino", "sino", "dopo", "partire", "dal", "dalle"],
    passing: { texts: ["informazion", "comunicat", "contenut", "documento", "materiale", "notizi"], embargoed: ["embargata", "embargato"], embargo: ["embargo"], under: ["sotto"], until: ["fino", "sino"] },
    not: ["non", "vietata", "vietato", "vieta"],
    others: [
      "da", "la", "il", "lo", "le", "di", "del", "della", "delle", "dell", "al", "alle", "all", "a", "è", "sotto", "notizia", "notizie", "comunicato", "informazione", "informazioni", "contenuto", "testo", "questo", "questa", "presente", "per", "e", "o", "né", "si", "prega", "può", "possono", "essere", "ore", "stampa", "consentita", "autorizzata",
      "in", "che", "solo", "utilizzare", "favore",
    ],
  },
  pt: {
    publishing: ["publique", "publica", "divulg", "difus", "difund", "veicul", "embarg"],
    bounds: ["antes", "até", "após", "depois", "partir", "desde"],
    passing: { texts: ["informaç", "comunicado", "conteúdo", "nota", "documento", "material"], embargoed: ["embargada", "embargado"], embargo: ["embargo"], under: ["sob"], until: ["até"] },
    not: ["não", "proibida", "proibido"],
    others: [
      "pode", "podem", "poderá", "ser", "permitida", "permitido", "a", "o", "as", "os", "de", "do", "da", "das", "dos", "ao", "à", "às", "e", "ou", "nem", "em", "no", "na", "este", "esta", "comunicado", "nota", "notícia", "informação", "conteúdo", "texto", "sob", "imprensa", "autorizada", "só", "apenas", "somente", "por", "favor", "hora", "horas", "que", "utilizar", "uso", "está", "para",
    ],
  },
  nl: {
    publishing: ["publicer", "publicat", "gepubliceerd", "verspreid", "openbaar", "uitzend", "embargo"],
    bounds: ["voor", "vóór", "tot", "na", "vanaf", "eerder"],
    passing: { texts: ["bericht", "persbericht", "informatie", "inhoud", "document", "tekst"], embargoed: [], embargo: ["embargo"], under: ["onder"], until: ["tot"] },
    not: ["niet", "verboden"],
    others: ["dit", "deze", "het", "de", "een", "mag", "mogen", "moet", "bericht", "persbericht", "informatie", "inhoud", "tekst", "worden", "en", "of", "eerst", "pas", "dan", "graag", "alstublieft", "aub", "a", "u", "b", "onder", "is", "om", "uur", "op", "te", "in", "ter", "gebruiken", "gebruik", "toegestaan"],
  },
  sv: {
    publishing: ["public", "offentliggör", "sprid", "embargo", "sänd"],
    bounds: ["före", "innan", "till", "efter", "från", "tidigast"],
    passing: { texts: ["pressmeddelande", "information", "nyhet", "text", "material"], embargoed: [], embargo: ["embargo"], under: ["under"], until: ["till"] },
    not: ["ej", "inte"],
    others: ["får", "ska", "den", "det", "detta", "denna", "pressmeddelandet", "pressmeddelande", "nyheten", "informationen", "texten", "och", "eller", "är", "kl", "klockan", "under", "i", "vänligen", "att", "användas", "för", "först"],
  },
  da: {
    publishing: ["offentliggør", "public", "udsend", "viderebring", "embargo", "klausul"],
    bounds: ["før", "indtil", "til", "efter", "fra", "tidligst"],
    passing: { texts: ["pressemeddelelse", "oplysning", "nyhed", "tekst", "materiale"], embargoed: [], embargo: ["embargo"], under: ["under"], until: ["til", "indtil"] },
    not: ["ikke"],
    others: ["må", "skal", "den", "det", "denne", "dette", "pressemeddelelsen", "pressemeddelelse", "nyheden", "oplysningerne", "teksten", "og", "eller", "er", "kl", "klokken", "under", "i", "venligst", "at", "bruges", "først", "bringes"],
  },
  nb: {
    publishing: ["offentliggjør", "publis", "kringkast", "embargo", "sperrefrist"],
    bounds: ["før", "til", "etter", "fra", "tidligst"],
    passing: { texts: ["pressemelding", "opplysning", "informasjon", "nyhet", "tekst", "materiale"], embargoed: [], embargo: ["embargo", "sperrefrist"], under: ["under", "en"], until: ["til"] },
    not: ["ikke"],
    others: ["må", "kan", "skal", "den", "det", "denne", "dette", "pressemeldingen", "pressemelding", "nyheten", "opplysningene", "teksten", "og", "eller", "er", "kl", "klokken", "under", "i", "vennligst", "at", "brukes", "først"],
  },
  fi: {
    publishing: ["julkais", "julkist", "levit", "embargo"],
    bounds: ["ennen", "jälkeen", "asti", "alkaen", "saakka", "aikaisintaan", "vasta"],
    not: ["ei"],
    others: ["saa", "saavat", "tämä", "tämän", "tiedote", "tiedotteen", "uutinen", "tiedot", "ja", "tai", "on", "klo", "kello", "vapaasti", "vapaa", "pyydämme"],
  },
  ru: {
    publishing: ["публик", "опубликов", "распростран", "размещ", "разглаш", "эмбарго", "обнародов"],
    bounds: ["до", "после", "ранее", "раньше", "с", "со"],
    passing: { texts: ["релиз", "пресс-релиз", "материал", "информац", "сообщен", "текст"], embargoed: [], embargo: ["эмбарго"], under: ["под"], until: ["до"] },
    not: ["не", "запрещено", "запрещена", "запрещается", "нельзя"],
    others: ["для", "материал", "материалы", "информация", "информацию", "под", "разрешена", "разрешено", "можно", "только", "просим", "просьба", "пожалуйста", "это", "сообщение", "текст", "пресс", "релиз", "релиза", "пресс-релиз", "в", "и", "или", "подлежит", "подлежат", "часов", "по", "эту", "данную", "настоящий", "настоящую", "просьбой"],
  },
  uk: {
    publishing: ["публік", "опубліков", "поширю", "поширенн", "розміщ", "ембарго", "оприлюдн"],
    bounds: ["до", "після", "раніше", "з", "від"],
    passing: { texts: ["реліз", "матеріал", "інформац", "повідомлен", "текст"], embargoed: [], embargo: ["ембарго"], under: ["під"], until: ["до"] },
    not: ["не", "заборонено", "заборонена"],
    others: ["для", "матеріал", "матеріали", "інформація", "інформацію", "під", "дозволено", "дозволена", "можна", "тільки", "лише", "просимо", "прохання", "будь", "ласка", "це", "повідомлення", "текст", "прес", "реліз", "в", "у", "і", "та", "або", "ніж", "о"],
  },
  pl: {
    publishing: ["publik", "opublik", "rozpowszech", "embarg", "ujawni"],
    bounds: ["przed", "do", "po", "od", "dopiero"],
    passing: { texts: ["informacj", "komunikat", "materiał", "tekst"], embargoed: [], embargo: ["embargiem", "embargo"], under: ["pod", "objęt"], until: ["do"] },
    not: ["nie", "zakaz"],
    others: ["prosimy", "prosze", "proszę", "można", "wolno", "informacja", "informacje", "informacji", "komunikat", "materiał", "materiału", "tekst", "i", "lub", "ani", "w", "o", "z", "tylko", "wyłącznie", "objęty", "objęta", "objęte", "godz", "godziny", "godziną", "dnia", "jest", "są"],
  },
  cs: {
    publishing: ["zveřej", "nezveřej", "publik", "nepublik", "uveřej", "embarg", "šíř", "nešíř"],
    bounds: ["před", "do", "po", "od", "dříve"],
    passing: { texts: ["informac", "zpráv", "text", "materiál"], embargoed: [], embargo: ["embargem", "embargo"], under: ["pod"], until: ["do"] },
    not: ["ne", "není", "nelze", "nesmí", "zákaz"],
    others: ["prosíme", "lze", "smí", "informace", "informací", "zpráva", "zprávu", "tiskovou", "tisková", "text", "a", "nebo", "ani", "v", "o", "z", "pouze", "až", "než", "hodin", "dne", "je", "být", "pod"],
  },
  tr: {
    publishing: ["yayın", "yayım", "paylaş", "ambargo"],
    bounds: ["kadar", "önce", "sonra", "itibaren", "tarihine", "tarihinden"],
    not: ["edilemez", "yapılamaz"],
    others: ["bu", "bülten", "basın", "haber", "metin", "bilgi", "bilgiler", "saat", "saatinden", "saatine", "a", "e", "dan", "den", "tan", "ten", "ya", "ye", "lütfen", "ve", "veya", "de", "da", "ancak"],
  },
  ro: {
    publishing: ["publica", "difuz", "divulg", "embargo"],
    bounds: ["înainte", "până", "după", "începând"],
    not: ["nu", "interzisă", "interzis"],
    others: ["a", "se", "poate", "pot", "vă", "rugăm", "să", "fi", "de", "la", "data", "ora", "informația", "informațiile", "comunicat", "comunicatul", "presă", "material", "materialul", "text", "și", "sau", "este", "sunt", "sub", "în", "cu", "permisă"],
  },
  hu: {
    publishing: ["közöl", "közzé", "publik", "nyilvános", "embargó", "terjeszt"],
    bounds: ["előtt", "után", "ig", "tól", "től", "órától", "óráig"],
    not: ["nem", "ne", "tilos"],
    others: ["a", "az", "ez", "ezt", "hír", "hírt", "közlemény", "közleményt", "anyag", "szöveg", "és", "vagy", "kérjük", "csak", "alatt", "áll", "legkorábban", "órakor", "óra"],
  },
};
