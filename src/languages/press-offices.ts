/**
 * How the office that speaks to the press is called in full, as it signs what it sends: what its line opens or closes on. In many languages, lower
 * case, straight apostrophes. Data only.
 */
// biome-ignore format: word lists are read in lines
export const pressOffices: readonly string[] = [
  "press office", "press and communications office", "media office", "media relations office", "communications office", "office of communications", "office of media relations",
  "pressestelle", "pressereferat", "presseabteilung", "pressebüro", "presseamt", "medienstelle", "presse- und öffentlichkeitsarbeit", "referat öffentlichkeitsarbeit",
  "service de presse", "service presse", "bureau de presse", "service communication", "service de communication", "service de la communication", "direction de la communication",
  "cellule de communication", "cellule communication", "relations presse",
  "gabinete de prensa", "gabinete de comunicación", "gabinete de comunicación y prensa", "oficina de prensa", "oficina de comunicación", "oficina de comunicaciones", "departamento de prensa",
  "departamento de comunicación", "dirección de prensa", "dirección de comunicación", "dirección de comunicación social", "dirección general de comunicación social",
  "coordinación de comunicación social", "secretaría de prensa", "unidad de comunicación", "área de comunicación", "área de prensa", "servicio de prensa", "servicio de comunicación",
  "gabinet de premsa", "gabinet de comunicació", "oficina de premsa", "servei de premsa", "gabinete de imprensa", "gabinete de comunicación e prensa",
  "ufficio stampa", "uff. stampa", "ufficio stampa e comunicazione", "ufficio comunicazione", "ufficio comunicazione e stampa", "servizio stampa", "agenzia di stampa e comunicazione",
  "assessoria de imprensa", "assessoria de comunicação", "assessoria de comunicação social", "ascom", "secom", "secretaria de comunicação", "secretaria municipal de comunicação",
  "coordenadoria de comunicação", "coordenação de comunicação", "departamento de comunicação", "diretoria de comunicação", "gabinete de comunicação", "gabinete de comunicação e imagem",
  "gabinete de comunicação social", "serviço de comunicação", "divisão de comunicação", "núcleo de comunicação",
  "persdienst", "afdeling communicatie", "afdeling voorlichting", "presseafdeling", "presstjänst", "pressetjeneste", "lehdistöpalvelu", "viestintäyksikkö",
  "пресс-служба", "пресслужба", "пресс-центр", "пресс-бюро", "отдел по связям с общественностью", "департамент информации и печати",
  "прес-служба", "пресслужба", "пресцентр", "прес-центр", "відділ комунікацій", "відділ комунікації", "управління комунікації", "прэс-служба",
  "пресцентър", "прес център", "пресслужба на", "дирекция връзки с обществеността",
  "biuro prasowe", "zespół prasowy", "wydział prasowy", "biuro komunikacji", "wydział komunikacji społecznej",
  "tiskové oddělení", "tiskový odbor", "odbor komunikace", "oddělení komunikace", "tlačové oddelenie", "tlačový odbor", "odbor komunikácie",
  "ured za odnose s javnošću", "služba za odnose s javnošću", "služba za odnose s javnostmi", "kancelarija za medije", "biro za komunikacije", "služba za informisanje",
  "biroul de presă", "biroul de presa", "serviciul de presă", "serviciul comunicare", "compartimentul de presă", "direcția comunicare",
  "γραφείο τύπου", "γραφειο τυπου", "γραφείο επικοινωνίας", "basın bürosu", "basın müşavirliği", "basın yayın ve halkla ilişkiler müdürlüğü", "sajtóiroda", "sajtóosztály",
  "biro komunikasi dan informasi publik", "biro komunikasi dan layanan informasi publik", "biro komunikasi", "biro hubungan masyarakat", "biro humas", "bagian humas", "divisi humas", "pusat penerangan hukum", "direktorat komunikasi",
  "unit komunikasi korporat", "bahagian komunikasi korporat", "bahagian komunikasi strategik", "phòng truyền thông", "ban truyền thông", "bộ phận truyền thông", "phòng quan hệ công chúng",
];

/** Whose office it is, in the case that says so and small: "пресс-служба администрации города". Verbs have no place here. */
// biome-ignore format: word lists are read in lines
const owners: readonly string[] = [
  "администрации", "губернатора", "главы", "правительства", "министерства", "комитета", "департамента", "университета", "института", "академии", "завода", "комбината", "компании", "группы", "компаний", "банка", "театра",
  "музея", "клуба", "футбольного", "хоккейного", "федерации", "союза", "партии", "фонда", "центра", "суда", "городского", "городской", "областного", "областной", "краевого", "краевой", "районного", "районной", "муниципального",
  "республиканского", "регионального", "главного", "следственного", "государственного", "национального", "мэрии", "думы", "совета", "собрания", "депутатов", "больницы", "аэропорта", "порта", "епархии",
  "міської", "міського", "обласної", "обласного", "районної", "районного", "сільської", "селищної", "державної", "державного", "військової", "університету", "інституту", "академії", "міністерства", "головного", "національної",
  "національного", "апарату", "суду", "заводу", "компанії", "клубу", "федерації", "палати", "музею", "театру", "лікарні", "центру", "фонду", "партії", "абласнога", "гарадскога", "раённага", "выканаўчага", "міністэрства",
  "министерството", "министерство", "университета", "болницата", "дирекцията", "областната", "районната", "общината", "кметството", "министерството", "универзитетот", "општината", "владата",
  "úřadu", "městského", "městské", "krajského", "krajské", "obecního", "magistrátu", "ministerstva", "univerzity", "nemocnice", "muzea", "divadla", "společnosti", "policie", "vlády", "soudu", "úradu", "mestského", "obecného",
  "polície", "súdu", "urzędu", "miasta", "gminy", "starostwa", "powiatowego", "wojewódzkiego", "uniwersytetu", "ministerstwa", "komendy", "policji", "sądu", "spółki", "grupy", "szpitala", "teatru", "fundacji",
  "ministarstva", "vlade", "univerziteta", "sveučilišta", "opštine", "gradske", "gradskog", "ministrstva", "univerze", "policije", "primăriei", "consiliului", "județean", "ministerului", "universității", "municipiului",
  "prefecturii", "spitalului", "companiei",
];
export const officeOwners: ReadonlySet<string> = new Set(owners);

/** Small words before it: "L'Ufficio Stampa", "A cura del Servizio Stampa", "Από το Γραφείο Τύπου". What ends in an apostrophe is glued to it. */
export const beforeOffices: readonly string[] = [
  ...[
    "l'",
    "a cura dell'",
    "a cura del",
    "a cura della",
    "il",
    "la",
    "el",
    "le",
    "o",
    "a",
    "i",
    "lo",
    "da",
    "di",
    "το",
    "από το",
  ],
];
