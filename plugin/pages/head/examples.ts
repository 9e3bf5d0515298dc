import { type Example, release } from "../example.ts";

export const kicker: readonly Example[] = [
  {
    name: "no genre in the text",
    text: release({}),
    shows: ["<b>Press release</b>"],
  },
  {
    name: "the genre as printed",
    text: release({ head: "NEWS RELEASE\n\nFerry to call at Low Tarn again" }),
    shows: [`<b class="pr-kicker__genre">NEWS RELEASE</b>`],
  },
  {
    name: "the issuer beside the genre",
    text: release({ foot: "Issued by: Tarn Ferry Company" }),
    shows: ["<b>Press release</b>", `<span class="pr-kicker__issuer p-author h-card">Tarn Ferry Company</span>`],
  },
];

export const headline: readonly Example[] = [
  {
    name: "a short headline",
    text: release({}),
    shows: [`<h1 class="pr-headline p-name" data-length="medium">Ferry to call at Low Tarn again</h1>`],
  },
  {
    name: "markup in a headline is text",
    text: release({ head: "Ferry to call at <Low Tarn> again" }),
    shows: ["at &lt;Low Tarn&gt; again</h1>"],
  },
];

export const deck: readonly Example[] = [
  {
    name: "one line under the headline",
    text: release({ head: "Ferry to call at Low Tarn again\n\nPassengers no longer have to wade ashore" }),
    shows: [`<p class="pr-deck p-summary">Passengers no longer have to wade ashore</p>`],
  },
];
