import { describe, expect, it } from "vitest";
import { commonWords } from "../../src/languages/common-words.ts";
import { packs } from "../../src/languages/index.ts";
import { detectLanguage, directionOf } from "../../src/recognise/language.ts";

/** One sentence a language about an invented observatory. */
const sentences: Record<string, string> = {
  en: "The observatory said that its new telescope will be open to all visitors in the spring.",
  de: "Die Sternwarte teilt mit, dass das neue Teleskop im Frühjahr für alle Gäste geöffnet wird.",
  fr: "L'observatoire annonce que son nouveau télescope sera ouvert à tous les visiteurs dès le printemps.",
  es: "El observatorio anunció que su nuevo telescopio estará abierto a todos los visitantes en la primavera.",
  it: "L'osservatorio annuncia che il nuovo telescopio sarà aperto a tutti i visitatori nella primavera.",
  pt: "O observatório anunciou que o seu novo telescópio não vai abrir aos visitantes até à primavera.",
  nl: "De sterrenwacht meldt dat de nieuwe telescoop in het voorjaar voor alle bezoekers open is.",
  nb: "Observatoriet sier at det nye teleskopet ikke skal være åpent for gjester etter høsten, men fra våren av.",
  da: "Observatoriet siger, at det nye teleskop ikke skal være åbent for gæster efter høsten, men at det bliver muligt af hensyn til dem.",
  sv: "Observatoriet säger att det nya teleskopet inte ska vara öppet för gäster efter hösten, men att det blir möjligt.",
  fi: "Observatorio kertoo, että uusi kaukoputki on keväällä avoinna, mutta se ei ole vielä valmis.",
  pl: "Obserwatorium podało, że nowy teleskop nie będzie dostępny dla gości przed wiosną, ale jest już gotowy.",
  cs: "Hvězdárna oznámila, že nový dalekohled nebude pro hosty otevřen před jarem, ale už je hotový, který také byl drahý.",
  sk: "Hvezdáreň oznámila, že nový ďalekohľad nie je pre hostí otvorený pred jarou, ale už je hotový, ktorý tiež bol drahý.",
  hu: "A csillagvizsgáló közölte, hogy az új távcső nem nyílik meg tavasz előtt, de már kész, és szerint nagy.",
  ro: "Observatorul a anunțat că noul telescop nu este deschis pentru vizitatori, dar va fi gata până în primăvară.",
  tr: "Gözlemevi, yeni teleskopun ilkbahar için hazır olduğunu, ancak henüz açık değil, daha sonra bir açılış olacağını belirtti.",
  id: "Observatorium itu mengatakan bahwa teleskop baru tidak akan dibuka untuk pengunjung sebelum musim yang cerah.",
  nn: "Observatoriet seier at dei ikkje skal opne det nye teleskopet for gjester no, og då vart det noko fleire meiner er ein frå våren av.",
  ms: "Balai cerap itu memaklumkan bahawa teleskop baharu boleh dilawati oleh orang ramai kerana beliau menyiapkannya.",
  is: "Stjörnuathugunarstöðin segir að nýr sjónauki verði opinn gestum í vor og ekki fyrr, eftir því sem hún segir.",
  vi: "Đài thiên văn cho biết kính mới đã sẵn sàng và sẽ mở cửa cho khách đến từ các tỉnh.",
  ca: "L'observatori anuncia que el nou telescopi serà obert amb visites per als veïns, però també més tard, aquest any.",
  hr: "Zvjezdarnica kaže da će novi teleskop biti otvoren prije ljeta, ali nije gotov, kako su također rekli.",
  sl: "Observatorij pravi, da bo novi teleskop odprt tudi za goste, ki so ga čakali, vendar pa še ni gotov.",
  et: "Observatoorium teatas, et uus teleskoop on kevadel avatud, kuid see ei ole veel valmis, aga nad ootavad.",
  lv: "Observatorija paziņo, ka jaunais teleskops būs atvērts, bet tas nav gatavs, un to gaida arī viesi no ārzemēm.",
  lt: "Observatorija praneša, kad naujas teleskopas bus atviras, bet jis dar nėra baigtas, ir tai yra svarbu, kaip sakė.",
  eu: "Behatokiak dio teleskopio berria prest dagoela, baina ez da ireki, eta bisitariek itxaron behar dute.",
  gl: "O observatorio anunciou que o novo telescopio non vai abrir aos visitantes ata a primavera, pero tamén unha festa.",
  ru: "Обсерватория сообщает, что новый телескоп будет открыт для всех гостей весной, но это не так просто.",
  uk: "Обсерваторія повідомляє, що новий телескоп буде відкрито для гостей, але це не так просто, як було.",
  be: "Абсерваторыя паведамляе, што новы тэлескоп будзе адкрыты для гасцей, але гэта не так проста, як было.",
  bg: "Обсерваторията съобщава, че новият телескоп ще бъде отворен за гости, но това не е лесно, както са казали.",
  sr: "Опсерваторија каже да ће нови телескоп бити отворен пре лета, али није готов, како су такође рекли.",
  sq: "Observatori tha se teleskopi i ri do të hapet në pranverë, por kjo nuk është e lehtë për të gjithë.",
  eo: "La observatorio diris, ke la nova teleskopo estas malfermita al la publiko, sed ĝi ankaŭ okazis pli malfrue ol oni volis.",
  cy: "Dywedodd yr arsyllfa y bydd y telesgop newydd ar agor yn y gwanwyn, ond nid yw hyn wedi bod yn hawdd i bawb.",
  ga: "Dúirt an réadlann go mbeidh an teileascóp nua ar oscailt san earrach, ach nach bhfuil sé seo éasca agus tá siad ag obair air.",
  mk: "Опсерваторијата вели дека новиот телескоп ќе биде отворен за гости, но ова не е лесно, што е исто така.",
  kk: "Обсерватория жаңа телескоп көктемде ашық болады деп хабарлады және бұл бір жылы үшін деп айтты.",
  ar: "أعلن المرصد أن التلسكوب الجديد سيكون مفتوحا في الربيع، وقال إن هذا لم يكن سهلا على الفريق",
  fa: "رصدخانه اعلام کرد که تلسکوپ جدید در بهار برای همه باز می شود و این کار را با دقت انجام داد",
  ur: "رصدگاہ نے کہا ہے کہ نئی دوربین بہار میں سب کے لیے کھلی ہو گی اور اس کا کام ختم ہے",
  he: "המצפה הודיע כי הטלסקופ החדש ייפתח באביב לכל המבקרים, אך הוא עדיין לא מוכן",
  el: "Το αστεροσκοπείο ανακοίνωσε ότι το νέο τηλεσκόπιο θα ανοίξει την άνοιξη για όλους",
  ja: "天文台は新しい望遠鏡を春に公開すると発表しました。見学には予約が必要です。",
  ko: "천문대는 새로운 망원경을 봄에 모든 방문객에게 공개한다고 발표했습니다.",
  th: "หอดูดาวประกาศว่ากล้องโทรทรรศน์ใหม่จะเปิดให้เข้าชมในฤดูใบไม้ผลิ",
  hi: "वेधशाला ने कहा कि नई दूरबीन वसंत में सभी आगंतुकों के लिए खुली रहेगी।",
  az: "Rəsədxana bildirib ki, yeni teleskop yazda bütün qonaqlar üçün açıq olacaq və bu, şəhər ilə birgə edilib.",
  uz: "Rasadxona yangi teleskop bahorda barcha mehmonlar uchun ochilishini va bu haqida ham xabar bergan edi.",
  ky: "Обсерватория жаңы телескоп жазында бардык коноктор үчүн ачылат деп билдирди жана бул боюнча кабарлады.",
  tg: "Расадхона хабар дод, ки телескопи нав дар баҳор барои ҳама меҳмонон кушода мешавад ва ин кор осон нест.",
  mn: "Одон орон судлалын төв шинэ дуран хавар нээгдэнэ гэж мэдэгдсэн бөгөөд энэ нь зочдод зориулсан юм.",
  tl: "Sinabi ng obserbatoryo na ang bagong teleskopyo ay bubuksan sa lahat ng mga bisita sa tagsibol.",
  sw: "Kituo cha uangalizi kilisema kwamba darubini mpya itafunguliwa kwa wageni wote katika msimu wa machipuko.",
  ckb: "ڕوانگە ڕایگەیاند کە تەلەسکۆپی نوێ لە بەهاردا بۆ هەموو میوانەکان دەکرێتەوە و ئەم کارە ئاسان نەبوو",
  ps: "څارتون وویل چې نوی ټلسکوپ به په پسرلي کې د ټولو میلمنو لپاره پرانیستل شي او دا کار اسانه نه و",
  mr: "वेधशाळेने सांगितले की नवी दुर्बीण वसंत ऋतूत सर्व पाहुण्यांसाठी खुली होणार आहे आणि हे काम सोपे नाही.",
  ne: "वेधशालाले नयाँ दूरबिन वसन्तमा सबै पाहुनाका लागि खुला हुने बताएको छ र यो काम सजिलो थिएन।",
  "zh-Hans": "天文台宣布，新望远镜将于今年春天对外开放，这对当地学校来说是个好消息。",
  "zh-Hant": "天文臺宣布，新望遠鏡將於今年春天對外開放，這對當地學校來說是個好消息。",
};

