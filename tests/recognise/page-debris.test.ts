import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const lead =
  "The ferry will cross the river again on Monday after two years in dock, the trust that owns her said on the quay.";
const rolesOf = (text: string, language = "en"): (string | undefined)[] =>
  parse(text, { language }).blocks.map(({ role }) => role);

const headsIn = (blocks: ReturnType<typeof parse>["blocks"]): string[] =>
  blocks.flatMap(({ role, text }) => (role === "subhead" ? [text] : []));

describe("the name of a picture's file", () => {
  test.each([
    "27-09-2023 The ferry at the quay.jpg",
    "• Slika /Vijesti/2021/06 lipanj/IMG 1.png",
    "ferry_at_the_quay.JPEG",
    "![The ferry at the quay](https://cms.acme.example/files/ferry-1)",
    "![](//stats.acme.example/476)",
  ])("is no paragraph and heads nothing: %s", (line) => {
    expect(rolesOf(`Ferry Sails Again in Oldport\n\n${line}\n\n${lead}\n\nTickets are on sale at the quay.\n`)).toEqual(
      ["headline", "wire", "paragraph", "paragraph"],
    );
  });

  test.each([
    "The trust asks everybody who has an old picture of her to send it as a .jpg.",
    "The trust named the picture ferry.jpg and sent it to all who asked for it.",
    "![The ferry](https://acme.example/ferry) is what a picture of her looks like in the trust's own Markdown, it said.",
  ])("is not %s", (line) => {
    expect(rolesOf(`Ferry Sails Again in Oldport\n\n${lead}\n\n${line}\n\n${lead}\n`)[2]).toBe("paragraph");
  });
});

describe("today's hour above a text", () => {
  test.each([
    ["sk", "dnes 11:43"],
    ["fr", "Aujourd’hui à 11h43"],
    ["ru", "Сегодня, 11:43"],
    ["es", "Hoy 11:43"],
    ["de", "Heute, 11:43 Uhr"],
  ])("%s: %s is no deck", (language, line) => {
    const { decks, headline } = parse(`Acme Ferry Oldport 2021 Newport\n\n${line}\n\n${lead}\n`, { language });
    expect([headline?.text, decks.length]).toEqual(["Acme Ferry Oldport 2021 Newport", 0]);
  });

  test.each(["Today 11 boats sail", "Today at the quay"])("%s may be one", (line) => {
    expect(parse(`Ferry Sails Again in Oldport\n\n${line}\n\n${lead}\n`).decks.map(({ text }) => text)).toEqual([line]);
  });
});

describe("a caption that closes with © and a name", () => {
  test("is no headline where the story follows", () => {
    const { headline, photoCredits } = parse(
      `The captain on the old quay © Oldport Ferry Trust\n\n${lead}\n\n${lead}\n`,
    );
    expect([headline, photoCredits.map(({ text }) => text)]).toEqual([null, ["Oldport Ferry Trust"]]);
  });

  test("a page's title and its owner are as they were", () => {
    expect(parse(`Oldport News © Oldport Ferry Trust\n\n${lead}\n\n${lead}\n`).photoCredits).toEqual([]);
  });
});

describe("the facts of an event", () => {
  test.each([
    [
      "fr",
      "Invitation aux médias - Le bac du Val rouvre au quai\n\nVALMONT, QC, le 3 mai 2021 /CNW Telbec/ - Le bac du Val reprendra ses traversées lundi après deux ans au chantier, annonce la fondation.\n\nQUOI : Point de presse\n\n\nQUI : Jean Exemple, président du bac\n\nAnne Modèle, capitaine du bac\n\n\nQUAND : Lundi 6 mai 2021, à 13 h\n\nOÙ : Le vieux quai\n\n12, rue du Port\n",
      1,
    ],
    [
      "fr",
      "Le bac du Val rouvre au quai\n\nVALMONT, QC, le 3 mai 2021 /CNW Telbec/ - Le bac du Val reprendra ses traversées lundi après deux ans au chantier, annonce la fondation.\n\nQuoi :\n\nPoint de presse\n\nOù :\n\nLe vieux quai\n\nQuand :\n\nLundi 6 mai 2021, à 13 h\n",
      1,
    ],
  ])("%s: go on below and may stand alone", (language, text, paragraphs) => {
    expect(rolesOf(text, language).filter((role) => role === "paragraph")).toHaveLength(paragraphs);
  });

  test("people who talk by turns state none", () => {
    const talk = "JANE: We sail again on Monday.\n\nThe captain smiles at this\n\nJOHN: So we do.\n\nJANE: And soon.\n";
    expect(rolesOf(`Ferry Sails Again\n\n${lead}\n\n${talk}`)).not.toContain("list");
  });
});

