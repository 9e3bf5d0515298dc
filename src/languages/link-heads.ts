/**
 * What stands over a list of links, files or attachments below a text, in all languages: "Zum Thema", "Beilagen". Whole lines, small letters. Only
 * a list makes them one: over running text the same words are a subhead.
 */
// biome-ignore format: word lists are read in lines
export const linkHeads: readonly string[] = [
  "lesen sie dazu auch", "lesen sie auch", "siehe auch", "zum thema", "mehr zum thema", "weiterführende informationen", "weitere links", "links", "links zum thema", "weitere informationen zum thema", "interner link", "interne links",
  "externe links", "externer link", "download", "downloads", "dokumente", "dateien", "anlage", "anlagen", "anhang", "anhänge", "beilage", "beilagen", "zum download", "zum herunterladen", "materialien",
  "related links", "further links", "useful links", "attachments", "attachment", "documents", "files", "enclosures", "external links",
  "bijlage", "bijlagen", "documenten", "externe link", "gerelateerde links", "zie ook", "meer over dit onderwerp", "meer lezen",
  "bilaga", "bilagor", "relaterade länkar", "länkar", "relaterad information", "relaterat innehåll", "mer om ämnet", "dokument", "filer", "läs också",
  "bilag", "relaterede links", "relateret indhold", "dokumenter", "læs også", "vedlegg", "relaterte lenker", "lenker", "relatert innhold", "relaterte saker", "les også", "vedlegg og lenker", "lenkjer",
  "liite", "liitteet", "linkit", "aiheesta muualla", "lue myös", "lisätietoa aiheesta", "tiedostot", "melléklet", "mellékletek", "csatolmányok", "dokumentumok", "letölthető dokumentumok", "kapcsolódó anyagok",
  "kapcsolódó dokumentumok", "lisa", "lisad", "manused", "seotud lingid", "pielikums", "pielikumi", "pievienotie dokumenti", "saistītās saites", "saites", "priedas", "priedai", "nuorodos", "susijusios nuorodos",
  "viðhengi", "fylgiskjöl", "tengt efni", "tenglar", "fylgiskjal",
  "pièces jointes", "pièce jointe", "annexes", "liens", "liens utiles", "documents joints", "allegati", "allegato", "link utili", "documentos adjuntos", "adjuntos", "archivos adjuntos", "enlaces relacionados", "anexos",
];
