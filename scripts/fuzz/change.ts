/** A number from 0 up to, and without, the one that is asked for. */
export type Dice = (below: number) => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SIGNS = [
  ..."“”„«»‹›\"'‘’「」『』{}[]()<>&*_`#|~\\–—:;,.!?،。、：…•·/@+%=\t\n\r\u00a0\u00ad\u200b\u200f\u202e\u2066\u2069\ufeff\u0000",
  "\ud800",
  "👩‍🚀",
  "e\u0301",
  "---\n",
  "{.subhead}",
  "{.pull-quote}",
  "\n\n",
  "###\n",
];

/** One change of a text. */
type Change = (text: string, roll: Dice, others: readonly string[]) => string;

const pick = <T>(list: readonly T[], roll: Dice): T => list[roll(list.length)] as T;

/** Two places in a text, the earlier first, not far apart. */
function stretch(text: string, roll: Dice): [from: number, to: number] {
  const from = roll(text.length + 1);
  return [from, Math.min(text.length, from + roll(200))];
}

const insertSign: Change = (text, roll) => {
  const at = roll(text.length + 1);
  return text.slice(0, at) + pick(SIGNS, roll) + text.slice(at);
};
const drop: Change = (text, roll) => {
  const [from, to] = stretch(text, roll);
  return text.slice(0, from) + text.slice(to);
};
const repeat: Change = (text, roll) => {
  const [from, to] = stretch(text, roll);
  return text.slice(0, to) + text.slice(from, to).repeat(1 + roll(30)) + text.slice(to);
};
const splice: Change = (text, roll, others) => {
  const other = pick(others, roll);
  return text.slice(0, roll(text.length + 1)) + other.slice(roll(other.length + 1));
};
const insertLine: Change = (text, roll, others) => {
  const lines = text.split("\n");
  lines.splice(roll(lines.length + 1), roll(2), pick(pick(others, roll).split("\n"), roll));
  return lines.join("\n");
};
const moveLine: Change = (text, roll) => {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(roll(lines.length), 1);
  lines.splice(roll(lines.length + 1), 0, line);
  return lines.join("\n");
};
const joinLines: Change = (text, roll) => {
  const lines = text.split("\n");
  const at = roll(lines.length);
  return [...lines.slice(0, at), lines.slice(at, at + 2).join(" "), ...lines.slice(at + 2)].join("\n");
};
const shout: Change = (text, roll) => {
  const [from, to] = stretch(text, roll);
  return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
};

const CHANGES: readonly Change[] = [
  insertSign,
  insertSign,
  drop,
  repeat,
  splice,
  insertLine,
  moveLine,
  joinLines,
  shout,
];

/** A text of another, by one change to eight. */
export function changed(text: string, roll: Dice, others: readonly string[]): string {
  let now = text;
  for (let times = 1 + roll(8); times > 0; times -= 1) now = pick(CHANGES, roll)(now, roll, others);
  return now;
}
