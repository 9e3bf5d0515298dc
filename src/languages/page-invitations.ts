/**
 * What a page asks of whoever has read a text, in all languages, small letters: how such a line opens. A line of a story may open so too:
 * what else must stand in it is told with each list.
 */

/** Whole requests to hand a text on: "Share this story with your friends". */
// biome-ignore format: word lists are read in lines
export const share: readonly string[] = [
  "share this story", "share this article", "share this post", "share this page", "share this news", "share this release", "tweet this", "teilen sie diesen", "teilen sie diese", "teile diesen", "partagez cet article", "partagez cette", "partager cet article",
  "comparte esta", "comparte este", "compartir esta", "condividi questo", "condividi questa", "condividi l’articolo", "compartilhe esta", "compartilhe este", "partilhe esta", "partilhe este", "deel dit", "deel deze", "del denne", "del saken", "поделитесь", "поделиться",
  "شاركوا هذا", "شارك هذا", "شارك الخبر",
  "udostępnij ten artykuł", "udostępnij artykuł", "podziel się artykułem", "sdílejte tento článek", "zdieľajte tento článok", "поділіться цією новиною", "поділіться новиною",
  "distribuie acest articol", "distribuie articolul", "distribuiți acest articol", "сподели статията", "споделете статията", "μοιραστείτε το άρθρο", "bu haberi paylaş", "podijelite članak",
];

/** With a network, its sign for a name ("@acme") or an address: "Follow us on Instagram: @acme". */
// biome-ignore format: word lists are read in lines
export const follow: readonly string[] = [
  "follow us", "follow", "follow our", "like us", "like and follow", "find us", "join us on", "connect with us", "stay connected", "stay in touch", "join the conversation", "use the hashtag", "hashtag", "visit us on", "visit us at", "tweet us",
  "folgen sie uns", "folge uns", "folgt uns", "besuchen sie uns", "finden sie uns", "bleiben sie in kontakt", "vernetzen sie sich mit uns",
  "suivez-nous", "suivez nous", "suivre", "retrouvez-nous", "retrouvez nous", "rejoignez-nous", "aimez-nous",
  "síguenos", "síganos", "sigue a", "encuéntranos", "conecta con nosotros", "visítanos",
  "seguici", "seguiteci", "segui", "seguite", "ci trovi su", "ci trovate su",
  "siga-nos", "siga nos", "siga", "sigam-nos", "acompanhe-nos", "acompanhe", "encontre-nos", "curta a nossa página", "curta nossa página",
  "volg ons", "vind ons", "like ons",
  "følg oss", "følg os", "følg med på", "finn oss", "lik oss", "besøk oss", "följ oss", "gilla oss", "seuraa meitä",
  "подписывайтесь", "подпишитесь", "следите за нами", "следите за новостями", "мы в социальных сетях", "наш телеграм-канал", "присоединяйтесь к нам",
  "تابعونا", "تابعنا", "تابعوا", "تواصلوا معنا",
  "obserwuj nas", "śledź nas", "polub nas", "znajdź nas", "znajdziesz nas", "dołącz do nas", "bądź na bieżąco", "sledujte nás", "najdete nás", "přidejte se", "nájdete nás", "pridajte sa",
  "підписуйтесь", "підписуйтеся", "підпишіться", "підпишись", "стежте за", "слідкуйте за", "приєднуйтесь", "приєднуйтеся", "читайте нас", "падпісвайцеся", "далучайцеся",
  "последвайте ни", "следвайте ни", "следете ни", "харесайте", "следете не", "следете нѐ", "pratite nas", "zapratite nas", "пратите нас", "запратите нас", "spremljajte nas", "sledite nam", "poiščite nas",
  "urmăriți-ne", "urmăriţi-ne", "urmăriți", "urmăriţi", "urmărește-ne", "urmăreşte-ne", "fii la curent", "găsiți-ne", "ακολουθήστε", "βρείτε μας", "bizi takip edin", "takip edin", "bizi takip et",
  "na ndiqni", "ndiqni", "segueix-nos", "seguiu-nos", "séguenos", "siguenos", "sigue nuestro", "síguenos en", "únete a nuestro", "únase a nuestro", "acompanhe o", "acompanhe a", "rejoignez",
];

