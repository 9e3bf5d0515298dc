/**
 * The last line of a feed that WordPress made, in its translations: how it begins, and what stands between the titles of text and
 * site. "The post Ferry returns appeared first on Acme.", "Der Beitrag … erschien zuerst auf …". Small letters.
 */
export const feedFeet: readonly (readonly [opening: string, closing: string])[] = [
  ["the post", "appeared first on"],
  ["der beitrag", "erschien zuerst auf"],
  ["l’article", "est apparu en premier sur"],
  ["cet article", "est apparu en premier sur"],
  ["la entrada", "aparece primero en"],
  ["la entrada", "se publicó primero en"],
  ["el artículo", "aparece primero en"],
  ["l’articolo", "proviene da"],
  ["l’articolo", "sembra essere il primo su"],
  ["o post", "apareceu primeiro em"],
  ["het bericht", "verscheen eerst op"],
  ["het bericht", "verscheen het eerst op"],
  ["het bericht", "is verschenen eerst op"],
  ["inlägget", "dök först upp på"],
  ["indlægget", "blev først vist på"],
  ["innlegget", "dukket først opp på"],
  ["artikkeli", "ensin sivustolla"],
  ["сообщение", "появились сначала на"],
  ["сообщение", "появилось сначала на"],
  ["запись", "появилась сначала на"],
  ["投稿", "に最初に表示されました"],
];
