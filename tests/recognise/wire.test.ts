import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

describe("wire", () => {
  test.for([
    "View source version on wire.example: https://wire.example/1",
    "KEYWORD: FERRIES ENGLAND",
    "Copyright Estuary Wire 2024.",
    "© 2024 Estuary Wire",
    "The post Ferry returns to the crossing appeared first on Estuary Wire.",
    "Der Beitrag Die Fähre fährt wieder erschien zuerst auf Uferblatt.",
    "#FerryDay #SallowEnd #Fähre2025",
    "© Trust for the Ferries of the Estuary and its Rivers. Last updated 2 December 2024. Comments on this page are welcome, and so are pictures: page@estuary.example",
    "Hashtags:\n\n#FerryDay #SallowEnd",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for([
    "Copyright was not discussed at the meeting of the two boards on Monday.",
    "The keyword is patience, the harbour master said.",
    "#1 in the valley #2 on the river",
    "#FerryDay was what most people wrote on Monday",
    "The post of harbour master was first advertised on Monday, and nobody has asked for it yet.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});

describe("a note of rights in a language without a pack", () => {
  const story = {
    pl: "Stary most koło Wierzbowca jest znów otwarty dla pieszych po zimie, w której nikt nie mógł przejść przez rzekę.",
    el: "Η παλιά γέφυρα της Ιτιάς άνοιξε ξανά για τους πεζούς, ύστερα από έναν χειμώνα που κανείς δεν περνούσε το ποτάμι.",
    tr: "Söğütlü yakınındaki eski köprü, kimsenin nehri geçemediği bir kışın ardından yayalara yeniden açıldı.",
  } as const;
  const last = (language: keyof typeof story, line: string) =>
    parse(["Most 1921", story[language], story[language], line].join("\n\n")).blocks.at(-1)?.role;

  test.for([
    ["pl", "Wszelkie prawa zastrzeżone."],
    ["el", "Με επιφύλαξη παντός δικαιώματος."],
    ["tr", "Tüm hakları saklıdır."],
  ] as const)("%s: %j", ([language, line]) => expect(last(language, line)).toBe("wire"));

  test("%s: what law says of an agency's items stands below the story", () => {
    const line = "Wszelkie materiały zamieszczone w tym portalu chronione są przepisami ustawy o prawie autorskim.";
    expect(last("pl", line)).toBe("boilerplate");
  });

  test.for([
    ["pl", "Wszystkie prawa mieszkańców zapisano w nowym statucie gminy."],
    ["pl", "Wszelkie materiały na most kupiła gmina u miejscowych stolarzy."],
    ["tr", "Bütün haklar köprüyü yapan kırk gönüllüye verildi."],
  ] as const)("%s: %j is the story's", ([language, line]) => expect(last(language, line)).toBe("paragraph"));
});

describe("the line below a portal's label that stands alone", () => {
  const roles = (label: string, ...below: string[]) =>
    below.map((line) => {
      const text = hosts.trailer.replace("{line}", [label, ...below].join("\n\n"));
      return parse(text).blocks.find((block) => block.text === line)?.role;
    });

  test("is none of the story's", () => {
    expect(roles("Keywords", "ferries, quays, lower river")).toEqual(["wire"]);
  });

  test("is whatever else it is: a sentence, a heading of contacts, or the first of several lines", () => {
    expect(roles("Keywords", "The ferry sails at noon on Monday, said the harbour master.")).not.toContain("wire");
    expect(roles("Keywords", "Press contact: Jane Example, +44 1632 960001")).not.toContain("wire");
  });
});

describe("a note of rights in a row of a page", () => {
  test.for([
    "Top | E-mail | Authorised by: Maud Tranter, 12 Quay Street, Oldport. Copyright © 2001 Estuary Party",
    "Legal notice | Data protection | © 2024 Estuary Pictures and whoever has worked for it in all these years",
  ])("is no paragraph: %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test("is a caption where a name follows the sign and no row stands before it", () => {
    expect(roleOf("The slipway at dusk © Maud Tranter", "trailer")).not.toBe("wire");
  });
});