describe("detectLanguage", () => {
  it("has a sentence for every language it knows by words", () => {
    expect(Object.keys(sentences)).toEqual(expect.arrayContaining(Object.keys(commonWords)));
  });

  it.each(Object.entries(sentences))("%s", (tag, sentence) => {
    expect(detectLanguage(sentence, packs).tag).toBe(tag);
    expect(detectLanguage(sentence.toUpperCase(), packs).tag).toBe(tag);
  });

  it.each([
    ["kk", "Observatorıa jańa teleskop kóktemde ashyq bolady dep habarlady jáne bul qonaqtar úshin, dedi ol."],
    ["kk", "Observatoria jaña teleskop köktemde aşyq bolady dep habarlady jäne bul qonaqtar üşın, dedi ol."],
    ["nn", "Statsråden er tilgjengeleg for pressa i kveld, og alle som ønskjer det, får kome til samtale."],
    [
      "nn",
      "Meldinga drøftar vegen vidare for biblioteka. Pressa får ikkje vere med på sjølve møtet, men kan spørje etterpå.",
    ],
    [
      "nb",
      "Meldingen drøfter veien videre for bibliotekene. Det blir en tilgjengelig sal med støtte for alle som er over tolv.",
    ],
    ["nb", "Statsråden er tilgjengelig for pressen i kveld, og alle som ønsker det, får komme til samtale."],
    ["uz", "Обсерватория янги телескоп баҳорда меҳмонлар учун очилишини ва бу ҳақида ҳам хабар берган эди."],
    ["ms", "Menteri berkata, teleskop baharu itu akan dibuka kepada orang ramai pada Khamis di Kuala Contoh."],
    ["id", "Menteri mengatakan, teleskop baru itu akan dibuka untuk warga pada Kamis di Kota Contoh."],
    ["ms", "Kata beliau lagi, kementerian mahu rakyat melihat sendiri teleskop itu selepas siap."],
    ["id", "Kata dia lagi, kementerian ingin warga melihat sendiri teleskop itu sesudah selesai karena bisa."],
    [
      "id",
      "Lembaga museum kini sedang mengumpulkan bahan mengenai kasus itu dengan pihak warga, sehingga nantinya tidak melanggar kode etik.",
    ],
    [
      "ms",
      "Belum ada bukti minyak yang ditemukan di perairan itu dibawa dari sini, katanya pada sidang selepas mesyuarat mengenai perkara itu.",
    ],
    ["tr", "Bakan, yeni teleskopun bu yıl içinde açılacağını ve bir de okul için yer olacağını söyledi."],
    ["ur", "وزیر نے کہا کہ یہ دوربین اس سال کھلے گی اور بچوں کے لیے بھی ہے"],
    ["fa", "وزیر گفت که این دوربین امسال باز می شود و برای کودکان هم است"],
    ["ar", "وقال الوزير إن التلسكوب سيفتح هذا العام وهو للأطفال أيضا في المدينة"],
    ["te", "అబ్జర్వేటరీ కొత్త టెలిస్కోప్ వసంతంలో అందరికీ తెరవబడుతుంది"],
    ["km", "កែវយឺតថ្មីនឹងបើកសម្រាប់ភ្ញៀវទាំងអស់នៅរដូវផ្ការីក"],
    ["am", "አዲሱ ቴሌስኮፕ በጸደይ ወቅት ለሁሉም ጎብኚዎች ክፍት ይሆናል"],
  ])("%s beside its neighbours and in its other alphabets: %s", (tag, text) => {
    expect(detectLanguage(text, packs).tag).toBe(tag);
  });

  it("says why", () => {
    expect(detectLanguage(sentences.de ?? "", packs).because).toMatch(/^\d+ of its common words are German$/);
    expect(detectLanguage(sentences.el ?? "", packs).because).toBe("most letters are Greek");
  });

  it("looks at the head: a boilerplate in another language changes nothing", () => {
    const text = `${`${sentences.de} `.repeat(60)}${`${sentences.en} `.repeat(200)}`;
    expect(detectLanguage(text, packs).tag).toBe("de");
  });

  it("counts signs, not Latin names, in a Chinese text", () => {
    expect(detectLanguage("Larkspur Observatory 宣布新望远镜 Meridian One 将于今年对外开放", packs).tag).toBe(
      "zh-Hans",
    );
  });

  it.each(["", "OK", "13 October 2021", "12345 67890 12345 67890", "Larkspur"])(
    "falls back where it cannot tell: %j",
    (text) => {
      expect(detectLanguage(text, packs)).toMatchObject({
        tag: "en",
        because: "too short to tell; English is the default",
      });
    },
  );

  it("falls back where the words are of no language", () => {
    expect(detectLanguage("Xqzt wvkl mnbt rrrk plmm zzzt qqqk", packs)).toMatchObject({
      tag: "en",
      because: "no language's common words are in it; English is the default",
    });
  });

  it("knows which way a language runs", () => {
    expect(detectLanguage(sentences.fa ?? "", packs).direction).toBe("rtl");
    expect(detectLanguage(sentences.he ?? "", packs).direction).toBe("rtl");
    expect(detectLanguage(sentences.ru ?? "", packs).direction).toBe("ltr");
    expect(directionOf("ar-EG")).toBe("rtl");
    expect(directionOf("pt-BR")).toBe("ltr");
  });
});

