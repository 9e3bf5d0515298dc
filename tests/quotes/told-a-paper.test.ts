import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Example 2026\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => `${speaker} (${role})`);

describe("a paper to which somebody speaks stands between the verb and who speaks", () => {
  it.each([
    [
      "pl",
      "„To bardzo ważne dla nas wszystkich”, powiedział „Gazecie Wzorcowej” Jan Wzorcowy, dyrektor portu.",
      "Jan Wzorcowy (dyrektor portu)",
    ],
    [
      "pl",
      "„To bardzo ważne dla nas wszystkich” – powiedziała Gazecie Wzorcowej Anna Wzorcowa.",
      "Anna Wzorcowa (null)",
    ],
    ["pl", "„To bardzo ważne dla nas wszystkich” – powiedziała portalowi Wzór Anna Wzorcowa.", "Anna Wzorcowa (null)"],
    [
      "cs",
      "„Je to důležité pro nás všechny,“ řekl deníku Příklad Jan Vzor, ředitel přístavu.",
      "Jan Vzor (ředitel přístavu)",
    ],
    ["cs", "„Je to důležité pro nás všechny,“ řekla Novinám Příklad Jana Vzorová.", "Jana Vzorová (null)"],
    [
      "sk",
      "„Je to dôležité pre nás všetkých,“ povedal denníku Príklad Ján Vzor, riaditeľ prístavu.",
      "Ján Vzor (riaditeľ prístavu)",
    ],
    [
      "ru",
      "«Это очень важно для всех жителей», — сказал газете «Пример» Иван Образцов, директор порта.",
      "Иван Образцов (директор порта)",
    ],
    [
      "ru",
      "«Это очень важно для всех жителей», — заявила в интервью изданию «Пример» Анна Образцова.",
      "Анна Образцова (null)",
    ],
    ["uk", "«Це дуже важливо для всіх нас», — розповіла виданню Приклад Анна Зразок.", "Анна Зразок (null)"],
    [
      "sl",
      "»To je pomembno za vse nas,« je za časnik Primer povedal Janez Vzorec, direktor.",
      "Janez Vzorec (direktor)",
    ],
    ["hr", "„To je važno za sve nas“, rekla je za portal Danas Ana Uzorak.", "Ana Uzorak (null)"],
    [
      "it",
      "“È molto importante per tutti noi”, ha dichiarato al quotidiano Il Faro Carlo Esempio, direttore del porto.",
      "Carlo Esempio (direttore del porto)",
    ],
    [
      "es",
      "«Es muy importante para todos nosotros», declaró al diario El Faro Juan Ejemplo, director del puerto.",
      "Juan Ejemplo (director del puerto)",
    ],
  ])("%s: %s", (language, text, who) => {
    expect(said(language, text)).toEqual([who]);
  });

  it.each([
    ["sr", "Портал Пример пише: „То је веома важно за све становнике нашег града“.", "Портал Пример (null)"],
    ["cs", "„Je to důležité pro nás všechny,“ řekl Jan Vzor deníku Příklad.", "Jan Vzor (null)"],
    ["ru", "«Это очень важно для всех жителей», — сказал Иван Образцов газете «Пример».", "Иван Образцов (null)"],
  ])("but who stands before it speaks, and a paper may write: %s: %s", (language, text, who) => {
    expect(said(language, text)).toEqual([who]);
  });
});
