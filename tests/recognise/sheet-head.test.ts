import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Chain ferry returns to the crossing";
const LEAD =
  "The chain ferry of Oldport went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.";
const WORK =
  "The board paid for new planks, and forty volunteers from the town laid them in nine weekends at the old yard.";
const MORE = "A bench will be put at each end of the crossing before the summer, and the ticket house gets a new roof.";

const read = (...parts: string[]) => parse(parts.join("\n\n"));
const rolesOf = (release: ReturnType<typeof parse>) => new Map(release.blocks.map(({ text, role }) => [text, role]));

describe("the row of a letterhead", () => {
  test.for([
    "Oldport Ferry GmbH · Am Wasserturm 3 · 32479 Weidenau",
    "Oldport Ferry Board | Quay Road 1 | 01632 960001 | office@oldport.example",
    "Sté du Bac • 4, rue du Quai • 75001 Saulaie",
    "Stichting Veer – Kade 2 – 1011 AB Wilgenoord",
  ])("%s is no headline", (line) => {
    const release = read(line, HEADLINE, "3 June 2021", LEAD, WORK);
    expect([release.headline?.text, release.decks]).toEqual([HEADLINE, []]);
  });

  test.for([
    "Ferry 2021 · Oldport returns · 40 planks",
    "Oldport · Sallow End · Tarnmouth: ferry sails again",
    "10000 passengers | one ferry | no accident",
    "Ferry – 1200 passengers – returns",
  ])("%s is one", (line) => {
    expect(read(line, "3 June 2021", LEAD, WORK).headline?.text).toBe(line);
  });
});

test("a name alone over what is said of it, at the end, heads standing text", () => {
  const about = "Founded in 1934, Oldport Ferry Works builds chain ferries and exports them to thirty countries.";
  const release = read(
    HEADLINE,
    LEAD,
    WORK,
    MORE,
    "OLDPORT FERRY WORKS",
    about,
    "Press office\nJane Example\n01632 960001",
  );
  expect(release.boilerplate.map(({ heading, text }) => [heading, text])).toEqual([["OLDPORT FERRY WORKS", about]]);
  const other = read(HEADLINE, LEAD, WORK, MORE, "The yard today", about, "Press office\nJane Example\n01632 960001");
  expect(rolesOf(other).get("The yard today")).toBe("subhead");
});

describe("a caption that closes with a credit, where words have no spaces", () => {
  const story = [
    "老船重新下水",
    "停航十一个星期的老港链条渡船星期一重新下水，港口委员会支付了新木板的费用，四十名志愿者铺设了木板。",
  ];
  const creditOf = (line: string) =>
    parse([...story, line, "夏天到来之前，渡口两头还将各放一张长椅，供过路的人休息。"].join("\n\n")).photoCredits.map(
      ({ text }) => text,
    );

  test.for([
    ["图：修复后的老船。照片提供：老港博物馆", ["老港博物馆"]],
    ["图：老港博物馆", ["老港博物馆"]],
  ] as const)("%s", ([line, credits]) => expect(creditOf(line)).toEqual(credits));
});

test("whom to ask may stand in both columns of a header", () => {
  const row = "Press contact: Jane Example              Tel: 01632 960001";
  const { contacts } = read(
    `OLDPORT FERRY BOARD\n\nDate: 3 June 2021                         For immediate release\n${row}`,
    HEADLINE,
    LEAD,
    WORK,
  );
  expect(contacts.map(({ name, phone }) => [name, phone])).toEqual([["Jane Example", "01632 960001"]]);
  const beside = read(
    "FOR IMMEDIATE RELEASE                Contact: Jane Example\n3 June 2021                          01632 960001",
    HEADLINE,
    LEAD,
    WORK,
  );
  expect(beside.contacts.map(({ name, phone }) => [name, phone])).toEqual([["Jane Example", "01632 960001"]]);
});

describe("a heading over hours", () => {
  test.for(["Tuesday to Sunday 10–17", "Dienstag bis Sonntag 10.00–17.00 Uhr", "Daily, 9:30 am – 5 pm"])(
    "%s",
    (hours) => {
      const roles = rolesOf(read(HEADLINE, LEAD, WORK, `Opening hours\n${hours}\nMonday closed`, MORE));
      expect(roles.get("Opening hours")).toBe("subhead");
    },
  );

  test.for(["Tarnmouth slip", "Oldport, pier 3"])("refuses %s", (line) => {
    expect(rolesOf(read(HEADLINE, LEAD, WORK, `Jane Example\n${line}`, MORE)).get("Jane Example")).not.toBe("subhead");
  });
});

describe("a company alone above the headline", () => {
  test.for([
    ["es", "Salceda Puentes, S.L."],
    ["de", "Weidenau Werke GmbH"],
  ] as const)("%s: %s", ([language, line]) => {
    const release = parse([line, HEADLINE, "3 June 2021", LEAD, WORK].join("\n\n"), { language });
    expect([release.headline?.text, release.issuer === null]).toEqual([HEADLINE, false]);
  });

  test("but not what it does", () => {
    const line = "Weidenau Werke GmbH baut neue Brücke";
    expect(
      parse([line, "Drei Planken je Tag", "3 June 2021", LEAD, WORK].join("\n\n"), { language: "de" }).headline?.text,
    ).toBe(line);
  });
});

describe("what is shown, and whose picture it is in brackets", () => {
  const creditsOf = (line: string) =>
    parse([HEADLINE, LEAD, line, WORK].join("\n\n"), { language: "it" }).photoCredits.map(({ text }) => text);

  test("a name", () => {
    expect(creditsOf("Foto: la nuova banchina sul fiume (Museo di Saliceto)")).toEqual(["Museo di Saliceto"]);
  });

  test("not when the picture was taken, or where it hangs", () => {
    expect(creditsOf("Foto: la nuova banchina sul fiume (giugno 2021)")).toEqual([]);
    expect(creditsOf("Foto: la nuova banchina sul fiume (a destra)")).toEqual([]);
  });
});

test("wide figures with a stop number the items of a list", () => {
  const story = "柳ヶ瀬の古い橋が、再び歩いて渡れるようになった。冬のあいだは誰も川を渡ることができなかった。";
  const { blocks } = parse(
    [
      "古い橋、歩いて渡れるように",
      story,
      "１．橋の両端で青い札を受け取ってください。\n２．自転車は橋の手前で降りてください。",
      story,
    ].join("\n\n"),
  );
  expect(blocks.filter(({ role }) => role === "list")).toHaveLength(1);
  expect(parse(["古い橋、歩いて渡れるように", story, "１．橋の歴史", story].join("\n\n")).blocks[2]?.role).toBe(
    "subhead",
  );
});
