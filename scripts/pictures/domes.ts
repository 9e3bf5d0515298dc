import { all, blur, chance, fade, glow, grey, many, person, ridge, type Scene, stars } from "./brush.ts";

/** An observatory's dome: a drum, a half sphere of sheets on ribs, and the slit through which it looks. */
function dome(x: number, base: number, radius: number, open: number): string {
  const drum = radius * 0.62;
  const rib = (turn: number): string => {
    const wide = Math.abs(Math.sin(turn)) * radius;
    const side = turn < 0 ? 0 : 1;
    return `<path d="M${x} ${base - drum - radius}A${wide} ${radius} 0 0 ${side} ${x + Math.sin(turn) * radius} ${base - drum}" fill="none" stroke="${grey(0.08)}" stroke-opacity="0.55" stroke-width="1.6"/>`;
  };
  const edge = (turn: number): string => `${Math.abs(Math.sin(turn)) * radius} ${radius}`;
  const [left, right] = [open - 0.17, open + 0.17];
  const rings = many(6, (n) => {
    const up = ((n + 1) / 7) * 1.45;
    const wide = Math.cos(up) * radius;
    const y = base - drum - Math.sin(up) * radius;
    return `<path d="M${x - wide} ${y}A${wide} ${wide * 0.09} 0 0 0 ${x + wide} ${y}" fill="none" stroke="${grey(0.08)}" stroke-opacity="0.35" stroke-width="1.4"/>`;
  });
  return `<rect x="${x - radius * 0.96}" y="${base - drum}" width="${radius * 1.92}" height="${drum}" fill="url(#drum)"/>
${many(9, (n) => `<rect x="${x - radius * 0.9 + n * radius * 0.215}" y="${base - drum * 0.72}" width="${radius * 0.06}" height="${drum * 0.34}" rx="3" fill="${grey(n === 5 ? 0.92 : 0.05)}"/>`)}
<rect x="${x - radius * 1.02}" y="${base - drum - radius * 0.05}" width="${radius * 2.04}" height="${radius * 0.09}" fill="url(#drum)"/>
<path d="M${x - radius} ${base - drum}A${radius} ${radius} 0 0 1 ${x + radius} ${base - drum}Z" fill="url(#dome)"/>
${many(11, (n) => rib(-1.4 + n * 0.28))}${rings}
<path d="M${x} ${base - drum - radius}A${edge(left)} 0 0 ${left < 0 ? 0 : 1} ${x + Math.sin(left) * radius} ${base - drum}L${x + Math.sin(right) * radius} ${base - drum}A${edge(right)} 0 0 ${right < 0 ? 1 : 0} ${x} ${base - drum - radius}Z" fill="url(#slit)"/>`;
}

const domeDefs = (lit: number): string =>
  glow(
    "dome",
    [
      [0, 0.86 * lit],
      [0.45, 0.5 * lit],
      [0.85, 0.2 * lit],
      [1, 0.1 * lit],
    ],
    `cx="0.5" cy="1" r="1.05" fx="0.2" fy="0.55"`,
  ) +
  fade(
    "drum",
    [
      [0, 0.5 * lit],
      [0.3, 0.62 * lit],
      [0.75, 0.22 * lit],
      [1, 0.1 * lit],
    ],
    [1, 0],
  ) +
  fade("slit", [
    [0, 0.02],
    [0.55, 0.05],
    [1, 0.4],
  ]);

/** The great dome under the trails that the stars draw in an hour round the pole. */
export function greatDome(): Scene {
  const random = chance(1884);
  const [x, y] = [1130, 170];
  const trails = many(420, () => {
    const radius = 16 + random(0, 1) ** 0.8 * 1350;
    const start = random(0, 6.28);
    const turn = 0.5;
    const point = (angle: number): string =>
      `${(x + Math.cos(angle) * radius).toFixed(1)} ${(y + Math.sin(angle) * radius).toFixed(1)}`;
    const bright = random(0, 1) ** 3;
    return `<path d="M${point(start)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${point(start + turn)}" stroke-opacity="${(0.14 + bright * 0.7).toFixed(2)}" stroke-width="${(0.9 + bright * 1.5).toFixed(2)}"/>`;
  });
  return {
    defs:
      fade("sky", [
        [0, 0.05],
        [0.6, 0.17],
        [0.86, 0.42],
        [1, 0.55],
      ]) +
      domeDefs(0.82) +
      fade("moor", [
        [0, 0.1],
        [1, 0.02],
      ]) +
      blur("soft", 14),
    shapes: `${all("url(#sky)")}<g fill="none" stroke="#fff" stroke-linecap="round">${trails}</g>
${ridge(random, 738, 16, grey(0.19))}${ridge(random, 775, 14, grey(0.1))}
${dome(500, 800, 285, 0.52)}
${ridge(random, 806, 7, "url(#moor)")}
<ellipse cx="562" cy="812" rx="130" ry="14" fill="${grey(0.8)}" opacity="0.28" filter="url(#soft)"/>
${person(905, 838, 62, grey(0.02))}${person(938, 840, 56, grey(0.02), 2)}`,
  };
}

