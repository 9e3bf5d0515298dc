import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) =>
  parse(`河口市渡轮复航\n\n${text.replaceAll(" / ", "\n\n")}\n`, { language: "zh" }).quotes.map(({ speaker, role }) => [
    speaker,
    role,
  ]);
const WORDS = "“我们等这一天已经等了整整九年,今天它终于来了。”";

describe("who speaks in Chinese", () => {
  test.for<[string, string | null, string | null]>([
    // A name is cut where the text has it in full elsewhere.
    [
      `旅居海角三十多年的河口灯会协会会长温朗深有感触,他称渡轮是“老朋友”。 / ${WORDS}温朗说,船还会再来。`,
      "温朗",
      "河口灯会协会会长",
    ],
    [`协会会长温朗平深有感触。 / ${WORDS}温朗平说。`, "温朗平", "协会会长"],
    [`部长叶青禾主持。部长叶青禾到场。 / ${WORDS}叶青说。`, "叶青禾", "部长"],
    // What joins a clause to the one before is nobody; its subject speaks.
    [`大会期间,温朗先生接受采访,并在回答渡轮与港口问题时表示:${WORDS}`, "温朗", null],
    [`渡轮公司总裁温朗出席,並在致詞時表示:${WORDS}`, "温朗", "渡轮公司总裁"],
    [`两岸开通渡轮,并表示:${WORDS}`, null, null],
    // "On this", "therefore" behind a title in which the name stands in front.
    [`温朗总经理对此表示:${WORDS}`, "温朗", "总经理"],
    [`溫朗總經理為此感謝說:${WORDS}`, "溫朗", "總經理"],
    // Whose job it is: how long he does what is no part of it.
    [`来自河口的渔民温朗说:${WORDS}`, "温朗", "来自河口的渔民"],
    [`河口渡轮公司的总经理温朗说:${WORDS}`, "温朗", "河口渡轮公司的总经理"],
    [`河口渡轮公司总经理温朗说:${WORDS}`, "温朗", "河口渡轮公司总经理"],
  ])("%s", ([text, speaker, role]) => {
    expect(said(text)[0]).toEqual([speaker, role]);
  });
});
