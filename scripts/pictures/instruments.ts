import { all, blur, chance, fade, glow, grey, HEIGHT, many, person, type Scene, WIDTH } from "./brush.ts";

/** A mirror of two metres on its cell in the workshop, and the lamps above it in its glass. */
export function mirror(): Scene {
  const random = chance(1961);
  const lamp = (x: number, y: number, wide: number): string =>
    `<rect x="${x}" y="${y}" width="${wide}" height="${wide * 0.07}" fill="#fff"/><rect x="${x - wide * 0.4}" y="${y - wide * 0.2}" width="${wide * 1.8}" height="${wide * 0.5}" fill="url(#lamp)"/>`;
  return {
    defs:
      fade("wall", [
        [0, 0.1],
        [0.7, 0.3],
        [1, 0.22],
      ]) +
      fade("floor", [
        [0, 0.32],
        [1, 0.08],
      ]) +
      fade(
        "rim",
        [
          [0, 0.22],
          [0.3, 0.7],
          [0.55, 0.34],
          [1, 0.1],
        ],
        [1, 0],
      ) +
      fade(
        "glass",
        [
          [0, 0.95],
          [0.25, 0.55],
          [0.5, 0.82],
          [0.75, 0.3],
          [1, 0.62],
        ],
        [1, 0.5],
      ) +
      glow("lamp", [
        [0, 1, 0.5],
        [1, 1, 0],
      ]) +
      glow("shade", [
        [0, 0, 0.75],
        [1, 0, 0],
      ]) +
      blur("soft", 10) +
      blur("far", 2.4) +
      `<clipPath id="face"><ellipse cx="790" cy="520" rx="520" ry="150"/></clipPath>`,
    shapes: `${all("url(#wall)")}
<g filter="url(#far)">${many(9, (n) => `<rect x="${n * 190 - 20}" y="0" width="14" height="640" fill="${grey(0.13)}"/>`)}<rect y="300" width="1600" height="16" fill="${grey(0.12)}"/>${lamp(260, 96, 240)}${lamp(700, 70, 260)}${lamp(1160, 96, 240)}
<path d="M330 316V250h500v66" fill="none" stroke="${grey(0.08)}" stroke-width="14"/>${many(7, (n) => `<rect x="${1180 + n * 48}" y="${420 - random(0, 60)}" width="30" height="130" fill="${grey(random(0.1, 0.24))}"/>`)}<rect x="1150" y="520" width="400" height="120" fill="${grey(0.14)}"/></g>
<rect y="636" width="1600" height="264" fill="url(#floor)"/><ellipse cx="790" cy="800" rx="640" ry="70" fill="url(#shade)"/>
${many(7, (n) => `<path d="M${330 + n * 155} 590L${350 + n * 147} 800" stroke="${grey(0.1)}" stroke-width="16"/>`)}
<path d="M270 520V596A520 150 0 0 0 1310 596V520Z" fill="url(#rim)"/>
${many(40, (n) => {
  const turn = (n / 39) * Math.PI;
  return `<circle cx="${(790 + Math.cos(turn) * 516).toFixed(1)}" cy="${(566 + Math.sin(turn) * 148).toFixed(1)}" r="4" fill="${grey(0.12)}"/>`;
})}
<ellipse cx="790" cy="520" rx="520" ry="150" fill="url(#glass)"/>
<g clip-path="url(#face)"><g filter="url(#soft)" opacity="0.8">${[360, 660, 960].map((x) => `<rect x="${x}" y="${540 + (x % 7) * 6}" width="230" height="14" rx="7" fill="#fff"/>`).join("")}<path d="M250 470Q790 360 1330 470V400H250Z" fill="${grey(0.12)}"/></g>
${many(7, (n) => `<ellipse cx="790" cy="520" rx="${60 + n * 74}" ry="${17 + n * 21.5}" fill="none" stroke="#fff" stroke-opacity="0.09" stroke-width="2"/>`)}</g>
<ellipse cx="790" cy="520" rx="62" ry="18" fill="${grey(0.06)}"/><ellipse cx="790" cy="520" rx="520" ry="150" fill="none" stroke="#fff" stroke-opacity="0.5" stroke-width="3"/>
${person(166, 800, 390, grey(0.04), 2)}${person(1440, 790, 372, grey(0.05), -4)}`,
  };
}