/** A small dome in a clear night of November, with the Milky Way above it. */
export function southDome(): Scene {
  const random = chance(1411);
  return {
    defs:
      fade("sky", [
        [0, 0.04],
        [0.7, 0.15],
        [1, 0.36],
      ]) +
      domeDefs(0.6) +
      fade("field", [
        [0, 0.2],
        [0.3, 0.1],
        [1, 0.03],
      ]) +
      blur("soft", 34) +
      blur("near", 9) +
      `<filter id="dust" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.006 0.011" numOctaves="5" seed="7"/><feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  1.9 0 0 0 -0.72"/></filter>` +
      `<mask id="band"><g transform="rotate(-34 800 450)"><rect x="-300" y="330" width="2200" height="190" fill="#fff" filter="url(#soft)"/></g></mask>`,
    shapes: `${all("url(#sky)")}
<g mask="url(#band)"><rect width="1600" height="900" fill="#fff" opacity="0.13"/><rect width="1600" height="900" filter="url(#dust)" opacity="0.5"/>${stars(random, 1500, 760)}</g>
${stars(random, 900, 740)}
${ridge(random, 716, 20, grey(0.14))}
${dome(1130, 772, 165, -0.42)}
${ridge(random, 774, 8, "url(#field)")}
${many(260, () => {
  const px = random(0, 1600);
  const py = random(800, 900);
  return `<path d="M${px.toFixed(0)} ${py.toFixed(0)}q${random(-5, 5).toFixed(1)}-14 ${random(-9, 9).toFixed(1)}-${random(18, 40).toFixed(0)}" stroke="${grey(random(0.05, 0.24))}" stroke-width="1.6" fill="none"/>`;
})}
<g transform="translate(420 800)"><path d="M0 0L-26 62M0 0L26 62M0 0L4 62" stroke="${grey(0.03)}" stroke-width="5"/><rect x="-52" y="-13" width="104" height="20" rx="4" fill="${grey(0.05)}" transform="rotate(-38)"/></g>
${person(350, 866, 118, grey(0.03), 3)}<ellipse cx="1130" cy="782" rx="190" ry="9" fill="${grey(0.9)}" opacity="0.16" filter="url(#near)"/>`,
  };
}

/** People under umbrellas in front of a hatch from which soup is given out. */
export function soupQueue(): Scene {
  const random = chance(9400);
  const umbrella = (x: number, y: number, tall: number, fill: string): string => {
    const u = tall / 100;
    return `<g transform="translate(${x} ${y}) scale(${u})"><path d="M9-60V-142" stroke="${fill}" stroke-width="2.4"/><path d="M-42-122Q-36-158 9-160Q54-158 60-122Q52-130 43-122Q34-131 26-122Q17-131 9-122Q1-131-8-122Q-16-131-25-122Q-34-130-42-122Z" fill="${fill}"/></g>`;
  };
  const queue = many(8, (n) => {
    const x = 210 + n * 116 + random(-34, 34);
    const tall = n === 4 ? 128 : random(172, 218);
    const fill = grey(0.05 + random(0, 0.05));
    return (
      person(x, 770, tall, fill, random(-2, 3)) + (n % 3 === 1 || n === 4 ? "" : umbrella(x, 770, tall * 0.98, fill))
    );
  });
  const hatch = `<rect x="1180" y="470" width="420" height="306" fill="${grey(0.12)}"/><path d="M1150 474L1210 428H1600V474Z" fill="${grey(0.07)}"/><rect x="1226" y="520" width="190" height="142" fill="${grey(0.97)}"/><rect x="1214" y="662" width="214" height="14" fill="${grey(0.3)}"/>${person(1318, 690, 128, grey(0.22))}<ellipse cx="1262" cy="654" rx="26" ry="10" fill="${grey(0.3)}"/><rect x="1236" y="626" width="52" height="30" fill="${grey(0.36)}"/>`;
  return {
    defs:
      fade("sky", [
        [0, 0.2],
        [0.75, 0.52],
        [1, 0.44],
      ]) +
      domeDefs(0.42) +
      fade("ground", [
        [0, 0.3],
        [1, 0.1],
      ]) +
      glow("light", [
        [0, 1, 0.75],
        [0.35, 1, 0.26],
        [1, 1, 0],
      ]) +
      blur("wet", 5) +
      blur("rain", 0.7),
    shapes: `${all("url(#sky)")}${ridge(random, 660, 24, grey(0.36))}${ridge(random, 706, 12, grey(0.27))}
<g opacity="0.8">${dome(640, 752, 210, 0.9)}</g>
<rect y="748" width="1600" height="152" fill="url(#ground)"/>${hatch}
<ellipse cx="1320" cy="592" rx="520" ry="330" fill="url(#light)"/><g filter="url(#rain)">${queue}</g>
<g transform="translate(0 1542) scale(1 -1)" opacity="0.34" filter="url(#wet)">${queue}</g>
<ellipse cx="1300" cy="800" rx="300" ry="40" fill="url(#light)"/>
<g stroke="#fff" stroke-linecap="round" filter="url(#rain)">${many(700, () => {
      const [x, y, long] = [random(-40, 1640), random(-60, 880), random(14, 52)];
      return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(-long * 0.16).toFixed(1)} ${long.toFixed(0)}" stroke-opacity="${random(0.05, 0.3).toFixed(2)}" stroke-width="${random(0.7, 1.7).toFixed(2)}"/>`;
    })}</g>`,
  };
}
