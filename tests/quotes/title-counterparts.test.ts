import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the second of two paragraphs, and where a text names nobody "?". */
const said = (language: string, first: string, quoted: string): string =>
  parse(`${first}\n\n${quoted}\n`, { language }).quotes.at(-1)?.speaker ?? "?";

describe("a title that stands for another", () => {
  it.each([
    [
      "ru",
      "Президент Северной республики Пётр Образцов вчера открыл новый порт в городе Приморске.",
      "«Мы ждали этого дня девять долгих лет», – сказал глава государства.",
      "Пётр Образцов",
    ],
    [
      "ru",
      "Губернатор Заречной области Иван Примеров и министр транспорта Олег Образцов открыли новый порт.",
      "«Мы ждали этого дня девять долгих лет», – отметил глава региона.",
      "Иван Примеров",
    ],
    [
      "uk",
      "Президент Північної республіки Петро Зразок учора відкрив новий порт у місті Приморську.",
      "«Ми чекали на цей день девʼять довгих років», – сказав глава держави.",
      "Петро Зразок",
    ],
    [
      "fr",
      "Le président Jean Modèle a inauguré le nouveau port de Valmont avec la maire Anne Exemple.",
      "« Nous avons attendu ce jour pendant neuf ans », a déclaré le chef de l’État.",
      "Jean Modèle",
    ],
    [
      "es",
      "El presidente Juan Ejemplo inauguró el nuevo puerto de Peñalta con la alcaldesa Ana Muestra.",
      "“Hemos esperado este día durante nueve años”, dijo el jefe del Estado.",
      "Juan Ejemplo",
    ],
    [
      "it",
      "La sindaca Anna Esempio ha aperto il nuovo porto di Valdoro con il ministro Paolo Campione.",
      "«Abbiamo aspettato questo giorno per nove anni», ha detto la prima cittadina.",
      "Anna Esempio",
    ],
    [
      "pt",
      "A festa contou com o deputado federal Paulo Exemplo e com o prefeito Rui Modelo, que abriu o porto.",
      "“Esperamos este dia durante nove anos”, frisou o parlamentar.",
      "Paulo Exemplo",
    ],
    // The capital in such a title is no place.
    [
      "pt",
      "O Presidente da República, Rui Modelo, inaugurou ontem o novo porto de Vila Exemplo.",
      "O chefe de Estado, que falava no fim da inauguração, em Vila Exemplo, disse que este é “um dia que esperámos durante nove anos”.",
      "Rui Modelo",
    ],
    [
      "fr",
      "Le président de la République, Jean Modèle, a inauguré le nouveau port de Valmont.",
      "« Nous avons attendu ce jour pendant neuf ans », a déclaré le chef de l’Etat.",
      "Jean Modèle",
    ],
    [
      "it",
      "Il presidente della Repubblica, Paolo Campione, ha aperto il nuovo porto di Valdoro.",
      "«Abbiamo aspettato questo giorno per nove anni», ha detto il capo dello Stato.",
      "Paolo Campione",
    ],
    [
      "pt",
      "O prefeito de Vila Exemplo, Rui Modelo, abriu ontem o novo porto.",
      "“Esperamos este dia durante nove anos”, destacou o chefe do Executivo municipal.",
      "Rui Modelo",
    ],
    // What is said behind it may be a place, and an adjective may close the sentence.
    [
      "es",
      "La ministra de Sanidad, Ana Muestra, abrió ayer el nuevo hospital de Peñalta.",
      "“Hemos esperado este día durante nueve años”, dijo la titular de Sanidad.",
      "Ana Muestra",
    ],
    [
      "es",
      "El intendente de Peñalta, Juan Ejemplo, inauguró ayer el nuevo puerto.",
      "“Hemos esperado este día durante nueve años”, dijo el jefe comunal.",
      "Juan Ejemplo",
    ],
    [
      "es",
      "El presidente municipal de Peñalta, Juan Ejemplo, inauguró ayer el nuevo puerto.",
      "“Hemos esperado este día durante nueve años”, dijo el alcalde.",
      "Juan Ejemplo",
    ],
    [
      "es",
      "El alcalde de Peñalta, Juan Ejemplo, y el alcalde de Valclara, Luis Muestra, inauguraron ayer el nuevo puerto.",
      "“Hemos esperado este día durante nueve años”, dijo el alcalde de Peñalta.",
      "Juan Ejemplo",
    ],
    [
      "pt",
      "O ministro da Saúde, Rui Modelo, abriu ontem o novo hospital de Vila Exemplo.",
      "“Esperámos este dia durante nove anos”, adiantou o titular da pasta.",
      "Rui Modelo",
    ],
    [
      "cs",
      "Starosta města Jan Příklad otevřel včera nový přístav ve Vzorově.",
      "„Čekali jsme na ten den devět let,“ řekl šéf radnice.",
      "Jan Příklad",
    ],
    [
      "pl",
      "Prezydent Jan Przykładny otworzył wczoraj nowy port w Wzorowie z burmistrz Anną Wzorcową.",
      "„Czekaliśmy na ten dzień dziewięć lat” – powiedziała szefowa rządu.",
      "?",
    ],
  ])("%s: %s %s", (language, first, quoted, who) => {
    expect(said(language, first, quoted)).toBe(who);
  });

  it.each([
    // Nobody in the text has such a title.
    [
      "ru",
      "Директор порта Пётр Образцов вчера показал новый причал всем жителям города Приморска.",
      "«Мы ждали этого дня девять долгих лет», – сказал глава государства.",
      "?",
    ],
    // The head of something else.
    [
      "es",
      "La ministra de Sanidad, Ana Muestra, abrió ayer el nuevo hospital de Peñalta.",
      "“Hemos esperado este día durante nueve años”, dijo la titular de Hacienda.",
      "?",
    ],
    [
      "pt",
      "O Presidente da República, Rui Modelo, inaugurou ontem o novo porto de Vila Exemplo.",
      "“Esperámos este dia durante nove anos”, disse o chefe de Estado da Lagoa.",
      "?",
    ],
    [
      "it",
      "Il presidente della Repubblica, Paolo Campione, ha aperto il nuovo porto di Valdoro.",
      "«Abbiamo aspettato questo giorno per nove anni», ha detto il capo della Protezione civile.",
      "?",
    ],
    [
      "es",
      "El presidente de Acme, Juan Ejemplo, inauguró ayer el nuevo puerto de Peñalta.",
      "“Hemos esperado este día durante nueve años”, dijo el jefe comunal.",
      "?",
    ],
    [
      "fr",
      "Le président Jean Modèle a inauguré le nouveau port de Valmont avec la maire Anne Exemple.",
      "« Nous avons attendu ce jour pendant neuf ans », a déclaré le chef de l’atelier.",
      "?",
    ],
  ])("%s, but not: %s %s", (language, first, quoted, who) => {
    expect(said(language, first, quoted)).toBe(who);
  });
});
