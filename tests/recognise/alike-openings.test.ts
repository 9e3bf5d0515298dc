import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

/** How many of the paragraphs below a line are read as items of a list. */
function lists(language: string, leading: string, items: readonly string[]): number {
  const { body } = parse(hostOf(language, `${leading}\n\n${items.join("\n\n")}`, "among paragraphs"), { language });
  const read = body.filter(({ role }) => role === "list").map(({ text }) => text);
  return items.filter((item) => read.some((text) => text.includes(item))).length;
}

const GRANT = "The grants that the valley has been given this year include:";

describe("paragraphs behind a colon that open alike are its list", () => {
  test.for([
    [
      "sums of money",
      [
        "$40,000 to the ferry trust of Sallow End for planks, which will be laid before the summer begins.",
        "$9,500 for two benches at the upper slip. They are made by pupils of the village school.",
        "$300,000 for a second slip at the mill, where the river is at its widest.",
      ],
    ],
    [
      "heads and dashes",
      [
        "Ferry Crews of the Valley Vote to Join – More than forty people work on the boats of Sallow End.",
        "Lock Keepers Vote to Join the Union – The nine keepers of the upper locks followed in March.",
        "Pilots of the Estuary Vote to Join – Some fifteen pilots have joined the union since the spring.",
      ],
    ],
    [
      "short heads and stops",
      [
        "Open water. The river is wide enough for two boats below the weir.",
        "Safe slips. Both slips have been built anew since the flood of last year.",
        "Green boats. None of the ferries of the valley burns oil any more.",
      ],
    ],
    [
      "words that end alike",
      [
        "Builds a second slip at the mill, where the river is widest and the queue is longest.",
        "Authorizes the trust to sail at night, as long as there is light enough at both slips.",
        "Requires each boat to carry two crew members whenever it has passengers on board.",
        "Promotes the old craft of rope making in all of the schools of the valley.",
      ],
    ],
  ] as const)("%s", ([, items]) => {
    expect(lists("en", GRANT, items)).toBe(items.length);
  });

  test("heads and wide colons, in a script without capitals", () => {
    const items = [
      "节能系统：导入新的电动机，每年可节省三成的电力。",
      "减塑政策：全船取消瓶装水，改设饮水机，并鼓励旅客自备水杯。",
      "在地采购：船上餐厅只用河谷农家的食材。",
    ];
    expect(lists("zh", "渡轮公司所推动的具体举措包括：", items)).toBe(items.length);
  });

  test.for([
    [
      "reporting goes on behind a list that was lost",
      [
        "The trust will ask for tenders in May, and the work is to begin in the autumn.",
        "Nora Tidewell has steered the ferry of Sallow End for more than thirty years now.",
        "A second boat is planned for next year, if the county gives the money for it.",
        "Tickets are sold at the upper slip, and in the shop of the village.",
      ],
    ],
    [
      "two sums",
      [
        "$40,000 is what the planks of the slip have cost the trust in the end.",
        "$9,500 more will be needed for the benches, says the trust.",
      ],
    ],
    [
      "one word again and again",
      Array.from({ length: 5 }, (_, at) => `Whenever the river rises, the ferry stops for ${at + 2} hours or more.`),
    ],
    [
      "what somebody says in heads",
      [
        "“Open water. The river is wide enough for two boats,” said Nora Tidewell.",
        "“Safe slips. Both slips have been built anew,” she said.",
        "“Green boats. None of the ferries burns oil,” she said.",
      ],
    ],
  ] as const)("%s: none is an item", ([, items]) => {
    expect(lists("en", GRANT, items)).toBe(0);
  });

  test("nor is one without the colon above", () => {
    const items = ["Open water. The river is wide.", "Safe slips. Both are new.", "Green boats. None burns oil."];
    expect(lists("en", "The trust has looked at the river of the valley again.", items)).toBe(0);
  });
});
