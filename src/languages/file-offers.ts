/** Words with which a page offers a file: "Download PDF", "PDF herunterladen". In all languages, lower case. */
// biome-ignore format: word lists are read in lines
export const fileOffers: readonly string[] = [
  "download", "herunterladen", "télécharger", "téléchargement", "descargar", "descarga", "scarica", "scaricare", "baixar", "baixe", "descarregar", "downloaden", "ladda ner",
  "ladda ned", "last ned", "lataa", "скачать", "завантажити", "下载", "下載", "ダウンロード", "다운로드", "تحميل", "pobierz", "stáhnout", "stiahnuť", "letöltés", "indir", "descarcă",
  "preuzmi", "prenesi", "descarregueu", "deskargatu", "print", "drucken", "imprimer", "imprimir",
];
