import { type Example, release } from "../example.ts";
import { arabic, german, japanese } from "../example-texts.ts";

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
    name: "subheads, lists, a table and captions",
    text: release({
      foot: `The timetable

• The first boat leaves at six in the morning.
• The last boat waits for whoever rings the bell, and for as long as it takes that person to come down the steps of the
  pier in the dark.

1. Ring once for the ferry.
2. Ring twice for the pilot.

Day\tBoats\tSeats for passengers\tSeats for dogs
Monday\t4\t120\tnone
Tuesday\t6\t180\tas many as behave

Caption: The new steps of the pier, cut for both tides

Whoever waits for the boat is asked to bring a spoon, of which there are several on a nail.`,
    }),
    shows: [
      ">The timetable</h2>",
      `<ul class="pr-list`,
      "<li>",
      `<ol class="pr-list`,
      "<table",
      "as many as behave",
      `class="pr-caption`,
    ],
  },
  {
    name: "a margin quotation, one across the page and one in the width of the text",
    text: release({
      foot: `"Nobody on this island will ever have to wade here again," said Ada Sample, keeper of the pier. {.pull-quote}

The bell was cast on the island and has no clapper. Whoever waits for the boat is asked to bring a spoon, of which there
are several on a nail, and to hang it up again.

The steps were laid in the driest summer that the island remembers. The masons slept in the boat, and the boat slept in
the shade of the pier.

"We never threw a stone away that could still carry one," said Bo Example, the master mason. {.pull-quote}

The old stones stand in the new piers, with the numbers that the first masons cut into them. Four were found in gardens
of the village and given back.

The company has counted its passengers since the first day. There were four hundred of them on the Monday, two of whom
had come for the bell alone.

"A boat that waits for one passenger will be waited for by a hundred, and that is the whole of our business," said Cy
Pattern, who pilots it. {.pull-quote}

The last boat leaves when nobody rings any more. In the first week that was at a quarter past ten.`,
    }),
    shows: ["pr-pull--margin", "pr-pull--showcase", "pr-pull--inline"],
  },
  {
    name: "the text's own quotation set large",
    text: `---
pullQuotes: promote
---
${release({
  foot: `"There has never been a queue here, and now there is one," said Dee Specimen, keeper of the bell. {.pull-quote}

The bell is rung with a spoon.

The masons have gone home, and one of them has gone to sea.`,
})}`,
    shows: [`<figure class="pr-pull`, "now there is one"],
  },
  {
    name: "words that nobody is quoted with",
    text: release({
      foot: `The bell is rung with a spoon, of which there are several.

The pier costs its passengers nothing, and [it will never cost them anything]{.pull-quote}, since it was given.

The masons have gone home, and one of them has gone to sea.

Nobody knows which.`,
    }),
    shows: ["pr-pull--words", "it will never cost them anything</p>"],
  },
  { name: "long compounds", text: german, shows: [`<p class="pr-lead">`, "Hafenbeckeninstandsetzungsabschnitt"] },
  { name: "no spaces between words", text: japanese, shows: [`<p class="pr-lead">樽野渡船`, "のです"] },
  { name: "right to left", text: arabic, shows: [`<p class="pr-lead">`, "سلمى"] },
  {
    name: "an address that no line holds",
    text: release({
      foot: `The plan is at https://tarn.example/${"steps-and-stones/".repeat(12)}plan for everybody to see.`,
    }),
    shows: [`href="https://tarn.example/steps`],
  },
  {
    name: "an end mark of words is said, a sign is not",
    text: release({ foot: "ENDS" }),
    shows: [`<p class="pr-hidden">ENDS</p>`],
  },
];
