/**
 * Headings and buttons that a page has below a text, in all languages: what stands under them is other texts, forms and menus. Whole lines,
 * small letters.
 */
// biome-ignore format: word lists are read in lines
export const pageFeet: readonly string[] = [
  "share", "share this", "share this article", "share this story", "share this page", "share this post", "share this news", "share this release", "share on",
  "share via", "share article", "share on social media", "latest posts", "latest news", "latest articles", "latest stories", "latest releases", "latest press releases",
  "recent posts", "recent news", "recent articles", "recent stories", "recent press releases", "recent releases", "recent comments", "related posts",
  "related news", "related articles", "related stories", "related content", "related press releases", "related releases", "related topics", "related items",
  "more news", "more stories", "more press releases", "more releases", "more from this section", "more articles", "more like this", "other news",
  "other press releases", "read next", "up next", "you may also like", "you might also like", "you may also be interested in", "recommended for you",
  "leave a comment", "leave a reply", "post navigation", "previous post", "next post", "previous article", "next article", "popular posts",
  "popular articles", "most read", "most popular", "trending now", "print this page", "print this article", "email this page", "back to top",
  "back to news", "back to all news", "back to press releases", "subscribe to our newsletter", "sign up for our newsletter", "follow us on social media",
  "teilen", "artikel teilen", "beitrag teilen", "seite teilen", "diesen artikel teilen", "diesen beitrag teilen", "weitere meldungen", "weitere nachrichten", "weitere pressemitteilungen",
  "weitere beiträge", "weitere artikel", "ähnliche beiträge", "ähnliche artikel", "ähnliche meldungen", "verwandte artikel", "verwandte beiträge", "das könnte sie auch interessieren",
  "das könnte dich auch interessieren", "auch interessant", "neueste beiträge", "letzte beiträge", "aktuelle meldungen", "aktuelle beiträge", "vorheriger beitrag", "nächster beitrag",
  "schreibe einen kommentar", "kommentar schreiben", "zurück zur übersicht", "nach oben", "seite drucken", "beitragsnavigation",
  "partager", "partager cet article", "partager cette page", "partager sur", "articles similaires", "articles récents", "articles liés", "à lire aussi",
  "lire aussi", "vous aimerez aussi", "dans la même rubrique", "dernières actualités", "actualités liées", "autres actualités", "laisser un commentaire",
  "article précédent", "article suivant", "retour à la liste", "retour en haut", "navigation de l’article", "haut de page",
  "compartir", "comparte", "compartir en", "comparte esta noticia", "compartir esta noticia", "noticias relacionadas", "artículos relacionados", "entradas relacionadas", "entradas recientes",
  "últimas noticias", "otras noticias", "más noticias", "te puede interesar", "también te puede interesar", "deja una respuesta", "deja un comentario", "entrada anterior",
  "entrada siguiente", "volver arriba", "lo más leído",
  "condividi", "condividi su", "condividi questo articolo", "articoli correlati", "notizie correlate", "articoli recenti", "ultime notizie", "altre notizie", "potrebbe interessarti",
  "potrebbe interessarti anche", "potrebbero interessarti", "leggi anche", "lascia un commento", "articolo precedente", "articolo successivo", "torna su", "torna all’elenco",
  "compartilhe", "compartilhar", "compartilhe esta notícia", "partilhar", "notícias relacionadas", "artigos relacionados", "posts relacionados", "posts recentes",
  "últimas notícias", "outras notícias", "mais notícias", "leia também", "veja também", "deixe um comentário", "deixe uma resposta", "voltar ao topo", "mais lidas",
  "delen", "deel dit bericht", "deel dit artikel", "deel deze pagina", "gerelateerde berichten", "gerelateerde artikelen", "gerelateerd nieuws", "recente berichten", "ander nieuws", "meer nieuws",
  "laatste nieuws", "geef een reactie", "terug naar overzicht", "terug naar boven", "vorig bericht", "volgend bericht",
  "dela", "dela artikeln", "dela sidan", "relaterade nyheter", "relaterade artiklar", "fler nyheter", "senaste nyheterna", "del", "del artiklen", "del artikkelen", "relaterede nyheder",
  "relaterte artikler", "flere nyheder", "flere nyheter", "seneste nyheder", "siste nyheter", "jaa", "jaa artikkeli", "aiheeseen liittyvää", "lisää uutisia", "uusimmat uutiset",
  "поделиться", "поделиться в соцсетях", "поделиться новостью", "читайте также", "похожие новости", "другие новости", "последние новости", "новости по теме", "материалы по теме", "ещё новости",
  "все новости", "комментарии", "оставить комментарий", "добавить комментарий", "поділитися", "читайте також", "інші новини", "останні новини",
  "udostępnij", "podziel się", "zobacz również", "zobacz także", "przeczytaj również", "podobne artykuły", "powiązane artykuły", "pozostałe aktualności", "ostatnie wpisy",
  "sdílet", "související články", "další zprávy", "další články", "zdieľať", "súvisiace články", "megosztás", "kapcsolódó cikkek", "további hírek", "distribuie", "articole similare", "alte știri",
  "paylaş", "ilgili haberler", "diğer haberler", "son haberler", "κοινοποίηση", "σχετικά άρθρα", "διαβάστε επίσης", "podijeli", "povezane vijesti", "povezane vesti", "ostale vesti", "ostale vijesti", "najnovije vesti", "najnovije vijesti", "сподели", "още новини",
  "distribuiți", "știri recente", "ştiri recente", "știri similare", "alte articole", "articolul precedent", "articolul următor", "citește și", "citeşte şi", "lasă un răspuns", "lasă un comentariu", "spune ce crezi", "comentarii", "etichete", "cele mai citite",
  "свързани новини", "свързани статии", "още от категорията", "последни новини", "най-четени", "коментари", "напиши коментар", "поврзани вести", "поврзани содржини", "најнови вести", "најчитано", "слични вести", "коментари", "сподели",
  "повезане вести", "најновије вести", "остале вести", "коментари", "ostavite komentar", "komentari", "podelite", "podeli vest", "možda će vas zanimati", "pročitajte još", "najčitanije", "povezane objave", "vezane vijesti", "sorodne novice", "preberite tudi", "deli novico", "komentarji", "več novic", "najbolj brano",
  "powiązane", "powiązane wpisy", "powiązane aktualności", "czytaj także", "czytaj również", "czytaj też", "najnowsze wiadomości", "najczęściej czytane", "komentarze", "dodaj komentarz", "zostaw komentarz", "poprzedni wpis", "następny wpis", "inne aktualności", "zobacz też",
  "mohlo by vás zajímat", "mohlo by vás také zajímat", "čtěte také", "komentáře", "diskuse", "nejčtenější", "další aktuality", "předchozí článek", "následující článek", "sdílet článek", "soubory ke stažení", "mohlo by vás zaujímať", "čítajte aj", "komentáre", "najčítanejšie", "ďalšie správy", "ďalšie články", "predchádzajúci článok", "nasledujúci článok",
  "новини по темі", "схожі новини", "читайте більше", "вас може зацікавити", "коментарі", "додати коментар", "залишити коментар", "попередня стаття", "наступна стаття", "попередня новина", "наступна новина", "падзяліцца", "чытайце таксама", "навіны па тэме", "самое читаемое", "популярное", "предыдущая новость", "следующая новость",
  "σχετικά θέματα", "δείτε επίσης", "περισσότερα νέα", "τελευταία νέα", "δημοφιλή", "σχόλια", "αφήστε ένα σχόλιο", "προηγούμενο άρθρο", "επόμενο άρθρο", "ροή ειδήσεων", "bu haberi paylaş", "haberi paylaş", "benzer haberler", "çok okunanlar", "yorumlar", "yorum yap", "yorum yaz", "habere yorum kat", "sonraki haber", "önceki haber", "etiketler",
  "lajme të ngjashme", "lajmet kryesore", "lajmet e fundit", "lexo edhe", "lexoni edhe", "komente", "ndaje", "shpërndaje", "articles relacionats", "altres notícies", "comparteix-ho", "deixa un comentari", "últimes notícies", "outras novas", "novas relacionadas", "compártelo", "comparte esta nova",
  "ces communiqués peuvent vous intéresser aussi", "nouvelles connexes", "autres communiqués", "communiqués récents", "à lire également", "sur le même sujet", "plus de communiqués", "leave your comment", "te recomendamos", "notas relacionadas", "lo último", "lo más visto", "últimas entradas", "comentários", "comentarios", "commenti", "commentaires", "notizie in evidenza", "in primo piano",
  "bagikan", "berita terkait", "baca juga", "berita lainnya", "chia sẻ", "tin liên quan", "bài viết liên quan", "tin khác", "comparteix", "notícies relacionades",
  "分享到", "分享", "相关新闻", "相關新聞", "相关阅读", "相关文章", "相關文章", "上一篇", "下一篇", "関連記事", "関連ニュース", "関連リンク", "シェアする", "この記事をシェア", "最新記事", "공유하기", "관련 기사", "관련기사", "관련 뉴스",
  "이전글", "다음글", "شارك", "مشاركة", "أخبار ذات صلة", "مواضيع ذات صلة", "اقرأ أيضا", "اقرأ أيضًا", "שתפו", "כתבות נוספות", "แชร์", "ข่าวที่เกี่ยวข้อง",
];

