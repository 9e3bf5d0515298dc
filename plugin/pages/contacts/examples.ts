import { type Example, release } from "../example.ts";
import { arabic, german } from "../example-texts.ts";

export const contacts: readonly Example[] = [
  {
    name: "a person, line by line",
    text: release({ foot: "Press contact:\nAda Sample\nTel. +44 1632 960141\nada@tarn.example" }),
    shows: [
      ">Press contact</h2>",
      `<b class="pr-contact__name p-name">Ada Sample</b>`,
      `Tel. <a class="p-tel" dir="ltr" href="tel:+441632960141">+44 1632 960141</a>`,
      `<a class="u-email" dir="ltr" href="mailto:ada@tarn.example">ada@tarn.example</a>`,
    ],
  },
  {
    name: "in the second column of a letterhead, beside a release line and a day that are not said here",
    text: release({
      head: `FOR IMMEDIATE RELEASE                   Contact: Ada Sample
12 October 2021                         +44 1632 960141
                                        ada@tarn.example

Ferry to call at Low Tarn again`,
    }),
    shows: [
      `<p class="pr-contact__line">Contact: <b class="pr-contact__name p-name">Ada Sample</b>`,
      `<p class="pr-contact__reach"><a class="p-tel"`,
      `+44 1632 960141</a>`,
      `ada@tarn.example</a>`,
    ],
  },
  {
    name: "a person on one line with everything",
    text: release({ foot: "Media contact: Ada Sample, +44 1632 960141, ada@tarn.example" }),
    shows: [
      ">Media contact</h2>",
      `<b class="pr-contact__name p-name">Ada Sample</b>, <a class="p-tel"`,
      `+44 1632 960141</a>, <a class="u-email"`,
    ],
  },
  {
    name: "six people",
    text: release({
      foot: `Press contacts:

${["Ada Sample", "Bo Example", "Cy Pattern", "Dee Specimen", "Eli Instance", "Fay Model"]
  .map(
    (name, at) =>
      `${name}\n${at % 2 === 0 ? "Head of press, piers and bells" : "Duty press officer"}\n+44 1632 96014${at}\n${name.toLowerCase().replace(" ", ".")}@tarn.example`,
  )
  .join("\n\n")}`,
    }),
    shows: [
      "Ada Sample</b>",
      "Bo Example</b>",
      "Cy Pattern</b>",
      "Dee Specimen</b>",
      "Eli Instance</b>",
      "Fay Model</b>",
    ],
  },
  {
    name: "an address that no card holds",
    text: german,
    shows: ["presse@faehrschifffahrtsgenossenschaft-tarn.example"],
  },
  { name: "right to left, numbers left to right", text: arabic, shows: [`<a class="p-tel" dir="ltr"`] },
];
