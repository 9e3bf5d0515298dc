import type { SpeechWords } from "./words.ts";

const words = (list: string): readonly string[] => list.split("|");
/** "ė>ės" for a name's own ending and the one that it has in another case. */
const cases = (list: string): readonly (readonly [own: string, declined: string])[] =>
  list.split("|").map((pair) => [pair.split(">")[0] ?? "", pair.split(">")[1] ?? ""] as const);

/** The same as for Slavic languages for others of Europe without a pack. */
// biome-ignore format: word lists are read in lines
export const europeanNames: Readonly<Record<string, SpeechWords>> = {
  hu: {
    passives: words("olvasható|áll"),
    jobEnds: words("lógus|lógusa|grafus|ista|mester|mestere|művész|művésze|kutató|kutatója|tanár|tanára|orvos|orvosa|mérnök|mérnöke|építész|építésze|nök|nöke|író|szerző|felelős|felelőse|vezető|vezetője|szakértő|szakértője|munkatárs|munkatársa|tervező|tervezője|rendező|rendezője|szervező|szervezője|andusz|andusza|ász|ész|ológus"),
    standIns: words("politikus|kutató|tudós|szakember|szakértő|képviselő|történész|régész|biológus|művész|sportoló|közgazdász|orvos|tréner|szakíró|szerző"),
    personTitles: words("dr|dr.|prof|prof.|id|ifj|özv|dr. habil.|habil.|phd|nb."),
    roleNouns: words("politikus|zoológus|doktorandusz|művész|sportoló|közgazdász|régész|szociológus|meteorológus|hidrológus|tréner|szakíró|vállalkozó|borász|pék|molnár"),
    verbs: words("nevet|nevetett fel|mosolyodott el|méltatta|méltatott|zárta|zárta le a vitát|zárta le|ígért|tette még hozzá|jegyzi meg|ismeri el|emeli ki|válaszolt|válaszol|reagál|fogadkozott|panaszkodott|panaszolta|sorolta|sorolja|tervezi|avatta be|avat be|árul el|meséltek|mondják|véli|meséli el|idézi|idézte|büszkélkedett|fejtette ki|fejti ki|kifejtette|tanácsolja|javasolja|kritizálta|bírálta|összegezte a tapasztalatokat"),
  },
  ro: {
    jobEnds: words("tor|toare|torul|toarea|ist|istă|istul|ista|log|logă|logul|loga|ant|antă|antul|anta|ent|entă|entul|enta|ier|ieră|ierul|iera|graf|graful|giu|giul|ician|iciană|icianul|iciana|eană|sor|sorul|soara|soară"),
    notJobs: words("moment|momentul|document|documentul|client|sector|sectorul|ieri|seriozitate|monitorul|monitor|viitor|viitorul|ajutor|ajutorul|curent|eveniment|recent|parlament|parlamentul|departamentul|minister|adevărul|instrument"),
    standIns: words("acesta|politicianul|cercetătorul|cercetătoarea|edilul|liberalul|social-democratul|oficialul|specialistul|specialista|expertul|experta|arheologul|istoricul|medicul|sportivul|sportiva|artistul|artista|economistul|tehnicianul|parlamentarul|antrenorul|elevul|eleva|demnitarul"),
    personTitles: words("univ.|univ|conf.|lect.|asist.|acad.|ing.|dr.|prof.|av.|col.|cpt.|lt.|mr.|gen.|pr.|ec.|arh.|biol.|fiz.|as.|com.|cms.|chest."),
    roleNouns: words("elev|elevă|elevul|eleva|edilul|politicianul|politician|cercetătorul|cercetătoarea|arheolog|arheologul|arheologa|scriitorul|scriitoarea|medicul|inginerul|specialistul|istoricul|economistul|artist|artistă|artistul|artista|sportiv|sportivă|sportivul|sportiva|parlamentarul|demnitarul|apicultor|apicultorul|viticultor|viticultorul|actriță|actrița|actor|actorul|regizor|regizorul|regizoare|regizoarea|avocată|câștigător|câștigătorul|câștigătoarea"),
    verbs: words("se bucură|s-a bucurat|glumește|a glumit|dezvăluie|acuză|a acuzat|spune zâmbind|oferă detalii|a oferit detalii|a mai zis|le-a transmis|se plânge|s-a plâns|se mândrește|s-a mândrit|propune|a propus|recomandă|a recomandat|îndeamnă|a îndemnat|a pus accent|a ținut să precizeze|ține să precizeze|a recunoscut|conchide|au mai spus|au adăugat|atenționează|a atenționat"),
  },
  el: {
    jobEnds: words("τής|της|τρια|λόγος|νόμος|ίστας|ίστρια|άρχης|ποιός|γράφος|γός|ουργός|γέας|ίατρος|ίτης|ώτης|έας|ίας|τικός"),
    notJobs: words("πολίτης|ποιότης|ιδιότητης|χάρτης|επιβάτης|διαγωνισμός|οργανισμός|ισχυρισμός|λόγος|νόμος|κατάλογος|διάλογος|αρχηγός|δρόμος|φορέας|χάρτης|νομός|στρατός|ιστότοπος"),
    standIns: words("ίδιος|ίδια|πολιτικός|επιστήμονας|ερευνητής|ερευνήτρια|ειδικός|καθηγητής|καθηγήτρια|αρχαιολόγος|ιστορικός|οικονομολόγος|καλλιτέχνης|αθλητής|αθλήτρια|βουλευτής|υπουργός|δήμαρχος"),
    personTitles: words("κ|κ.|κ.κ.|κα|κα.|κος|δρ|δρ.|δόκτωρ|αν.|επ.|καθ.|π.|σεβ."),
    roleNouns: words("εκδότης|εκδότρια|συνδικαλιστής|σκηνοθέτης|σκηνοθέτιδα|ηθοποιός|αθλητής|αθλήτρια|μουσικός|ζωγράφος|δημοσιογράφος|επιχειρηματίας|οινοποιός|παραγωγός|επιστήμονας|περιβαλλοντολόγος|γεωπόνος|νοσηλευτής|νοσηλεύτρια|μαέστρος|νικητής|νικήτρια|μαθητής|μαθήτρια|κοινωνιολόγος|σεισμολόγος"),
    verbs: words("δεσμεύτηκε|δεσμεύεται|διαμαρτύρεται|διαμαρτυρήθηκε|αναρωτήθηκε|αναρωτιέται|αποκάλυψε|αποκαλύπτει|επιμένει|επέμεινε|πρότεινε|προτείνει|συνεχάρη|συγχαίρει|αποχαιρέτησε|εξομολογείται|εξομολογήθηκε|λένε|προσέθεσε|επεσήμαναν|υπογράμμισαν|χαρακτήρισε|αντέτεινε|αστειεύεται|αστειεύτηκε|απηύθυνε|μοιράζεται|παραδέχτηκε|προειδοποιεί|έκλεισε λέγοντας"),
  },
  lt: {
    passives: words("rašoma|sakoma|skelbiama|pažymima|nurodoma"),
    nameCases: cases("ė>ės|ė>ei|ė>ę|ė>e|a>os|a>ai|a>ą|a>a|as>o|as>ui|as>ą|as>u|is>io|is>iui|is>į|is>iu|ys>io|ys>iui|ys>į|ys>iu|us>aus|us>ui|us>ų|us>umi|ius>iaus|ius>iui|ius>ių|tis>čio|dis>džio|tys>čio|dys>džio|tė>tės|ienė>ienės|aitė>aitės|is>ies"),
    jobEnds: words("tojas|toja|ėjas|ėja|ininkas|ininkė|istas|istė|logas|logė|orius|orė|antas|antė|entas|entė|grafas|grafė|ikas|ikė|ovas|ovė"),
    notJobs: words("laikraštis|savaitraštis|dienraštis|dokumentas|momentas|klientas|sektorius|leidinys|portalas|penktadienis|kontinentas|variantas"),
    standIns: words("mokslininkas|mokslininkė|tyrėjas|tyrėja|politikas|politikė|studentas|studentė|ekspertas|ekspertė|archeologas|archeologė|istorikas|istorikė|gydytojas|gydytoja|sportininkas|sportininkė|menininkas|menininkė|ekonomistas|ekonomistė|specialistas|specialistė|pašnekovas|pašnekovė|parlamentaras|parlamentarė"),
    personTitles: words("dr.|prof.|doc.|habil.|hab.|mokyt.|gyd.|inž.|kun.|plk.|mjr.|kpt.|ltn.|gen.|arkiv.|vysk.|akad.|adv."),
    givenNames: words("aistė|aldona|algirdas|algis|alvydas|andrius|antanas|arnoldas|arūnas|asta|audrius|audronė|aušra|aurelija|austėja|birutė|brigita|dainius|daiva|dalia|danutė|darius|deividas|diana|domantas|dominykas|donatas|edita|egidijus|eglė|eimantas|elena|emilija|erika|ernestas|evaldas|gabija|gabrielė|gediminas|giedrė|giedrius|gintaras|gintarė|gitanas|goda|ieva|ignas|ilona|indrė|inga|ingrida|irena|ireneusz|irmantas|janina|jolanta|jonas|julija|julius|juozas|jurgis|jurgita|justas|justina|jūratė|karolina|karolis|kazys|kęstutis|kristina|kristupas|laima|laimonas|laura|laurynas|lina|linas|liudas|loreta|lukas|mantas|marija|marius|martynas|mindaugas|modestas|monika|nerijus|neringa|nijolė|ona|paulius|petras|povilas|raimondas|ramunė|rasa|regina|renata|rimantas|rita|robertas|rokas|rolandas|romualdas|rosita|rūta|rytis|sandra|saulius|sigitas|sigita|simas|simona|simonas|skaistė|stasys|sonata|tadas|tomas|ugnė|valdas|vaida|vaidas|vaidotas|valentinas|vidas|vida|viktoras|viktorija|vilma|violeta|virginija|virginijus|vita|vitalija|vitas|vygantas|vykintas|vytautas|vytenis|zita|žilvinas|živilė|žygimantas"),
    verbs: words("cituojamas pranešime|cituojama pranešime|džiaugiasi|šypsosi|juokiasi|guodžiasi|guodėsi|skundžiasi|skundėsi|siūlo|siūlė|pasiūlė|pataria|patarė|giria|gyrė|pagyrė|dalijasi|dalijosi|pasidalijo|spėja|spėjo|abejoja|svarsto|svarstė|prašo|prašė|apibūdina|apibūdino|ironizuoja|stebisi|stebėjosi|sakė jis|pabrėžia jis|atkreipia|primena|priminė|pasakė|įvardijo|įvardija|vylėsi|sveikina|pasveikino|palinkėjo|linki"),
    roleNouns: words("bendrasavininkis|bendraautorius|bendraautorė|archeologas|archeologė|politikas|politikė|parlamentaras|parlamentarė|sportininkas|sportininkė|menininkas|menininkė|moksleivis|moksleivė|kaimynas|kaimynė|nugalėtojas|nugalėtoja|doktorantas|doktorantė|teisininkas|teisininkė|aktorė|dainininkas|dainininkė|verslininkas|verslininkė|gamintojas|gamintoja"),
  },
  lv: {
    passives: words("teikts|uzsvērts|norādīts"),
    nameCases: cases("s>a|s>am|s>u|s>ā|š>a|š>am|š>u|is>a|is>im|is>i|e>es|e>ei|e>i|e>ē|a>as|a>ai|a>u|a>ā|us>us|us>um|us>u|ds>da|dis>ža|tis>ša|nis>ņa|lis>ļa|ņš>ņa|bis>bja|pis>pja|mis>mja|vis>vja|cis>ča|sis>ša|zis>ža|ļš>ļa|ņš>ņam|bis>bim"),
    jobEnds: words("tājs|tāja|ējs|ēja|nieks|niece|ists|iste|logs|loģe|ors|ore|ants|ante|ents|ente|grāfs|grāfe|iķis|iķe|ārs|āre"),
    notJobs: words("laikraksts|žurnāls|dokuments|moments|klients|sektors|portāls|nedēļraksts|variants|instruments"),
    standIns: words("zinātnieks|zinātniece|pētnieks|pētniece|politiķis|politiķe|students|studente|eksperts|eksperte|arheologs|arheoloģe|vēsturnieks|vēsturniece|ārsts|ārste|sportists|sportiste|mākslinieks|māksliniece|ekonomists|ekonomiste|speciālists|speciāliste|deputāts|deputāte"),
    personTitles: words("dr.|prof.|doc.|asoc.|habil.|mg.|inž.|akad.|plkv.|kpt.|ģen.|mācītājs"),
    accordingTo: words("domām|vārdiem|teiktā"),
    givenNames: words("agnese|agris|agnis|aigars|ainārs|aivars|aldis|aleksandrs|alise|alvis|anda|andis|andrejs|andris|anete|anita|anna|arnis|artis|artūrs|arvils|astrīda|baiba|benita|dace|daiga|daina|dainis|diāna|didzis|dzintars|dzintra|edgars|edgars|edīte|egils|elīna|elita|emīls|ērika|eva|evija|evika|gatis|gints|guna|gundars|guntis|gunta|gunārs|harijs|ieva|ilga|ilmārs|ilona|ilze|imants|ina|indra|inese|inga|ingrīda|ingus|inguna|ināra|irēna|iveta|ivars|jana|jānis|jēkabs|juris|karina|kārlis|kaspars|krista|kristaps|kristīne|krišjānis|laima|laura|lauris|liene|lienīte|liga|līga|līna|linda|maija|māra|mārīte|māris|mārtiņš|matīss|miks|modris|monika|normunds|oskars|osvalds|pēteris|raimonds|raivis|ralfs|ramona|reinis|renārs|rihards|rita|roberts|rolands|rūta|ruta|rudīte|sandra|sandis|santa|sarmīte|signe|sigita|silvija|sintija|solvita|sanita|toms|uldis|uģis|una|valdis|valters|vija|viktors|vilis|vita|vizma|vladimirs|zane|zigmārs|zinta|žanete"),
    verbs: words("smejas|smaida|žēlojas|sūdzas|slavē|uzteic|uzteica|iesaka|ieteica|aicina|atceras|dalās|lepojas|priecājās|ironizē|jautā|brīnās|min|spriež|sprieda|piekrīt|piekrita|rezumēja|vaicā|lūdz|vēlas|apgalvo|iebilst|iebilda|mudina|mudināja|apsveica|sveic|novērtē|novērtēja|debatēs uzsvēra|debatēs norādīja"),
    roleNouns: words("zinātnieks|zinātniece|politiķis|politiķe|arheologs|arheoloģe|sportists|sportiste|mākslinieks|māksliniece|kaimiņš|kaimiņiene|uzvarētājs|uzvarētāja|doktorants|doktorante|jurists|juriste|dziedātājs|dziedātāja|skolēns|skolniece|uzņēmējs|uzņēmēja|līdzautors|līdzautore|ražotājs|vadītājs|vadītāja|mežzinis"),
  },
  et: {
    jobEnds: words("ant|ent|ist|loog|graaf|nik|taja|daja|ndaja|juht|meister|teadlane|uurija|õpetaja|omanik|korraldaja|looja|õpilane|õpilane|tegija|esindaja|muusik|arst|insener"),
    notJobs: words("moment|dokument|president|ajaleht|ajakiri|talent|nädalaleht|instrument|hinnang|väljaanne"),
    standIns: words("teadlane|poliitik|üliõpilane|doktorant|ekspert|arheoloog|ajaloolane|arst|sportlane|kunstnik|majandusteadlane|spetsialist|treener|teadur"),
    personTitles: words("dr|dr.|prof|prof.|major|kolonel|kapten|leitnant|kindral|kolonelleitnant|õp|õp."),
    notNames: words("sotsiaalmeedias|facebookis|avamisel|konverentsil|pressikonverentsil|intervjuus|raadios|usutluses|lõpetuseks|kokkuvõtteks|lahkelt|muigega|rõõmsalt"),
    givenNames: words("aare|ago|ahti|aigar|ain|aino|airi|aivar|aive|allan|anders|andres|andrus|anna|anne|anneli|annika|ants|anu|argo|arno|arvo|eda|eero|eha|elena|elina|elle|elmar|ene|enn|epp|erki|erik|eva|eve|evelin|gerli|hannes|hanna|hans|heiki|heli|helen|helena|helmut|hendrik|henri|ilmar|ilona|indrek|inga|ingrid|irja|ivar|ivo|jaak|jaan|jaana|jaanika|jaanus|jana|janek|janne|joel|jüri|kadi|kadri|kai|kaia|kaido|kaire|kairi|kaja|kalev|kalle|kalmer|karin|karl|karmen|kärt|kätlin|katrin|keit|keiu|kersti|kert|kristel|kristi|kristiina|kristina|kristjan|kristo|krista|külli|lauri|lea|leelo|leo|liina|lii|liis|liisa|liisi|maarika|maarja|madis|mait|maie|mall|malle|mare|mari|maria|marika|mariliis|maris|marko|marju|mart|marten|marti|martin|mati|meelis|merike|merle|mihkel|mikk|moonika|neeme|olev|oliver|ott|paavo|peep|peeter|pille|piret|priit|raimo|rain|raivo|rasmus|raul|reet|rein|riho|riina|risto|robert|sander|siim|siiri|silver|silvi|sirje|sten|sulev|svetlana|taavi|taavo|taimi|tanel|tarmo|tarvo|tauno|teet|terje|tiia|tiina|tiit|tiiu|tõnis|tõnu|toivo|toomas|triin|triinu|uku|ülle|ülo|urmas|urve|uuno|vahur|vaike|valdo|vallo|veiko|veljo|viktoria|viljar|viivi|villu|virve|voldemar"),
    verbs: words("naeris|naerab|muigas|naeratab|imestab|imestas|meenutas|kiitis|kiidab|soovitas|soovitab|jagas|jagab|uhkustab|uhkustas|kurdab|kurtis|hoiatab|arutleb|lubab|tõdes|selgitavad|nentis|rõõmustab|rõõmustas|kutsub|kutsus|küsib|tunnistab|nõustub|nõustus|vaidles vastu|rääkisid|lisab"),
    roleNouns: words("doktorant|üliõpilane|poliitik|arheoloog|sportlane|kunstnik|muusik|naaber|võitja|jurist|laulja|õpilane|ettevõtja|kaasautor|agronoom|mesinik|terviseametnik|teadur"),
  },
  ca: {
    doubleSurnames: true,
    nameParticles: words("i|de|d'|d’|del|dels|de la"),
    jobEnds: words("dor|dora|ista|òleg|òloga|aire|grafa|ògraf|ògrafa|ant|ecari|ecària|isseur|logo|ícola|cultor|cultora|ner|nera"),
    notJobs: words("important|sector|instant|gener|durant|constant|diner|dinera|manera|primer|primera|revista|entrevista|vista|conquesta|llista|pista"),
    standIns: words("polític|política|investigador|investigadora|expert|experta|historiador|historiadora|científic|científica|artista|esportista|republicà|republicana|socialista|dirigent|edil|economista|metge|metgessa|tècnic|tècnica"),
    givenNames: words("adrià|agnès|albert|àlex|alba|àngel|àngels|anna|antoni|arnau|artur|bernat|berta|blanca|carles|carme|cesc|clara|cristina|david|dolors|eduard|elena|elisabet|elisenda|enric|ernest|esteve|eulàlia|eva|ferran|francesc|gemma|gerard|glòria|guillem|helena|ignasi|isaac|isabel|jaume|joan|joana|joaquim|jordi|josep|judit|júlia|laia|laura|lídia|lluc|lluís|lluïsa|maite|manel|marc|maria|mariona|marta|martí|mercè|mireia|miquel|mònica|montserrat|neus|núria|olga|oriol|òscar|pau|pere|pilar|pol|quim|ramon|raquel|raül|remei|ricard|robert|roger|roser|rosa|rut|salvador|sandra|santi|sara|sergi|sílvia|sònia|susanna|teresa|toni|vicenç|víctor|xavier"),
    verbs: words("alerta|alertava|ha alertat|s'ha queixat|es queixa|s'ha felicitat|ha bromejat|fa broma|ha encoratjat|anima|ha animat|ha proposat|proposa|recomana|ha recomanat|ha elogiat|elogia|ha felicitat|felicita|es pregunta|s'ha preguntat|exclama|explicava|deia|recordava|afegia|ha concedit|ha rematat|ha deixat clar|ha volgut destacar|ha explicat també|ha convidat|convida|ha puntualitzat|s'exclama"),
    roleNouns: words("forner|fornera|ramader|ramadera|pastor|pastora|artesà|artesana|jugador|jugadora|cantant|actor|actriu|escultor|escultora|viticultor|viticultora|apicultor|apicultora|politòleg|politòloga|edil|polític|guanyador|guanyadora"),
  },
  eu: {
    nameGlued: cases("z>zek|s>sek|n>nek|l>lek|lle>llek|rre>rrek|r>rek|x>xek|>k"),
    nameCases: cases(">ren|>rekin|>ri|z>zen|s>sen|n>nen|l>len|r>ren|z>zekin|n>nekin|l>lekin|s>sekin|>ek|>en|>ekin"),
    jobEnds: words("lari|laria|lariak|gile|gilea|gileak|zale|zalea|zaleak|logo|logoa|logoak|ista|istak|tzaile|tzailea|tzaileak|kari|karia|kariak|dun|duna|dunak"),
    personTitles: words("dr.|jn.|and.|aita"),
    givenNames: words("ainara|ainhoa|aintzane|aitor|aitziber|alaitz|amaia|ana|ander|andoni|ane|aner|antton|arantxa|arantza|ariane|aritz|arkaitz|arnaldo|asier|beñat|bingen|bittor|eider|eihar|ekaitz|ekhi|elene|eneko|eñaut|erika|estitxu|fermin|gaizka|garazi|garbiñe|goizane|gorka|haizea|haritz|hodei|ibon|idoia|igor|imanol|iñaki|iñigo|irati|iratxe|itsaso|itxaso|itziar|izaro|izaskun|jaione|joana|jokin|jon|jone|joseba|josu|jule|julen|kepa|koldo|lander|leire|leire|lide|lorea|lutxo|maddi|maialen|maider|maite|malen|markel|martin|mattin|mikel|miren|naroa|nagore|nekane|nerea|nora|oihan|oihana|oier|olatz|onintza|patxi|peru|pello|ramon|saioa|uxue|unai|unax|urko|xabi|xabier|xabin|ximun|yolanda|zigor|zuriñe"),
    verbs: words("azaldu dutenez|kontatu du|kontatu zuen|kontatzen du|baloratu du|baloratu zuen|esaten du|esan digu|adierazten du|gogoratzen du|aitortzen du|ohartarazten du|dio pozik|nabarmendu zuten|ziurtatzen du|galdetu du|galdetu zuen|proposatu du|eskertu du|eskertu zuen|txalotu du|kexatu da|poztu da|hitzeman du|defendatu du|defendatu zuen|argudiatu du|azaldu zuenez|laburtu du|onartzen du|kritikatu zuen|iragarri zuen|gaineratzen du|gehitzen du|esan zuenez|jarraitu du"),
    roleNouns: words("alkateak|alkatea|presidenteak|presidentea|zuzendariak|zuzendaria|lehendakariak|lehendakaria|sailburuak|sailburua|zinegotziak|zinegotzia|bozeramaileak|bozeramailea|ikertzaileak|ikertzailea|irakasleak|irakaslea|koordinatzaileak|koordinatzailea|arduradunak|arduraduna|kudeatzaileak|kudeatzailea|idazkariak|idazkaria|teknikariak|teknikaria|kideak|kidea|ordezkariak|ordezkaria|entrenatzaileak|entrenatzailea|idazleak|idazlea|ministroak|ministroa|sortzaileak|sortzailea|diputatuak|diputatua|nekazari|nekazariak|nekazaria|arrantzale|arrantzaleak|arrantzalea|artzain|artzainak|baserritar|baserritarrak|sukaldari|sukaldariak|bertsolari|bertsolariak|mediku|medikuak|historialariak|arkeologo|arkeologoak|arkeologoa|aktoreak|musikari|musikariak|artistak|egileak|egilea|gidari|gidariak"),
  },
  tr: {
    passives: words("denildi|denilen|denilmektedir|deniliyor|kaydedildi|belirtildi|vurgulandı"),
    casesBehindApostrophe: true,
    jobEnds: words("cı|ci|cu|cü|çı|çi|çu|çü|log|loğu|ör|örü|ist|isti|mimarı|mühendisi|öğretmeni|uzmanı|tasarımcısı|yöneticisi|çısı|cısı|cisi|cusu|cüsü|çisi|çusu|çüsü|man|manı|yöneticisi"),
    notJobs: words("birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|kaçıncı|sonuncu|yabancı|amacı|ihtiyacı|inancı|sonucu|ilaç|araç|aracı|gücü|genci|uzman|ilaçcı|acı|öncü|süreci|ucu|zaman|o zaman|orman|liman|roman|yaman|derman"),
    standIns: words("ünlü yazar|tecrübeli teknik adam|siyasetçi|akademisyen|sanatçı|araştırmacı|bilim insanı|sporcu"),
    personTitles: words("op.|op. dr.|uzm. dr.|uzm.|yrd.|yrd. doç. dr.|doç.|doç. dr.|öğr. üyesi|öğr.|gör.|dt.|ecz.|av.|arş.|arş. gör.|dr. öğr. üyesi|vet.|hek.|müh.|y.|mim.|alb.|org.|tuğg.|kd.|sn.|sayın|üst."),
    verbs: words("belirterek|vurgulayarak|kaydederek|söyleyerek|ifade ederek|dile getirerek|diye anlattı|anlatıyor|diye dert yandı|diye tepki gösterdi|diye uyardı|uyardı|uyarısında bulundu|çağrısında bulundu|diyerek tepki gösterdi|diye özetledi|şöyle anlattı|şöyle özetledi|şöyle açıkladı|diye açıkladı|diye vurguladı|diye konuştular|dediler|diyorlar|sözlerini kullandı|sözlerine ekledi|sözlerine şöyle devam etti|değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasında bulundu|açıklamasını yaptı|sözleriyle anlattı|diye sordu|müjdesini verdi|mesajını verdi|mesajını paylaştı|paylaşımında bulundu|paylaşımını yaptı|diye şikayet etti|dedi ve ekledi|ifadelerinde bulundu"),
    roleNouns: words("üretici|muhtarı|esnaf|girişimci|girişimcisi|mimar|mimarı|proje mimarı|tasarımcı|tasarımcısı|ustası|usta|koleksiyoner|arıcı|şarkıcı|oyuncu|yönetmen|yönetmeni|sporcu|akademisyen|bilim insanı|küratör|küratörü|zabıta müdürü|kampüs direktörü|sendika başkanı|sendikası başkanı|genel sekreteri|eş başkanı|eş genel başkanı|il başkanı|ilçe başkanı|meclis üyesi|meclis başkanı|kaptanı|baş antrenörü|eğitmen|eğitmeni|öğretmeni|mühendisi|veteriner|veteriner hekim|hemşire|eczacı|avukat|avukatı"),
  },
};
