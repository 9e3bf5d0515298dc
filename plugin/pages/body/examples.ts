import { type Example, release } from "../example.ts";

export const body: readonly Example[] = [
  {
    name: "paragraphs joined from their lines",
    text: release({}),
    shows: [
      `<div class="pr-body e-content">`,
      `<p class="pr-lead">The ferry between`,
      "had to wade the last",
      "</div>",
    ],
  },
  {
    name: "an end mark of words is said, a sign is not",
    text: release({ foot: "ENDS" }),
    shows: [`<p class="pr-hidden">ENDS</p>`],
  },
];
