/**
 * Titles that open a person's name and no place's, in many languages, small letters. "Presidente Prudente", "Governor’s Harbour" and "Prince Rupert"
 * are places, so their titles are not here.
 */
// biome-ignore format: word lists are read in lines
export const officeHolders: readonly string[] = [
  "senator", "sen", "sens", "congressman", "congresswoman", "representative", "rep", "reps", "assemblyman", "assemblywoman", "mayor", "minister", "councillor", "cllr", "councilmember", "councilman", "councilwoman",
  "commissioner", "ambassador", "secretary", "senatorin", "ministerin", "bürgermeister", "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin", "landrat", "landrätin", "staatssekretär", "staatssekretärin", "staatsrat",
  "ministre", "maire", "sénateur", "sénatrice", "député", "députée", "préfet", "préfète", "diputado", "diputada", "ministra", "alcaldesa", "senadora", "sindaco", "senatore", "senatrice", "onorevole", "assessore", "assessora", "deputada",
  "vereadora", "burgemeester", "wethouder", "staatssecretaris", "ordfører", "statsråd", "statsminister", "borgmester", "сенатор", "депутат", "министр", "мэр", "губернатор",
];

/** Words for an office that stand in no place's name. */
// biome-ignore format: word lists are read in lines
export const officeWords: readonly string[] = [
  "office", "ministry", "department", "secretariat", "directorate", "ministerium", "bürgermeisteramt", "landratsamt", "pressestelle", "pressereferat", "staatskanzlei", "senatskanzlei", "ministère", "secrétariat", "ministerio", "ministero", "ministério",
  "ayuntamiento", "prefeitura", "ministerie", "departementet", "rådhuset", "министерство", "пресс-служба", "администрация", "управление",
  // Of a body that meets: the day is that of its decisions.
  "meeting", "session", "sitting", "sitzung", "ratssitzung", "gemeinderatssitzung", "stadtratssitzung", "kabinettssitzung", "vergadering",
  "raadsvergadering", "zitting", "møde", "byrådsmøde", "møte", "kommunestyremøte", "sammanträde", "séance", "sesión", "seduta", "riunione",
  "sessão", "reunião", "заседание",
];
