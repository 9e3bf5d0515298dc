/**
 * What a page of a newsroom prints round a text, and somebody who copies it copies too. Whole lines, or what opens them before a colon; small
 * letters. Data only.
 */
interface PageFurniture {
  /** The first step of the way to a page. */
  readonly home: readonly string[];
  /** A section of a site by itself. */
  readonly sections: readonly string[];
  /** Words that a section's name joins: "Press Releases & Statements", "Reden und Pressemitteilungen". */
  readonly joinedSections: readonly string[];
  /** What joins them, between spaces. */
  readonly joints: readonly string[];
  /** Links and buttons. */
  readonly links: readonly string[];
  /** Before a colon and what the text is filed under, or who may share it. */
  readonly heads: readonly string[];
  /** Those of them that a longer line may stand behind. */
  readonly longHeads: readonly string[];
  /** Before the name of a wire or a network: "View on PRWeb". */
  readonly shownOn: readonly string[];
  /** Words between the names of networks, beside links: "Share on Facebook, X or by e-mail". */
  readonly besideNetworks: readonly string[];
  /** "Today 11:43": the word before an hour by which a page dates what is new. */
  readonly today: readonly string[];
  /** Small words between the two, beside those before any hour. */
  readonly beforeHour: readonly string[];
  /** "3 minute read": a word for minutes, and one for reading. */
  readonly minutes: readonly string[];
  readonly reading: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const pageFurniture: PageFurniture = {
  home: [
    "home", "homepage", "main", "start", "startseite", "accueil", "inicio", "portada", "início", "página inicial", "hem", "hjem", "forside", "forsiden",
    "etusivu", "главная", "головна", "strona główna", "úvod", "domů", "kezdőlap", "acasă", "anasayfa", "ana sayfa", "beranda", "trang chủ", "首页", "首頁",
    "ホーム", "トップページ", "홈", "الرئيسية",
  ],
  sections: [
    "press releases", "news releases", "media releases", "press room", "pressroom", "newsroom", "news room", "press center", "press centre",
    "media center", "media centre", "latest news", "in the news", "all news", "news & events", "news and events", "news & media", "news and media",
    "news archive", "press release archive", "press releases and statements", "statements and releases", "news & announcements", "media & press",
    "pressemitteilungen", "presseinformationen", "medienmitteilungen", "pressebereich", "presse & medien", "aktuelle meldungen", "neuigkeiten",
    "communiqués de presse", "espace presse", "salle de presse", "salle de nouvelles", "toutes les actualités", "comunicados de prensa", "notas de prensa",
    "sala de prensa", "sala de imprensa", "comunicados de imprensa", "comunicati stampa", "sala stampa", "persberichten", "nieuwsberichten", "perskamer",
    "pressmeddelanden", "pressrum", "pressemeddelelser", "presserum", "pressemeldinger", "presserom", "tiedotteet", "uutishuone", "пресс-релизы",
    "пресс-центр", "ニュースリリース一覧", "新闻中心", "新聞中心",
    "tiskové zprávy", "tiskové centrum", "pro média", "tlačové správy", "tlačové centrum", "pre médiá", "informacje prasowe", "komunikaty prasowe", "dla mediów", "centrum prasowe",
    "priopćenja za medije", "priopćenja za javnost", "priopćenja", "za medije", "saopštenja za javnost", "saopštenja za medije", "saopštenja", "саопштења за јавност", "саопштења за медије", "саопштења", "за медије",
    "sporočila za javnost", "sporočila za medije", "za medije in javnost", "прессъобщения", "съобщения за медиите", "за медиите", "соопштенија за јавност", "соопштенија", "за медиуми", "прес-релізи", "пресрелізи", "прес-центр", "прэс-рэлізы", "прэс-цэнтр",
    "comunicate de presă", "sala de presă", "δελτία τύπου", "ανακοινώσεις", "basın bültenleri", "basın açıklamaları", "basın odası", "tüm haberler", "deklarata për shtyp", "njoftime për shtyp", "komunikata për shtyp",
    "notes de premsa", "sala de premsa", "sala de prensa", "totes les notícies", "todas las noticias", "todas as notícias", "tutte le notizie", "toate știrile", "všechny zprávy", "všetky správy", "všechny tiskové zprávy", "wszystkie aktualności",
    "sve vijesti", "sve vesti", "све вести", "vse novice", "всички новини", "сите вести", "усі новини", "всі новини", "все новости", "усе навіны", "όλα τα νέα", "të gjitha lajmet",
  ],
  joinedSections: [
    "news", "press", "media", "statements", "releases", "speeches", "publications", "events", "announcements", "articles", "blog", "blogs", "updates", "insights", "stories", "reports", "advisories",
    "media advisories", "media statements", "press statements", "features", "newsletters", "reden", "interviews", "statements", "termine", "veröffentlichungen", "publikationen", "aktuelles", "presse", "medien",
    "actualités", "discours", "publications", "événements", "articles", "agenda", "noticias", "discursos", "publicaciones", "eventos", "comunicados", "notizie", "discorsi", "pubblicazioni", "eventi",
    "comunicati", "notícias", "publicações", "nieuws", "toespraken", "publicaties", "evenementen", "nyheter", "tal", "publikationer", "nyheder", "taler", "arrangementer", "publikasjoner", "uutiset", "julkaisut",
    "новости", "события", "публикации", "выступления",
  ],
  joints: ["and", "und", "et", "y", "e", "en", "och", "og", "ja", "и"],
  links: [
    "enlarge image", "enlarge photo", "click to enlarge", "view larger image", "bild vergrößern", "agrandir l’image", "agrandir la photo", "ampliar imagen", "ampliar foto", "ampliar imagem", "ingrandisci immagine",
    "afbeelding vergroten", "forstør billede", "forstørr bilde", "förstora bilden", "увеличить изображение", "увеличить фото", "powiększ zdjęcie", "zvětšit obrázek", "放大圖片", "放大图片", "點擊放大", "点击放大", "點擊看大圖",
    "点击查看大图", "查看大图", "看大圖", "画像を拡大", "クリックで拡大", "拡大画像を見る", "이미지 확대", "이미지 확대보기", "사진 확대보기", "크게보기", "تكبير الصورة", "حجم الخط", "چاپ خبر", "شارك الخبر", "perbesar gambar", "besarkan gambar",
    "print this page", "print page", "print", "print this article", "print article", "share this page", "share this article", "share this story", "share article",
    "share", "share on", "email this page", "email this article", "e-mail this page", "copy link", "download pdf", "download as pdf", "save as pdf", "listen to this article",
    "listen", "listen to article", "read aloud", "back to news", "back to all news", "back to newsroom", "back to press releases", "back to list", "back to overview", "all press releases",
    "all news releases", "return to news", "view all news", "view all press releases", "previous", "next", "previous article", "next article", "report this content",
    "subscribe", "subscribe to our newsletter", "read in", "text size", "font size", "add to favorites", "news provided by", "tweet", "post", "menu", "search",
    "seite drucken", "drucken", "artikel drucken", "artikel teilen", "teilen", "seite teilen", "zurück zur übersicht", "zurück", "als pdf herunterladen", "pdf herunterladen",
    "vorlesen", "artikel anhören", "merken", "link kopieren", "imprimer", "imprimer cette page", "partager", "partager cet article", "partager cette page", "partager sur",
    "télécharger le pdf", "retour aux actualités", "retour à la liste", "écouter l’article", "écouter", "copier le lien", "imprimir", "imprimir página", "compartir", "compartir en", "compartir esta noticia",
    "descargar pdf", "volver", "volver a noticias", "escuchar", "copiar enlace", "compartilhar", "compartilhe", "compartilhar no", "partilhar", "baixar pdf", "voltar", "ouvir", "copiar link", "stampa",
    "stampa questa pagina", "condividi", "condividi su", "scarica pdf", "scarica il pdf", "torna alle news", "torna indietro", "ascolta", "copia link", "afdrukken", "printen", "delen", "deel dit bericht",
    "deel dit artikel", "deel op", "download als pdf", "terug naar overzicht", "terug", "luister", "skriv ut", "dela", "dela artikeln", "ladda ner pdf", "tillbaka", "lyssna", "udskriv", "del", "del artikel",
    "del artiklen", "tilbage", "lyt", "skriv ut siden", "del saken", "tilbake", "lytt", "tulosta", "jaa", "jaa artikkeli", "lataa pdf", "takaisin", "kuuntele", "распечатать", "версия для печати",
    "поделиться", "поделиться в соцсетях", "скачать pdf", "назад", "роздрукувати", "поділитися", "drukuj", "udostępnij", "pobierz pdf", "wróć", "powrót", "vytisknout", "tisk", "sdílet", "zpět", "nyomtatás", "megosztás", "imprimare", "distribuie",
    "yazdır", "paylaş", "cetak", "bagikan", "kembali", "in", "chia sẻ", "พิมพ์", "แชร์", "打印", "列印", "分享", "分享到", "印刷", "シェア", "シェアする", "一覧に戻る", "인쇄", "공유", "공유하기", "목록", "목록으로", "طباعة", "مشاركة", "شارك",
    "top of page", "bottom of page", "skip to content", "skip to main content", "go to content", "按enter到主內容區", "跳到主要內容區塊", "跳到主要內容區", "跳到主要內容", "跳到主要内容", "友善列印", "回上一頁", "回上頁", "回首頁", "轉寄", "轉寄好友", "打印本页",
    "关闭窗口", "返回顶部", "返回列表", "字体大小", "字型大小", "收藏", "订阅", "訂閱", "扫码分享", "参与互动", "我要评论", "评论", "大", "中", "小", "点击数", "下一页", "上一页", "按 enter 到主內容區", "跳過此子選單列請按[enter]", "中央內容區塊", "下載", "下载", "本文へ", "この記事を印刷", "印刷ページ表示", "文字を大きくして印刷", "このページを印刷", "本文へスキップ", "페이스북", "트위터", "유튜브", "카카오톡", "이메일 보내기", "프린터", "프린트",
    "zdieľať", "vytlačiť", "tlačiť", "späť", "späť na zoznam", "vytisknout stránku", "zpět na seznam", "zpět na výpis", "drukuj stronę", "wydrukuj", "udostępnij na", "powrót do listy", "podijeli", "podijelite", "ispiši", "ispis", "natrag", "povratak",
    "podeli", "podelite", "štampaj", "odštampaj", "nazad", "подели", "штампај", "одштампај", "deli", "delite", "natisni", "nazaj", "сподели", "споделете", "печат", "разпечатай", "принтирай", "испечати", "печати", "надрукувати", "друкувати", "версія для друку",
    "поширити", "раздрукаваць", "падзяліцца", "εκτύπωση", "κοινοποίηση", "κοινοποιήστε", "μοιραστείτε το", "επιστροφή", "πίσω", "tipărește", "printează", "înapoi", "printo", "shpërndaje", "ndaje", "kthehu", "imprimeix", "comparteix", "torna", "torna a l’inici", "volver ao listado", "geri", "geri dön",
    "글자크기", "글자 크기", "글자 크게", "글자 작게", "url 복사", "본문 바로가기", "فيسبوك", "تويتر", "واتساب", "نسخ الرابط", "تكبير الخط", "تصغير الخط", "اطبع", "הדפסה", "הדפס", "שיתוף", "พิมพ์หน้านี้", "ส่งต่อ",
  ],
  heads: [
    "reading time", "read time", "estimated reading time", "tags", "tag", "topics", "topic", "category", "categories", "filed under", "share", "share on", "share this",
    "posted in", "lesezeit", "lesedauer", "schlagwörter", "schlagworte", "kategorie", "kategorien", "themen", "rubrik", "teilen", "temps de lecture", "catégorie", "catégories", "mots-clés", "étiquettes",
    "rubrique", "classé dans", "classé sous", "classés dans", "sujets", "partager", "tiempo de lectura", "etiquetas", "categoría", "categorías", "temas", "compartir", "tempo de leitura", "categoria", "categorias", "compartilhar", "tempo di lettura", "categorie",
    "etichette", "argomenti", "condividi", "leestijd", "trefwoorden", "categorieën", "delen", "lästid", "kategori", "kategorier", "ämnen", "dela", "læsetid", "emner", "lesetid", "lukuaika", "avainsanat",
    "время чтения", "теги", "рубрика", "категория", "czas czytania", "tagi", "kategoria", "štítky", "rubriky", "kategorie", "témata", "kategórie", "kategória", "značky", "témy", "kategorija", "kategorije", "oznake", "ključne riječi", "ključne reči", "tagovi",
    "категорија", "тагови", "ознаке", "ознаки", "клучни зборови", "етикети", "тагове", "категорії", "категорія", "мітки", "катэгорыя", "тэгі", "κατηγορία", "κατηγορίες", "ετικέτες", "etiketler", "etiketa", "etiquetes", "categories", "categorii", "etichete",
    "archiviato in", "archivado en", "arquivado em", "marcadores", "標籤", "标签", "分类", "分類", "カテゴリ", "カテゴリー", "タグ", "原标题", "原標題", "카테고리", "태그",
  ],
  longHeads: ["tags", "topics", "categories", "filed under", "posted in", "schlagwörter", "mots-clés", "sujets", "etiquetas", "etichete", "ετικέτες", "etiketler", "原标题", "原標題"],
  shownOn: [
    "view on", "read on", "see on", "view this release on", "view this press release on", "view release on", "view the release on", "read this release on", "view full release on", "originally published on",
    "ansehen auf", "lesen auf", "voir sur", "lire sur", "ver en", "leer en", "vedi su", "leggi su", "ver no", "ler no", "bekijk op", "lees op", "se på", "läs på", "læs på", "les på", "смотреть на", "читать на",
  ],
  besideNetworks: ["x", "on", "email", "mail", "e", "share", "link", "rss", "auf", "sur", "en", "su", "op", "på", "и"],
  beforeHour: ["alle ore", "o", "v", "w", "в", "о", "u", "ob", "la", "στις", "saat"],
  today: [
    "today", "heute", "aujourd'hui", "hoy", "oggi", "hoje", "avui", "hoxe", "vandaag", "i dag", "idag", "tänään", "dzisiaj", "dziś", "dnes", "danes", "danas", "данас", "денес",
    "днес", "сегодня", "сьогодні", "сёння", "astăzi", "azi", "σήμερα", "bugün", "sot", "ma", "täna", "šodien", "šiandien", "hari ini", "hôm nay", "本日", "今天",
    "yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "wczoraj", "včera", "вчера", "вчора", "jučer", "juče",
  ],
  minutes: [
    "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut", "minuter", "minutter", "minuuttia", "минут", "минуты", "мин", "хв", "minuty", "minut", "dk", "dakika", "menit",
  ],
  reading: [
    "read", "reading", "lesezeit", "lesedauer", "lecture", "lectura", "leitura", "lettura", "leestijd", "lezen", "läsning", "lästid", "læsning", "lesing", "lukuaika", "чтения", "читання", "czytania", "čtení",
    "okuma", "baca",
  ],
};
