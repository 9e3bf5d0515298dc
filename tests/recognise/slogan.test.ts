import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Alster opens its second mill",
  "Alster has opened its second mill at Mill End, and forty people work there from today.",
  "The mill will saw the planks for the new bridges of the valley.",
  "Walkers can see it on the first Sunday of each month.",
];
const read = (...last: string[]) => parse([...STORY, ...last].join("\n\n"), { language: "en" });
const ABOUT = "Alster makes planks for the bridges of the valley and has done so for more than a hundred years.";

describe("the sender's name and what it stands for over what it is, at the end", () => {
  test.for(["Alster – planks for the valley", "Alster | The Plank Company", "Alster - Wood That Lasts"])(
    "%j",
    (head) => {
      const { boilerplate } = read(head, ABOUT);
      expect(boilerplate.map((each) => [each.heading, each.text])).toEqual([[head, ABOUT]]);
    },
  );

  test.for<[string, string]>([
    ["Sallow – planks for the valley", ABOUT],
    [
      "Alster – planks for the valley",
      "The mill makes planks for the bridges of the valley, as it did a hundred years ago.",
    ],
    ["Alster – planks for the valley", `${ABOUT} “We have never sawn as many planks as this year,” said Jane Example.`],
  ])("refuses %j over %j", ([head, text]) => {
    expect(read(head, text).boilerplate).toEqual([]);
  });

  test("in the midst of a story it heads a part of it", () => {
    const text = parse(
      [
        STORY[0],
        STORY[1],
        "Alster – planks for the valley",
        ABOUT,
        STORY[2],
        STORY[3],
        STORY[2],
        STORY[3],
        STORY[2],
      ].join("\n\n"),
      { language: "en" },
    );
    expect(text.boilerplate).toEqual([]);
  });
});
