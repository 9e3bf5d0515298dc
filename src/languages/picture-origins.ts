/**
 * What a page prints behind a caption for whose picture it is where nobody is named: it is from the archive, a stand-in, or was handed
 * out. Data only, in small letters. The words of `origins` are enough behind a stop, a dash or a bar; those of `inBrackets` mean other
 * things elsewhere, and count in brackets alone: "The quay at dusk. (Archive)".
 */
// biome-ignore format: word lists are read in lines
export const origins: readonly string[] = [
  "file photo", "file picture", "file image", "archive photo", "archive image", "stock photo", "library picture", "illustrative photo", "illustrative image",
  "archivbild", "archivfoto", "symbolbild", "symbolfoto", "beispielbild", "themenbild", "foto cedida", "fotos cedidas", "imagen cedida", "foto de archivo",
  "imagen de archivo", "fotografía de archivo", "imagen de recurso", "foto d'arxiu", "imatge d'arxiu", "foto cedida", "imatge cedida", "foto de arquivo",
  "imagem de arquivo", "imagem ilustrativa", "foto ilustrativa", "fotografia de arquivo", "arquivo pessoal", "photo d'archives", "photo d'archive",
  "photo d'illustration", "image d'illustration", "image d'archives", "foto d'archivio", "foto di archivio", "immagine d'archivio", "immagine di archivio",
  "foto di repertorio", "immagine di repertorio", "archieffoto", "archiefbeeld", "foto ter illustratie", "arkivbild", "arkivfoto", "arkivbilde",
  "illustrationsbild", "illustrationsfoto", "illustrasjonsfoto", "illustrasjonsbilde", "genrebild", "modelfoto", "arkistokuva", "kuvituskuva",
  "zdjęcie ilustracyjne", "zdjęcie archiwalne", "zdjęcie poglądowe", "ilustrační foto", "ilustrační snímek", "archivní foto", "archivní snímek",
  "ilustračné foto", "ilustračná snímka", "archívne foto", "архивное фото", "фото из архива", "иллюстративное фото", "архівне фото", "фото з архіву",
  "ілюстративне фото", "архивна снимка", "илюстративна снимка", "снимка архив", "arhivska fotografija", "ilustrativna fotografija", "foto arhiva", "simbolična fotografija",
  "foto arhivă", "imagine cu caracter ilustrativ", "imagine cu rol ilustrativ", "képünk illusztráció", "illusztráció", "archív felvétel", "φωτογραφία αρχείου",
  "φώτο αρχείου", "temsili fotoğraf", "arşiv fotoğrafı", "foto ilustrasi", "foto arsip", "ảnh minh họa", "ảnh tư liệu",
];
// biome-ignore format: word lists are read in lines
export const inBrackets: readonly string[] = [
  "archive", "file", "handout", "archiv", "archivo", "cedida", "cedidas", "cedido", "arxiu", "arquivo", "divulgação", "reprodução", "archives",
  "illustration", "dr", "archivio", "repertorio", "archief", "arkiv", "arkisto", "archiwum", "архив", "архів", "arhiv", "arhiva", "arhivă", "archív",
  "illusztráció", "αρχείο", "αρχείου", "arşiv", "temsili", "ilustrasi", "arsip",
];
