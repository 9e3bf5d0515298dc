import { describe, expect, test } from "vitest";
import { packOf, read, whoSaid } from "./support.ts";

const said = (language: string, text: string): string[] => whoSaid(text, { pack: packOf(language) });

describe("who speaks is told a sentence or a line away", () => {
  test.for<[string, string, string[]]>([
    [
      "nb",
      "Jana Eksempel, direktør i Havn, er glad for at flere følger etter. «Vi deler gjerne både tegninger og feil med de andre», sier direktøren.",
      ["Jana Eksempel (direktør i Havn)"],
    ],
    [
      "sv",
      "Jana Exempel, minister för hamnar, är glad. ”Vi delar gärna både ritningar och fel med de andra”, säger ministern.",
      ["Jana Exempel (minister för hamnar)"],
    ],
    [
      "da",
      "Jana Eksempel, direktør i Havn, håber på flere. »Vi deler gerne både tegninger og fejl med de andre,« lyder det fra direktøren.",
      ["Jana Eksempel (direktør i Havn)"],
    ],
    [
      "nl",
      "Toch is het volgens Jana Voorbeeld te vroeg om te juichen. “Een gele jas is geen ramp, maar een witte die geel wordt wel”, klinkt het.",
      ["Jana Voorbeeld"],
    ],
    [
      "ru",
      "По словам Ивана Примерова, директора клиники, сад открыт. «Для нас это аргумент сильнее любой рекламы и слов», — подчеркнул он.",
      ["Ивана Примерова (директора клиники)"],
    ],
    [
      "es",
      'Según Ricardo Ejemplo, la respuesta fue mala. Y agregó: "Nosotros no pedimos plata, pedimos tiempo para la viña y ya".',
      ["Ricardo Ejemplo"],
    ],
    [
      "fr",
      "« On a perdu deux usines en dix ans et on en gagne une autre. »\n- Josée Exemple, mairesse de Val-Saulaie",
      ["Josée Exemple (mairesse de Val-Saulaie)"],
    ],
    [
      "pt",
      "“Antes a gente queimava rede velha na areia toda noite”, conta Seu Raimundo Exemplo, pescador.",
      ["Raimundo Exemplo (pescador)"],
    ],
    [
      "ar",
      'حذرت منسقة المرافئ، إيلينا مثال، من نفاد الوقود، داعية جميع الأطراف إلى فتح الطرق. وأضافت:\n"رأيت بنفسي أمهات يخلطن الدقيق بأوراق الشجر كي يكفي الخبز يومًا آخر."',
      ["إيلينا مثال (منسقة المرافئ)"],
    ],
    [
      "zh",
      "82歲的部落耆老高金枝上午在儀式上摸著披肩落淚。她告訴記者，「我阿嬤打樹皮的聲音，從早上響到天黑。今天摸到，就想起她的手」。",
      ["高金枝 (部落耆老)"],
    ],
    [
      "ja",
      "株式会社灯台（本社：旧港市、代表取締役社長：水野 透子）は、新しい鞄を発売する。\n社長の水野は次のように述べています。「捨てるのにお金がかかっていたものが、誰かの毎日に寄り添う道具になる。」",
      ["水野 透子 (社長)"],
    ],
    [
      "es",
      "—Lo poco que quedó en la planta maduró despacio y bien—cuenta Julieta Ejemplo, socia de la bodega Sur—. Va a haber poco vino este año.",
      ["Julieta Ejemplo (socia de la bodega Sur)"],
    ],
  ])("in %s: %j", ([language, text, expected]) => {
    expect(said(language, text)).toEqual(expected);
  });

  test.for<[string, string]>([
    // "The mayor" of whom nothing was said, and somebody new with an indefinite article.
    [
      "nb",
      "Jana Eksempel, direktør i Havn, er glad. «Vi deler gjerne både tegninger og feil med de andre», sier ordføreren.",
    ],
    [
      "nl",
      "De coating verkleurt. “Een gele jas is geen ramp, maar een witte die geel wordt wel”, klinkt het bij de klanten.",
    ],
    ["es", 'La viña está mal. Y agregó: "Nosotros no pedimos plata, pedimos tiempo para la viña y ya".'],
    // A time between commas is no name.
    [
      "ar",
      'قالت مديرة المتحف، مساء أمس، إن المعرض مفتوح. وأضافت:\n"رأيت بنفسي أمهات يخلطن الدقيق بأوراق الشجر كي يكفي الخبز يومًا آخر."',
    ],
  ])("is nobody in %s: %j", ([language, text]) => {
    expect(said(language, text)).toEqual(["?"]);
  });
});

