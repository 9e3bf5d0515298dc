import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const BODY = {
  en: "Ferryline sells tickets by telephone\n\nFerryline sells tickets by telephone from Monday on, and nobody has to stand on the quay for them any more.\n\nThe first hundred are free, and the others cost as much as they did.",
  de: "Fährlinie verkauft Karten am Telefon\n\nDie Fährlinie verkauft ab Montag Karten am Telefon, und niemand muss mehr dafür am Kai stehen.\n\nDie ersten hundert sind frei, die anderen kosten so viel wie bisher.",
  ja: "渡し船が電話で切符を販売\n\n渡し船は月曜日から電話で切符を販売し、桟橋に並ぶ必要がなくなります。最初の百枚は無料です。\n\n切符の値段は変わりません。子どもは半額で乗ることができます。",
} as const;

const read = (language: keyof typeof BODY, ...last: string[]) => {
  const { boilerplate, body } = parse([BODY[language], ...last].join("\n\n"), { language });
  return [boilerplate.map(({ text }) => text), body.length];
};

describe("a notice of whose marks a text names is standing text", () => {
  test.each([
    ["en", "Ferryline and Ferryline Quaymaster are trademarks of Ferryline Corporation."],
    ["en", "All brands and names of boats here are trademarks or registered service marks of those who own them."],
    ["en", "Ferryline® is a registered trademark. All other trademarks are the property of their respective owners."],
    ["de", "Fährlinie ist eine eingetragene Marke der Fährlinie AG."],
    ["ja", "「渡し船」は見本渡船株式会社の登録商標です。"],
    ["en", "This work is licensed under the Open Ferry Licence, version 3.0."],
    ["de", "Dieser Text steht unter der Lizenz „Namensnennung 4.0“."],
    ["ja", "この作品は表示4.0国際ライセンスの下に提供されています。"],
  ] as const)("%s: %s", (language, notice) => {
    expect(read(language, notice)).toEqual([[notice], 2]);
  });

  test.each([
    "The company has asked for a trademark on the name, and the office will decide in May.",
    "The bridge is licensed to the town for ninety years, and the licence costs a penny a year.",
    "“This text is licensed to nobody, and the licence is a joke,” said Jane Example.",
    "“The name and the anchor are trademarks of ours and nobody else may put them on a ship,” said Jane Example.",
  ])("not: %s", (sentence) => {
    expect(read("en", sentence)).toEqual([[], 3]);
  });

  test("one that opens on its words is one above standing texts and contacts, too", () => {
    const notice = "All trademarks named herein are the property of their respective holders.";
    const about = "About Ferryline\n\nFerryline sells tickets for the ferries of the valley.";
    const contacts = Array.from({ length: 9 }, (_, at) => `Jane Example ${at}\nFerryline\n(01632) 96000${at}`).join(
      "\n\n",
    );
    const { boilerplate, body } = parse([BODY.en, notice, about, contacts].join("\n\n"));
    expect(boilerplate.map(({ text }) => text)).toContain(notice);
    expect(body).toHaveLength(2);
    const story = "Nobody knows whose trademarks the names of the boats are, since all trademarks are in one book.";
    expect(parse([BODY.en, story, about, contacts].join("\n\n")).body).toHaveLength(3);
  });

  test("a note to editors stays one", () => {
    expect(read("en", "Note to Editors: Ferryline and its anchor are trademarks of Ferryline Corporation.")[0]).toEqual(
      [],
    );
  });

  test("not above the end", () => {
    const notice = "The anchor and the name are trademarks of the line, and that is what the court had to say.";
    const story = Array.from(
      { length: 14 },
      (_, at) => `The ferry went over the river for the ${at + 2}th time that day, with forty cars.`,
    );
    expect(parse([BODY.en, notice, ...story].join("\n\n"), { language: "en" }).boilerplate).toEqual([]);
  });
});
