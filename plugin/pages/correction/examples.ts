import { type Example, release } from "../example.ts";

const HEAD = "Ferry to call at Low Tarn again";
const LINE = "CORRECTION 15 October 2021: The pier was built by eleven masons, not twelve.";

export const correction: readonly Example[] = [
  {
    name: "a correction with its day, above the headline",
    text: release({ head: `${LINE}\n\n${HEAD}` }),
    shows: [
      `<div class="pr-change pr-furniture" id="correction-2021-10-15">`,
      `<b>CORRECTION</b> <time datetime="2021-10-15">15 October 2021</time>: The pier was built by eleven masons, not twelve.`,
      `<a href="#history">History of this release</a>`,
    ],
  },
  {
    name: "the form of the wires",
    text: release({ head: `CORRECTING and REPLACING ${HEAD}` }),
    shows: [`<b>CORRECTING and REPLACING</b>`],
  },
  {
    name: "in Arabic, at the end of the text",
    text: `جرس الميناء يدق من جديد في خور النورس

13 أكتوبر 2025

عاد جرس الميناء إلى مكانه في خور النورس بعد ستة أعوام من العاصفة التي أسقطت برجه، وهو يدق كل يوم عند الظهر.

تصحيح 17 أكتوبر 2025: يزن الجرس 490 كيلوغراما وليس 940.`,
    shows: [`<b>تصحيح</b> <time datetime="2025-10-17">17 أكتوبر 2025</time>`],
  },
  {
    name: "front matter",
    text: `---\ncorrections: { date: 2021-10-16, text: Eleven masons built the pier }\n---\n${release({})}`,
    shows: [`<b>Corrected</b> <time datetime="2021-10-16">16 October 2021</time>. Eleven masons built the pier`],
  },
  {
    name: "withdrawn, with the reason",
    text: `---\nwithdrawn: { date: 2021-10-20, reason: The pier is closed }\n---\n${release({})}`,
    shows: [
      `id="withdrawn"`,
      `<b>Withdrawn</b> <time datetime="2021-10-20">20 October 2021</time>. The pier is closed`,
    ],
  },
];

export const history: readonly Example[] = [
  {
    name: "two changes: the earlier one has its words here, the last one stands above the copy",
    text: release({ head: `${LINE}\n\n${HEAD}`, foot: "Updated 18 October 2021: The bell is of bronze." }),
    shows: [
      `id="history"`,
      `<dt>Published</dt><dd><time datetime="2021-10-13">`,
      `<dt>CORRECTION</dt><dd><time datetime="2021-10-15">15 October 2021</time>: The pier was built by eleven masons`,
      `<dt><a href="#update-2021-10-18">Updated</a></dt><dd><time datetime="2021-10-18">`,
    ],
  },
];
