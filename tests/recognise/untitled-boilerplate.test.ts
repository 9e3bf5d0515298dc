import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Sallow Planks opens its second mill",
  "Sallow Planks has opened its second mill at Mill End, and forty people work there from today.",
  "The mill will saw the planks for the new bridges of the valley.",
  "Walkers can see it on the first Sunday of each month.",
];
const standing = (...last: string[]): string[] =>
  parse([...STORY, ...last].join("\n\n")).boilerplate.map(({ text }) => text);

describe("what a sender says of itself at the end", () => {
  test.for([
    "Founded in 1972, Sallow Planks saws wood for bridges and has two mills and ninety workers in the valley.",
    "Established in 1890, with its office at Mill End, Sallow Planks saws wood for the bridges of the valley.",
    "Sallow Planks is a family-owned timber company that has two mills and ninety workers in the valley.",
    "Sallow Planks (SP) is the leading provider of oak planks for bridges, with two mills and ninety workers.",
    "Sallow Planks (OTC: SLWP) is a maker of planks with two mills and ninety workers in the valley.",
    "Sallow Planks is one of the county’s oldest makers of planks, with two mills and ninety workers in the valley.",
    "Sallow Planks is Tarnshire’s only manufacturer of oak planks for bridges, with two mills and ninety workers.",
    "Sallow Planks is an affiliate of the Valley Timber Union and has two mills and ninety workers in the valley.",
  ])("%j", (text) => {
    expect(standing(text)).toEqual([text]);
    expect(standing(text, "Contact: Jane Example, jane@sallow.example")).toEqual([text]);
  });

  test.for([
    [
      "de",
      "Die SäWe Sägewerke Musterbach AG ist mit rund 2.400 Beschäftigten eines der größten Holzunternehmen im Tal.",
      "Die SäWe hat in Musterbach ihr zweites Sägewerk eröffnet, und vierzig Menschen arbeiten ab heute dort.",
      "Das Werk sägt die Bretter für die neuen Brücken im Tal. Am ersten Sonntag im Monat ist es offen.",
    ],
    [
      "sv",
      "Sallowgruppen är med sina 90 anställda ett av dalens ledande företag för plankor och broar.",
      "Sallowgruppen har öppnat sin andra kvarn vid Kvarnby, och fyrtio personer arbetar där från i dag.",
      "Kvarnen ska såga plankor till dalens nya broar. Den är öppen första söndagen i månaden.",
    ],
    [
      "nl",
      "Zaagmolen Voorbeeld is met 300 medewerkers een van de grootste bedrijven van het dal.",
      "Zaagmolen Voorbeeld heeft in het dal een tweede molen geopend, waar vanaf vandaag veertig mensen werken.",
      "De molen zaagt planken voor de nieuwe bruggen van het dal. Op zondag is hij open.",
    ],
  ] as const)("%s, with its size before its kind", ([, about, lead, more]) => {
    const text = [lead.split(",")[0] as string, lead, more, about];
    expect(parse(text.join("\n\n")).boilerplate.map(({ text }) => text)).toEqual([about]);
  });

  test.for([
    "Das SäWe ist mit rund 2.400 Besuchern am Sonntag zufrieden, weil eines der größten Feste im Tal dort war.",
    "Der Bürgermeister ist mit 2.400 anderen einer der größten Freunde der Brücken im Tal, und er kommt am Sonntag.",
  ])("refuses %j", (last) => {
    const text = [
      "SäWe eröffnet Sägewerk",
      "Die SäWe hat in Musterbach ihr zweites Sägewerk eröffnet, und vierzig Menschen arbeiten ab heute dort.",
      "Das Werk sägt die Bretter für die neuen Brücken im Tal. Am ersten Sonntag im Monat ist es offen.",
      last,
    ];
    expect(parse(text.join("\n\n")).boilerplate).toEqual([]);
  });

  test("behind the contacts, whose label has them on its line, and with a longer form of the name", () => {
    const about =
      "Sallowgruppen, som är noterad på börsen, är en av dalens ledande sågverk med nittio anställda i två kvarnar.";
    const text = [
      "SALLOWG VÄXER IGEN",
      "Sallowg har öppnat sin andra kvarn vid Kvarnby, och fyrtio personer arbetar där från i dag och framåt.",
      "Kvarnen ska såga plankor till dalens nya broar i många år.",
      "Ytterligare information: Jan Exempel, 08-590 010 20",
      about,
    ];
    expect(parse(text.join("\n\n")).boilerplate.map(({ text }) => text)).toEqual([about]);
  });

  test.for([
    "Founded in 1972, the old mill at the weir was closed in May, and nobody has worked there since the flood.",
    "The mill was founded in 1972 by Sallow Planks and has been at the same place in the valley ever since.",
    "“Founded in 1972, Sallow Planks has never been as busy as it is this year,” said Jane Example, who runs it.",
    "Sallow Planks is the oldest mill of the valley, and no company has sawn so many planks for its bridges.",
    "Jane Example is a member of the board and has worked for the company since the second mill was planned.",
    "The mill is a company of its own and has forty workers, all of whom live in the valley or near it.",
    "The valley is a group of villages that the company has given work to ever since the flood took the old mill.",
    "Sallow End is a village of ninety people, and the company has been its only employer ever since the flood.",
    "Sallow Planks is one of those who are glad that the second mill was built before the snow came to the valley.",
    "Sallow Planks is Tarnshire’s best hope in these years, says everybody who has walked through the second mill.",
    "Sallow Planks is glad that a company of the valley could build all of it, from the roof down to the weir.",
    "Sallow Planks (the firm) is glad of it, and will give a bench to the village before the summer.",
  ])("refuses %j", (text) => {
    expect(standing(text)).toEqual([]);
  });

  test.for([
    "Sallow Planks is a publishing label of the Valley Press, and its books tell of nothing but rivers and wood.",
  ])("of a kind that is no company: %j", (text) => {
    expect(standing(text)).toEqual([text]);
  });

  test("over an end mark and long notices it stands at the end of the story", () => {
    const about =
      "Sallow Planks is one of the county’s oldest makers of planks, with two mills and ninety workers there.";
    const notices = [
      "###",
      "Contact: Jane Example, +1 555 010 0123",
      "NOTICE",
      "As used in this news release, “the company” may refer to Sallow Planks or to any of the firms that it owns.",
      "Please visit the page of Sallow Planks, where the company often tells of its mills, its planks and its people.",
    ];
    expect(standing(about, ...notices)[0]).toBe(about);
  });

  test("in the midst of a story it is part of it", () => {
    const about =
      "Founded in 1972, Sallow Planks saws wood for bridges and has two mills and ninety workers in the valley.";
    expect(
      standing(
        about,
        "The first planks go to the bridge at Sallow End, which has been closed since the winter.",
        "It opens in May.",
      ),
    ).toEqual([]);
  });
});

