/**
 * What says behind "Photos:" where or how pictures are to be had, and not whose they are: "Photos: available on request". In all languages, small
 * letters.
 */
// biome-ignore format: word lists are read in lines
export const pictureOffers: readonly string[] = [
  "available", "on request", "upon request", "download", "to download", "for download", "see", "to follow", "free to use", "free for", "attached",
  "auf anfrage", "auf wunsch", "zum download", "zum herunterladen", "verfügbar", "erhältlich", "siehe", "anbei", "im anhang", "honorarfrei", "kostenfrei",
  "sur demande", "disponible", "disponibles", "à télécharger", "téléchargement", "libres de droits", "libre de droits", "en pièce jointe", "voir",
  "a petición", "bajo petición", "bajo demanda", "a disposición", "descarga", "descargar", "adjunta", "adjuntas", "ver", "libre de derechos",
  "su richiesta", "a richiesta", "disponibile", "disponibili", "scaricabili", "in allegato", "allegate", "scarica",
  "a pedido", "sob pedido", "disponível", "disponíveis", "em anexo", "op aanvraag", "beschikbaar", "downloaden", "te downloaden", "zie", "rechtenvrij",
  "по запросу", "доступны", "скачать", "во вложении", "см", "på begäran", "finns", "ladda ner", "på forespørgsel", "på forespørsel", "pyynnöstä", "ladattavissa",
  "na żądanie", "do pobrania", "w załączniku", "ke stažení", "na vyžádání",
];

/** What pictures are called before what they show, and nothing of who made them: "Image: the new slipway". In all languages, small letters. */
// biome-ignore format: word lists are read in lines
export const pictureWords: readonly string[] = [
  "photo", "photos", "picture", "pictures", "image", "images", "photograph", "foto", "fotos", "bild", "bilder", "pressefoto", "pressebild", "photographie", "imagen", "imágenes", "immagine", "immagini",
  "imagem", "imagens", "foto's", "beeld", "afbeelding", "bilde", "billede", "kuva", "zdjęcie", "kép", "fotografie", "fotografia", "fotografía", "visuel",
];

/** How what such a picture shows is told: "Foto: Blick in die neue Halle". In all languages, small letters. */
// biome-ignore format: word lists are read in lines
export const viewWords: readonly string[] = [
  "view of", "view from", "view over", "a view of", "aerial view of", "impression of", "impressions of", "scene from", "detail of", "blick in", "blick auf", "blick über", "blick von", "ein blick", "luftbild der", "luftbild des", "ansicht der", "ansicht des",
  "szene aus", "vue de", "vue du", "vue des", "vue sur", "vue aérienne", "détail de", "détail du", "vista de", "vista del", "vista da", "vista do", "vista sobre", "vista aérea", "detalle de", "detalle del", "detalhe de", "detalhe da", "detalhe do",
  "veduta di", "veduta del", "veduta della", "dettaglio di", "dettaglio del", "zicht op", "luchtfoto van", "detail van", "utsikt over", "utsikt mot", "вид на", "общий вид",
];