describe("letters that few languages write", () => {
  const tagOf = (text: string) => detectLanguage(text, packs).tag;

  it.each([
    ["cs", "Hledáme stážisty do týmu. Baví tě sledovat řeku a víš, jak se ve mlýně dělá mouka?"],
    ["pl", "Młyn ogłosił trzecią aktualizację, która głównie poprawia błędy koła."],
    ["tr", "Değirmen Derneği yeni çarkı gururla sunar; çalışmalar yaz başında tamamlandı."],
    ["sv", "Kvarnen presenterade idag den senaste versionen av världens mest avancerade hjul byggt med öppen ritning."],
    ["fi", "Myllyhanke on päättymässä. Yli vuosi avajaisten jälkeen pyörä saa uuden akselin."],
    ["sr", "Predsednica društva izjavila je u sredu da mlin u Beogradu radi i da će biti otvoren za sve."],
    ["hr", "Predsjednica društva izjavila je u srijedu da mlin u Zagrebu radi i da će biti otvoren za sve."],
    ["uk", "Млин оновив колесо, і воно знову крутиться щодня. Її відкриють для всіх у неділю."],
  ])("tell a short text in %s", (tag, text) => {
    expect(tagOf(text)).toBe(tag);
  });

  it("weigh less than words: names bring them into any text", () => {
    expect(tagOf("Łukasz Wałęsa, Zdzisław Młyński and the people of Łódź have opened a mill on the river.")).toBe("en");
    expect(tagOf("Přemysl Dvořák und Jiří Kříž haben die Mühle an der Elbe mit der Stadt wieder eröffnet.")).toBe("de");
  });
});
