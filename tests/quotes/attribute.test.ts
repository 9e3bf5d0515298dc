import { describe, expect, it } from "vitest";
import { read, whoSaid } from "./support.ts";

/** The words that the people below say. */
const Q = "We have waited nine long years for this day";
const say = (text: string): string => text.replaceAll("@", Q).replaceAll(" / ", "\n");

describe("who said it", () => {
  it.each([
    // The name beside the verb, behind and in front.
    ["“@,” said Mara Ellwood.", "Mara Ellwood"],
    ["“@,” said Mara Ellwood, director of the Tarn Trust.", "Mara Ellwood (director of the Tarn Trust)"],
    ["“@,” Mara Ellwood, director of the trust, told reporters.", "Mara Ellwood (director of the trust)"],
    ["Tarn Trust director Mara Ellwood said: “@.”", "Mara Ellwood (Tarn Trust director)"],
    ["“@,” said CEO Mara Ellwood in a statement.", "Mara Ellwood (CEO)"],
    ["Said Mara Ellwood, director: “@.”", "Mara Ellwood (director)"],
    ["“@!” exclaimed an overjoyed Mara Ellwood.", "Mara Ellwood"],
    ["“@,” grinned Mara Ellwood.", "Mara Ellwood"],
    ["According to Mara Ellwood, head of works, “we have waited nine long years”.", "Mara Ellwood (head of works)"],
    ["Mara Ellwood, director, Tarn Trust: “@.”", "Mara Ellwood (director, Tarn Trust)"],
    ["“@.” — Mara Ellwood, director of the Tarn Trust", "Mara Ellwood (director of the Tarn Trust)"],
    ["“@” / – Mara Ellwood, director", "Mara Ellwood (director)"],
    // Titles before the name, behind it, and both.
    ["Vice President of Marketing Mara Ellwood said, “@.”", "Mara Ellwood (Vice President of Marketing)"],
    ["The director of the Tarn Trust, Mara Ellwood, said: “@.”", "Mara Ellwood (director of the Tarn Trust)"],
    ["Minister for Water Tom Brandle MP said: “@.”", "Tom Brandle (Minister for Water)"],
    [
      "“@,” said Dr. Mara Ellwood, Ph.D., a professor at the University of Tarn.",
      "Mara Ellwood (professor at the University of Tarn)",
    ],
    ["Mara Ellwood, 52, a farmer from Harrow Ford, said: “@.”", "Mara Ellwood (farmer from Harrow Ford)"],
    ["“@,” said Mara Ellwood (director of the Tarn Trust).", "Mara Ellwood (director of the Tarn Trust)"],
    ["“@,” said Tom Brandle, Jr., chairman of Brandle & Sons.", "Tom Brandle, Jr. (chairman of Brandle & Sons)"],
    ["“@,” said Mara van der Ell, Head of Water, in a statement on Monday.", "Mara van der Ell (Head of Water)"],
    ["“@,” said Ellwood’s deputy, Ines Okafor. / Mara Ellwood is director.", "Ines Okafor (deputy)"],
    ["“@,” says Mara Ellwood, who has led the trust since 2010.", "Mara Ellwood"],
    ["“@,” said Acme spokesperson Mara Ellwood.", "Mara Ellwood (Acme spokesperson)"],
    ["Mara Ellwood, Tarn Trust, said: “@.”", "Mara Ellwood"],
    [
      "Chief Executive Officer and co-founder Ines Okafor said: “@.”",
      "Ines Okafor (Chief Executive Officer and co-founder)",
    ],
    ["Prime Minister Tom Brandle’s spokesman, Jo Reed, said: “@.”", "Jo Reed (spokesman)"],
    [
      "“@,” said Dame Ines Okafor FRS, Vice-Chancellor of Tarn University.",
      "Ines Okafor (Vice-Chancellor of Tarn University)",
    ],
    ["Tom Brandle, in his first speech as mayor, said: “@.”", "Tom Brandle"],
    ["For Tom Brandle, the answer is simple: “@.”", "Tom Brandle"],
    // Bodies speak too.
    ["Brandle & Sons said: “@.”", "Brandle & Sons"],
    ["The Ministry of Water said: “@.”", "Ministry of Water"],
    // Two at once.
    [
      "“@,” said Mara Ellwood and Tom Brandle, co-chairs of the trust.",
      "Mara Ellwood and Tom Brandle (co-chairs of the trust)",
    ],
    // Announced, and then said.
    ["Mara Ellwood, director, issued the following statement today: / “@.”", "Mara Ellwood (director)"],
    ["Commenting on the opening, Mara Ellwood said: / “@. / “Nobody thought the gate would move.”", "Mara Ellwood"],
    // Surname, first name, title and pronoun find their person, wherever that is introduced.
    ["“@,” Ellwood said. / Mara Ellwood, the trust’s director, opened the gate.", "Mara Ellwood (trust’s director)"],
    ["Mara Ellwood is director of the Tarn Trust. / “@,” she said.", "Mara Ellwood (director of the Tarn Trust)"],
    ["Ms. Ellwood and Mr. Brandle spoke. “@,” he said. / Mara Ellwood and Tom Brandle run the trust.", "Tom Brandle"],
    ["Mayor Tom Brandle and keeper Ines Okafor came. / “@,” the mayor said.", "Tom Brandle (Mayor)"],
    // Slips of the pen.
    ["“@, said Mara Ellwood.", "Mara Ellwood"],
    ["@,” said Mara Ellwood.", "Mara Ellwood"],
    ['"@,” said Mara Ellwood.', "Mara Ellwood"],
  ])("%s", (text, wanted) => {
    expect(whoSaid(say(text))).toEqual([wanted]);
  });

  it.each([
    ["the company", "The company said in a statement: “@.”"],
    ["somebody without a name", "Speaking at the gate, the Prime Minister said: “@.”"],
    ["a plural", "Residents said: “@.”"],
    ["a pronoun for two", "“@,” they said. / Mara Ellwood and Tom Brandle are the owners."],
    ["a document", "The report says that “the gate has been closed for nine long years”."],
    ["a bystander", "Tom Brandle, president of the chamber, praised Mara Ellwood, the director. / “@.”"],
  ])("names nobody for %s", (_, text) => {
    expect(whoSaid(say(text))).toEqual(["?"]);
  });

  it.each([
    [
      "The mill would close in June, Mara Ellwood, director of the trust, said today. / “@.”",
      "Mara Ellwood (director of the trust)",
    ],
    [
      "The director of the trust, Mara Ellwood, said that the mill would close. / “@.”",
      "Mara Ellwood (director of the trust)",
    ],
    // The mark stays open, and the last paragraph says who it was.
    ["Mara Ellwood said that the mill would close. / “@. / “It was worth it,” said Tom Brandle.", "Tom Brandle"],
    ["Mara Ellwood said that the mill would close. / “@.” / – Tom Brandle, director", "Tom Brandle (director)"],
    // Nobody is named whose words these may be, or two are.
    ["The Tarn Trust said that the mill would close. / “@.”", "?"],
    ["Mara Ellwood said that the mill would close. / “@,” / said the miller of the village.", "?"],
    ["“@,” / said Mara Ellwood, director of the trust.", "Mara Ellwood (director of the trust)"],
    ["“@,” / Said to be the oldest of its kind, the mill was built by Mara Ellwood.", "?"],
    ["Mara Ellwood said that Tom Brandle would close the mill. / “@.”", "?"],
    ["Mara Ellwood said that the mill would close. It has stood here since 1790. / “@.”", "?"],
    ["Mara Ellwood said that the mill would close. / “@” was the word in the village.", "?"],
  ])(
    "takes a paragraph of nothing but a quotation for the words of whoever the one before reports: %s",
    (text, expected) => {
      expect(whoSaid(say(text))).toEqual([expected]);
    },
  );

  it.each([
    ["a title", "The show “The Long and Winding Way to the Sea and Back” opens today, said Mara Ellwood."],
    ["a motto", "Its motto is “never let the water stand when it could be running”."],
    ["a scare quote", "Mara Ellwood spoke of a “rather long wait” for the gate."],
    ["an aside to nobody", "Visitors are then asked ‘Have you ever seen a gate like this?’ on a screen."],
  ])("takes %s for no quotation", (_, text) => {
    expect(whoSaid(text)).toEqual([]);
  });

  it("gives each of several speakers in a paragraph his own", () => {
    const text = say(
      "“@,” said Mara Ellwood. Tom Brandle, the mayor, agreed: “It is a good day for everyone in the town.”",
    );
    expect(whoSaid(text)).toEqual(["Mara Ellwood", "Tom Brandle (mayor)"]);
  });

  it("hands the title of a list on to everybody in it", () => {
    const text = say("Sens. Mara Ellwood (A) and Tom Brandle (B) voted. / “@,” Brandle said.");
    expect(whoSaid(text)).toEqual(["Tom Brandle (Sens.)"]);
  });
});

