import type { UnpackedWords } from "./words.ts";

/** Labels of languages of Central and South Asia, the Caucasus, the Philippines and East Africa without a pack, by BCP 47 tag. */
// biome-ignore format: word lists are read in lines
export const wider: Readonly<Record<string, UnpackedWords>> = {
  kk: {
    labels: {
      genre: ["баспасөз хабарламасы", "баспасөз-релизі", "баспасөз релизі", "ақпараттық хабарлама"],
      contact: ["байланыс", "баспасөз қызметі", "қосымша ақпарат үшін", "байланыс үшін", "бұқаралық ақпарат құралдарына арналған байланыс"],
      headline: ["тақырыбы"], date: ["күні", "жарияланған күні"], byline: ["автор", "авторы", "мәтін", "avtor"], photoCredit: ["фото", "сурет", "суреттер", "фотосурет", "foto", "sýret"], caption: ["суретте", "фотода"], source: ["дереккөз", "derekkóz", "дерек көзі"],
      boilerplateHeadings: ["біз туралы", "компания туралы", "жоба туралы", "қор туралы"], boilerplateSuffixes: ["туралы", "týraly", "turaly"], wire: ["барлық құқықтар қорғалған", "тегтер", "тақырып"],
    },
    release: { immediate: ["дереу жариялау үшін"], embargo: ["эмбарго"] },
    endMarks: ["соңы", "- соңы -"],
    organisationWords: ["компания", "қор", "компаниясы", "қоры", "мұражайы", "банкі", "университеті", "институты", "министрлігі", "агенттігі", "орталығы", "комитеті", "әкімдігі"],
  },
  uz: {
    labels: {
      genre: ["press-reliz", "matbuot xabari", "axborot xabari", "матбуот баёноти", "пресс-релиз"],
      contact: ["aloqa", "matbuot xizmati", "qo‘shimcha ma’lumot uchun", "bog‘lanish uchun", "алоқа", "матбуот хизмати"],
      headline: ["sarlavha"], date: ["sana"], byline: ["muallif", "муаллиф"], photoCredit: ["surat", "foto", "rasm", "surat muallifi", "фото", "сурат"], caption: ["suratda", "rasmda"], source: ["manba", "манба"],
      boilerplateHeadings: ["biz haqimizda", "kompaniya haqida", "loyiha haqida"], boilerplateSuffixes: ["haqida", "ҳақида"], wire: ["teglar"],
    },
    release: { immediate: ["darhol e’lon qilish uchun"], embargo: ["embargo"] },
    endMarks: ["tamom", "- tamom -"],
    organisationWords: ["kompaniyasi", "jamg‘armasi", "muzeyi", "banki", "universiteti", "instituti", "vazirligi", "agentligi", "markazi", "qo‘mitasi", "hokimligi"],
  },
  tl: {
    titleCase: true,
    labels: {
      genre: ["pahayag", "pahayag sa midya", "pahayag sa media", "balita", "press release", "opisyal na pahayag"],
      contact: ["para sa karagdagang impormasyon", "makipag-ugnayan", "kontak", "para sa media", "kontak para sa media"],
      headline: ["pamagat"], date: ["petsa"], byline: ["ni", "isinulat ni"], photoCredit: ["larawan", "litrato", "kuha ni", "larawan mula sa", "kuha", "photo"], caption: ["sa larawan"], source: ["pinagmulan", "sanggunian"],
      boilerplatePrefixes: ["tungkol sa", "tungkol kay", "ukol sa"], boilerplateHeadings: ["tungkol sa amin"],
    },
    release: { immediate: ["para sa agarang paglalathala", "para sa agarang pagpapalabas"], embargo: ["embargo hanggang"] },
    endMarks: ["wakas", "-wakas-", "katapusan", "tapos", "- wakas -"],
    organisationWords: ["kagawaran", "pamahalaan", "unibersidad", "museo", "bangko", "paaralan", "ospital", "samahan", "department", "inc", "foundation"],
  },
  sw: {
    titleCase: true,
    labels: {
      genre: ["taarifa kwa umma", "taarifa kwa vyombo vya habari", "taarifa ya habari", "taarifa"],
      contact: ["mawasiliano", "kwa maelezo zaidi", "kwa taarifa zaidi", "kwa taarifa zaidi wasiliana na", "kwa maelezo zaidi wasiliana na", "wasiliana na", "mawasiliano ya vyombo vya habari"],
      headline: ["kichwa"], date: ["tarehe"], byline: ["na mwandishi wetu", "mwandishi", "imeandikwa na"], photoCredit: ["picha", "picha na", "mpiga picha", "chanzo cha picha", "picha kwa hisani ya"], caption: ["pichani", "katika picha"], source: ["chanzo"],
      boilerplatePrefixes: ["kuhusu"], boilerplateHeadings: ["kuhusu sisi", "kuhusu kampuni"], notes: ["maelezo kwa wahariri"],
    },
    release: { immediate: ["kwa kutolewa mara moja", "kwa uchapishaji wa haraka"], embargo: ["zuio hadi"] },
    endMarks: ["mwisho", "- mwisho -", "-mwisho-"],
    organisationWords: ["wizara", "kampuni", "chuo", "benki", "shule", "hospitali", "taasisi", "shirika", "mamlaka", "serikali", "halmashauri", "tume", "jeshi"],
  },
  hy: {
    labels: {
      wire: ["բոլոր իրավունքները պաշտպանված են"],
      genre: ["մամուլի հաղորդագրություն", "հաղորդագրություն", "մամլո հաղորդագրություն", "հայտարարություն"],
      contact: ["կոնտակտ", "կոնտակտային անձ", "կապ", "հետադարձ կապ", "մամուլի ծառայություն", "լրացուցիչ տեղեկությունների համար"],
      headline: ["վերնագիր"], date: ["ամսաթիվ"], byline: ["հեղինակ"], photoCredit: ["լուսանկար", "լուսանկարը", "լուսանկարներ", "լուսանկարիչ", "ֆոտո"], caption: ["լուսանկարում"], source: ["աղբյուր", "աղբյուրը"],
      boilerplateHeadings: ["մեր մասին", "ընկերության մասին"], boilerplateSuffixes: ["մասին"],
    },
    endMarks: ["վերջ", "- վերջ -"],
    organisationWords: ["ընկերություն", "հիմնադրամ", "թանգարան", "բանկ", "համալսարան", "ինստիտուտ", "նախարարություն", "կենտրոն"],
  },
  ka: {
    labels: {
      wire: ["ყველა უფლება დაცულია"],
      genre: ["პრესრელიზი", "პრეს-რელიზი", "განცხადება", "პრესრელიზი მედიისთვის"],
      contact: ["კონტაქტი", "საკონტაქტო პირი", "მედიასთან კომუნიკაცია", "პრესცენტრი", "საკონტაქტო", "საკონტაქტო ინფორმაცია", "პრესსამსახური", "დამატებითი ინფორმაციისთვის"],
      headline: ["სათაური"], date: ["თარიღი"], byline: ["ავტორი"], photoCredit: ["ფოტო", "ფოტოები", "ფოტოს ავტორი"], caption: ["ფოტოზე", "სურათზე"], source: ["წყარო"],
      boilerplateHeadings: ["ჩვენ შესახებ", "კომპანიის შესახებ"], boilerplateSuffixes: ["შესახებ"],
    },
    endMarks: ["დასასრული", "- დასასრული -"],
    organisationWords: ["კომპანია", "ფონდი", "მუზეუმი", "ბანკი", "უნივერსიტეტი", "ინსტიტუტი", "სამინისტრო", "ცენტრი"],
  },
  bn: {
    labels: {
      genre: ["প্রেস রিলিজ", "সংবাদ বিজ্ঞপ্তি", "প্রেস বিজ্ঞপ্তি", "বিজ্ঞপ্তি"],
      contact: ["যোগাযোগ", "যোগাযোগ করুন", "বিস্তারিত জানতে যোগাযোগ করুন", "বিস্তারিত জানতে", "আরও তথ্যের জন্য যোগাযোগ", "জনসংযোগ কর্মকর্তা", "মিডিয়া যোগাযোগ", "বিস্তারিত তথ্যের জন্য", "আরও তথ্যের জন্য", "গণমাধ্যম যোগাযোগ", "যোগাযোগের ঠিকানা"],
      headline: ["শিরোনাম", "বিষয়"], date: ["তারিখ", "প্রকাশিত"], byline: ["লেখক", "প্রতিবেদক", "নিজস্ব প্রতিবেদক"], photoCredit: ["ছবি", "আলোকচিত্র", "ছবি সংগৃহীত", "আলোকচিত্রী"], caption: ["ছবিতে"], source: ["সূত্র", "উৎস"],
      boilerplateHeadings: ["আমাদের সম্পর্কে", "প্রতিষ্ঠান সম্পর্কে"], boilerplateSuffixes: ["সম্পর্কে"],
    },
    release: { immediate: ["তাৎক্ষণিক প্রকাশের জন্য"], embargo: ["এমবার্গো"] },
    endMarks: ["সমাপ্ত", "- সমাপ্ত -", "শেষ"],
    abbreviations: ["মো.", "মোঃ", "মোসা.", "মোছা.", "লি.", "প্রা."],
    organisationWords: ["কোম্পানি", "ফাউন্ডেশন", "জাদুঘর", "ব্যাংক", "বিশ্ববিদ্যালয়", "ইনস্টিটিউট", "মন্ত্রণালয়", "অধিদপ্তর", "লিমিটেড", "কেন্দ্র", "সমিতি"],
  },
  ur: {
    labels: {
      genre: ["پریس ریلیز", "اعلامیہ", "پریس نوٹ", "اخباری بیان"],
      contact: ["رابطہ", "رابطہ کریں", "مزید معلومات کے لیے رابطہ کریں", "مزید معلومات کیلئے", "مزید معلومات کیلئے رابطہ کریں", "میڈیا سے رابطہ", "میڈیا رابطہ", "مزید معلومات کے لیے", "برائے رابطہ", "رابطہ برائے میڈیا", "رابطے کی تفصیلات"],
      headline: ["عنوان"], date: ["تاریخ"], byline: ["تحریر", "رپورٹ"], photoCredit: ["تصویر", "تصاویر", "فوٹو", "عکاسی"], caption: ["تصویر میں"], source: ["ذریعہ", "ماخذ", "بشکریہ"],
      boilerplateHeadings: ["ہمارے بارے میں", "کمپنی کے بارے میں"], boilerplateSuffixes: ["کے بارے میں"],
    },
    release: { immediate: ["فوری اشاعت کے لیے", "برائے فوری اشاعت"], embargo: ["سے پہلے شائع نہ کریں"] },
    endMarks: ["ختم شد", "ختم", "- ختم -"],
    organisationWords: ["کمپنی", "فاؤنڈیشن", "عجائب گھر", "بینک", "یونیورسٹی", "ادارہ", "وزارت", "محکمہ", "مرکز", "کونسل"],
  },
};