describe("a second paragraph goes on with what the sender says of itself", () => {
  const ABOUT = "Sallow Planks is a family-owned timber company that has two mills and ninety workers in the valley.";
  const MORE = "By 2030 half of the wood that Sallow Planks saws shall come from its own hills, twice as much as now.";
  test("that names it again, and where to read more", () => {
    const [text = "", ...others] = standing(ABOUT, MORE);
    expect([text.startsWith(ABOUT), text.endsWith(MORE), others]).toEqual([true, true, []]);
    expect(standing(ABOUT, MORE, "More at www.sallow.example")).toHaveLength(1);
    expect(standing(ABOUT, MORE, "Jane Example", "Press officer", "01632 960001", "jane@sallow.example")).toEqual([
      text,
    ]);
  });

  test.for([
    "Sallow Planks opens the mill to walkers on Sunday, and there will be tea and music in the yard.",
    "The mill that Sallow Planks has built is opened by the mayor on 4 May 2027, in the presence of the valley.",
    "Walkers can see the mill and its saws whenever they want, and children are let in without a ticket.",
    "“Sallow Planks has waited thirty years for this mill,” said Jane Example, who has worked there all her life.",
  ])("not where the story goes on: %j", (more) => {
    expect(standing(ABOUT, more)).toEqual([]);
  });
});

test("a postal address behind the end mark is no standing text", () => {
  const address =
    "Valley Office of Bridge Affairs - 1620 Long Street, North West, Mill End, Tarnshire 20036-5605, Great Valley";
  expect(standing("###", address)).toEqual([]);
});