describe("one quotation in parts", () => {
  it.each([
    ["split by the attribution", "“@,” said Mara Ellwood. “It was worth it.”", `${Q}, It was worth it.`],
    ["split in the middle of a sentence", "“@,” said Mara Ellwood, “and it is here.”", `${Q}, and it is here.`],
    ["marks repeated", "Mara Ellwood said: / “@. / “It was worth it.”", `${Q}. It was worth it.`],
    ["marks not repeated", "Mara Ellwood said: / “@. / It was worth it.”", `${Q}. It was worth it.`],
    [
      "closed every time",
      "Mara Ellwood made the following statement: / “@.” / “It was worth it.”",
      `${Q}. It was worth it.`,
    ],
  ])("%s", (_, text, wanted) => {
    expect(read(say(text)).quotes.map((quote) => quote.text)).toEqual([wanted]);
  });

  it("parts two people who follow each other with the mark left open", () => {
    const text = say('Mara Ellwood, director, spoke, stating,"@. / "It was worth all the waiting," says Tom Brandle.');
    expect(whoSaid(text)).toEqual(["Mara Ellwood (director)", "Tom Brandle"]);
  });

  it("keeps every part verbatim and in its block", () => {
    const { source, quotes, inline } = read(say("“@,” said Mara Ellwood. “It was worth it.”"));
    const slices = quotes[0]?.parts.map(({ spans }) => spans.map(({ start, end }) => source.text.slice(start, end)));
    expect(slices).toEqual([[`${Q},`], ["It was worth it."]]);
    expect(inline.get("b1")?.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "q-we-have-waited-nine-long quotation",
      "q-we-have-waited-nine-long quotation",
    ]);
  });
});

describe("what is reported", () => {
  it.each([
    ["quote/no-speaker", "“@.”"],
    ["quote/unclosed", "Mara Ellwood said: “@."],
    ["quote/unopened", "@,” said Mara Ellwood."],
  ])("%s", (code, text) => {
    expect(read(say(text)).findings.map((finding) => finding.code)).toContain(code);
  });

  it("says why", () => {
    expect(read(say("“@,” said Mara Ellwood.")).quotes[0]?.because).toMatch(/said/);
  });
});
