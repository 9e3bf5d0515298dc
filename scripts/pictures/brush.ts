/** What the scenes are painted with: a chance that is the same each time, and a few shapes of SVG. */

export const WIDTH = 1600;
export const HEIGHT = 900;

/** A picture before it is painted. */
export interface Scene {
  readonly width?: number;
  readonly height?: number;
  readonly defs: string;
  readonly shapes: string;
}

/** A number between two. */
export type Chance = (from: number, to: number) => number;

/** The same numbers for the same seed, on every machine (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}

export const many = (count: number, shape: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => shape(index)).join("");

/** A grey: 0 is black, 1 white. The pictures are a little cool, as prints of silver are. */
export function grey(light: number): string {
  const part = (shift: number): string =>
    Math.round(Math.min(255, Math.max(0, light * 255 + shift)))
      .toString(16)
      .padStart(2, "0");
  return `#${part(-1)}${part(0)}${part(2)}`;
}

type Stop = readonly [offset: number, light: number, opacity?: number];

const stops = (all: readonly Stop[]): string =>
  all
    .map(([at, light, opacity = 1]) => `<stop offset="${at}" stop-color="${grey(light)}" stop-opacity="${opacity}"/>`)
    .join("");

/** From top to bottom, or along `to`. */
export const fade = (id: string, all: readonly Stop[], to: readonly [number, number] = [0, 1]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${to[0]}" y2="${to[1]}">${stops(all)}</linearGradient>`;

export const glow = (id: string, all: readonly Stop[], at = `cx="0.5" cy="0.5" r="0.5"`): string =>
  `<radialGradient id="${id}" ${at}>${stops(all)}</radialGradient>`;

export const blur = (id: string, by: number): string =>
  `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${by}"/></filter>`;

export const all = (fill: string): string => `<rect width="100%" height="100%" fill="${fill}"/>`;

/** A skyline of hills: waves of several lengths over each other. */
export function ridge(random: Chance, height: number, swell: number, fill: string): string {
  const waves = Array.from({ length: 6 }, (_, n) => ({
    length: 90 + 1500 / (n + 1.4) ** 1.5,
    phase: random(0, 6.28),
    rise: swell / (n + 1) ** 1.3,
  }));
  const points = Array.from({ length: 101 }, (_, step) => {
    const x = (step * WIDTH) / 100;
    const y = waves.reduce(
      (sum, { length, phase, rise }) => sum - rise * Math.sin(x / (length / 6.28) + phase),
      height,
    );
    return `${x} ${y.toFixed(1)}`;
  });
  return `<path d="M0 ${HEIGHT}L${points.join("L")}L${WIDTH} ${HEIGHT}Z" fill="${fill}"/>`;
}

export function stars(random: Chance, count: number, below: number): string {
  return many(count, () => {
    const bright = random(0, 1) ** 4;
    return `<circle cx="${random(0, WIDTH).toFixed(1)}" cy="${random(0, below).toFixed(1)}" r="${(0.5 + bright * 1.7).toFixed(2)}" fill="#fff" opacity="${(0.25 + bright * 0.7).toFixed(2)}"/>`;
  });
}

/** Somebody in a long coat, seen against the light; `tall` in pixels, feet at the given place. */
export function person(x: number, y: number, tall: number, fill: string, lean = 0): string {
  const u = tall / 100;
  return `<g transform="translate(${x.toFixed(1)} ${y}) scale(${u.toFixed(3)}) rotate(${lean.toFixed(1)})" fill="${fill}"><ellipse cx="${(lean / 2).toFixed(1)}" cy="-92" rx="6.6" ry="8"/><path d="M-4-85C-12-83-16-79-17-69L-19-34Q-17-30-15-34L-14-55Q-14-34-18-15L-8-14L-8 0H-1L0-14L1 0H8L8-14L17-15Q14-34 14-55L16-35Q19-31 20-36L17-69C16-79 12-83 4-85Q0-83-4-85Z"/></g>`;
}

export function svg({ width = WIDTH, height = HEIGHT, defs, shapes }: Scene): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${defs}</defs>${shapes}</svg>`;
}
