/**
 * Draws the pictures of the demo newsroom, the same bytes each time, and writes into the files what a press office would:
 *
 *     node --import tsx scripts/draw-pictures.ts
 *
 * Scenes and people are invented, and so are the names.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Scene } from "./pictures/brush.ts";
import { greatDome, soupQueue, southDome } from "./pictures/domes.ts";
import { clocks, meridian, mirror } from "./pictures/instruments.ts";
import { valleyLights, weatherScreen } from "./pictures/moor.ts";
import { paint } from "./pictures/paint.ts";
import { type Saying, say } from "./pictures/say.ts";
import { staircase } from "./pictures/stairs.ts";
import { meteorite } from "./pictures/stone.ts";

const FOLDER = "site/releases";

/** Where a text names caption or credit, the file need not; some files say the same, some say what the text does not. */
const pictures: readonly (readonly [path: string, scene: Scene, saying: Saying])[] = [
  [
    "great-dome.jpg",
    greatDome(),
    {
      caption:
        "The Great Dome on the first clear night after the scaffolding was taken down. The exposure lasted two hours.",
      alt: "A white dome with a dark slit, and above it the trails of stars in circles round the pole.",
      creator: "Odile Quarmby",
      credit: "Odile Quarmby / Brackmoor Observatory",
    },
  ],
  [
    "staircase-advisory.jpg",
    staircase(),
    {
      caption: "Twenty of the 31 stairs, on the first morning in the meridian room.",
      alt: "An iron staircase rises past three tall windows and ends in the air; beside it lies a telescope on a stand.",
      creator: "Odile Quarmby",
      credit: "Odile Quarmby / Brackmoor Observatory",
    },
  ],
  [
    "visitor-figures-2025/1-soup-queue.jpg",
    soupQueue(),
    {
      alt: "Eight people, five of them under umbrellas, in front of a lit hatch in the rain.",
      creator: "Odile Quarmby",
    },
  ],
  [
    "visitor-figures-2025/2-skelder-stone.jpg",
    meteorite(),
    {
      alt: "A pitted stone the size of a loaf on a table, with a scale in front of it.",
      creator: "Edwin Sallow",
      credit: "Norrick Wire",
    },
  ],
  [
    "visitor-figures-2025/3-south-dome.jpg",
    southDome(),
    { alt: "The Milky Way above a small dome; somebody stands at a telescope in the grass." },
  ],
  [
    "mirror-exchange.jpg",
    mirror(),
    {
      caption: "The mirror of the Thornley Telescope on its cell in the Brackmoor workshop.",
      alt: "A round mirror with a hole in its middle, as wide as a room, between two people in coats.",
      creator: "Hamish Verrall",
      credit: "Brackmoor Observatory",
    },
  ],
  [
    "de-pendeluhr.jpg",
    clocks(),
    {
      caption: "Die beiden Uhren im Keller des Instituts. Ihre Pendel schwingen gegeneinander.",
      alt: "Zwei gleiche Standuhren vor einer Ziegelwand, die Pendel nach außen geschwungen.",
      creator: "Ansgar Tiefenthal",
    },
  ],
  [
    "fr-lunette.jpg",
    meridian(),
    {
      caption: "La lunette méridienne et son escalier de trente et une marches, à l’observatoire de Montcerf.",
      alt: "Un long escalier de fonte monte vers une lunette posée entre deux piliers.",
      creator: "Solène Marchadour",
      credit: "Observatoire de Montcerf",
    },
  ],
  [
    "dim-road-lights.jpg",
    valleyLights(),
    {
      caption: "The Skelder road and the glow of Ettlesham behind Hawse Top, seen from the moor.",
      alt: "A row of road lamps winds through a dark valley towards the glow of a town.",
      creator: "Edwin Sallow",
      credit: "Norrick Wire",
    },
  ],
  [
    "weather-150.jpg",
    weatherScreen(),
    {
      caption: "The thermometer screen and the rain gauge, with the hen-house behind them.",
      alt: "A white louvred box on legs in a frosty field; somebody in a long coat walks towards it.",
      creator: "Lorcan Petheridge",
      credit: "Brackmoor Observatory",
    },
  ],
];

for (const [path, scene, saying] of pictures) {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, say(await paint(scene), saying));
}
