import { all, blur, chance, fade, glow, grey, many, person, ridge, type Scene, stars } from "./brush.ts";

/** The screen with the thermometers, the rain gauge and the hen-house, on a morning of frost. */
export function weatherScreen(): Scene {
  const random = chance(1876);
  const louvres = many(
    11,
    (n) => `<path d="M0 ${8 + n * 17}H200" stroke="${grey(n % 2 === 0 ? 0.62 : 0.48)}" stroke-width="7"/>`,
  );
  return {
    defs:
      fade("sky", [
        [0, 0.62],
        [0.7, 0.9],
        [1, 0.96],
      ]) +
      glow("sun", [
        [0, 1],
        [0.12, 1, 0.9],
        [1, 1, 0],
      ]) +
      fade("field", [
        [0, 0.82],
        [0.35, 0.66],
        [1, 0.42],
      ]) +
      fade("mist", [
        [0, 1, 0],
        [0.5, 1, 0.75],
        [1, 1, 0],
      ]) +
      fade(
        "white",
        [
          [0, 0.93],
          [1, 0.6],
        ],
        [1, 0],
      ) +
      blur("soft", 7),
    shapes: `${all("url(#sky)")}<circle cx="300" cy="430" r="420" fill="url(#sun)"/>
${ridge(random, 520, 40, grey(0.74))}${ridge(random, 570, 30, grey(0.62))}<rect y="470" width="1600" height="170" fill="url(#mist)"/>
<g fill="${grey(0.34)}"><path d="M180 640V578L236 544L292 578V640Z"/><path d="M172 582L236 540L300 582" fill="none" stroke="${grey(0.28)}" stroke-width="8"/></g>
${ridge(random, 640, 9, "url(#field)")}
${many(15, (n) => `<path d="M${380 + n * 84} ${662 + (n % 3) * 3}V${606 - (n % 2) * 4}" stroke="${grey(0.3)}" stroke-width="6"/>`)}<path d="M380 622H1600M380 642H1600" stroke="${grey(0.34)}" stroke-width="2.4"/>
<path d="M1010 850L760 884H1120L1260 850Z" fill="${grey(0.36)}" opacity="0.5" filter="url(#soft)"/>
<g transform="translate(1010 470)"><path d="M16 200L2 378M184 200L198 378M40 200L34 356M160 200L166 356" stroke="${grey(0.72)}" stroke-width="11"/><path d="M18 300H182" stroke="${grey(0.7)}" stroke-width="8"/><path d="M-16 0L100 -42L216 0Z" fill="${grey(0.86)}"/><rect x="0" y="0" width="200" height="200" fill="url(#white)"/>${louvres}<path d="M100 0V200" stroke="${grey(0.4)}" stroke-width="4"/><path d="M-20 -2H220" stroke="${grey(0.66)}" stroke-width="10"/></g>
<g transform="translate(760 790)"><ellipse cx="0" cy="62" rx="70" ry="12" fill="${grey(0.3)}" opacity="0.5" filter="url(#soft)"/><rect x="-30" y="-30" width="60" height="92" fill="url(#white)"/><ellipse cx="0" cy="-30" rx="30" ry="9" fill="${grey(0.3)}"/><path d="M-30 8H30" stroke="${grey(0.5)}" stroke-width="3"/></g>
${person(1306, 846, 258, grey(0.16), -3)}
${many(700, () => {
  const [x, y] = [random(0, 1600), random(690, 900)];
  return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${random(-4, 4).toFixed(1)} ${(-(y - 640) * random(0.05, 0.13)).toFixed(1)}" stroke="${grey(random(0.5, 0.95))}" stroke-width="1.4"/>`;
})}`,
  };
}

/** Road lamps down a valley, and the glow of the town behind the hill that puts out the stars. */
export function valleyLights(): Scene {
  const random = chance(2025);
  const road = Array.from({ length: 26 }, (_, n) => {
    const t = n / 25;
    return { x: 1420 - 1010 * t + Math.sin(t * 7.5) * 210 * (1 - t * 0.55), y: 880 - 292 * t ** 0.62, near: 1 - t };
  });
  const lamp = ({ x, y, near }: (typeof road)[number]): string => {
    const tall = 14 + near * 112;
    const size = 7 + near * 46;
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}V${(y - tall).toFixed(0)}" stroke="${grey(0.05)}" stroke-width="${(1 + near * 4).toFixed(1)}"/><circle cx="${x.toFixed(0)}" cy="${(y - tall).toFixed(0)}" r="${(size * 2.4).toFixed(0)}" fill="url(#lamp)"/><circle cx="${x.toFixed(0)}" cy="${(y - tall).toFixed(0)}" r="${(1.6 + near * 5).toFixed(1)}" fill="#fff"/><ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(size * 2.1).toFixed(0)}" ry="${(size * 0.5).toFixed(0)}" fill="url(#lamp)"/>`;
  };
  return {
    defs:
      fade("sky", [
        [0, 0.04],
        [0.55, 0.14],
        [1, 0.3],
      ]) +
      glow("town", [
        [0, 1, 0.85],
        [0.35, 1, 0.34],
        [1, 1, 0],
      ]) +
      glow("lamp", [
        [0, 1, 0.6],
        [0.3, 1, 0.2],
        [1, 1, 0],
      ]) +
      fade("near", [
        [0, 0.13],
        [1, 0.04],
      ]) +
      fade("flood", [
        [0, 1, 0.5],
        [1, 1, 0.04],
      ]),
    shapes: `${all("url(#sky)")}${stars(random, 520, 420)}<ellipse cx="420" cy="610" rx="760" ry="400" fill="url(#town)"/>
${ridge(random, 560, 46, grey(0.16))}${many(46, () => `<circle cx="${random(210, 640).toFixed(0)}" cy="${random(572, 604).toFixed(0)}" r="${random(1, 2.6).toFixed(1)}" fill="#fff" opacity="${random(0.4, 1).toFixed(2)}"/>`)}
${ridge(random, 626, 30, grey(0.1))}${ridge(random, 660, 18, "url(#near)")}
<path d="M${road.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`).join("L")}" fill="none" stroke="${grey(0.26)}" stroke-width="9" stroke-linejoin="round" opacity="0.6"/>
${[...road].reverse().map(lamp).join("")}
<g transform="translate(560 770)"><path d="M-120 110V16L0-52L120 16V110Z" fill="${grey(0.03)}"/><path d="M76-14V-62h24v62Z" fill="${grey(0.03)}"/><path d="M-120 16L0-52L120 16" fill="none" stroke="${grey(0.16)}" stroke-width="3"/><path d="M-92 22L-150 110H-30Z" fill="url(#flood)"/><circle cx="-92" cy="22" r="84" fill="url(#lamp)"/><circle cx="-92" cy="22" r="5" fill="#fff"/></g>`,
  };
}
