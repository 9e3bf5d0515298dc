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
      "fr",
      "Le président Jean Modèle a inauguré le nouveau port de Valmont avec la maire Anne Exemple.",
      "« Nous avons attendu ce jour pendant neuf ans », a déclaré le chef de l’atelier.",
      "?",
    ],
  ])("%s, but not: %s %s", (language, first, quoted, who) => {
    expect(said(language, first, quoted)).toBe(who);
  });
});
