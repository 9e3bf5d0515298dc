import { type Example, release } from "../example.ts";
import { arabic, japanese } from "../example-texts.ts";

export const byline: readonly Example[] = [
  {
    name: "a date alone on its line",
    text: release({}),
    shows: [`<time class="pr-date dt-published" datetime="2021-10-13">13 October 2021</time>`],
  },
  {
    name: "a release line above the headline",
    text: release({ head: "FOR IMMEDIATE RELEASE\n\nFerry to call at Low Tarn again" }),
    shows: ["</time>", `<span class="pr-release-line">FOR IMMEDIATE RELEASE</span>`],
  },
  {
    name: "a release line before the headline on its line",
    text: release({ head: "For Immediate Release: Ferry to call at Low Tarn again" }),
    shows: ["</time>", `<span class="pr-release-line">For Immediate Release</span>`],
  },
  {
    name: "no date, a place in capitals that the text writes in small letters",
    text: `Bell rings at Low Tarn

LOW TARN, England (PIER NEWS) – A bell at the end of the pier of Low Tarn tells the pilot of the boat how many passengers
are waiting there, and has told him so since last winter.`,
    shows: [`<div class="pr-byline pr-furniture">\n<span class="pr-place p-location">Low Tarn, England</span>\n</div>`],
  },
  {
    name: "everything at once",
    text: `FOR IMMEDIATE RELEASE

Bell rings at Low Tarn

By Ada Sample

Wednesday, 13 October 2021, 10:30 GMT

LOW TARN, 13 October 2021 – A bell at the end of the pier of Low Tarn tells the pilot of the boat how many passengers are
waiting there, and has told him so since last winter.`,
    shows: ["</time>, 10:30 GMT", "Low Tarn</span>", "FOR IMMEDIATE RELEASE</span>", "By Ada Sample</span>"],
  },
  { name: "the order of another language", text: japanese, shows: [">2021年10月13日</time>"] },
  { name: "right to left", text: arabic, shows: [">13 أكتوبر 2021</time>"] },
];