describe("a paragraph behind a dash that nobody is said to speak", () => {
  const first = "– Vi har lenge visst hvordan vi skal bygge båtene våre her, sier Jana Eksempel, direktør i Havn.";
  const other = "– Mange spør hvorfor vi ikke venter til nettet er forsterket. Svaret er enkelt.";

  test("is of whoever spoke last, as long as nobody else is named", () => {
    const between = "Byggestart er satt til september.";
    expect(said("nb", [first, between, other].join("\n"))).toEqual([
      "Jana Eksempel (direktør i Havn)",
      "Jana Eksempel (direktør i Havn)",
    ]);
  });

  test("is no quotation where nobody else speaks behind one", () => {
    expect(said("nb", `Byggestart er satt til september.\n${other}`)).toEqual([]);
  });
});

describe("paragraphs of speech behind dashes", () => {
  const spoken = (language: string, ...lines: string[]) =>
    read(lines.join("\n"), { pack: packOf(language) }).quotes.map(({ text, speaker }) => `${speaker}: ${text}`);
  const bare = "– Vi har sett frem til denne dagen i mange år.";
  const tells = "– Nå kan alle komme om bord hos oss, sier havnesjef Kari Eksempel.";
  const goesOn = "– Det koster ingenting, og kaffen er alltid varm.";
  const between = "Skipet ligger ved kai til september.";

  test("are one quotation where they follow each other and one of them says who speaks", () => {
    const first = "Vi har sett frem til denne dagen i mange år. Nå kan alle komme om bord hos oss";
    expect(spoken("nb", bare, tells)).toEqual([`Kari Eksempel: ${first}`]);
    expect(spoken("nb", tells, goesOn)).toEqual([
      "Kari Eksempel: Nå kan alle komme om bord hos oss Det koster ingenting, og kaffen er alltid varm.",
    ]);
    expect(spoken("nb", bare, bare, tells, goesOn)).toHaveLength(1);
  });

  test("are another where somebody is said to speak again, or the reporter stands between", () => {
    expect(spoken("nb", tells, tells.replace("alle", "mange"))).toHaveLength(2);
    expect(spoken("nb", tells, between, goesOn)).toHaveLength(2);
    // What stands bare goes on from the paragraph before it, not from the one behind.
    expect(spoken("nb", tells, goesOn, "– Jeg gleder meg som et barn til dette, sier Ola Prøve.")).toEqual([
      "Kari Eksempel: Nå kan alle komme om bord hos oss Det koster ingenting, og kaffen er alltid varm.",
      "Ola Prøve: Jeg gleder meg som et barn til dette",
    ]);
  });

  test("lead to the one behind even where somebody else has spoken before", () => {
    const other = "– Jeg gleder meg som et barn til dette, sier Ola Prøve.";
    expect(spoken("nb", other, between, bare, tells)).toEqual([
      "Ola Prøve: Jeg gleder meg som et barn til dette",
      "Kari Eksempel: Vi har sett frem til denne dagen i mange år. Nå kan alle komme om bord hos oss",
    ]);
  });

  test("are of whoever the paragraph before reports on, though somebody else spoke last", () => {
    const other = "– Jeg gleder meg som et barn til dette, sier Ola Prøve.";
    const reports = "Oppslutningen har vokst siden Øya kommune fikk skipet, sier direktør Kari Eksempel.";
    expect(spoken("nb", other, reports, goesOn).at(-1)).toMatch(/^Kari Eksempel:/);
    expect(spoken("nb", other, reports, between, goesOn).at(-1)).not.toMatch(/^Kari Eksempel:/);
  });
});

describe("whose words a paragraph reports, before a bare dash", () => {
  test.for([
    ["nb", "Øya Havn bør ha flere båter, sier Eksempel.", "Kari Eksempel"],
    ["nb", "Øya Havn bør ha flere båter, sier Eksempel til Brevdua.", "Kari Eksempel"],
    // The sentence goes on: what stands behind the verb is no subject.
    ["nb", "Kari Eksempel, som bor på øya, sier Havn bør ha flere båter.", "Kari Eksempel"],
    ["sv", "Det kan bli så om Ölands Hamn vill, säger Eksempel.", "Kari Eksempel"],
  ])("%s: %s", ([language = "", sentence = "", name]) => {
    const who = language === "nb" ? "Kari Eksempel er direktør. " : "Kari Eksempel är direktör. ";
    const other =
      language === "nb" ? "– Nå går det bra igjen, sier Ola Prøve." : "– Nu går det bra igen, säger Ola Prov.";
    const bare =
      language === "nb" ? "– Det er plass til alle her ved kaien." : "– Det finns plats för alla här vid kajen.";
    const quotes = read([other, who + sentence, bare].join("\n"), { pack: packOf(language) }).quotes;
    expect(quotes.at(-1)?.speaker).toBe(name);
  });
});
