import { type Example, release } from "../example.ts";

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
];