/** Two clocks of one make in a cellar, their pendulums swinging against each other. */
export function clocks(): Scene {
  const random = chance(1911);
  const [width, height] = [1200, 1500];
  const bricks = many(30, (row) =>
    many(
      14,
      (n) =>
        `<rect x="${n * 96 - (row % 2) * 48}" y="${row * 46}" width="91" height="41" rx="2" fill="${grey(0.17 + random(0, 0.06))}"/>`,
    ),
  );
  const clock = (x: number, swing: number, minutes: number): string => {
    const ticks = many(60, (n) => {
      const long = n % 5 === 0 ? 17 : 8;
      return `<path d="M0-130v${long}" transform="rotate(${n * 6})" stroke="${grey(0.1)}" stroke-width="${n % 5 === 0 ? 5 : 2}"/>`;
    });
    const hand = (turn: number, long: number, wide: number): string =>
      `<path d="M${-wide} 22L0 ${-long}L${wide} 22Z" transform="rotate(${turn})" fill="${grey(0.06)}"/>`;
    return `<g transform="translate(${x} 0)"><path d="M-190 250L0 150L190 250Z" fill="url(#wood)"/><rect x="-190" y="246" width="380" height="1130" fill="url(#wood)"/><rect x="-214" y="1340" width="428" height="70" fill="url(#wood)"/>
<rect x="-146" y="590" width="292" height="690" fill="${grey(0.05)}"/><g transform="rotate(${swing} 0 470)"><rect x="-5" y="560" width="10" height="560" fill="url(#brass)"/><circle cx="0" cy="1130" r="78" fill="url(#bob)"/></g>
<rect x="-146" y="590" width="292" height="690" fill="url(#pane)"/><rect x="-146" y="590" width="292" height="690" fill="none" stroke="${grey(0.36)}" stroke-width="5"/>
<g transform="translate(0 420)"><circle r="158" fill="url(#brass)"/><circle r="146" fill="${grey(0.9)}"/>${ticks}<circle r="40" cy="58" fill="none" stroke="${grey(0.4)}" stroke-width="2"/>${hand(minutes / 2 + 60, 84, 8)}${hand(minutes * 6, 118, 6)}<circle r="9" fill="${grey(0.06)}"/><circle r="146" fill="url(#dialshade)"/></g></g>`;
  };
  return {
    width,
    height,
    defs:
      fade(
        "wood",
        [
          [0, 0.1],
          [0.12, 0.34],
          [0.3, 0.2],
          [0.7, 0.24],
          [0.92, 0.13],
          [1, 0.05],
        ],
        [1, 0],
      ) +
      fade(
        "brass",
        [
          [0, 0.3],
          [0.45, 0.85],
          [1, 0.3],
        ],
        [1, 0],
      ) +
      glow(
        "bob",
        [
          [0, 1],
          [0.5, 0.7],
          [0.9, 0.32],
          [1, 0.2],
        ],
        `cx="0.36" cy="0.32" r="0.75"`,
      ) +
      fade(
        "pane",
        [
          [0, 1, 0.16],
          [0.42, 1, 0.03],
          [0.43, 1, 0.1],
          [1, 1, 0],
        ],
        [1, 1],
      ) +
      fade(
        "dialshade",
        [
          [0, 0, 0],
          [1, 0, 0.34],
        ],
        [1, 1],
      ) +
      glow("lamp", [
        [0, 1, 0.5],
        [0.6, 1, 0.12],
        [1, 1, 0],
      ]) +
      fade("dark", [
        [0, 0, 0],
        [0.55, 0, 0.15],
        [1, 0, 0.75],
      ]),
    shapes: `${all(grey(0.1))}${bricks}<ellipse cx="600" cy="260" rx="760" ry="620" fill="url(#lamp)"/><rect y="1380" width="${width}" height="120" fill="${grey(0.14)}"/>
${clock(330, 4.6, 14)}${clock(870, -4.6, 14)}<rect width="${width}" height="${height}" fill="url(#dark)"/>`,
  };
}

