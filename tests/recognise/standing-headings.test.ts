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
  ["fi", "Tietoa yhdistyksestä"],
  ["fi", "Meistä"],
] as const)("%s: “%s” heads standing text, apart from it or not", ([language, heading]) => {
  const [story, about] = STORIES[language];
  for (const gap of ["\n", "\n\n"]) {
    const [standing] = parse(`${story}\n\n${heading}${gap}${about}\n`).boilerplate;
    expect([standing?.heading, standing?.text]).toEqual([heading, about]);
  }
});