/** With a word for what is sent to subscribers: "Sign up for our newsletter". */
// biome-ignore format: word lists are read in lines
export const subscribe: readonly string[] = [
  "subscribe", "sign up", "join our", "abonnieren sie", "abonniere", "abonniert", "melden sie sich", "melde dich", "jetzt", "hier", "zum", "abonnez-vous", "abonnez vous", "inscrivez-vous", "recevez", "s’abonner", "s'abonner",
  "suscríbete", "suscríbase", "suscribirse", "recibe", "apúntate", "iscriviti", "iscrivetevi", "abbonati", "ricevi", "subscreva", "assine", "inscreva-se", "receba", "cadastre-se",
  "schrijf je in", "schrijf u in", "abonneer", "meld je aan", "meld u aan", "ontvang", "meld deg på", "abonner", "abonnér", "tilmeld dig", "prenumerera", "tilaa",
  "подписывайтесь", "подпишитесь", "подписаться", "оформите подписку", "zapisz się", "subskrybuj", "přihlaste se", "odebírejte", "prihláste sa", "odoberajte", "підпишіться", "підписуйтесь", "підписуйтеся",
  "abonează-te", "abonați-vă", "abonaţi-vă", "înscrie-te", "абонирайте се", "запишете се", "prijavite se", "пријавите се", "naročite se", "εγγραφείτε", "abone ol", "abone olun", "abonohu", "subscriu-te", "únete", "únase", "اشتركوا", "اشترك", "سجلوا", "سجّلوا",
];

// biome-ignore format: word lists are read in lines
export const mailings: readonly string[] = [
  "newsletter", "newsletters", "mailing list", "email alerts", "e-mail alerts", "rss feed", "news alerts", "pressemail", "presseverteiler", "lettre d’information", "lettre d'information", "infolettre", "boletín", "boletin",
  "boletim", "lista de correo", "mailinglist", "nieuwsbrief", "nyhetsbrev", "nyhetsbrevet", "nyhedsbrev", "nyhedsbrevet", "uutiskirje", "рассылку", "нашу рассылку", "канал", "telegram-канал", "телеграм-канал", "newslettera", "newsletteru", "newsletterul", "newsletter-ul", "biuletyn", "biuletynu", "odběru novinek",
  "розсилку", "бюлетин", "бюлетина", "билтен", "bilten", "ενημερωτικό δελτίο", "bülten", "bültenimize", "buletin", "butlletí", "boletín informativo", "canal de whatsapp", "canal do whatsapp", "النشرة", "نشرتنا",
];

