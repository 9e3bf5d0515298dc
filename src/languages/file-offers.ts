/** Words with which a page offers a file: "Download PDF", "PDF herunterladen". In all languages, lower case. */
// biome-ignore format: word lists are read in lines
export const fileOffers: readonly string[] = [
  "download", "herunterladen", "télécharger", "téléchargement", "descargar", "descarga", "scarica", "scaricare", "baixar", "baixe", "descarregar", "downloaden", "ladda ner",
  "ladda ned", "last ned", "lataa", "скачать", "завантажити", "下载", "下載", "ダウンロード", "다운로드", "تحميل", "pobierz", "stáhnout", "stiahnuť", "letöltés", "indir", "descarcă",
  "preuzmi", "prenesi", "descarregueu", "deskargatu", "print", "drucken", "imprimer", "imprimir",
];

/** What else a page offers beside such a word: "Download press kit", "Pressemappe herunterladen". In all languages, lower case. */
// biome-ignore format: word lists are read in lines
export const fileKinds: readonly string[] = [
  "press kit", "presskit", "media kit", "press pack", "press images", "press photos", "press release", "images", "photos", "photo", "image", "logo", "logos", "fact sheet", "factsheet",
  "pressemappe", "pressefotos", "pressebild", "pressebilder", "bild", "bilder", "fotos", "dossier de presse", "kit presse", "le dossier de presse", "le communiqué", "le communiqué de presse",
  "dossier de prensa", "kit de prensa", "fotos de prensa", "imágenes", "cartella stampa", "la cartella stampa", "il comunicato stampa", "foto", "immagini", "kit de imprensa", "imagens",
  "persmap", "persfoto's", "persbericht", "beeldmateriaal", "pressbild", "pressbilder", "pressmaterial", "pressebilleder", "pressemateriale", "pressekit", "lehdistökuvat", "lehdistökuva",
  "пресс-кит", "фотографии", "материалы для прессы",
];
