/**
 * The commonest short words of languages that have no pack yet: enough to tell which language a text is in. Picked to be
 * frequent in news and to differ between neighbours. A language that gets a pack moves its words there.
 */
const words = (list: string): readonly string[] => list.split(" ");

/** By BCP 47 tag. Lower case, as written. */
export const commonWords: Readonly<Record<string, readonly string[]>> = {
  pl: words(
    "i w na z do się nie jest że to o jak po za od przez przy oraz dla są był była tym ale co ze tego już czy może tak które który która ich jego roku także tylko będzie lub został",
  ),
  cs: words(
    "a v na se je že z s do o k i za po pro od jako ve ale by jsou byl bylo které který která jeho také až podle však při nebo už tak jen roku být bude před aby není",
  ),
  sk: words(
    "a v na sa je že z s do o k aj za po pre od ako vo ale by sú bol bolo ktoré ktorý ktorá jeho tiež až podľa však pri alebo už tak len roku byť bude pred aby nie",
  ),
  hu: words(
    "a az és hogy nem is egy van volt meg de ez már csak mint el ki azt szerint még vagy ezt után lesz amely között kell több új lehet ha minden aki során számára illetve évben",
  ),
  ro: words(
    "și în de la cu pe din care este nu a că pentru sunt mai au fost fi o un ca după prin sau dar acest această lor sa său ale ei între până fiind către va vor anul prin despre s e le lui",
  ),
  tr: words(
    "ve bir bu için ile de da olarak olan çok daha en gibi kadar sonra ancak ise değil her göre yeni var oldu olduğu tarafından ya ne büyük önce arasında dedi üzere etti ki",
  ),
  id: words(
    "yang dan di dari untuk dengan ini itu pada dalam akan tidak adalah ke oleh juga sebagai telah dapat bahwa ada kami atau mereka lebih tahun saat menjadi para tersebut karena bisa kepada kata hari secara bagi serta melalui sudah seperti hingga sejumlah pihaknya bersama sehingga antara berbagai hanya ujarnya katanya ujar mengatakan menjelaskan warga masyarakat kegiatan kementerian kabupaten provinsi kota rupiah persen miliar senin selasa rabu kamis jumat sabtu minggu agustus desember november namun masih sangat yakni yaitu sedangkan terkait terhadap merupakan pemerintah memiliki maupun kasus upaya lembaga polisi perusahaan apakah silakan pernyataan mahasiswa usai wib rp dirinya menyampaikan mengungkapkan diharapkan masing-masing januari februari maret juni oktober",
  ),
  nn: words(
    "ikkje eit frå dei vart eg kva korleis berre noko meir mykje vere vera nokon sjølv òg også og å i på til ein av som er det har med for seier skal kan vil meiner desse då no vore fleire kome kjem gjer ønskjer tilgjengeleg tidlegare norske nynorsk utan samband kvart framleis den ved om blir sjølve nokre ho hennar deira sidan heile høve saman vidare vegen pressa journalistar blei seier fylgje lova",
  ),
  ms: words(
    "yang dan di dengan untuk ini dalam pada itu telah oleh kepada akan tidak bagi sebagai daripada juga boleh beliau kerana ialah iaitu turut pihak serta melalui antara lagi kini sebuah bahawa hari kata ke lebih tahun menjadi para tersebut mereka berkata katanya kementerian jabatan berkenaan sehingga selepas manakala pelbagai mahu setiausaha negeri rakyat syarikat hanyalah kenyataan akhbar ogos disember julai isnin selasa rabu khamis jumaat sabtu ahad peratus ringgit rm mempunyai kerajaan polis ramai sidang mesyuarat perkara semula sahaja tiada supaya kes masa sekiranya bagaimanapun berhubung berikutan susulan sehubungan memandangkan dijangka mengikut awam tempatan agensi dato datuk pengerusi pelajar bermula mac jun hendaklah",
  ),
  is: words(
    "og að í á sem er við til það hann um með var fyrir af ekki frá eru hefur verða þess þetta eftir þeir hún svo upp segir þar hafa sé yfir verður ári voru hjá þegar eða því nú ætla",
  ),
  vi: words(
    "và của là các có trong cho được với không một những này đã người về khi từ để đến năm cũng tại trên nhiều theo sẽ ra vào như phải việc hơn sau đó",
  ),
  ca: words(
    "el la els les de i a que un una per amb del dels al és no es en ha més com aquest aquesta seva seu també són va han entre sobre fins però ser molt des nou anys on ho tot l d o pel pels",
  ),
  hr: words(
    "i u na je se da za su od s o koji koja koje iz će kao ne a bi što do po biti nije ili te sve samo ali godine prema kako također nakon bio još više prije kod predsjednik predsjednika predsjednica suradnji suradnja sjednici ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca siječnja veljače nedjelja srijeda hrvatske hrvatska hrvatskoj općine europske tisuća tko vrijeme gdje poslije dio riječ svijet uvjeti uvjete kazao kazala",
  ),
  sl: words(
    "in v je na se da za so ki s z pri po o tudi ne bo pa kot še od bi ali do ter bil bila več lahko med let iz leta zelo vse kjer kar tako ob danes včeraj jutri spet dejal dejala povedal povedala sporočilo podjetje smo bodo sta predsednik predsednica predsednika slovenije slovenski slovenska slovenskega tisoč sodelovanje sodelovanju zaradi prav samo januarja februarja marca avgusta oktobra decembra",
  ),
  et: words(
    "ja on ei et see oli ka kui mis ning oma aga selle või nii kes pärast aasta aastal mida siis veel välja tema üle eest saab olla juba nende meie ainult",
  ),
  lv: words(
    "un ir no ka ar par uz kas arī lai bet kā pie tas tika gada būs nav to pēc līdz var vai bija savu šo jau tā gan kur viņš mēs",
  ),
  lt: words(
    "ir yra kad su į iš tai bet ne kaip buvo apie už jo bus taip pat dėl nuo iki savo per tik jau arba metų mūsų jie šis kuris kuri po prie",
  ),
  eu: words(
    "eta da ez bat du dira ere izan den dute baina egin baino zen hau duen beste behar oso bere zuen dela dago bai gabe arte",
  ),
  gl: words(
    "o a os as de do da dos das e en no na que un unha para con non é se por máis como ao foi son súa seu polo pola tamén entre ser ten está pero xa ou sobre ata cando moi esta este anos aos uns",
  ),
  uk: words(
    "і в не на що з та до за як для від це його але він у також був була були про або й при який яка які їх вона вони ми після вже більше року буде є між щодо",
  ),
  be: words(
    "і ў не на што з па як за для гэта ад яго але ён да таксама быў была былі усе або які якая якія іх яна яны мы пасля ужо больш будзе гэтага",
  ),
  bg: words(
    "и в не на че с по как от за да се са е ще това до при също беше бяха или които който която им тя те ние след вече повече година през бъде ни го със във",
  ),
  sr: words(
    "и у на је се да за су од с о који која које из ће као не а би што до по бити није или те све само али године према како такође након био још више пре код i u na je da za su od s o koji koja koje iz će kao a bi što do po biti nije ili te sve samo ali godine prema kako nakon bio još više pre tokom takođe posle gde celu celog vreme mesto ovde uvek deo reč svet predsednik predsednika predsednica saradnji saradnja sednici mart jun jul avgust septembar oktobar novembar decembar nedelja sreda srbije srbija srbiji opštine opština evropske hiljada šta ko biće neće uslovi uslove obezbedi sprovodi",
  ),
  sq: words(
    "dhe të në për një me nga që është së ka janë por duke nuk më do tha këtë ky kjo cili cila ishte kanë pas gjatë edhe vitit gjithë shumë mund tij saj ata u i",
  ),
  eo: words(
    "la kaj de en por ke estas al kun pri kiu kiuj ĝi ĝia estis dum tiu tiuj ĉi el oni sed ankaŭ pli jaro jaroj sur okazis per aŭ kiel inter post ĝis ili ni",
  ),
  cy: words(
    "y yr yn a ac i o mae bydd roedd wedi gan ar eu hwn hon sydd fod bod nid gyda hefyd drwy ond pan newydd cael yw am i'w fe'i dros ddydd gwaith cymru",
  ),
  ga: words(
    "agus an na ar le go sa tá bhí beidh ag is seo sin don den atá nó ach mar faoi chun bliain bliana i á gur nach leis dúirt ó ón trí nua ann ba",
  ),
  mk: words(
    "и во не на дека со по како од за да се ќе е ова до при исто беше беа или кои кој која тие ние повеќе година преку биде го ги што има овој",
  ),
  kk: words(
    "және мен да де бұл бір үшін бойынша деп болып туралы осы жылы ол арқылы болды оның кейін көп қазақстан jáne jäne jane men úshin üşin boıynsha boıynşa boiynşa bul týraly turaly osy jyly dep ol arqyly boldy onyń onyñ keıin keiin kóp köp bolyp bolady degen edi bolatyn qazaqstan qazirgi búgin bügin",
  ),
  fa: words(
    "و در به از که این است را با برای آن یک تا می بر هم نیز شده شد خود ها های کرد بود اما یا باید دارد گفت وی سال",
  ),
  ur: words("کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں اس تھا بھی ایک کر لیے تھے گیا کیا نہیں جو ہو ان"),
  az: words(
    "və bu bir ilə üçün ki da də olan daha edib olub həmçinin sonra qeyd bildirib azərbaycan deyib tərəfindən haqqında üzrə görə edən kimi hər isə onun etmək edilib olunub ölkə ci cı",
  ),
  uz: words(
    "va bilan uchun bu bir ham da yil haqida mazkur esa edi deb dedi tomonidan bo yicha o lgan zbekiston uning orqali kerak boshqa hamda ushbu qilish bolgan ва билан учун бу бир ҳам йил ҳақида мазкур эса эди деб деди томонидан бўйича бўлган ўзбекистон унинг орқали керак бошқа ҳамда ушбу қилиш",
  ),
  ky: words(
    "жана менен үчүн боюнча бул бир деп да ошондой эле болгон жылы анын кийин кыргыз өз ал ошол тууралуу керек республикасынын болуп деген кыргызстан",
  ),
  tg: words("ва дар ба аз ки барои бо ин як шуд мебошад аст ҳам низ оид соли он худ вай кард бошад гуфт тоҷикистон"),
  mn: words(
    "нь байна энэ болон гэж юм оны юу хийх бөгөөд дээр тухай байгаа бол ба тус ч мөн өөр монгол улсын хэлэв байв гэсэн",
  ),
  tl: words(
    "ang ng sa na mga ay at si ni para hindi ito nang kay sinabi din rin kung dahil upang mula siya may ating kanyang nito pa lang lamang isang kanilang sina nina ayon kami natin bilang",
  ),
  sw: words(
    "ya wa na kwa ni katika za la cha kuwa hiyo huo hii wakati kutoka baada alisema amesema pia watu nchi vya hilo wao ambao kama ili hivyo mwaka yake leo kwamba huku hayo ambayo huyo",
  ),
  ckb: words("لە و بۆ بە کە ئەو ئەم لەگەڵ دەکات لەسەر هەر بوو کرد بۆ هەرێمی کوردستان گوتی وتی دوای نێوان"),
  ps: words("په د او چې کې ته له دا یې سره هم شوي وي شو دي هغه خو لپاره وویل ده"),
  hi: words("के में की है और से का को ने पर यह कि हैं भी एक इस कर लिए गया था नहीं हो करने अपने साथ रहे कहा"),
  mr: words("आणि आहे या व च हे की त्या असे करण्यात आली आला यांनी येथे साठी होते होती केली केले झाली नाही मात्र त्यांनी"),
  ne: words("र छ मा भएको पनि लागि गरेको छन् हो गर्न भन्ने बताए उनले अनुसार यस गरी रहेको नेपाल तथा हुने छैन थियो"),
};