/** What a page sets among the paragraphs of a text, alone on its line. */
// biome-ignore format: word lists are read in lines
export const pageInserts: readonly string[] = [
  "advertisement", "advertising", "click to tweet", "story continues below", "story continues below advertisement", "article continues below advertisement", "anzeige", "werbung", "publicité",
  "publicidad", "pubblicità", "publicidade", "advertentie", "annons", "annonce", "annonse", "mainos", "реклама", "reklama", "reklám", "διαφήμιση", "reklam", "iklan", "quảng cáo",
  "reclamă", "publicitate", "广告", "廣告", "広告", "광고", "إعلان", "פרסומת", "โฆษณา",
];

/** What opens a link to another text, before a colon or a bar. */
// biome-ignore format: word lists are read in lines
export const pageLinks: readonly string[] = [
  "read more", "read also", "also read", "see also", "related", "related article", "related story", "related news", "watch", "watch also", "learn more", "read the full story",
  "lesen sie auch", "lesen sie mehr", "lies auch", "mehr dazu", "siehe auch", "mehr zum thema", "lire aussi", "à lire aussi", "voir aussi", "lire également", "à lire également", "lea también", "lee también", "leer también",
  "leer más", "te puede interesar", "ver también", "leggi anche", "vedi anche", "potrebbe interessarti", "leia também", "leia mais", "veja também", "lees ook", "lees meer", "läs också", "läs även",
  "läs mer", "læs også", "les også", "les mer", "les meir", "læs mere", "lue myös", "katso myös", "читайте также", "смотрите также", "читайте ещё", "читайте також", "дивіться також", "zobacz", "zobacz też", "zobacz także", "zobacz również", "czytaj też",
  "czytaj także", "czytaj również", "czytaj więcej", "przeczytaj", "przeczytaj też", "čtěte také", "čtěte též", "přečtěte si", "čítajte aj", "čítajte tiež", "olvassa el", "kapcsolódó", "citește și", "vezi și",
  "ayrıca oku", "ayrıca okuyun", "ilgili haber", "διαβάστε επίσης", "baca juga", "lihat juga", "xem thêm", "đọc thêm", "pročitajte i", "pročitajte još", "прочетете още", "vegeu també", "llegiu també", "相关阅读", "相關閱讀", "相关报道",
  "相關報導", "あわせて読みたい", "関連記事", "관련 기사", "اقرأ أيضا", "اقرأ أيضًا", "قراءة المزيد", "بیشتر بخوانید", "อ่านเพิ่มเติม", "อ่านข่าว",
];