/** A meridian telescope between its pillars, and the stairs of cast iron that lead up to it. */
export function meridian(): Scene {
  const steps = 31;
  const step = (n: number) => ({ x: 120 + n * 27, y: 840 - n * 15.6 });
  const treads = many(steps, (n) => {
    const { x, y } = step(n);
    return `<path d="M${x} ${y}h64l-7 7h-50Z" fill="${grey(0.05)}"/><path d="M${x + 30} ${y}V${y - 96}" stroke="${grey(0.07)}" stroke-width="3"/><circle cx="${x + 30}" cy="${y - 48}" r="9" fill="none" stroke="${grey(0.07)}" stroke-width="3"/>`;
  });
  const [first, last] = [step(0), step(steps - 1)];
  return {
    defs:
      fade("wall", [
        [0, 0.72],
        [0.6, 0.56],
        [1, 0.4],
      ]) +
      fade("sky", [
        [0, 1],
        [1, 0.86],
      ]) +
      fade(
        "ray",
        [
          [0, 1, 0.34],
          [1, 1, 0],
        ],
        [0, 1],
      ) +
      fade("tube", [
        [0, 0.5],
        [0.2, 0.28],
        [0.5, 0.1],
        [1, 0.03],
      ]) +
      fade(
        "stone",
        [
          [0, 0.48],
          [0.4, 0.34],
          [1, 0.16],
        ],
        [1, 0],
      ) +
      fade("floor", [
        [0, 0.3],
        [1, 0.14],
      ]) +
      blur("soft", 12),
    shapes: `${all("url(#wall)")}
<path d="M700 -10H1010V330H700Z" fill="url(#sky)"/>${many(4, (n) => `<path d="M${762 + n * 62} -10V330" stroke="${grey(0.5)}" stroke-width="5"/>`)}${many(3, (n) => `<path d="M700 ${90 + n * 82}H1010" stroke="${grey(0.5)}" stroke-width="5"/>`)}
<path d="M700 330H1010L${WIDTH} ${HEIGHT}H430Z" fill="url(#ray)" filter="url(#soft)"/>
<rect y="806" width="1600" height="94" fill="url(#floor)"/>
<path d="M1010 372H1620V900H1010Z" fill="${grey(0.22)}"/><rect x="1000" y="364" width="620" height="18" fill="${grey(0.12)}"/>
<path d="M1130 364V250Q1130 218 1160 214H1230Q1254 218 1254 250V364Z" fill="url(#stone)"/><path d="M1376 364V250Q1376 218 1406 214H1470Q1500 218 1500 250V364Z" fill="url(#stone)"/>
<rect x="1196" y="226" width="240" height="30" rx="8" fill="url(#tube)"/><g transform="rotate(-58 1316 240)"><rect x="1096" y="212" width="440" height="56" rx="8" fill="url(#tube)"/><rect x="1268" y="196" width="96" height="88" rx="10" fill="url(#tube)"/><rect x="1530" y="204" width="26" height="72" rx="5" fill="url(#tube)"/><rect x="1064" y="224" width="36" height="32" fill="url(#tube)"/></g>
<path d="M${first.x + 20} ${first.y + 26}L${last.x + 40} ${last.y + 30}V${last.y + 4}L${first.x + 20} ${first.y}Z" fill="${grey(0.08)}"/>${treads}
<path d="M${first.x + 30} ${first.y - 96}L${last.x + 30} ${last.y - 96}H1120" fill="none" stroke="${grey(0.05)}" stroke-width="8" stroke-linecap="round"/>
<path d="M${last.x + 40} ${last.y + 6}H1030" stroke="${grey(0.06)}" stroke-width="14"/>
${[360, 640, 900].map((x) => `<path d="M${x} ${840 - ((x - 120) / 27) * 15.6 + 40}V812" stroke="${grey(0.07)}" stroke-width="12"/>`).join("")}
${person(64, 846, 196, grey(0.08), 3)}`,
  };
}