/** With an address at its end: "Read more about the bridge: www.acme.example". */
// biome-ignore format: word lists are read in lines
export const look: readonly string[] = [
  "read more", "read the", "read about", "learn more", "find out more", "more about", "more on", "more information", "further information", "watch", "view", "see more", "see the video", "listen to", "click here", "download", "download the",
  "photos", "pictures", "images", "for photos", "for pictures", "for images", "more photos", "more pictures", "more images", "visit our website", "visit www", "this press release", "this release", "the photos", "video", "videos", "footage", "high-resolution", "high resolution", "hi-res",
  "mehr über", "mehr zu", "mehr zum", "mehr zur", "mehr dazu", "mehr unter", "mehr infos", "mehr informationen", "weitere infos", "weitere informationen", "lesen sie", "hier geht es", "hier geht’s", "zum video", "video", "weitere fotos", "weitere bilder", "besuchen sie", "die pressemitteilung", "diese pressemitteilung", "fotos", "bilder", "bildmaterial", "pressebilder", "pressefotos", "zum download",
  "en savoir plus", "pour en savoir plus", "plus d’informations", "plus d'informations", "plus d’infos", "lire la suite", "lire", "voir la vidéo", "retrouvez", "ce communiqué", "plus de photos", "voir", "regarder", "télécharger", "les photos", "photos", "les images", "vidéo",
  "más información", "mas información", "más sobre", "más fotos", "esta nota", "saber más", "leer más", "lee", "ver", "vea", "descargar", "descarga", "fotos", "imágenes", "las fotos", "las imágenes", "vídeo",
  "maggiori informazioni", "ulteriori informazioni", "per saperne di più", "scopri di più", "questo comunicato", "altre foto", "leggi", "guarda", "scarica", "le foto", "foto", "immagini", "le immagini",
  "mais informações", "mais informação", "saiba mais", "mais fotos", "leia mais", "leia", "veja", "assista", "baixe", "as fotos", "as imagens", "imagens", "descarregar",
  "meer informatie", "meer over", "meer foto's", "dit persbericht", "lees meer", "lees", "bekijk", "download", "foto's", "foto’s", "beelden", "beeldmateriaal",
  "mer informasjon", "les mer", "mer om", "se", "last ned", "bilder", "pressebilder", "mere information", "læs mere", "læs mer", "läs mer", "mer information", "ladda ner", "lue lisää", "lisätietoa", "hent", "billeder", "kuvat",
  "подробнее", "больше", "узнать больше", "читать", "смотреть", "скачать", "фото", "фотографии", "видео", "изображения",
  "للمزيد", "المزيد", "اقرأ المزيد", "شاهد", "شاهدوا", "حمّل", "تحميل", "الصور", "صور", "الفيديو",
];

/** The same, anywhere in a line, where no spaces part words. */
export const unspacedInvitations = {
  follow: [
    "フォロー",
    "公式アカウント",
    "いいね",
    "关注我们",
    "關注我們",
    "关注官方",
    "追踪我们",
    "追蹤我們",
    "扫码关注",
    "扫描二维码",
  ],
  networks: [
    "ツイッター",
    "フェイスブック",
    "インスタグラム",
    "ライン",
    "微博",
    "微信",
    "公众号",
    "抖音",
    "脸书",
    "臉書",
    "二维码",
  ],
  subscribe: ["メールマガジン", "メルマガ", "ニュースレター", "订阅", "訂閱"],
  asks: ["登録", "購読", "申し込み", "我们的", "我們的", "电子报", "電子報", "通讯", "通訊", "新闻邮件"],
  look: [
    "詳しくは",
    "詳細は",
    "こちら",
    "ダウンロード",
    "ご覧",
    "下载",
    "下載",
    "查看",
    "点击",
    "點擊",
    "了解更多",
    "更多",
    "观看",
    "觀看",
    "詳情",
  ],
} as const;

/** Networks as they are written where letters are not Latin ones. */
// biome-ignore format: word lists are read in lines
export const writtenNetworks: readonly string[] = [
  "twitter", "facebook", "instagram", "linkedin", "tiktok", "youtube", "threads", "bluesky", "mastodon", "telegram", "whatsapp", "flickr", "pinterest", "snapchat", "wechat", "xing", "social media", "sociale media",
  "soziale medien", "sozialen medien", "réseaux sociaux", "redes sociales", "redes sociais", "social network", "sosiale medier", "телеграме", "телеграм", "телеграм-канал", "вконтакте", "одноклассниках", "соцсетях", "социальных сетях", "ютубе", "дзене",
  "google news", "google știri", "google noticias", "google notícias", "google actualités", "google новости", "google новини", "google haberler", "google wiadomości", "google zprávy", "google vijesti", "google ειδήσεις",
  "تويتر", "فيسبوك", "إنستغرام", "انستغرام", "يوتيوب", "إكس", "تلغرام", "لينكد إن", "التواصل الاجتماعي",
];
