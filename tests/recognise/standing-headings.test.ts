import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES = {
  en: [
    "The old bridge opens again\n\nThe old bridge at Sallow End has been opened to walkers again, after a winter in which nobody could cross the river.\n\nThe council paid for new planks.",
    "The Sallow Trust is a charity that has looked after the bridges of the valley since 1921 and has forty members.",
  ],
  fi: [
    "Vanha silta avataan jälleen\n\nVanha silta on avattu jälleen kävelijöille talven jälkeen, jolloin kukaan ei voinut ylittää jokea.\n\nKunta maksoi uudet lankut.",
    "Siltayhdistys on hoitanut laakson siltoja vuodesta 1921, ja siinä on neljäkymmentä jäsentä.",
  ],
} as const;

test.for([
  ["en", "Who we are"],
  ["en", "Company profile"],
  ["en", "Legal Disclaimer"],
  ["en", "Non-GAAP Financial Measures"],
  ["en", "Additional Information and Where to Find It"],
  ["fi", "Tietoa yhdistyksestä"],
  ["fi", "Meistä"],
] as const)("%s: “%s” heads standing text, apart from it or not", ([language, heading]) => {
  const [story, about] = STORIES[language];
  for (const gap of ["\n", "\n\n"]) {
    const [standing] = parse(`${story}\n\n${heading}${gap}${about}\n`).boilerplate;
    expect([standing?.heading, standing?.text]).toEqual([heading, about]);
  }
});

test.for([
  [
    "About the Sallow TrustThe Sallow Trust has looked after the bridges of the valley since 1921.",
    "About the Sallow Trust",
  ],
  ["About BridgeWorksBridgeWorks builds bridges of wood for walkers in the valley.", "About BridgeWorks"],
  ["About Sallow Corp.Sallow, a maker of planks, has forty workers in the valley.", "About Sallow Corp."],
  ["About SALWSALW is one of the makers of planks in the valley of the Norrow.", "About SALW"],
  ["About Sallow Group OÜSallow Group OÜ makes planks for all the bridges of the valley.", "About Sallow Group OÜ"],
] as const)("a heading and its text with nothing between: %j", ([line, heading]) => {
  const [standing] = parse(`${STORIES.en[0]}\n\n${line}\n`).boilerplate;
  expect([standing?.heading, standing?.text]).toEqual([heading, line.slice(heading.length)]);
});

test("a heading and its text on one line, the company’s form behind the second name alone", () => {
  const [standing] = parse(
    `${STORIES.en[0]}\n\nAbout Sallow Planks Sallow Planks Ltd. is a maker of planks with forty workers in the valley.\n`,
  ).boilerplate;
  expect(standing?.heading).toBe("About Sallow Planks");
});

test.for([
  [
    "About sallow planks inc.",
    "sallow planks inc. makes planks for the bridges of the valley, and for its boats.",
    true,
  ],
  ["About planks:", "planks are what the bridges of the valley are made of, and its boats as well.", true],
  ["About time, too.", "About a hundred bridges of the valley are made of planks, and its boats as well.", false],
  ["About to leave", "The bridges of the valley are made of planks, and its boats as well as its mills.", false],
] as const)("“%s” over what opens on it, or not: %s", ([heading, text, isHeading]) => {
  const { boilerplate } = parse(`Bridges of the valley\n\n${STORIES.en[0]}\n\n${heading}\n\n${text}\n`);
  expect(boilerplate.map(({ text: words }) => words)).toEqual(isHeading ? [text] : []);
});

test.for([
  "About McSallow and the bridge nobody in the village has anything to say any more.",
  "About JoAnn and her boat the village has talked all winter long, and still does.",
  "About Lulu all the village of Sallow End has had its say for years, and still has.",
  "About Ferry Ferryman and his two boats all the village has had its say for years.",
])("no heading is glued to %j", (line) => {
  expect(parse(`${STORIES.en[0]}\n\n${line}\n\n${STORIES.en[1]}\n`).boilerplate).toEqual([]);
});

test.for([
  ["Pitanja novinara", "Više se može doznati na stranicama udruge ili pisanjem na adresu <press@prijelaz.example>."],
  ["Dla ciekawych", "Więcej można się dowiedzieć na stronach związku lub pisząc na adres <press@prom.example>."],
])("“%s” above whom to ask is no standing text, in whatever language", ([heading, asking]) => {
  const { boilerplate, contacts, blocks } = parse(
    `${STORIES.en[0]}\n\nAbout the Sallow Trust\n\n${STORIES.en[1]}\n\n${heading}\n\n${asking}\n`,
  );
  expect(boilerplate.map(({ text }) => text)).toEqual([STORIES.en[1]]);
  expect(contacts).toHaveLength(1);
  expect(blocks.at(-2)).toMatchObject({ role: "contact", part: "heading" });
});

const NOTICE = {
  en: "This release contains statements on what is to come. What really happens may be quite different from what the trust expects today.",
  fi: "Tämä tiedote kertoo myös siitä, mitä yhdistys odottaa. Todellisuudessa kaikki voi mennä aivan toisin kuin tänään uskotaan.",
} as const;

test.for([
  ["en", "Important Notice Regarding Forward-Looking Statements"],
  ["en", "Special Note on Forward-Looking Information:"],
  ["en", "Forward-Looking Statements and Other Cautions"],
  ["en", "Avertissement sur les déclarations prospectives"],
  ["en", "Vorbehalt bei zukunftsgerichteten Aussagen"],
  ["fi", "Huomautus tulevaisuutta koskevista lausumista"],
] as const)("%s: “%s” heads a notice", ([language, heading]) => {
  const { boilerplate, subheads } = read(`${STORIES[language][0]}\n\n${heading}\n\n${NOTICE[language]}\n`);
  expect(boilerplate).toEqual([[heading.replace(/:$/, ""), NOTICE[language]]]);
  expect(subheads).toEqual([]);
});

test.for(["Court rejects claim over forward-looking statements", "What the trust says of the future"])(
  "“%s” heads a part of the story",
  (heading) => {
    expect(read(`${STORIES.en[0]}\n\n${heading}\n\n${NOTICE.en}\n`)).toEqual({ boilerplate: [], subheads: [heading] });
  },
);

function read(text: string) {
  const { boilerplate, blocks } = parse(text);
  return {
    boilerplate: boilerplate.map(({ heading, text }) => [heading?.replace(/:$/, ""), text]),
    subheads: blocks.filter(({ role }) => role === "subhead").map(({ text }) => text),
  };
}
