import { all, blur, glow, grey, many, type Scene } from "./brush.ts";

/** The stone that fell through a hen-house, under a lamp. */
export function meteorite(): Scene {
  const stone =
    "M520 560C500 470 560 372 676 332C790 296 930 300 1010 372C1090 440 1126 540 1092 622C1060 700 930 730 800 724C660 718 546 668 520 560Z";
  return {
    defs:
      glow(
        "light",
        [
          [0, 0.66],
          [0.55, 0.3],
          [1, 0.07],
        ],
        `cx="0.42" cy="0.5" r="0.7"`,
      ) +
      glow("shade", [
        [0, 0, 0.9],
        [0.7, 0, 0.5],
        [1, 0, 0],
      ]) +
      glow(
        "round",
        [
          [0, 1, 0.2],
          [0.45, 0, 0],
          [1, 0, 0.85],
        ],
        `cx="0.34" cy="0.26" r="0.85"`,
      ) +
      blur("soft", 22) +
      `<filter id="rock" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.013 0.016" numOctaves="6" seed="1907"/><feDiffuseLighting surfaceScale="34" diffuseConstant="0.78" lighting-color="#cfd0d2"><feDistantLight azimuth="232" elevation="42"/></feDiffuseLighting></filter><clipPath id="stone"><path d="${stone}"/></clipPath>`,
    shapes: `${all("url(#light)")}<ellipse cx="850" cy="706" rx="420" ry="86" fill="url(#shade)" filter="url(#soft)"/>
<g clip-path="url(#stone)"><rect x="480" y="280" width="660" height="470" filter="url(#rock)"/><rect x="480" y="280" width="660" height="470" fill="url(#round)"/></g>
<g transform="rotate(-2 800 800)"><rect x="420" y="786" width="760" height="46" fill="${grey(0.82)}"/>${many(20, (n) => `<rect x="${420 + n * 38}" y="786" width="19" height="23" fill="${grey(0.08)}"/>`)}${many(20, (n) => `<rect x="${439 + n * 38}" y="809" width="19" height="23" fill="${grey(0.08)}"/>`)}</g>
<g transform="rotate(3 1260 600)"><rect x="1176" y="560" width="210" height="120" fill="${grey(0.84)}"/>${many(4, (n) => `<rect x="1196" y="${582 + n * 22}" width="${[150, 168, 96, 130][n]}" height="5" fill="${grey(0.35)}"/>`)}</g>`,
  };
}