describe("what a body is, in French", () => {
  test.each(["Profil de la FBO", "Profil du Bac du Val"])("%s heads standing text", (line) => {
    const story =
      "Le bac du Val reprendra ses traversées lundi après deux ans au chantier, annonce la fondation à Valmont.";
    const { boilerplate } = parse(
      `Le bac rouvre\n\n${story}\n\n${line}\n\nLa fondation représente mille capitaines.\n`,
      {
        language: "fr",
      },
    );
    expect(boilerplate).toHaveLength(1);
  });

  test("what somebody is looked for heads a part of the story", () => {
    const story =
      "Le bac du Val reprendra ses traversées lundi après deux ans au chantier, annonce la fondation à Valmont.";
    const text = `Le bac rouvre\n\n${story}\n\nProfil recherché\n\n${story}\n`;
    expect(parse(text, { language: "fr" }).boilerplate).toEqual([]);
  });
});

describe("the genre before a headline's colon", () => {
  test.each([
    ["sk", "Vyjadrenie: Prístav odmieta šírenie nepravdy o prievoze", "Prístav odmieta šírenie nepravdy o prievoze"],
    ["cs", "Pozvánka: Otevření starého přístavu v Lhotě", "Otevření starého přístavu v Lhotě"],
    ["pl", "Oświadczenie: Prom wraca na rzekę po dwóch latach", "Prom wraca na rzekę po dwóch latach"],
  ])("%s: %s", (language, line, headline) => {
    const story =
      "Prom wraca w poniedziałek na rzekę po dwóch latach w stoczni, podała fundacja, która jest jego właścicielem.";
    expect(parse(`${line}\n\n${story}\n\n${story}\n`, { language }).headline?.text).toBe(headline);
  });
});

describe("between paragraphs", () => {
  test.each(["“KÖYÜMÜZ İÇİN ÇALIŞMAYA DEVAM EDECEĞİZ”", '"YENİ VAPURLAR YOLDA"'])(
    "capitals in marks head what follows, no blank line needed: %s",
    (line) => {
      const story =
        "Örnekköy Belediyesi yeni iskeleyi pazartesi günü düzenlenen törenle hizmete açtı ve ilk vapur kalktı.";
      const { blocks } = parse(`Yeni iskele açıldı\n\n${story}\n${line}\n${story}\n`, { language: "tr" });
      expect(headsIn(blocks)).toEqual([line]);
    },
  );

  test("what somebody says in small letters is a paragraph", () => {
    const story =
      "Örnekköy Belediyesi yeni iskeleyi pazartesi günü düzenlenen törenle hizmete açtı ve ilk vapur kalktı.";
    const { blocks } = parse(`Yeni iskele açıldı\n\n${story}\n“Yeni vapurlar yolda”\n${story}\n`, { language: "tr" });
    expect(headsIn(blocks)).toEqual([]);
  });

  test("a short head over the facts of an event is a subhead", () => {
    const story =
      "Muzeum otevře v pondělí novou výstavu o přívozech na řece a zve na ni všechny obyvatele města Lhota.";
    const facts = "Výstava ve zkratce:\nTéma: Přívozy na řece\nKde: Muzeum, první patro\nKdy: v pondělí v deset\n";
    const { blocks } = parse(`Muzeum zve na výstavu\n\n${story}\n\n${facts}`, { language: "cs" });
    expect([headsIn(blocks), blocks.filter(({ role }) => role === "contact")]).toEqual([["Výstava ve zkratce:"], []]);
  });

  test("the genre and its sender may close with a stop", () => {
    const story =
      "El puerto de Peñalta vuelve a abrir este martes sus puertas después de nueve años de obras, según el concejal.";
    const text = `El puerto abre\n\nNota de prensa del Ayuntamiento de Peñalta.\n${story}\n${story}\n`;
    expect(rolesOf(text, "es")).toEqual(["headline", "genre", "paragraph", "paragraph"]);
  });

  test("a sentence above the name of a picture's file is the deck", () => {
    const text = `Ferry Sails Again in Oldport\n\nForty boats will be on the river for the feast, with captains from all towns.\n\nquay at dusk.jpg\n\n${lead}\n\n${lead}\n`;
    expect(parse(text).decks).toHaveLength(1);
  });
});

describe("a day with spaces behind its stops", () => {
  test("is no number to call", () => {
    const text = `Ferry Sails Again in Oldport\n\n${lead}\n\nContact:\nJane Example\nboard meets 28. 5. 2020\njane@ferry.example\n`;
    expect(parse(text).contacts.map(({ phone }) => phone)).toEqual([null]);
  });
});

test.each([
  ["ro", "Urmăriți Ziarul Exemplu și pe GOOGLE ȘTIRI", "wire"],
  ["ro", "Google Știri plătește presa din Exemplu", "paragraph"],
])("a page asks to be followed on a network of news: %s: %s", (language, line, role) => {
  const { body } = parse(`Pod nou în Exemplu\n\n${lead}\n\n${lead}\n\n${line}.\n`, { language });
  expect(body.filter((block) => block.role === "paragraph")).toHaveLength(role === "wire" ? 2 : 3);
});
