/**
 * What the press calls the holders of an office by turns: "глава государства" of a "президент", "primo cittadino" of a "sindaco". Each with
 * the openings of the titles that it stands for. Small letters. Data only.
 */
// biome-ignore format: word lists are read in lines
const lists: Readonly<Record<string, string>> = {
  // English
  "ceo": "chief executive", "chief executive": "ceo", "cfo": "chief financial", "coo": "chief operating", "cto": "chief technology|chief technical", "cio": "chief information",
  "cmo": "chief marketing", "lawmaker": "senator|sen.|rep.|representative|congress|assembly|state sen|state rep|u.s. sen|u.s. rep", "congressman": "rep.|representative|u.s. rep",
  "congresswoman": "rep.|representative|u.s. rep", "head of state": "president|king|queen", "head of government": "prime minister|premier",
  "police chief": "chief of police", "pm": "prime minister",
  // Russian
  "глава государства": "президент|король", "глава страны": "президент", "российский лидер": "президент", "глава региона": "губернатор|глава|президент",
  "глава области": "губернатор", "глава края": "губернатор", "глава республики": "глава|президент", "глава города": "мэр", "глава района": "глава|мэр", "глава муниципалитета": "глава|мэр", "спикер": "председатель", "глава мид": "министр иностранных дел", "глава мвд": "министр внутренних дел", "градоначальник": "мэр|глава",
  "глава правительства": "премьер|председатель правительства", "глава кабмина": "премьер|председатель правительства", "глава кабинета министров": "премьер|председатель правительства",
  "глава ведомства": "министр|руководитель|глава|директор", "глава министерства": "министр", "парламентарий": "депутат|сенатор|член совета федерации",
  "народный избранник": "депутат", "законодатель": "депутат|сенатор", "руководитель предприятия": "директор|генеральный директор", "исследователь": "ученый|учёный|научный сотрудник|профессор",
  // Ukrainian, Belarusian
  "глава держави": "президент", "очільник держави": "президент", "глава уряду": "прем|голова уряду", "очільник уряду": "прем|голова уряду",
  "очільник області": "голова|начальник", "очільниця області": "голова|начальниця", "очільник відомства": "міністр|голова", "міський голова": "мер", "кіраўнік дзяржавы": "прэзідэнт",
  // Polish, Czech, Slovak
  "głowa państwa": "prezydent", "szef rządu": "premier|prezes rady ministrów", "szefowa rządu": "premier|premierka", "szef resortu": "minister", "szefowa resortu": "minister|ministra",
  "parlamentarzysta": "poseł|senator", "parlamentarzystka": "posłanka|senator", "włodarz": "burmistrz|prezydent|wójt",
  "hlava státu": "prezident", "šéf radnice": "starosta|primátor", "šéfka radnice": "starostka|primátorka", "šéf resortu": "ministr", "šéfka resortu": "ministryně", "šéf vlády": "premiér|předseda vlády", "premiér": "předseda vlády|predseda vlády",
  "hlava štátu": "prezident", "šéf rezortu": "minister", "šéfka rezortu": "ministerka",
  // Croatian, Serbian, Macedonian, Bulgarian
  "šef države": "predsjednik|predsednik", "šef vlade": "premijer|predsjednik vlade|predsednik vlade", "premijer": "predsjednik vlade|predsednik vlade", "premijerka": "predsjednica vlade|predsednica vlade",
  "премијер": "председник владе|претседател на владата", "шеф државе": "председник", "шефот на државата": "претседател", "премиерот": "претседател на владата|претседателот на владата|министър-председател",
  "държавният глава": "президент", "правителственият ръководител": "министър-председател|премиер", "градоначалникът": "кмет",
  // Romanian
  "șeful statului": "președinte", "şeful statului": "preşedinte", "șeful guvernului": "prim-ministru|premier", "premierul": "prim-ministru", "edilul": "primar", "primul edil": "primar", "edilul-șef": "primar",
  // French
  "chef de l'état": "président", "cheffe de l'état": "présidente", "chef de l'etat": "président", "cheffe de l'etat": "présidente", "chef de l'exécutif": "président|premier ministre|gouverneur", "garde des sceaux": "ministre de la justice",
  "chef de la diplomatie": "ministre des affaires étrangères", "cheffe de la diplomatie": "ministre des affaires étrangères", "chef du gouvernement": "premier ministre", "cheffe du gouvernement": "première ministre",
  "premier édile": "maire|bourgmestre", "première édile": "maire|bourgmestre", "premier magistrat": "maire", "première magistrate": "maire", "parlementaire": "député|sénat",
  // Spanish, Catalan, Galician
  "jefe del estado": "presidente|rey", "jefa del estado": "presidenta|reina", "jefe de estado": "presidente|rey", "jefe de gobierno": "presidente|primer ministro", "primer mandatario": "presidente", "primera mandataria": "presidenta",
  "primer edil": "alcalde", "primera edil": "alcaldesa", "jefe del gobierno": "presidente|primer ministro", "jefa del gobierno": "presidenta|primera ministra", "jefe del ejecutivo": "presidente|gobernador|alcalde|primer ministro",
  "jefa del ejecutivo": "presidenta|gobernadora|alcaldesa|primera ministra", "titular del ejecutivo": "president|gobernador|alcald", "titular de la cartera": "ministr|secretari|conseller|conselleir", "titular de la dependencia": "secretari|director",
  "titular del ramo": "ministr|secretari", "titular": "ministr|conseller|conselleir|secretari|concejal|delegad|director", "jefe comunal": "intendente", "jefa comunal": "intendent", "burgomaestre": "alcald", "presidente municipal": "alcalde", "presidenta municipal": "alcaldesa", "alcalde": "presidente municipal", "alcaldesa": "presidenta municipal",
  "jefe de la diplomacia": "ministro de exteriores|ministro de asuntos exteriores|ministro de relaciones exteriores|canciller", "canciller": "ministro de relaciones exteriores|ministra de relaciones exteriores", "legislador": "diputado|senador|asambleísta|congresista", "legisladora": "diputada|senadora|asambleísta|congresista", "máxima autoridad": "rector|president|director", "técnico": "entrenador", "parlamentario": "diputado|senador", "parlamentaria": "diputada|senadora", "mandatario": "presidente|gobernador", "mandataria": "presidenta|gobernadora",
  "cap de l'estat": "president|rei", "cap del govern": "president", "cap de l'executiu": "president|alcald", "rexedor": "alcalde", "rexedora": "alcaldesa", "xefe do goberno": "presidente",
  // Italian
  "capo dello stato": "presidente", "premier": "presidente del consiglio|primo ministro", "capo del governo": "presidente del consiglio|primo ministro", "primo cittadino": "sindaco", "prima cittadina": "sindac",
  "governatore": "presidente della regione|presidente", "governatrice": "presidente della regione|presidente", "parlamentare": "deputat|senat|onorevole",
  "amministratore": "sindaco|assessore", "amministratrice": "sindac|assessor", "guardasigilli": "ministro della giustizia|ministra della giustizia", "titolare della farnesina": "ministro degli esteri|ministro degli affari esteri", "capo dell'esecutivo": "presidente del consiglio|primo ministro",
  // Portuguese
  "chefe de estado": "presidente|rei", "chefe do estado": "presidente|rei", "chefe do governo": "primeir|presidente do governo", "titular da pasta": "ministr|secretári", "governante": "ministr|secretári|primeir", "chefe da diplomacia": "ministro dos negócios estrangeiros|ministra dos negócios estrangeiros", "chefe do executivo": "prefeit|governador|presidente|primeir", "parlamentar": "deputad|senador|vereador",
  "cientista": "pesquisador|investigador|professor", "magistrado": "juiz|desembargador", "magistrada": "juíza|desembargadora", "autarca": "presidente da câmara|presidente da junta", "gestor municipal": "prefeito", "gestora municipal": "prefeita",
};

export const titleCounterparts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists).map(([title, openings]) => [title, openings.split("|")]),
);
