import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const fieldsOf = (text: string) => ({ ...inspectJson(parse(text)), file: null });

/** Lines of at most so many characters. */
const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(String.raw`([^\n]{1,${width}})(?: (?=\S)|(?=\n|$))`, "g"), (_, line: string, at: number) =>
    at > 0 && text[at - 1] !== "\n" ? `\n${line}` : line,
  );

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "nb"];

describe("a release in a mail that is passed on", () => {
  test.each(LANGUAGES.flatMap((language) => [">", "> ", ">> ", " > "].map((sign) => [language, sign] as const)))(
    "%s: each line behind “%s” is read as without it",
    (language, sign) => {
      const text = wrapped(hostOf(language, "2021-10-13", "at the top"), 70);
      const quoted = text.replace(/^.*$/gm, (line) => `${sign}${line}`.trimEnd());
      expect(fieldsOf(quoted)).toEqual(fieldsOf(text));
    },
  );

  test("a sign that few lines have is the author's", () => {
    const text = `${hostOf("en", "2021-10-13", "at the top")}\n> Bridge and weir\n> Mill and ferry\n`;
    expect(parse(text).blocks.some((block) => block.text.startsWith("> Bridge"))).toBe(true);
  });
});

describe("a text that is typed with a blank line below every line", () => {
  test.each(LANGUAGES)("%s: is read as without them", (language) => {
    const text = wrapped(hostOf(language, "2021-10-13", "at the top"), 36);
    const doubled = text
      .trim()
      .replace(/\n\n+/g, "\n\n\n\n")
      .replace(/(?<=[^\n])\n(?=[^\n])/g, "\n\n");
    expect(fieldsOf(`${doubled}\n`)).toEqual(fieldsOf(text));
  });

  test("paragraphs of a line each stay paragraphs, also where some begin with a small letter", () => {
    const paragraphs = Array.from(
      { length: 12 },
      (_, at) => `The keeper of weir ${at} has opened its gate for the boats of the spring.`,
    );
    paragraphs[4] = "acme.example tells more of the weirs, the gates and the boats that pass them.";
    const text = `Weirs open\n\n2021-10-13\n\n${paragraphs.join("\n\n")}\n`;
    expect(inspectJson(parse(text)).bodyParagraphs).toBe(12);
  });

  test("lists in small letters keep their items", () => {
    const items = [
      "a bench at each end of the bridge",
      "a lamp over each of its four piers",
      "a rail on the side of the weir",
      "a sign that tells of its builders",
      "a box for what is found on it",
    ];
    const text = `Bridge opens\n\n2021-10-13\n\nThe bridge opens on Saturday, the council said, and will have these things:\n\n${items.join("\n\n")}\n\nThe council pays for all of them from the toll.\n\nThe ferry stops on the same day.\n`;
    const { blocks } = parse(text);
    for (const item of items)
      expect(
        blocks.filter((block) => `${block.text} ${block.items.map(({ text }) => text).join(" ")}`.includes(item)),
      ).toHaveLength(1);
    expect(blocks.some((block) => items.every((item) => block.text.includes(item)) && block.role === "paragraph")).toBe(
      false,
    );
  });
});
