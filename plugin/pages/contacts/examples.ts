import { type Example, release } from "../example.ts";

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
    name: "a person on one line with everything",
    text: release({ foot: "Media contact: Ada Sample, +44 1632 960141, ada@tarn.example" }),
    shows: [
      ">Media contact</h2>",
      `<b class="pr-contact__name p-name">Ada Sample</b>, <a class="p-tel"`,
      `+44 1632 960141</a>, <a class="u-email"`,
    ],
  },
];
