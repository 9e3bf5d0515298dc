import type { ViewExample } from "../example.ts";
import { type PressCard, pressContactsPage } from "./view.ts";

const nobody: PressCard = {
  ...{ name: null, role: null, organisation: null, email: null, phone: null, line: null, lang: "en", last: null },
  isCurrent: true,
  card: null,
};

export const pressCards: readonly ViewExample[] = [
  {
    name: "a person, a desk, a number that only its line explains, and somebody of earlier years",
    view: (context) =>
      pressContactsPage(
        [
          {
            ...nobody,
            ...{ name: "Ada Sample", role: "press officer", organisation: "Tarn Ferry", phone: "+44 1632 960141" },
            card: "/contacts/ada-sample.vcf",
            last: { url: "/pier/", title: "Pier & bell", lang: "en", direction: "ltr" },
          },
          { ...nobody, organisation: "Tarn Ferry desk", email: "desk@tarn.example" },
          { ...nobody, phone: "+44 1632 960142", line: "Out of hours: +44 1632 960142" },
          { ...nobody, name: "Bo Example", email: "bo@tarn.example", isCurrent: false },
        ],
        context,
      ),
    shows: [
      `<div class="pr-contact h-card">`,
      `p-name" dir="auto">Ada Sample</b>`,
      `p-job-title" lang="en" dir="auto">press officer</p>`,
      `p-org" lang="en" dir="auto">Tarn Ferry</p>`,
      `href="tel:+441632960141"`,
      `<a href="./contacts/ada-sample.vcf" type="text/vcard" lang="en" dir="ltr">vCard</a>`,
      `Last named in <a href="./pier/" lang="en" dir="auto">Pier &amp; bell</a>`,
      `p-name" dir="auto">Tarn Ferry desk</b>`,
      `href="mailto:desk@tarn.example"`,
      "Out of hours: <a",
      ">Earlier contacts</h2>",
      "Bo Example",
    ],
  },
];
