import type { SpeechWords } from "./words.ts";

const words = (list: string): readonly string[] => list.split("|");

/** Nouns hang bare on a title, and nothing more is known of how names end. */
const genitive = { patronymics: [], surnames: [], bodies: [], cases: [], loose: true } as const;

/** How Turkish and languages of Central Asia, the Caucasus, the Philippines and East Africa give what people say; by BCP 47 tag. */
export const speechAsia: Readonly<Record<string, SpeechWords>> = {
  tr: {
    dropsPronouns: true,
    verbLast: true,
    notNames: words(
      "bugün|dün|bu|bunun|böylece|önümüzdeki|bulunan|konuşan|yapan|eden|veren|değerlendiren|belirten|söyleyen|vurgulayan|katılan|açıklayan|hatırlatan|çeken|getiren|değinen|kullanan|ayrıca|konuyla|toplantıda|törende|açılışta|olan|alan|diyen|aktaran|başlayan|dikkat çeken|anlatan|kaydeden|isteyen|ifade",
    ),
    verbs: words(
      "denildi|denilen|ifadelerine yer verildi|ifadeleri kullanıldı|görüşlerine yer verildi|bilgilerine yer verildi|ifadesi kullanıldı|bilgisi verildi|denilmektedir|ifadelerine yer verilen|sözleriyle değerlendirdi|sözleriyle açıkladı|sözleriyle duyurdu|sözleriyle dile getirdi|sözleriyle özetledi|değerlendirmesini paylaştı|yorumunu yaptı|yanıtını verdi|cevabını verdi|görüşünü paylaştı|sorusunu sordu|iddiasında bulundu|tepkisini gösterdi|açıklamasına yer verdi|diye seslendi|diye yazdı|diye tamamladı|şöyle devam etti|şöyle dedi|şöyle konuştu|şunları söyledi|şunları kaydetti|şunları ifade etti|şu ifadeleri kullandı|söylüyor|ifadesini kullandı|ifadelerine yer verdi|şeklinde konuştu|şeklinde konuşan|şeklinde ifade etti|diye ekledi|diye belirtti|diye sordu|diye yanıtladı|diye anlattı|diye özetledi|diye hatırlattı|sözlerini kullandı|sözleriyle anlattı|diye devam etti|değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasını yaptı|açıklamasında bulundu|çağrısında bulundu|bilgisini verdi|bilgisini paylaştı|mesajını verdi|uyarısında bulundu|diye konuşan|özetledi|hatırlattı|dedi ki|vurgusu yaptı|mesajı verdi|devam etti",
    ),
    roleNouns: words(
      "çiftçi|balıkçı|öğretmen|doktor|mühendis|araştırmacı|yazar|tarihçi|biyolog|kaptan|küratör|küratörü|kütüphaneci|gönüllü|öğrenci|sahibi|psikolog|koordinatör|müdür yardımcısı|genel müdür|genel müdür yardımcısı|genel sekreter|genel sekreteri|yönetim kurulu başkanı|yönetim kurulu üyesi|belediye başkanı|başkan yardımcısı|başkanvekili|daire başkanı|şube müdürü|merkez müdürü|araştırma müdürü|dekan|dekanı|rektör|restoratör|mimar|antrenör|antrenörü|teknik direktör|kurucu|kurucu ortağı|direktör|uzman|muhtar|muhtarı|kaymakam|kaymakamı|profesör|öğretim üyesi|arkeolog|ceo|şef|şefi|lideri|bölge müdürü|ar-ge direktörü|pazarlama müdürü|kooperatif başkanı|kooperatifi başkanı|dernek başkanı|derneği başkanı|vakfı başkanı|sanatçı|ressam|işçi|esnaf|emekli",
    ),
  },
  az: {
    genitive,
    conjunctions: words("və"),
    dropsPronouns: true,
    verbLast: true,
    verbs: words(
      "deyir|qeyd edib|qeyd etdi|qeyd edir|əlavə edib|əlavə etdi|vurğuladı|diqqətə çatdırıb|açıqlayıb|söylədi|çıxış edib|xatırladıb|təsdiqləyib|yazıb|izah edib|ifadə edib|cavab verib|bəyan edib|şərh edib|xəbərdarlıq edib|təşəkkür edib",
    ),
    roleNouns: words(
      "nazir|naziri|nazir müavini|prezident|prezidenti|vitse-prezidenti|baş nazir|baş naziri|direktoru|icraçı direktoru|baş direktoru|sədr|sədri|sədr müavini|rəis|rəisi|müavini|katib|katibi|mətbuat katibi|deputat|deputatı|müəllim|həkim|professor|rektoru|səfir|səfiri|eksperti|rəhbər|rəhbəri|müdir|müdiri|təsisçisi|həmtəsisçisi|məsləhətçisi|nümayəndəsi|köməkçisi|komandiri|məşqçisi|üzvü|alim|mühəndis|yazıçı|jurnalist|spikeri|başçısı|kapitanı|rəssam|şair|nazirin müavini|spiker|sözçü|sözçüsü|general",
    ),
    pronouns: { he: ["o"], she: [], they: ["onlar"] },
    notNames: words("deyə|ki|bu|bizim|biz|bugün|dünən|həmçinin|onun"),
  },
  kk: {
    genitive,
    conjunctions: words("және|мен|пен|jáne|jäne"),
    dropsPronouns: true,
    verbLast: true,
    verbs: words(
      "деді|дейді|деген|деп айтты|деп атап өтті|атап өтті|деп хабарлады|деп жазды|деп қосты|деп жауап берді|деп түсіндірді|деп мәлімдеді|деп ескертті|деп толықтырды|мәлімдеді|айтты|хабарлады|түсіндірді|баяндады|жазды|қосты|deıdi|deidi|degen|dep aıtty|dep aitty|dep atap ótti|dep atap ötti|atap ótti|atap ötti|dep habarlady|dep málimdedi|dep mälımdedı|dep jazdy|dep qosty|dep túsindirdi|málim etti|dep málim etti|aıtty|aitty|habarlady|jazdy",
    ),
    accordingTo: [],
    roleNouns: words(
      "министр|министрі|вице-министрі|вице-министр|министрінің орынбасары|премьер-министр|премьер-министрі|президенті|төраға|төрағасы|төрағасының орынбасары|орынбасары|әкім|әкімі|директоры|бас директоры|атқарушы директоры|басшы|басшысы|бастығы|басқарма басшысы|департамент басшысы|өкілі|ресми өкілі|баспасөз хатшысы|хатшысы|депутаты|ректор|ректоры|профессор|ғалым|маман|маманы|сарапшы|дәрігер|мұғалім|жазушы|жаттықтырушы|жаттықтырушысы|инженер|құрылтайшысы|негізін қалаушы|елші|елшісі|мүшесі|менеджері|кеңесшісі|көмекшісі|тұрғыны|mınıstr|mınıstri|mınıstriniń orynbasary|ministri|ministrınıñ orynbasary|vıse-mınıstri|premer-mınıstri|prezıdent|prezıdenti|prezidenti|tóraǵa|tóraǵasy|töraǵasy|orynbasary|ákim|ákimi|äkımı|dırektor|dırektory|direktory|basshy|basshysy|basşysy|ókili|ökılı|depýtaty|deputaty|rektory|elshi|elshisi|músheisi|múshesi",
    ),
    pronouns: { he: ["ол", "ol"], she: [], they: ["олар", "olar"] },
    notNames: words("деп|dep|бұл|біз|осы|сондай-ақ|сонымен|бүгін|кеше|оның|айта|bul|biz|osy|búgin|onyń|sonymen"),
  },
  uz: {
    genitive,
    conjunctions: words("va|ва"),
    dropsPronouns: true,
    verbLast: true,
    verbs: words(
      "deydi|degan|deb aytdi|deb ta’kidladi|deb ta'kidladi|ta’kidladi|ta'kidladi|deb qayd etdi|qayd etdi|deb yozdi|deya ta’kidladi|deya ta'kidladi|deya qayd etdi|deya qo‘shimcha qildi|qo‘shimcha qildi|qo'shimcha qildi|deb qo‘shimcha qildi|deb ma’lum qildi|ma’lum qildi|ma'lum qildi|deb bildirdi|deya bildirdi|tushuntirdi|aytdi|xabar berdi|деди|дейди|деб таъкидлади|таъкидлади|деб қайд этди|қайд этди|айтди|билдирди|деб ёзди|маълум қилди|хабар берди",
    ),
    roleNouns: words(
      "vazir|vaziri|vazir o‘rinbosari|vaziri o‘rinbosari|o‘rinbosari|prezident|prezidenti|bosh vazir|direktori|bosh direktori|ijrochi direktori|rais|raisi|rahbar|rahbari|boshlig‘i|hokim|hokimi|matbuot kotibi|kotibi|deputat|deputati|professor|rektori|elchi|elchisi|mutaxassis|mutaxassisi|shifokor|o‘qituvchi|olim|muhandis|yozuvchi|murabbiy|murabbiyi|asoschisi|vakili|a’zosi|maslahatchisi|menejeri|вазир|вазири|президенти|директори|раис|раиси|раҳбари|бошлиғи|ҳоким|ҳокими|матбуот котиби|ўринбосари|вакили|профессор|ректори|депутати",
    ),
    pronouns: { he: ["u", "у"], she: [], they: ["ular", "улар"] },
    notNames: words("deb|deya|bu|biz|bugun|kecha|ushbu|mazkur|shuningdek|uning|бу|биз|бугун"),
  },
  tl: {
    genitive,
    verbs: words(
      "ani|sabi|sinabi|wika|pahayag|dagdag|paliwanag|giit|diin|saad|anya|aniya|ayon|pagdidiin|kuwento|tugon|banggit|panawagan|pangako|ipinaliwanag|idinagdag|nilinaw|paglilinaw|ipinahayag|inihayag|tiniyak",
    ),
    accordingTo: words("ayon kay|ayon kina|base kay|para kay"),
    personTitles: words("g.|gng.|bb.|kgg.|engr.|atty.|dr.|dra.|hon.|sen.|rep.|gen.|col.|pol.|usec.|asec."),
    roleNouns: words(
      "kalihim|pangulo|pangulong|bise presidente|senador|kongresista|gobernador|alkalde|mayor|bise alkalde|kapitan|tagapagsalita|tagapangulo|tagapagtatag|secretary|undersecretary|assistant secretary|vice president|representative|governor|vice mayor|chairman|chairperson|chief|spokesperson|executive director|regional director|administrator|commissioner|general manager|doktor|guro|propesor|mangingisda|magsasaka|punong-barangay|punong barangay|hepe|ministro",
    ),
    pronouns: { he: ["niya", "siya"], she: [], they: ["nila", "sila"] },
    articles: words("si|ni|ang"),
    prepositions: words("ng|sa|mula|para|nang"),
    relatives: words("na|kung|dahil|upang"),
    notNames: words("ito|kami|tayo|ngayon|kahapon|aniya|mga|hindi|ang|dito"),
  },
  sw: {
    genitive,
    dropsPronouns: true,
    verbs: words(
      "anasema|wamesema|akasema|ameongeza|anaongeza|alieleza|ameeleza|anaeleza|alifafanua|amefafanua|alisisitiza|amesisitiza|anasisitiza|alibainisha|amebainisha|ameongeza kusema|alitangaza|ametangaza|alidai|amedai|alikiri|amekiri|alijibu|amejibu|aliandika|ameandika|alihimiza|amehimiza|alionya|ameonya|alishukuru|ameshukuru|alitoa wito|ametoa wito",
    ),
    accordingTo: words("kwa mujibu wa|kulingana na"),
    personTitles: words("bw.|bi.|dkt.|mhe.|prof.|mh.|mheshimiwa|bwana|mhandisi|eng.|balozi|jenerali"),
    roleNouns: words(
      "waziri|naibu waziri|waziri mkuu|rais|makamu wa rais|mkurugenzi|mkurugenzi mkuu|mkurugenzi mtendaji|mwenyekiti|makamu mwenyekiti|katibu|katibu mkuu|katibu tawala|mkuu|mkuu wa mkoa|mkuu wa wilaya|msemaji|msemaji mkuu|mbunge|meya|gavana|seneta|kamishna|kamanda|mratibu|meneja|meneja mkuu|afisa|afisa habari|afisa mtendaji mkuu|mtafiti|profesa|daktari|mwalimu|mkulima|mvuvi|mwanzilishi|kocha|nahodha|mwakilishi|mjumbe|mtaalamu|mwandishi|spika|jaji",
    ),
    prepositions: words("wa|ya|cha|kwa|katika|wakati|mjini|jijini"),
    pronouns: { he: ["yeye"], she: [], they: ["wao"] },
    relatives: words("kuwa|kwamba|ambaye|ambao"),
    notNames: words("leo|jana|hii|hili|hivi|sisi|wakati|aidha|pia"),
  },
  mn: {
    genitive,
    dropsPronouns: true,
    verbLast: true,
    verbs: words(
      "хэллээ|хэлэв|хэлсэн|хэлжээ|хэлсэн юм|мэдэгдлээ|мэдэгдэв|мэдэгдсэн|мэдэгджээ|гэв|гэлээ|гэсэн|гэжээ|ярилаа|ярив|ярьсан|онцоллоо|онцлов|онцолсон|онцолжээ|тэмдэглэлээ|тэмдэглэв|тэмдэглэсэн|тайлбарлалаа|тайлбарлав|тайлбарласан|нэмж хэллээ|нэмж хэлэв|дурдлаа|дурдав|дурдсан|бичжээ|бичсэн|хариулав|хариуллаа|гэж хэллээ|гэж хэлэв|гэж хэлсэн|гэж хэлжээ|гэж хэлсэн юм|гэж мэдэгдлээ|гэж мэдэгдэв|гэж мэдэгдсэн|гэж мэдэгджээ|гэж ярилаа|гэж ярив|гэж ярьсан|гэж онцоллоо|гэж онцлов|гэж онцолсон|гэж онцолжээ|гэж тэмдэглэлээ|гэж тэмдэглэв|гэж тэмдэглэсэн|гэж тайлбарлалаа|гэж тайлбарлав|гэж тайлбарласан|гэж нэмж хэллээ|гэж нэмж хэлэв|гэж дурдлаа|гэж дурдав|гэж дурдсан|гэж бичжээ|гэж бичсэн|гэж хариулав|гэж хариуллаа|хэмээн хэллээ|хэмээн хэлсэн|хэмээн мэдэгдлээ|хэмээн онцоллоо|хэмээн тэмдэглэлээ",
    ),
    roleNouns: words(
      "захирал|ерөнхий захирал|гүйцэтгэх захирал|сайд|дэд сайд|ерөнхий сайд|ерөнхийлөгч|дарга|дэд дарга|орлогч|тэргүүн|дэд тэргүүн|тэргүүлэгч|хэлтсийн дарга|нарийн бичгийн дарга|төлөөлөгч|хэвлэлийн төлөөлөгч|гишүүн|зөвлөх|мэргэжилтэн|шинжээч|судлаач|эрдэмтэн|профессор|доктор|эмч|багш|малчин|инженер|зохиолч|дасгалжуулагч|ахмад|элчин сайд|үүсгэн байгуулагч|хамтран үүсгэн байгуулагч|менежер|зохицуулагч|засаг дарга|амбан захирагч|оюутан|сурагч|иргэн|ажилтан|найруулагч|зураач|сэтгүүлч",
    ),
    pronouns: { he: ["тэр", "тэрбээр"], she: [], they: ["тэд"] },
    articles: [],
    indefinite: [],
    notNames: words("гэж|гэхэд|энэ|мөн|өнөөдөр|өчигдөр|бид|манай|одоо|тус"),
  },
  hy: {
    genitive,
    // "Նմուշյանը": the article is written in one with the name.
    nameGlued: [
      ["ան", "անը"],
      ["նց", "նցը"],
    ],
    dropsPronouns: true,
    verbs: words(
      "ասաց|ասել է|ասում է|նշեց|նշել է|նշում է|հայտնեց|հայտնել է|հայտարարեց|հայտարարել է|ընդգծեց|ընդգծել է|շեշտեց|շեշտել է|ավելացրեց|ավելացրել է|հավելեց|հավելել է|բացատրեց|բացատրել է|գրել է|գրեց|պատասխանեց|պատասխանել է|պարզաբանեց|պարզաբանել է|մեկնաբանեց|մեկնաբանել է|նկատեց|վստահեցրեց|տեղեկացրեց|տեղեկացրել է",
    ),
    accordingTo: words("ըստ"),
    roleNouns: words(
      "նախարար|նախարարը|փոխնախարար|վարչապետ|վարչապետը|փոխվարչապետ|նախագահ|նախագահը|փոխնախագահ|տնօրեն|տնօրենը|գործադիր տնօրեն|գլխավոր տնօրեն|ղեկավար|ղեկավարը|պետ|պետը|քաղաքապետ|մարզպետ|խոսնակ|խոսնակը|մամուլի խոսնակ|պատգամավոր|դեսպան|դեսպանը|ռեկտոր|պրոֆեսոր|բժիշկ|ուսուցիչ|գիտնական|փորձագետ|հիմնադիր|համահիմնադիր|քարտուղար|գլխավոր քարտուղար|տեղակալ|խորհրդական|ներկայացուցիչ|մարզիչ|անդամ|գրող|պատմաբան|ճարտարապետ|մենեջեր",
    ),
    pronouns: { he: ["նա"], she: [], they: ["նրանք"] },
    notNames: words("այս|այսօր|երեկ|մենք|դա|նաև|սա"),
  },
};
