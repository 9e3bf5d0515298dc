/**
 * The words of which labels of picture credits are made, by language: offices put them together as they please, "Header image by …",
 * "Video and photo: …", "Crédits des visuels : …", and no list of whole labels has them all.
 */
export interface CreditCompounds {
  /** What was made; one of them is in every label. */
  readonly pictures: readonly string[];
  /** What may stand beside it. Words of captions and calls ("caption", "opportunity") are not among them. */
  readonly beside: readonly string[];
  /** Words behind which the name stands without a colon: "Header image by Jane Example". */
  readonly makers: readonly string[];
  /** What compounds end in that are written as one word: "Coverfoto". */
  readonly ends?: readonly string[];
}

/** By language, as the bases of tags. */
// biome-ignore format: word lists are read in lines
export const creditCompounds: Readonly<Record<string, CreditCompounds>> = {
  en: {
    pictures: ["photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "pic", "pics"],
    beside: [
      "credit", "credits", "credited", "to", "source", "copyright", "courtesy", "of", "by", "from", "supplied", "provided",
      "taken", "shot", "header", "headline", "cover", "lead", "main", "title", "feature", "featured",
      "hero", "banner", "thumbnail", "drone", "aerial", "file", "stock", "archive", "press", "handout", "and", "&",
      "video", "videos", "text", "words", "all", "both", "other", "additional", "first", "second", "third",
    ],
    makers: ["by"],
  },
  de: {
    pictures: ["foto", "fotos", "bild", "bilder", "aufnahme", "aufnahmen", "abbildung", "abbildungen", "grafik", "titelbild", "titelfoto"],
    beside: [
      "credit", "credits", "quelle", "copyright", "rechte", "nachweis", "hinweis", "und", "text", "video", "videos", "alle",
      "beide", "von", "der", "des", "am", "urheber", "bildrechte", "großes", "kleines", "weitere",
    ],
    makers: ["von"],
    ends: ["foto", "fotos", "fotohinweis", "fotovermerk", "fotoverweis", "fotonachweis", "bildhinweis", "bildvermerk"],
  },
  fr: {
    pictures: ["photo", "photos", "photographie", "photographies", "image", "images", "visuel", "visuels", "cliché", "clichés"],
    beside: [
      "crédit", "crédits", "credit", "credits", "source", "copyright", "droits", "de", "du", "des", "d'", "la", "les", "l'",
      "couverture", "une", "ouverture", "en-tête", "tête", "principale", "principal", "bandeau", "et", "texte", "textes",
      "vidéo", "vidéos", "par", "fournie", "fournies", "fourni", "fournis", "transmise", "transmises", "toutes",
      "à", "en",
    ],
    makers: ["par"],
  },
  es: {
    pictures: ["foto", "fotos", "fotografía", "fotografías", "imagen", "imágenes"],
    beside: [
      "crédito", "créditos", "fuente", "copyright", "derechos", "autor", "autora", "autoría", "de", "del", "la", "las",
      "portada", "cabecera", "principal", "destacada", "archivo", "y", "texto", "textos", "vídeo", "video", "videos",
      "por", "cedida", "cedidas", "cortesía", "todas",
    ],
    makers: ["por"],
  },
  it: {
    pictures: ["foto", "fotografia", "fotografie", "immagine", "immagini"],
    beside: [
      "credito", "crediti", "credit", "credits", "fonte", "copyright", "diritti", "autore", "autrice", "di", "della",
      "delle", "dell'", "copertina", "apertura", "evidenza", "in", "a", "e",
      "testo", "testi", "video", "courtesy", "cortesia",
    ],
    makers: [],
  },
  pt: {
    pictures: ["foto", "fotos", "fotografia", "fotografias", "imagem", "imagens"],
    beside: [
      "crédito", "créditos", "fonte", "copyright", "direitos", "autor", "autora", "de", "da", "das", "do", "capa",
      "destaque", "abertura", "arquivo", "e", "texto", "textos", "vídeo", "vídeos", "por", "cedida", "cedidas",
      "cortesia", "todas",
    ],
    makers: ["por"],
  },
  nl: {
    pictures: ["foto", "foto's", "afbeelding", "afbeeldingen", "beeld", "fotografie"],
    beside: [
      "credit", "credits", "bron", "copyright", "rechten", "van", "en", "tekst", "video",       "alle", "door",
    ],
    makers: ["door"],
    ends: ["foto", "foto's"],
  },
  nb: {
    pictures: ["foto", "fotos", "bilde", "bilder", "fotografi"],
    beside: ["kreditering", "kilde", "copyright", "av", "og", "tekst", "video", "alle"],
    makers: ["av"],
    ends: ["foto"],
  },
  da: {
    pictures: ["foto", "fotos", "billede", "billeder", "fotografi"],
    beside: ["kreditering", "kilde", "copyright", "af", "og", "tekst", "video", "alle"],
    makers: ["af"],
    ends: ["foto"],
  },
  sv: {
    pictures: ["foto", "foton", "bild", "bilder", "fotografi"],
    beside: ["källa", "copyright", "av", "och", "text", "video", "alla"],
    makers: ["av"],
    ends: ["foto"],
  },
};
