import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process took. */
export interface Taken {
  /** Seconds of CPU time, its own children's among them. */
  readonly cpu: number;
  /** Megabytes of memory at its peak, without its children's. */
  readonly peak: number;
  readonly out: string;
}

/** Linux counts CPU time in hundredths of a second wherever it tells it. */
const TICK = 0.01;
/** Its peak is asked for again and again while it runs: afterwards nobody knows it. */
const EVERY = 20;

/**
 * Runs a program and tells its CPU time as the system counts it for any program, be it Node or not. Wall time tells more of
 * what else a machine does.
 * @throws Error where it fails, with what it said.
 */
export async function run(program: string, words: readonly string[], cwd: string, env = {}): Promise<Taken> {
  const before = cpuOfChildren();
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (piece) => {
    said.out += piece;
  });
  child.stderr.on("data", (piece) => {
    said.err += piece;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child));
  }, EVERY);
  try {
    const code = await new Promise<number>((done, fail) => {
      child.on("error", fail);
      child.on("close", (status) => done(status ?? 1));
    });
    if (code !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${said.out}${said.err}`);
    return { cpu: cpuOfChildren() - before, peak, out: said.out };
  } finally {
    clearInterval(watch);
  }
}

/** Seconds of CPU time of a process that runs. */
export const cpuOf = (pid: number): number => ticks(`/proc/${pid}/stat`, 11);

const cpuOfChildren = (): number => ticks("/proc/self/stat", 13);

/** Two neighbouring fields behind the name of the program, which may hold anything: user and system time. */
function ticks(path: string, first: number): number {
  const stat = readFileSync(path, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[first]) + Number(fields[first + 1])) * TICK;
}

function peakOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    // It has just ended.
    return 0;
  }
}

/** The least of each kind of several runs, taken in turns, so that a bad minute is bad for all. */
export async function bestOf<Name extends string>(
  runs: number,
  programs: Readonly<Record<Name, () => Promise<Taken>>>,
): Promise<Record<Name, Taken>> {
  const best: Partial<Record<Name, Taken>> = {};
  for (let round = 0; round < runs; round += 1) {
    for (const name of Object.keys(programs) as Name[]) {
      const taken = await programs[name]();
      const known = best[name] ?? taken;
      best[name] = { ...taken, cpu: Math.min(known.cpu, taken.cpu), peak: Math.min(known.peak, taken.peak) };
    }
  }
  return best as Record<Name, Taken>;
}
