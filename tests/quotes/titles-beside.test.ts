import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Fergen er tilbake\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("who speaks, by a title with something between it and the name", () => {
  test.for<[string, string, string, string | null]>([
    [
      "nb",
      "«Det blir fiskekaker på tirsdager, og så får vi se», sier rektor ved Lia skole, Amir Eksempel.",
      "Amir Eksempel",
      "rektor ved Lia skole",
    ],
    // What hangs on the title with capitals is no person's name, if one follows the comma.
    [
      "es",
      "“Es uno de los delitos más graves de nuestra ciudad”, dijo el Fiscal Penal del Condado de Tarn, Tomás Ejemplo Ruiz.",
      "Tomás Ejemplo Ruiz",
      "Fiscal Penal del Condado de Tarn",
    ],
    [
      "es",
      "“Es uno de los puentes más viejos de nuestra ciudad”, dijo el Presidente Tomás de la Muestra, autor del plan.",
      "Tomás de la Muestra",
      "Presidente",
    ],
    [
      "nl",
      "“Daar lag tot nu toe alleen grind op”, aldus wethouder Wonen Jana Voorbeeld. Dat schreven Jana Voorbeeld en Daan Model.",
      "Jana Voorbeeld",
      "wethouder Wonen",
    ],
    [
      "zh",
      "轴承制造商Acme首席采购官Markus Example通过视频致辞说：“我们比较了五家供应商，他们是唯一一家愿意把样机留下的。”",
      "Markus Example",
      "首席采购官",
    ],
    [
      "nn",
      "Fylkesordførar Kari Døme svarar at det må andre ta stilling til. – Men det er vanskeleg å ta frå folk noko dei har vorte glade i, legg ho til.",
      "Kari Døme",
      "Fylkesordførar",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test("in Arabic what leads to the words is no part of the name", () => {
    const text =
      "قالت نادين المثال، الرئيسة التنفيذية لشركة الميناء: «هذه ليست أكبر صفقة في القطاع، لكنها الأولى».\n\nوختمت المثال بالقول: «سيعرف كل طفل في القرى المجاورة أن هذه العبّارة تعود أولًا».";
    expect(said("ar", text).map(([speaker]) => speaker)).toEqual(["نادين المثال", "نادين المثال"]);
  });

  test.for<[string, string, string | null]>([
    // A body without a name behind it, a place, and a product in Latin letters.
    ["nb", "«Det blir fiskekaker på tirsdager, og så får vi se», sier rektor ved Lia skole, Storelv kommune.", null],
    ["zh", "新平台Acme Vision说：“我们比较了五家供应商，他们是唯一一家愿意把样机留下的。”", null],
    ["nl", "“Daar lag tot nu toe alleen grind op”, aldus directeur Jana van Voorbeeld.", "Jana van Voorbeeld"],
  ])("%s: near %s", ([language, text, speaker]) => {
    expect(said(language, text)[0]?.[0]).toBe(speaker);
  });
});

describe("a word of address before the name, and the job before its comma", () => {
  const of = (text: string) => said("en", text);
  const WORDS = "“The ferry has been gone from the river for far too long,”";
  test.for([
    [`${WORDS} the trust’s foreign affairs spokesperson, Senator Mara Ellwood said.`, "foreign affairs spokesperson"],
    [`${WORDS} Greens spokesperson for ferries, Senator Mara Ellwood, said.`, "Greens spokesperson for ferries"],
    [`${WORDS} said the chair of the trust, Professor Mara Ellwood.`, "chair of the trust"],
  ] as const)("%s", ([text, role]) => {
    expect(of(text)).toEqual([["Mara Ellwood", role]]);
  });

  test.for([
    [`${WORDS} Senator Mara Ellwood said.`, "Senator"],
    [
      "The chair of the trust, Ann Example, and Senator Mara Ellwood came. “The ferry is back for good,” Senator Ellwood said.",
      "Senator",
    ],
  ] as const)("not in %s", ([text, role]) => {
    expect(of(text)[0]?.[1]).toBe(role);
  });

  test("of three the first counts", () => {
    const text =
      "«Паром снова ходит через реку, и все этому очень рады», — сказал депутат Думы, доктор технических наук, профессор Иван Примеров.";
    expect(said("ru", text)).toEqual([["Иван Примеров", "депутат Думы"]]);
  });
});
