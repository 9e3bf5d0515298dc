/**
 * What mail programs write in square brackets where a picture stood, by its small letters, before a number or nothing: "[Inline image 1]". Data only.
 */
export const pictureMarks: readonly string[] = [
  "inline image",
  "image removed by sender.",
  "inline-bild",
  "bild entfernt",
  "das bild wurde vom absender entfernt.",
  "image en ligne",
  "image intégrée",
  "image supprimée par l'expéditeur.",
  "imagen integrada",
  "imagen en línea",
  "imagen quitada por el remitente.",
  "immagine incorporata",
  "immagine rimossa dal mittente.",
  "imagem incorporada",
  "imagem inline",
  "imagem removida pelo remetente.",
  "inline afbeelding",
  "ingesloten afbeelding",
  "afbeelding verwijderd door afzender.",
  "indlejret billede",
  "innebygd bilde",
  "infogad bild",
  "встроенное изображение",
  "изображение удалено отправителем.",
];
