import { quotation as english } from "./en-quotation.ts";
import type { LanguagePack } from "./pack.ts";

/** Words for finding who says what, in languages that have no pack yet and print names with capitals. */
// biome-ignore format: word lists are read in lines
export const quotation: LanguagePack["quotation"] = {
  ...english,
  marks: [["„", "”"], ["„", "“"], ["«", "»"], ["“", "”"], ["»", "«"], ["‚", "‘"], ["‘", "’"], ['"', '"']],
  verbs: [
    // Polish
    "powiedział", "powiedziała", "mówi", "mówił", "mówiła", "dodał", "dodała", "dodaje", "podkreślił", "podkreśliła", "podkreśla", "zaznaczył",
    "zaznaczyła", "zaznacza", "wyjaśnił", "wyjaśniła", "wyjaśnia", "stwierdził", "stwierdziła", "stwierdza", "tłumaczy", "tłumaczył", "zauważył",
    "zauważyła", "zauważa", "komentuje", "skomentował", "skomentowała", "ocenił", "oceniła", "ocenia", "oświadczył", "oświadczyła", "poinformował",
    "poinformowała", "informuje", "przyznał", "przyznała", "przyznaje", "wskazał", "wskazała", "wskazuje", "opowiada", "zapewnia", "zapewnił", "apeluje",
    // Czech, Slovak
    "řekl", "řekla", "říká", "uvedl", "uvedla", "uvádí", "dodal", "dodala", "dodává", "doplnil", "doplnila", "doplňuje", "vysvětlil", "vysvětlila",
    "vysvětluje", "prohlásil", "prohlásila", "konstatoval", "konstatovala", "upozornil", "upozornila", "zdůraznil", "zdůraznila", "zdůrazňuje", "popsal",
    "popsala", "popisuje", "poznamenal", "poznamenala", "sdělil", "sdělila", "míní", "myslí si", "povedal", "povedala", "hovorí", "uviedol", "uviedla",
    "dodáva", "doplnila", "vysvetlil", "vysvetlila", "zdôraznil", "zdôraznila", "vyhlásil", "vyhlásila", "skonštatoval",
    // Ukrainian, Belarusian
    "сказав", "сказала", "каже", "говорить", "заявив", "заявила", "зазначив", "зазначила", "зазначає", "наголосив", "наголосила", "наголошує", "підкреслив",
    "підкреслила", "підкреслює", "додав", "додала", "додає", "повідомив", "повідомила", "повідомляє", "розповів", "розповіла", "розповідає", "пояснив",
    "пояснила", "пояснює", "прокоментував", "прокоментувала", "вважає", "переконаний", "переконана", "нагадав", "нагадала", "відповів", "відповіла", "відзначив",
    "відзначила", "написав", "написала", "сказаў", "кажа", "адзначыў", "адзначыла", "дадаў", "дадала", "падкрэсліў", "паведаміў",
    // Bulgarian, Macedonian, Serbian, Croatian, Slovene
    "каза", "казва", "заяви", "заявява", "добави", "добавя", "подчерта", "подчертава", "отбеляза", "отбелязва", "обясни", "обяснява", "коментира", "посочи",
    "рече", "изјави", "додаде", "рекао", "рекла", "изјавио", "изјавила", "додао", "истакао", "истакла", "каже", "rekao", "rekla", "izjavio", "izjavila", "kazao",
    "kazala", "dodao", "dodala", "istaknuo", "istaknula", "istakao", "istakla", "poručio", "poručila", "objasnio", "objasnila", "kaže", "navodi", "naglasio",
    "naglasila", "dejal", "dejala", "pravi", "povedal", "poudaril", "poudarila", "dodaja", "pojasnil", "pojasnila", "sporočil", "zatrdil",
    // Hungarian, Romanian, Greek
    "mondta", "mondja", "közölte", "tette hozzá", "hozzátette", "elmondta", "hangsúlyozta", "kiemelte", "fogalmazott", "nyilatkozta", "jelentette ki", "kijelentette",
    "emlékeztetett", "magyarázta", "véli", "vélekedett", "hangsúlyozza", "a declarat", "a spus", "spune", "a afirmat", "a adăugat", "a precizat", "a explicat",
    "a subliniat", "a menționat", "declară", "afirmă", "adaugă", "explică", "a transmis", "a punctat", "δήλωσε", "είπε", "λέει", "τόνισε", "τονίζει", "πρόσθεσε",
    "προσθέτει", "ανέφερε", "αναφέρει", "σημείωσε", "σημειώνει", "υπογράμμισε", "εξήγησε", "εξηγεί", "επισήμανε", "δηλώνει", "ανακοίνωσε",
    // Turkish, Azerbaijani
    "dedi", "diyor", "söyledi", "ifade etti", "ifadelerini kullandı", "belirtti", "vurguladı", "kaydetti", "ekledi", "açıkladı", "dile getirdi", "konuştu", "konuşan",
    "diye konuştu", "diyen", "bildirdi", "aktardı", "anlattı", "bildirib", "deyib", "vurğulayıb", "söyləyib",
    // Indonesian, Malay, Vietnamese, Swahili
    "kata", "ujar", "ungkap", "tutur", "jelas", "tegas", "ucap", "tambah", "imbuh", "papar", "terang", "mengatakan", "menyatakan", "menjelaskan", "menegaskan",
    "menambahkan", "mengungkapkan", "menyampaikan", "berkata", "katanya", "ujarnya", "jelasnya", "tegasnya", "cho biết", "nói", "phát biểu", "chia sẻ", "nhấn mạnh",
    "khẳng định", "bày tỏ", "cho hay", "giải thích", "alisema", "amesema", "aliongeza",
    // Catalan, Galician, Basque, Estonian, Latvian, Lithuanian, Icelandic
    "ha dit", "ha afirmat", "ha explicat", "ha destacat", "ha afegit", "va dir", "afirma", "explica", "destaca", "dixo", "sinalou", "engadiu", "esan du", "adierazi du",
    "azaldu du", "ütles", "lisas", "sõnas", "selgitas", "rõhutas", "märkis", "sacīja", "teica", "uzsver", "norāda", "stāsta", "uzsvēra", "norādīja", "sakė", "teigė",
    "pabrėžė", "sako", "teigia", "pridūrė", "segir", "sagði", "bætir við",
  ],
  accordingTo: ["według", "zdaniem", "podle", "podľa", "за словами", "за даними", "според", "prema riječima", "po besedah", "szerint", "potrivit", "conform", "σύμφωνα με", "menurut", "theo", "segons"],
  statementPhrases: [],
  pronouns: {
    he: ["on", "він", "ён", "той", "ő", "el", "αυτός", "o", "dia", "ông", "ell"],
    she: ["ona", "вона", "яна", "тя", "ea", "αυτή", "bà", "ella"],
    they: ["oni", "вони", "те", "ők", "ei", "mereka"],
  },
  personTitles: [
    "pan", "pani", "dr", "dr.", "prof.", "inż.", "mgr", "hab.", "ks.", "ing.", "mgr.", "judr.", "mudr.", "phdr.", "rndr.", "doc.", "bc.", "mga.", "paní", "пан", "пані",
    "проф.", "д-р", "г-н", "г-жа", "инж.", "úr", "asszony", "özv.", "domnul", "doamna", "dl", "dna", "dl.", "dna.", "κ.", "κα", "κύριος", "κυρία", "δρ.", "καθ.", "sn.", "sayın", "av.",
    "bapak", "ibu", "h.", "hj.", "ir.", "drs.", "kh.", "tuan", "puan", "datuk", "tan sri", "ông", "bà", "anh", "chị", "ts.", "gs.", "pgs.", "ths.", "senyor", "senyora", "gospod", "gospa",
  ],
  genderedTitles: { he: ["pan", "пан", "domnul", "κύριος", "ông", "gospod"], she: ["pani", "paní", "пані", "doamna", "κυρία", "bà", "gospa"] },
  nameParticles: ["de", "van", "von", "der", "bin", "binti", "al", "el", "da", "dos"],
  nameSuffixes: ["jr.", "ml.", "st.", "ifj.", "id."],
  postnominals: ["phd", "ph.d", "ph.d.", "csc.", "mba", "s.h.", "m.si.", "s.e.", "s.t.", "m.m.", "drsc."],
  roleNouns: [
    // Polish
    "dyrektor", "dyrektorka", "lider", "liderka", "prezes", "prezeska", "wiceprezes", "prezydent", "prezydentka", "wiceprezydent", "burmistrz", "wójt", "starosta", "marszałek", "wojewoda",
    "minister", "ministra", "wiceminister", "premier", "rzecznik", "rzeczniczka", "kierownik", "kierowniczka", "przewodniczący", "przewodnicząca", "zastępca", "zastępczyni",
    "członek", "członkini", "poseł", "posłanka", "senator", "profesor", "kurator", "kuratorka", "autor", "autorka", "ekspert", "ekspertka", "trener", "trenerka", "architekt",
    "koordynator", "koordynatorka", "założyciel", "założycielka", "menedżer", "pełnomocnik", "radny", "radna", "dyrygent", "reżyser", "reżyserka", "lekarz", "lekarka",
    // Czech, Slovak
    "ředitel", "ředitelka", "mluvčí", "tisková mluvčí", "starostka", "primátor", "primátorka", "hejtman", "hejtmanka", "náměstek", "náměstkyně", "ministr", "ministryně",
    "premiér", "předseda", "předsedkyně", "místopředseda", "vedoucí", "prezidentka", "poslanec", "poslankyně", "děkan", "rektor", "rektorka", "profesorka", "architektka",
    "zakladatel", "zakladatelka", "jednatel", "jednatelka", "odborník", "trenér", "riaditeľ", "riaditeľka", "hovorca", "hovorkyňa", "primátorka", "predseda", "predsedníčka", "vedúci",
    // Ukrainian, Belarusian, Bulgarian, Serbian
    "директор", "директорка", "міністр", "міністерка", "заступник", "заступниця", "голова", "керівник", "керівниця", "президент", "президентка", "мер", "мерка", "речник", "речниця",
    "очільник", "очільниця", "депутат", "депутатка", "посол", "професор", "професорка", "засновник", "засновниця", "координатор", "координаторка", "експерт", "експертка", "начальник",
    "начальниця", "прем'єр-міністр", "прессекретар", "прессекретарка", "тренер", "тренерка", "міністра", "директора", "голови", "міністр", "старшыня", "кіраўнік", "министър", "кмет",
    "кметица", "председател", "ръководител", "говорител", "изпълнителен директор", "градоначелник", "ministar", "ministrica", "ravnatelj", "ravnateljica", "direktor", "direktorica",
    "predsjednik", "predsjednica", "predsednik", "predsednica", "gradonačelnik", "gradonačelnica", "župan", "županja", "glasnogovornik", "voditelj", "voditeljica", "vodja",
    // Hungarian, Romanian
    "igazgató", "vezérigazgató", "igazgatója", "vezérigazgatója", "elnök", "elnöke", "polgármester", "polgármestere", "miniszter", "államtitkár", "szóvivő", "szóvivője", "vezető",
    "vezetője", "professzor", "alapító", "alapítója", "director", "directoare", "directorul", "directoarea", "președinte", "președintele", "președinta", "primar", "primarul", "ministrul",
    "purtător de cuvânt", "șeful", "manager", "managerul", "fondator", "fondatorul", "profesor", "profesorul", "secretar", "secretarul",
    // Greek
    "διευθυντής", "διευθύντρια", "σύμβουλος", "πρόεδρος", "δήμαρχος", "υπουργός", "πρωθυπουργός", "εκπρόσωπος", "υφυπουργός", "περιφερειάρχης", "καθηγητής", "καθηγήτρια", "ιδρυτής",
    "ιδρύτρια", "γραμματέας", "επικεφαλής", "βουλευτής", "προπονητής", "επιμελητής", "επιμελήτρια", "αντιπρόεδρος", "αντιδήμαρχος", "διοικητής",
    // Turkish
    "başkanı", "başkan", "genel müdürü", "müdürü", "müdür", "bakanı", "bakan", "sözcüsü", "sözcü", "yöneticisi", "direktörü", "kurucusu", "koordinatörü", "temsilcisi", "vali", "valisi",
    "cumhurbaşkanı", "milletvekili", "rektörü", "uzmanı", "ceo'su", "sekreteri", "yardımcısı", "üyesi",
    // Indonesian, Malay, Vietnamese
    "direktur", "presiden", "menteri", "gubernur", "wali", "wali kota", "walikota", "bupati", "kepala", "ketua", "wakil", "sekretaris", "juru bicara", "manajer", "pendiri", "rektor", "pengarah",
    "pengerusi", "gubernur", "hiệu trưởng", "giáo sư", "người phát ngôn", "thành viên",
    // Catalan
    "directora", "líder", "presidenta", "president", "alcalde", "alcaldessa", "consellera", "conseller", "regidor", "regidora", "portaveu", "CEO", "CTO", "CFO", "COO",
  ],
  pluralRoleNouns: [],
  articles: ["ο", "η", "το", "οι", "τα", "του", "της", "a", "az", "el", "la", "els", "les"],
  indefinite: [],
  copulas: [],
  passives: [],
  documents: ["raport", "komunikat", "zpráva", "prohlášení", "správa", "звіт", "заява", "повідомлення", "заяві", "повідомленні", "jelentés", "közlemény", "raportul", "comunicatul", "έκθεση", "ανακοίνωση", "rapor", "açıklamada", "laporan", "báo cáo"],
  prepositions: [
    "w", "we", "na", "z", "ze", "do", "od", "dla", "po", "przy", "o", "za", "v", "ve", "s", "se", "k", "ke", "u", "pro", "pre", "při", "pri", "в", "у", "на", "з", "із", "до", "від", "для", "по", "при", "про", "за",
    "с", "от", "към", "în", "la", "de", "din", "pentru", "cu", "pe", "σε", "στο", "στη", "στην", "στον", "από", "για", "με", "di", "dari", "untuk", "pada", "tại", "của", "cho", "ở", "amb", "per", "per a",
  ],
  conjunctions: ["i", "a", "oraz", "й", "і", "та", "и", "és", "și", "και", "ve", "dan", "và"],
  relatives: ["który", "która", "które", "że", "který", "která", "že", "ktorý", "ktorá", "який", "яка", "що", "който", "която", "че", "koji", "koja", "ki", "aki", "hogy", "care", "că", "που", "ότι", "yang", "bahwa", "rằng"],
  notNames: [
    "dziś", "dzisiaj", "wczoraj", "jutro", "to", "ten", "ta", "dzięki", "jak", "w", "na", "nowa", "nowy", "dnes", "včera", "tato", "tento", "nová", "nový", "сьогодні", "вчора", "завтра", "це", "ми", "також",
    "днес", "вчера", "ma", "tegnap", "ez", "az", "astăzi", "ieri", "σήμερα", "χθες", "bugün", "dün", "bu", "hari", "kami", "hôm", "chúng", "avui", "ahir", "bunun", "böylece", "önümüzdeki",
  ],
  genitive: {
    patronymics: ["ович", "івна", "ївна", "йович", "овна", "вна", "вич"],
    surnames: [
      "ов", "ев", "єв", "ін", "ська", "ський", "цька", "цький", "енко", "чук", "юк", "ук", "ак", "ник", "ski", "ska", "cki", "cka", "dzki", "dzka", "ová", "ý", "escu", "eanu", "ović", "ević", "ić", "czyk", "wicz",
      "ίδης", "άδης", "όπουλος", "άκης", "ου", "oğlu",
    ],
    bodies: ["міністерства", "україни", "ради", "області", "міста", "університету", "агентства", "міськради", "instytutu", "miasta", "zarządu", "muzea", "ministerstva", "inwestycji", "polska", "polski", "ελλάδας", "υπουργείου", "δήμου"],
    cases: [],
  },
  participles: [],
  ranks: [],
  authors: [],
  joined: { apostrophe: [], hyphen: [] },
};
