import { type Example, release } from "../example.ts";
import { arabic, german, japanese } from "../example-texts.ts";

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
    name: "up to twelve words",
    text: release({}),
    shows: [`<h1 class="pr-headline p-name" data-length="medium">Ferry to call at Low Tarn again</h1>`],
  },
  {
    name: "markup in a headline is text",
    text: release({ head: "Ferry to call at <Low Tarn> again" }),
    shows: ["at &lt;Low Tarn&gt; again</h1>"],
  },
  {
    name: "six words",
    text: release({ head: "Ferry calls at Low Tarn again" }),
    shows: [`data-length="short"`],
  },
  {
    name: "forty words",
    text: release({
      head:
        "Ferry between Tarn and Low Tarn to call at the old stone pier again after four years in which its passengers, " +
        "their dogs and one harmonium had to be carried the last few yards to the shore by two brothers in all weathers",
    }),
    shows: [`data-length="epic"`, "in all weathers</h1>"],
  },
  {
    name: "capitals throughout",
    text: release({ head: "FERRY TO CALL AT LOW TARN AGAIN" }),
    shows: [`data-length="long"`],
  },
  {
    name: "long compounds",
    text: german,
    shows: [`data-length="epic"`, "Hafenbeckeninstandsetzungsabschnitt</h1>"],
  },
  {
    name: "a word that no line holds",
    text: release({ head: `The ${"Donaudampfschifffahrts".repeat(6)}gesellschaft opens` }),
    shows: [`data-length="epic"`],
  },
  { name: "no spaces between words", text: japanese, shows: [`data-length="medium"`] },
  { name: "right to left", text: arabic, shows: [`data-length="medium"`] },
];

export const deck: readonly Example[] = [
  {
    name: "one line under the headline",
    text: release({ head: "Ferry to call at Low Tarn again\n\nPassengers no longer have to wade ashore" }),
    shows: [`<p class="pr-deck p-summary">Passengers no longer have to wade ashore</p>`],
  },
  {
    name: "two lines under the headline",
    text: release({
      head: "Ferry to call at Low Tarn again\n\nPassengers no longer have to wade ashore\n\nPier rebuilt by eleven masons",
    }),
    shows: ["wade ashore</p>", `<p class="pr-deck p-summary">Pier rebuilt by eleven masons</p>`],
  },
];
