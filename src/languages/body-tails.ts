/**
 * Words that languages write small within the name of a body: whose it is, what it is for, and what kind of office. "Ministerstvo zdravotnictví České
 * republiky", "Головне управління поліції". Verbs and nouns that headlines tell of have no place here.
 */
// biome-ignore format: word lists are read in lines
const tails: readonly string[] = [
  // Czech
  "republiky", "kraje", "města", "obce", "okresu", "práce", "sociálních", "věcí", "zdravotnictví", "školství", "mládeže", "tělovýchovy", "vnitra", "obrany", "kultury", "dopravy",
  "zemědělství", "financí", "spravedlnosti", "průmyslu", "obchodu", "životního", "prostředí", "zahraničních", "vědy", "ředitelství", "policejní", "hasičský", "záchranný",
  "záchranná", "sbor", "služba", "služby", "správa", "zastupitelství", "magistrát", "rozvoj", "místní", "zdravotní", "veterinární", "pojišťovna", "pojišťoven", "správy", "soud", "komora", "inspekce",
  // Slovak
  "mesta", "práce", "vecí", "rodiny", "zdravotníctva", "školstva", "vnútra", "kultúry", "dopravy", "výstavby", "pôdohospodárstva", "financií", "spravodlivosti", "hospodárstva", "životného",
  "prostredia", "zahraničných", "vedy", "výskumu", "riaditeľstvo", "policajného", "zboru", "hasičský", "záchranný", "zbor", "služba", "správa", "samosprávneho", "poisťovňa", "súd", "komora",
  // Ukrainian
  "охорони", "здоров'я", "здоров’я", "освіти", "науки", "культури", "оборони", "фінансів", "юстиції", "внутрішніх", "закордонних", "справ", "економіки", "інфраструктури", "соціальної",
  "політики", "енергетики", "поліції", "безпеки", "ради", "рада", "адміністрації", "адміністрація", "області", "району", "міста", "громади", "управління", "служби", "служба", "прокуратури", "прокуратура",
  // Russian
  "здравоохранения", "образования", "науки", "культуры", "обороны", "финансов", "юстиции", "внутренних", "иностранных", "дел", "экономики", "развития", "экономического", "транспорта", "труда", "социальной",
  "защиты", "населения", "сельского", "хозяйства", "энергетики", "безопасности", "области", "края", "района", "города", "республики", "округа", "управление", "управления", "служба", "службы", "прокуратура", "прокуратуры", "дума",
  // Bulgarian, Macedonian
  "здравеопазването", "образованието", "науката", "културата", "отбраната", "финансите", "правосъдието", "външните", "вътрешните", "работи", "икономиката", "транспорта", "труда", "социалната", "политика", "земеделието", "здравство", "внатрешни",
  // Serbian, Croatian, Bosnian, Slovene
  "здравља", "просвете", "културе", "одбране", "финансија", "правде", "унутрашњих", "послова", "рада", "управа",
  "zdravlja", "zdravstva", "prosvete", "obrazovanja", "znanosti", "kulture", "medija", "obrane", "odbrane", "finansija", "financija", "pravde", "pravosuđa", "unutarnjih", "unutrašnjih", "vanjskih", "poslova", "uprave", "uprava", "županija", "županije", "grada", "općine",
  "zdravje", "kulturo", "obrambo", "finance", "pravosodje", "notranje", "zunanje", "zadeve", "okolje", "prostor", "promet", "občine", "uprave",
];

/** What kind of body: the adjective may open the name, "Krajské ředitelství". "New" and "old" are none. */
// biome-ignore format: word lists are read in lines
const kinds: readonly string[] = [
  "krajské", "krajský", "krajská", "městský", "městská", "městské", "obecní", "okresní", "obvodní", "státní", "národní", "generální", "ústavní", "ústřední", "nejvyšší", "zdravotnická",
  "krajské", "mestský", "mestská", "mestské", "obecný", "okresný", "okresné", "štátny", "štátna", "národný", "národná", "generálna", "ústavný", "najvyšší",
  "національна", "державна", "обласна", "міська", "районна", "головне", "обласний", "міський", "районний", "державний", "національний", "генеральна",
  "национальная", "государственная", "областная", "городская", "районная", "главное", "областной", "городской", "районный", "государственный", "национальный", "генеральная", "федеральная", "федеральное",
  "национална", "държавна", "областна", "главна", "окръжна", "државна", "државни", "градска", "градски", "državna", "državni", "gradska", "gradski", "nacionalna", "općinski", "županijski", "mestna", "občinska",
  "magistrát", "správa", "прокуратура", "управління", "управление", "управа",
];

export const bodyTails: ReadonlySet<string> = new Set(tails);
export const bodyKinds: ReadonlySet<string> = new Set(kinds);
