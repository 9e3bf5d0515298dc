import type { SpeechWords } from "./words.ts";

const words = (list: string): readonly string[] => list.split("|");

/** Nouns hang bare on a title, and nothing more is known of how names end. */
const genitive = { patronymics: [], surnames: [], bodies: [], cases: [], loose: true } as const;

/** By BCP 47 tag. */
export const speech: Readonly<Record<string, SpeechWords>> = {
  pl: {
    genitive,
    prepositions: words("pod|przed|nad|między|bez|ds|ds."),
    dropsPronouns: true,
    verbs: words(
      "relacjonuje|relacjonował|relacjonowała|opowiadał|opowiadała|wspomina|wspominał|wspominała|przypomina|przypomniał|przypomniała|przekonuje|przekonywał|przekonywała|twierdzi|twierdził|twierdziła|argumentuje|ostrzega|ostrzegł|ostrzegła|żartuje|śmieje się|uśmiecha się|cieszy się|podsumowuje|podsumował|podsumowała|zachęca|odpowiada|odpowiedział|odpowiedziała|pyta|pisze|napisał|napisała|obiecuje|zwraca uwagę|zwrócił uwagę|zwróciła uwagę|precyzuje|uzasadnia|uważa|sądzi|nie kryje|zdradza|potwierdza|potwierdził|potwierdziła|zapowiada|zapowiedział|zapowiedziała|deklaruje|apelował|dziękuje|dopowiada|wylicza|opisuje|kwituje|ujawnia|informował|informowała|uspokaja|alarmuje|liczy|wyraził nadzieję|wtóruje",
    ),
    roleNouns: words(
      "szef|szefowa|komendant|komendantka|zastępca komendanta|zastępczyni komendanta|strażnik|strażniczka|naczelnik|naczelniczka|specjalista|specjalistka|inżynier|inżynierka|nauczyciel|nauczycielka|badacz|badaczka|naukowiec|rolnik|rolniczka|rybak|rybaczka|mieszkaniec|mieszkanka|pisarz|pisarka|artysta|artystka|muzyk|historyk|historyczka|biolog|leśnik|leśniczy|ratownik|strażak|policjant|policjantka|oficer prasowy|aspirant|kapitan|kustosz|kustoszka|bibliotekarz|bibliotekarka|wolontariusz|wolontariuszka|uczeń|uczennica|student|studentka|właściciel|właścicielka|współwłaściciel|członek zarządu|członkini zarządu|wiceprezeska|ordynator|pielęgniarka|psycholog|kapitanka|prezes zarządu|dyrektor generalny|dyrektor zarządzający|dyrektor ds|doktor|technolog|projektant|projektantka|kierowca|sołtys|sołtyska|sekretarz|skarbnik|ambasador|konserwator|pracownik|pracowniczka|opiekun|opiekunka|emeryt|emerytka",
    ),
  },
  cs: {
    accordingTo: words("podle|dle|dle slov|podle slov"),
    genitive,
    prepositions: words("pod|před|nad|mezi|bez"),
    dropsPronouns: true,
    verbs: words(
      "říkal|říkala|vzpomíná|vzpomínal|vzpomínala|připomíná|připomněl|připomněla|vypráví|vyprávěl|vyprávěla|přiznává|přiznal|přiznala|tvrdí|tvrdil|tvrdila|varuje|varoval|varovala|směje se|usmívá se|shrnuje|shrnul|shrnula|odpovídá|odpověděl|odpověděla|píše|napsal|napsala|slibuje|slíbil|slíbila|upřesnil|upřesnila|upřesňuje|zdůvodňuje|zdůvodnil|zdůvodnila|potvrdil|potvrdila|potvrzuje|oznámil|oznámila|avizuje|děkuje|poděkoval|poděkovala|hodnotí|zhodnotil|zhodnotila|okomentoval|okomentovala|podotkl|podotkla|podotýká|podotknul|zmínil|zmínila|zmiňuje|nastínil|nastínila|pochvaluje si|pochvaloval si|těší se|věří|doufá|je přesvědčen|je přesvědčena|informoval|informovala|objasnil|objasňuje|přibližuje|přiblížil|přiblížila|prozradil|prozradila|kritizuje|soudí|upozorňuje|pochvalovala si|uzavřel|uzavřela|uzavírá|dodává k tomu|komentoval|komentovala|konstatuje|prohlašuje|ocenil|ocenila|kritizoval|kritizovala|vyzdvihl|vyzdvihla|dodali|ujistil|ujistila|reagoval|reagovala|reaguje",
    ),
    roleNouns: words(
      "pracovník|pracovnice|sociální pracovník|sociální pracovnice|inženýr|inženýrka|učitel|učitelka|vědec|vědkyně|výzkumník|výzkumnice|zemědělec|zemědělkyně|rybář|obyvatel|obyvatelka|spisovatel|spisovatelka|umělec|umělkyně|historik|historička|biolog|bioložka|lesník|záchranář|hasič|policista|policistka|kapitán|kurátor|kurátorka|knihovník|knihovnice|dobrovolník|dobrovolnice|žák|žákyně|student|studentka|majitel|majitelka|spolumajitel|primář|primářka|lékař|lékařka|psycholog|psycholožka|trenérka|koordinátor|koordinátorka|manažer|manažerka|generální ředitel|generální ředitelka|výkonný ředitel|výkonná ředitelka|výrobní ředitel|obchodní ředitel|zástupce|zástupkyně|specialista|specialistka|technolog|designér|řidič|místostarosta|místostarostka|radní|tajemník|tajemnice|velvyslanec|restaurátor|restaurátorka|archeolog|archeoložka|zoolog|ošetřovatel|důchodce|důchodkyně|předseda představenstva|člen představenstva|členka představenstva|vedoucí oddělení|šéf|šéfka|docent|docentka|zastupitel|zastupitelka|místopředsedkyně|senátor|senátorka|europoslanec|europoslankyně|lídr|lídryně|kandidát|kandidátka|člen|členka|garant|garantka|krajský zastupitel|stínový ministr|prezident|vojáka|generál|velitel",
    ),
  },
  sk: {
    genitive,
    prepositions: words("vo|so|zo|ku|pod|pred|nad|medzi|bez"),
    dropsPronouns: true,
    verbs: words(
      "hovoril|hovorila|uvádza|spomína|spomínal|spomínala|pripomína|pripomenul|pripomenula|priznáva|priznal|priznala|tvrdí|varuje|upozorňuje|zhrnul|zhrnula|odpovedal|odpovedala|píše|napísal|napísala|sľúbil|sľúbila|spresnil|spresnila|potvrdil|potvrdila|oznámil|oznámila|ďakuje|hodnotí|zhodnotil|zhodnotila|podotkol|podotkla|verí|dúfa|informoval|informovala|objasnil|priblížil|priblížila|prezradil|prezradila|vysvetľuje|zdôrazňuje|teší sa|opisuje|opísal|opísala|uzavrel|uzavrela|uzatvára|vyjadril sa|vyjadrila sa|ozrejmil|ozrejmila|reagoval|reagovala|skonštatovala|avizoval|avizovala|tlmočil|tlmočila|mieni|apeloval|apelovala|kritizoval|kritizovala",
    ),
    roleNouns: words(
      "pracovník|pracovníčka|inžinier|inžinierka|učiteľ|učiteľka|vedec|vedkyňa|výskumník|výskumníčka|farmár|farmárka|rybár|obyvateľ|obyvateľka|spisovateľ|spisovateľka|historik|historička|biológ|biologička|lesník|záchranár|hasič|policajt|kapitán|kurátor|kurátorka|knihovník|knihovníčka|dobrovoľník|dobrovoľníčka|študent|študentka|majiteľ|majiteľka|primár|primárka|lekár|lekárka|psychológ|koordinátor|koordinátorka|manažér|manažérka|generálny riaditeľ|generálna riaditeľka|výkonný riaditeľ|výkonná riaditeľka|zástupca|zástupkyňa|špecialista|županka|tajomník|vedúci oddelenia|vedúca oddelenia|štátny tajomník|štátna tajomníčka|podpredseda|podpredsedníčka|poslankyňa|premiérka|prezident|ministerka|župana|člen|členka|vedúca",
    ),
  },
  uk: {
    accordingTo: words("за словами|зі слів|на думку"),
    genitive,
    prepositions: words("зі|під|перед|над|між|без|о|об"),
    verbs: words(
      "усміхається|сміється|згадує|згадав|згадала|пригадує|ділиться|поділився|поділилася|розповідав|розповідала|переконує|попереджає|попередив|попередила|уточнює|уточнив|уточнила|підсумовує|підсумував|підсумувала|запевняє|запевнив|запевнила|визнає|визнав|визнала|зізнається|зізнався|зізналася|пише|обіцяє|пообіцяв|пообіцяла|закликає|закликав|закликала|радить|дякує|подякував|подякувала|застерігає|констатує|стверджує|підтвердив|підтвердила|підтверджує|інформує|сподівається|цитує|зауважив|зауважила|зауважує|акцентує|акцентував|акцентувала|розказує|розказав|розказала|резюмує|резюмував|резюмувала|заявляє|йдеться|констатував|констатувала",
    ),
    roleNouns: words(
      "агроном|агрономка|зоолог|зоологиня|ветеринар|ветеринарка|посадовець|посадовиця|кураторка|куратор|художник|художниця|письменник|письменниця|лікар|лікарка|вчитель|вчителька|науковець|науковиця|дослідник|дослідниця|інженер|інженерка|фермер|фермерка|мешканець|мешканка|волонтер|волонтерка|історик|історикиня|біолог|біологиня|рятувальник|рятувальниця|капітан|бібліотекар|бібліотекарка|студент|студентка|власник|власниця|співвласник|співзасновник|співзасновниця|психолог|психологиня|менеджер|менеджерка|спеціаліст|спеціалістка|завідувач|завідувачка|секретар|секретарка|старший науковий співробітник|науковий співробітник|наукова співробітниця|ректор|ректорка|декан|деканка|реставратор|реставраторка|архітектор|архітекторка|син художника|донька|виконавчий директор|виконавча директорка|генеральний директор|генеральна директорка|учень|учениця|лісник|рибалка|співробітник|співробітниця|міський голова|сільський голова|гендиректор|гендиректорка|член|членкиня|розробник|розробниця|аналітик|аналітикиня|прокурор|прокурорка",
    ),
  },
  bg: {
    accordingTo: words("по думите на|по думи на|според|думи на"),
    definiteEndings: words("ът|ят|а|я|та"),
    genitive: { ...genitive, surnames: words("ов|ев|ова|ева|ски|ска") },
    prepositions: words("във|със|из|под|над|пред|след|между|без"),
    dropsPronouns: true,
    verbs: words(
      "казаха|разказа|разказва|спомня си|припомни|припомня|признава|призна|твърди|предупреди|предупреждава|усмихва се|смее се|обобщи|обобщава|отговори|отговаря|пише|написа|обещава|обеща|уточни|уточнява|потвърди|потвърждава|съобщи|съобщава|благодари|смята|вярва|надява се|убеден е|убедена е|сподели|споделя|допълни|допълва|изтъкна|изтъква|настоява|настоя|увери|уверява|призовава|призова|шегува се|изрази|каза още|счита|завърши|аргументира се",
    ),
    roleNouns: words(
      "лекар|лекарка|учител|учителка|учен|изследовател|изследователка|инженер|фермер|рибар|жител|жителка|писател|писателка|историк|биолог|капитан|кураторка|куратор|библиотекар|библиотекарка|доброволец|студент|студентка|собственик|собственичка|психолог|мениджър|мениджърка|специалист|заместник-кмет|заместник-директор|управител|управителка|началник|ректор|декан|реставратор|архитект|архитектка|треньор|основател|основателка|съосновател|секретар|председателка|ръководителка|говорителка|общински съветник|доцент|главен изпълнителен директор|министърка|заместник-министър|премиер|евродепутат|областен управител|комисар|прокурор|посланик|член|лидер|разработчик",
    ),
  },
  sr: {
    genitive,
    prepositions: words("од|из|са|о|уз|према|међу|над|под|пред|iz|sa|uz|prema"),
    dropsPronouns: true,
    verbs: words(
      "рекао је|рекла је|казао|казала|казао је|казала је|изјавио је|изјавила је|навео|навела|навео је|навела је|наводи|додаје|истиче|нагласио|нагласила|наглашава|објаснио|објаснила|објашњава|подсетио|подсетила|подсећа|упозорио|упозорила|упозорава|поручио|поручила|поручује|сматра|тврди|прича|испричао|испричала|присећа се|признаје|напомиње|оценио|оценила|оцењује|закључио|закључила|закључује|захвалио|захвалила|naveo|navela|ističe|objašnjava|podsetio|podsetila|upozorio|upozorila|smatra|priča|priseća se",
    ),
    roleNouns: words(
      "начелник|начелница|лекар|лекарка|епидемиолог|наставник|наставница|инжењер|инжењерка|истраживач|истраживачица|пољопривредник|мештанин|мештанка|писац|историчар|биолог|капетан|кустос|кустоскиња|библиотекар|библиотекарка|волонтер|волонтерка|студент|студенткиња|власник|власница|психолог|менаџер|менаџерка|управник|управница|градоначелница|председник|председница|министар|министарка|портпарол|портпаролка|заменик|заменица|помоћник|помоћница|шеф|шефица|руководилац|оснивач|секретар|načelnik|načelnica|direktorka|lekar|inženjer|istraživač|kustos|vlasnik|vlasnica|upravnik|upravnica|portparol|zamenik|šef|rukovodilac|osnivač",
    ),
  },
  hr: {
    genitive,
    prepositions: words("iz|sa|uz|prema|među|nad|pod|pred"),
    dropsPronouns: true,
    verbs: words(
      "rekao je|rekla je|kazao je|kazala je|izjavio je|izjavila je|naveo|navela|dodao je|dodala je|istaknuo je|istaknula je|ističe|naglašava|objašnjava|prisjeća se|prisjetio se|prisjetila se|podsjetio|podsjetila|podsjeća|upozorio|upozorila|upozorava|poručuje|smatra|tvrdi|priča|ispričao|ispričala|priznaje|priznao|priznala|napominje|napomenuo|napomenula|ocijenio|ocijenila|zaključio|zaključila|zaključuje|zahvalio|zahvalila|odgovara|odgovorio|odgovorila|opisuje|otkriva|pojašnjava|pojasnio|komentira|potvrđuje|potvrdio|potvrdila|smije se|vjeruje",
    ),
    roleNouns: words(
      "konzervator|konzervatorica|konzervator-restaurator|konzervatorica-restauratorica|restaurator|restauratorica|liječnik|liječnica|profesorica|učitelj|učiteljica|inženjer|inženjerka|znanstvenik|znanstvenica|istraživač|istraživačica|poljoprivrednik|poljoprivrednica|ribar|mještanin|mještanka|književnik|književnica|povjesničar|povjesničarka|biolog|biologinja|kapetan|kustos|kustosica|knjižničar|knjižničarka|volonter|volonterka|student|studentica|vlasnik|vlasnica|psiholog|psihologinja|koordinator|koordinatorica|menadžer|menadžerica|upravitelj|upraviteljica|predstojnik|predstojnica|pročelnik|pročelnica|dogradonačelnik|dogradonačelnica|načelnik|načelnica|zamjenik|zamjenica|pomoćnik|pomoćnica|šef|šefica|rukovoditelj|osnivač|osnivačica|tajnik|tajnica|član uprave|članica uprave|predsjednik uprave|predsjednica uprave|trenerica|autorica|dekan|dekanica|rektorica|umirovljenik",
    ),
  },
  sl: {
    genitive,
    prepositions: words("iz|ob|med|pod|pred|nad|h"),
    dropsPronouns: true,
    verbs: words(
      "je dejal|je dejala|je povedal|je povedala|je poudaril|je poudarila|je dodal|je dodala|je pojasnil|je pojasnila|razlaga|priznava|poudarja|opozarja|pojasnjuje|meni|trdi|opisuje|se spominja|se nasmehne|odgovarja|ugotavlja|navaja|zatrjuje|sporoča|svetuje|napoveduje|potrjuje|je opozoril|je opozorila|je ocenil|je ocenila|ocenjuje|je zapisal|je zapisala|je sporočil|je sporočila|verjame|upa|pripoveduje|je prepričan|je prepričana|se zahvaljuje|sklene|je sklenil|je sklenila",
    ),
    roleNouns: words(
      "vodja raziskovalne skupine|zdravnik|zdravnica|profesorica|učitelj|učiteljica|inženir|inženirka|znanstvenik|znanstvenica|raziskovalec|raziskovalka|kmet|kmetica|ribič|prebivalec|prebivalka|pisatelj|pisateljica|zgodovinar|zgodovinarka|biolog|biologinja|kapitan|kustos|kustosinja|knjižničar|knjižničarka|prostovoljec|prostovoljka|študent|študentka|lastnik|lastnica|psiholog|psihologinja|koordinator|koordinatorka|menedžer|menedžerka|upravnik|upravnica|podžupan|podžupanja|namestnik|namestnica|pomočnik|šef|ustanovitelj|ustanoviteljica|tajnik|tajnica|avtor|avtorica|dekan|dekanja|čebelar|čebelarka|mentor|mentorica|restavrator|restavratorka|arhitekt|arhitektka|tiskovni predstavnik|tiskovna predstavnica|glavni izvršni direktor",
    ),
  },
  hu: {
    titlesBehind: true,
    articles: words("a|az|egy"),
    dropsPronouns: true,
    verbs: words(
      "mondta el|fogalmaz|emlékezett vissza|emlékszik vissza|emlékezik vissza|idézte fel|idézi fel|felidézte|meséli|mesélte|mesél|magyarázza|figyelmeztetett|figyelmeztet|mutatott rá|rámutatott|jegyezte meg|megjegyezte|ismerte el|elismerte|állítja|állította|írta|írja|válaszolta|válaszolja|foglalta össze|összegezte|összegez|ígérte|ígéri|erősítette meg|megerősítette|tájékoztatott|vélekedik|hívta fel a figyelmet|szögezte le|leszögezte|húzta alá|aláhúzta|árulta el|elárulta|teszi hozzá|számolt be|beszámolt|üzente|kérte|javasolta|indokolta|nevetett|mosolyog",
    ),
    roleNouns: words(
      "helyettes|helyettese|közlekedésmérnök|mérnök|építészmérnök|orvos|főorvos|tanár|tanárnő|tanító|kutató|tudós|gazda|gazdálkodó|halász|lakos|író|költő|történész|biológus|kapitány|kurátor|könyvtáros|önkéntes|diák|egyetemista|tulajdonos|tulajdonosa|pszichológus|koordinátor|koordinátora|menedzser|menedzsere|szakember|szakértő|szakértője|alpolgármester|alpolgármestere|jegyző|titkár|titkára|dékán|rektora|restaurátor|építész|edző|edzője|vezérigazgató-helyettes|ügyvezető|ügyvezetője|ügyvezető igazgató|ügyvezető igazgatója|kuratóriumi elnök|kuratóriumi elnöke|alelnök|alelnöke|munkatárs|munkatársa|osztályvezető|osztályvezetője|csoportvezető|főigazgató|főigazgatója|műszaki igazgató|műszaki igazgatója|intézetvezető|gyógyszerész|erdész|tűzoltó|rendőr|szerző|szerzője|projektvezető|projektvezetője|társalapító|társalapítója",
    ),
  },
  ro: {
    definiteEndings: words("ul|le|a|l"),
    genitive: { ...genitive, surnames: words("escu|eanu|ănescu|oiu") },
    prepositions: words("al|ale|ai|a|despre|sub|prin|către"),
    dropsPronouns: true,
    verbs: words(
      "a zis|zice|a relatat|relatează|a evidențiat|evidențiază|a reamintit|a apreciat|apreciază|a informat|informează|a asigurat|asigură|a încheiat|încheie|a continuat|continuă|a detaliat|detaliază|punctează|a reacționat|reacționează|a întrebat|întreabă|a sintetizat|a povestit|povestește|își amintește|și-a amintit|amintește|recunoaște|a recunoscut|susține|a susținut|avertizează|a avertizat|atrage atenția|a atras atenția|râde|zâmbește|rezumă|a rezumat|răspunde|a răspuns|scrie|a scris|promite|a promis|precizează|confirmă|a confirmat|anunță|a anunțat|mulțumește|a mulțumit|consideră|a considerat|crede|speră|este convins|este convinsă|a arătat|arată|a conchis|conchide|a remarcat|remarcă|a comentat|comentează|a cerut|cere|completează|a completat|insistă|a insistat|mărturisește|a mărturisit|notează|a notat|reamintește",
    ),
    roleNouns: words(
      "impiegat|impiegat de mișcare|lider de sindicat|inginer|ingineră|medic|profesoară|învățător|învățătoare|cercetător|cercetătoare|fermier|pescar|locuitor|scriitor|scriitoare|istoric|biolog|căpitan|curator|curatoare|bibliotecar|bibliotecară|voluntar|voluntară|student|studentă|proprietar|proprietară|psiholog|psihologă|coordonator|coordonatoare|coordonatorul|coordonatoarea|specialist|specialistă|viceprimar|viceprimarul|consilier|consilieră|rector|rectorul|decan|restaurator|arhitect|arhitectă|antrenor|antrenorul|cofondator|cofondatoare|director general|directorul general|director executiv|directorul executiv|directoarea executivă|secretar general|secretar de stat|vicepreședinte|vicepreședintele|purtătorul de cuvânt|purtătoarea de cuvânt|purtătoare de cuvânt|șef|șefă|șefa|mecanic|asistent|asistentă|autoare|muzeograf|muzeografă|președintă|liderul|ministră|reprezentant|reprezentantul|reprezentanta",
    ),
  },
  el: {
    prepositions: words("του|της|των"),
    articles: words("ο|η|το|οι|τα|του|της|των|τον|την|τους|τις|στο|στη|στην|στον|στους|στις|ένας|μια|μία|ένα"),
    genitive,
    dropsPronouns: true,
    verbs: words(
      "υπογραμμίζει|επισημαίνει|θυμάται|θυμήθηκε|αφηγείται|διηγείται|περιγράφει|περιέγραψε|παραδέχεται|παραδέχτηκε|υποστηρίζει|υποστήριξε|προειδοποιεί|προειδοποίησε|γράφει|έγραψε|απαντά|απάντησε|υπόσχεται|διευκρινίζει|διευκρίνισε|επιβεβαιώνει|επιβεβαίωσε|ευχαριστεί|πιστεύει|εκτιμά|εκτίμησε|ελπίζει|καταλήγει|κατέληξε|συμπλήρωσε|συμπληρώνει|σχολίασε|σχολιάζει|μεταφέρει|χαμογελά|γελάει|συνόψισε|συνοψίζει|κάλεσε|ζήτησε",
    ),
    roleNouns: words(
      "αρχαιολόγος|γιατρός|δάσκαλος|δασκάλα|ερευνητής|ερευνήτρια|μηχανικός|αγρότης|αγρότισσα|ψαράς|κάτοικος|συγγραφέας|ιστορικός|βιολόγος|καπετάνιος|βιβλιοθηκονόμος|εθελοντής|εθελόντρια|φοιτητής|φοιτήτρια|ιδιοκτήτης|ιδιοκτήτρια|ψυχολόγος|συντονιστής|συντονίστρια|υπεύθυνος|υπεύθυνη|δημοτικός σύμβουλος|πρύτανης|κοσμήτορας|συντηρητής|συντηρήτρια|αρχιτέκτονας|συνιδρυτής|συνιδρύτρια|γενικός διευθυντής|γενική διευθύντρια|διευθύνων σύμβουλος|διευθύνουσα σύμβουλος|γενικός γραμματέας|εκπρόσωπος τύπου|προϊστάμενος|προϊσταμένη|επικεφαλής της ανασκαφής|έφορος|χημικός|μουσειολόγος|ναυαγοσώστης|πυροσβέστης|μέλος|μέλος της ομάδας|βασικό μέλος|αρχιμηχανικός|προγραμματιστής|προγραμματίστρια|αναλυτής|αναλύτρια|τεχνικός διευθυντής|διευθύνων|ταξίαρχος|αρχηγός|πρέσβης|επίτροπος|ευρωβουλευτής|μητροπολίτης",
    ),
  },
  ca: {
    articles: words("el|la|els|les|l'|l’|un|una|lo|en|na"),
    genitive: { ...genitive, surnames: [""] },
    joined: { apostrophe: ["l", "d", "s", "n", "m", "t"], hyphen: [] },
    prepositions: words("del|dels|al|als|en|pel|pels|des|sobre|a|entre|fins"),
    dropsPronouns: true,
    verbs: words(
      "ha assenyalat|ha recordat|ha advertit|ha reconegut|ha declarat|ha manifestat|ha assegurat|ha remarcat|ha subratllat|ha apuntat|ha etzibat|ha lamentat|ha celebrat|ha insistit|ha conclòs|ha reivindicat|ha detallat|ha precisat|ha comentat|ha defensat|ha admès|ha avisat|ha avançat|ha confessat|ha resumit|ha exclamat|ha reblat|va afirmar|va explicar|va destacar|va afegir|va recordar|va assegurar|va declarar|diu|afegeix|assenyala|recorda|adverteix|reconeix|declara|assegura|remarca|subratlla|apunta|lamenta|celebra|insisteix|conclou|reivindica|detalla|precisa|comenta|defensa|admet|avisa|confessa|resumeix|sosté|opina|creu|considera|relata|riu|somriu|ha sostingut|ha indicat|ha criticat|ha valorat|ha concretat|ha posat de manifest|ha expressat|ha exposat|ha reiterat|ha argumentat|ha considerat|ha reclamat|ha denunciat|ha anunciat|ha relatat|ha respost|ha promès|ha opinat|ha confirmat|ha negat|valora",
    ),
    roleNouns: words(
      "pagès|pagesa|pescador|pescadora|metge|metgessa|professor|professora|mestre|mestra|investigador|investigadora|científic|científica|enginyer|enginyera|veí|veïna|escriptor|escriptora|historiador|historiadora|biòleg|biòloga|capità|capitana|comissari|comissària|bibliotecari|bibliotecària|voluntari|voluntària|estudiant|propietari|propietària|psicòleg|psicòloga|coordinador|coordinadora|gerent|cap|cap de premsa|responsable|secretari|secretària|rector|rectora|degà|degana|restaurador|restauradora|arquitecte|arquitecta|entrenador|entrenadora|fundador|fundadora|cofundador|cofundadora|director general|directora general|vicepresident|vicepresidenta|diputat|diputada|ministre|tècnic|tècnica|hidròleg|hidròloga|arqueòleg|arqueòloga|músic|artista|autora|sergent|bomber|bombera",
    ),
  },
  gl: {
    articles: words("o|a|os|as|un|unha|uns|unhas"),
    genitive: { ...genitive, surnames: [""] },
    prepositions: words("da|dos|das|en|no|nos|nas|con|por|polo|pola|para|a|ao|á|aos|ás|sobre"),
    dropsPronouns: true,
    verbs: words(
      "di|sinala|engade|explicou|destacou|afirmou|asegurou|asegura|lembrou|lembra|recoñeceu|recoñece|declarou|declara|advertiu|advirte|subliñou|subliña|apuntou|apunta|lamentou|lamenta|celebrou|celebra|insistiu|insiste|concluíu|conclúe|detallou|detalla|precisou|comentou|comenta|defendeu|defende|admitiu|admite|avanzou|contou|conta|manifestou|resumiu|sostén|opina|cre|considera|confesou|confesa|preguntou|pregunta|reivindicou|reivindica|salientou|salienta|resaltou|resalta|denunciou|denuncia|agradeceu|agradece|trasladou|reiterou|reitera|puxo en valor|criticou|critica|esixiu|esixe|reclamou|reclama|referiu|valorou|valora|indicou|indica|expresou|expresa|incidiu|incide|confirmou|confirma|proseguiu|continuou|remarcou|recalcou|recalca",
    ),
    roleNouns: words(
      "mariscador|mariscadora|mariñeiro|mariñeira|labrego|labrega|médico|médica|profesora|mestre|mestra|investigador|investigadora|enxeñeiro|enxeñeira|veciño|veciña|escritor|escritora|historiador|historiadora|biólogo|bióloga|capitán|bibliotecario|bibliotecaria|voluntario|voluntaria|estudante|propietario|propietaria|coordinador|coordinadora|xerente|xefe|xefa|responsable|secretario|secretaria|reitor|reitora|restaurador|restauradora|arquitecto|arquitecta|adestrador|adestradora|fundador|fundadora|director xeral|directora xeral|vicepresidente|vicepresidenta|presidente|concelleiro|concelleira|deputado|deputada|conselleiro|alcaldesa|patrón maior|patroa maior|técnico|técnica|voceiro|voceira|portavoz|comisario|comisaria",
    ),
  },
  et: {
    genitive,
    verbs: words(
      "kinnitas|meenutas|tõdes|nentis|lausus|rääkis|tunnistas|kommenteeris|teatas|hoiatas|vastas|kirjutas|arvas|leidis|väitis|lubas|ütleb|lisab|selgitab|rõhutab|märgib|kinnitab|meenutab|tõdeb|nendib|räägib|tunnistab|kommenteerib|hoiatab|arvab|leiab|usub|loodab|tänas",
    ),
    roleNouns: words(
      "juht|tegevjuht|juhatuse esimees|juhatuse liige|juhataja|teadur|vanemteadur|professor|arst|peaarst|õpetaja|insener|põllumees|kalur|elanik|kirjanik|ajaloolane|bioloog|kapten|kuraator|raamatukoguhoidja|vabatahtlik|üliõpilane|omanik|psühholoog|koordinaator|projektijuht|spetsialist|linnapea|abilinnapea|vallavanem|dekaan|restauraator|arhitekt|treener|asutaja|kaasasutaja|pressiesindaja|esimees|aseesimees|peadirektor|osakonnajuhataja|nõunik|sekretär",
    ),
  },
  lv: {
    genitive,
    prepositions: words("no|uz|par|ar|pie|ap|līdz|pēc|pirms|starp|bez|virs|zem"),
    verbs: words(
      "atzīst|atzina|skaidro|skaidroja|paskaidroja|piebilst|piebilda|atceras|atcerējās|pauda|pauž|saka|apgalvo|apgalvoja|brīdina|brīdināja|apliecina|apliecināja|komentē|komentēja|informē|informēja|pastāsta|pastāstīja|uzskata|cer|tic|raksta|rakstīja|atbild|atbildēja|secina|secināja|priecājas|teic|min|minēja|vērtē|vērtēja|sola|solīja",
    ),
    roleNouns: words(
      "vadītājs|vadītāja|ceptuves vadītājs|valdes priekšsēdētājs|valdes priekšsēdētāja|valdes loceklis|valdes locekle|direktors|direktore|izpilddirektors|izpilddirektore|ģenerāldirektors|pētnieks|pētniece|profesors|profesore|ārsts|ārste|skolotājs|skolotāja|inženieris|inženiere|zemnieks|zvejnieks|iedzīvotājs|rakstnieks|rakstniece|vēsturnieks|vēsturniece|biologs|bioloģe|kapteinis|kurators|kuratore|bibliotekārs|bibliotekāre|brīvprātīgais|students|studente|īpašnieks|īpašniece|psihologs|koordinators|koordinatore|projekta vadītājs|projekta vadītāja|speciālists|speciāliste|mērs|domes priekšsēdētājs|domes priekšsēdētāja|ministrs|ministre|rektors|dekāns|restaurators|arhitekts|arhitekte|treneris|trenere|dibinātājs|dibinātāja|preses sekretārs|preses sekretāre|priekšnieks|priekšniece|prezidents|prezidente|autors|autore",
    ),
  },
  lt: {
    accordingTo: words("pasak|anot|teigimu"),
    genitive,
    prepositions: words("iš|į|su|be|už|prie|nuo|iki|apie|dėl"),
    verbs: words(
      "priduria|pabrėžia|pasakojo|pasakoja|prisimena|prisiminė|aiškina|paaiškino|aiškino|pripažįsta|pripažino|pažymi|pažymėjo|tvirtina|tvirtino|įspėja|įspėjo|rašo|rašė|atsako|atsakė|žada|pažadėjo|patvirtino|džiaugiasi|džiaugėsi|mano|tiki|viliasi|apibendrina|apibendrino|komentavo|komentuoja|informavo|akcentuoja|akcentavo|kalba|kalbėjo",
    ),
    roleNouns: words(
      "vadovas|vadovė|direktorius|direktorė|generalinis direktorius|generalinė direktorė|valdybos pirmininkas|valdybos pirmininkė|pirmininkas|pirmininkė|tyrėjas|tyrėja|mokslininkas|mokslininkė|profesorius|profesorė|gydytojas|gydytoja|mokytojas|mokytoja|inžinierius|inžinierė|ūkininkas|ūkininkė|žvejys|gyventojas|gyventoja|rašytojas|rašytoja|istorikas|istorikė|biologas|biologė|kapitonas|kuratorius|kuratorė|bibliotekininkas|bibliotekininkė|savanoris|savanorė|studentas|studentė|savininkas|savininkė|psichologas|psichologė|koordinatorius|koordinatorė|vadybininkas|vadybininkė|specialistas|specialistė|meras|merė|ministras|ministrė|rektorius|rektorė|dekanas|restauratorius|architektas|architektė|treneris|trenerė|įkūrėjas|įkūrėja|atstovas spaudai|atstovė spaudai|prezidentas|prezidentė|viršininkas|viršininkė|skyriaus vedėjas|skyriaus vedėja|autorius|autorė",
    ),
  },
  is: {
    titlesBehind: true,
    prepositions: words("í|á|um|við|með|af|frá|til|hjá|fyrir|eftir|undir|yfir|úr|að"),
    verbs: words(
      "bætti við|útskýrir|útskýrði|bendir á|benti á|leggur áherslu á|minnist|rifjar upp|rifjaði upp|viðurkennir|viðurkenndi|fullyrðir|varar við|skrifar|skrifaði|svarar|svaraði|lofar|staðfestir|staðfesti|telur|trúir|vonar|lýsir|lýsti|tekur fram|tók fram|ítrekar|ítrekaði|hlær|þakkar",
    ),
    roleNouns: words(
      "forstjóri|framkvæmdastjóri|forstöðumaður|formaður|varaformaður|forseti|ráðherra|bæjarstjóri|borgarstjóri|sveitarstjóri|deildarforseti|prófessor|lektor|dósent|læknir|yfirlæknir|kennari|skólastjóri|verkfræðingur|vísindamaður|sérfræðingur|bóndi|sjómaður|skipstjóri|íbúi|rithöfundur|sagnfræðingur|líffræðingur|safnstjóri|sýningarstjóri|bókavörður|sjálfboðaliði|nemandi|eigandi|sálfræðingur|verkefnastjóri|verkefnisstjóri|deildarstjóri|arkitekt|þjálfari|stofnandi|upplýsingafulltrúi|talsmaður|ritstjóri|höfundur|slökkviliðsstjóri|lögreglustjóri|fornleifafræðingur",
    ),
  },
};
