import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const ANSWERS = [
  "My mother kept the ferry before me, and I was on the deck from the age of four.",
  "The summer of the great flood was, since all the village had to be carried over.",
  "We shall have a second boat by the spring, and a third in the year that follows.",
];
const QUESTIONS = [
  "Nora Tidewell, how did you come to the ferry, and what did your family say to it in those years?",
  "You have crossed the river more than two hundred thousand times by now. Which year was the hardest of all of them?",
  "What comes next?",
];
const LEAD =
  "Nora Tidewell has steered the ferry of Sallow End for thirty years. A talk about water, weather and wood.";

const read = (...paragraphs: readonly string[]) =>
  parse(`The woman of the ferry\n\n4 March 2025\n\n${[LEAD, ...paragraphs].join("\n\n")}\n`);
const subheads = (...paragraphs: readonly string[]): readonly string[] =>
  read(...paragraphs)
    .body.filter(({ role }) => role === "subhead")
    .map(({ text }) => text);
const talk = (questions: readonly string[]): string[] => questions.flatMap((each, at) => [each, ANSWERS[at] as string]);

describe("an interview", () => {
  test("its questions stand as headings over the answers, long as they are", () => {
    expect(subheads(...talk(QUESTIONS))).toEqual(QUESTIONS);
    const prose = read(...talk(QUESTIONS)).body.filter(({ role }) => role === "paragraph");
    expect(prose.map(({ text }) => text)).toEqual([LEAD, ...ANSWERS]);
  });

  test("answers of several paragraphs, in a language of its own", () => {
    const asked = [
      "Herr Muster, die Brücke steht nun seit zwanzig Jahren im Fluss, und noch immer fragen viele, was sie gekostet hat?",
      "Wieso hält sie dem Hochwasser stand, das alle andern Brücken der Gegend schon mehrmals beschädigt hat?",
      "Ab wann wird die zweite Spur befahren, die der Gemeinderat im vergangenen Herbst bewilligt hat?",
    ];
    const answer = "Wir haben damals mit Eichenholz aus dem eigenen Wald gebaut, und das hat sich bewährt.";
    const { body } = parse(
      `Die Brücke\n\n4. März 2025\n\n${answer}\n\n${asked.map((each) => `${each}\n\n${answer}\n\n${answer}`).join("\n\n")}\n`,
      { language: "de" },
    );
    expect(body.filter(({ role }) => role === "subhead").map(({ text }) => text)).toEqual(asked);
  });

  const long = QUESTIONS[0] as string;
  test.for([
    ["two questions for effect", talk(QUESTIONS.slice(0, 2))],
    ["three among many paragraphs", [...talk(QUESTIONS), ...Array.from({ length: 9 }, () => ANSWERS[0] as string)]],
    ["a list of questions", [...QUESTIONS.map(() => long), ANSWERS[0] as string]],
    ["minutes that name who asks", talk(QUESTIONS.map((each) => `Journalist: ${each}`))],
    ["questions with their letter", talk(QUESTIONS.map((each) => `Q: ${each}`))],
    ["questions with their letter alone", talk(QUESTIONS.map((each) => `Q ${each}`))],
    ["what somebody says", talk(QUESTIONS.map((each) => `“${each}”`))],
    ["matters to look into", talk(QUESTIONS.map((each) => `The boat. Who built it? Who owns it? ${each}`))],
  ] as const)("%s: none is a heading", ([, paragraphs]) => {
    expect(subheads(...paragraphs).filter((text) => text.length > 60)).toEqual([]);
  });
});
