import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";

/** What the worker says of a text. */
interface Answer {
  readonly faults: readonly string[];
  readonly html: number;
}

/**
 * A reading that takes so long is not slow, it does not end: what is linear takes a second or two for these texts, what
 * is quadratic takes minutes. Nothing else is measured here; `npm run bench` does that.
 */
const KILLED_AFTER = 30_000;

let worker: Worker | undefined;

/** A thread with the engine in it. It is written in TypeScript, which a thread does not read by itself. */
function start(): Worker {
  const file = JSON.stringify(new URL("./support/parse-worker.ts", import.meta.url).href);
  return new Worker(`import("tsx/esm/api").then(({ tsImport }) => tsImport(${file}, ${file}))`, { eval: true });
}

/** Parses and renders a text; rejects, and ends the thread, if that does not end. */
async function read(text: string): Promise<Answer> {
  worker ??= start();
  const answered = once(worker, "message", { signal: AbortSignal.timeout(KILLED_AFTER) });
  worker.postMessage(text);
  try {
    const [answer] = await answered;
    return answer;
  } catch (error) {
    const stuck = worker;
    worker = undefined;
    await stuck.terminate();
    throw error;
  }
}

afterAll(() => worker?.terminate());

/** Bytes as a generator of pseudo-random numbers gives them, decoded: the same on every run. */
function randomBytes(length: number): string {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = state >> 16;
  }
  return new TextDecoder("utf-8").decode(bytes);
}

const MEGABYTE = 1_000_000;
const HEAD = "Tide mill turns again\n\n13 October 2031\n\n";
const SENTENCE = "The wheel turned twice a day, whenever the tide allowed it to. ";
const QUOTATION = "“Nobody will stop the wheel now,” said Nora Tidewell. ";
const CONTACT = "Media contact:\nNora Tidewell, press officer\nTel: +44 1632 960001\npress@mill.example\n\n";

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

const TEXTS: Readonly<Record<string, string>> = {
  "a megabyte in one line": times("mill ", MEGABYTE),
  "a megabyte without a space": "x".repeat(MEGABYTE),
  "a megabyte of sentences in one paragraph": HEAD + times(SENTENCE, MEGABYTE),
  "a megabyte of hard-wrapped text": HEAD + times(`${SENTENCE.trim()}\n`, MEGABYTE),
  "a megabyte of paragraphs": HEAD + times(`${SENTENCE.repeat(4)}\n\n`, MEGABYTE),
  "a megabyte of quotations in one paragraph": HEAD + times(QUOTATION, MEGABYTE),
  "a megabyte of quotations in paragraphs": HEAD + times(`${QUOTATION.trim()}\n\n`, MEGABYTE),
  "100,000 short lines": "mill\n".repeat(100_000),
  "100,000 short paragraphs": "The mill\n\n".repeat(100_000),
  "100,000 blank lines": "\n".repeat(100_000),
  "100,000 lines of a no-break space": "\u00a0\n".repeat(100_000),
  "10,000 opening quotation marks": "“".repeat(10_000),
  "10,000 paragraphs that open a quotation": "“The wheel turned twice a day\n\n".repeat(10_000),
  "10,000 straight marks between words": HEAD + '"mill '.repeat(10_000),
  "random bytes": randomBytes(500_000),
  "40,000 labels": "a: b\n".repeat(40_000),
  "40,000 labelled lines": "WHAT: a mill\n".repeat(40_000),
  "40,000 rows of stars": `${HEAD}${"* * *\n\n".repeat(40_000)}`,
  "10,000 contacts": HEAD + CONTACT.repeat(10_000),
  "40,000 addresses": "press@mill.example\n".repeat(40_000),
  "40,000 dates": "13 October 2031\n".repeat(40_000),
  "40,000 items of a list": HEAD + "• oak for the buckets\n".repeat(40_000),
  "40,000 numbered items": HEAD + "1. Lift the gate\n".repeat(40_000),
  "40,000 rows of a table": HEAD + "Adults\t4.50\t5.00\n".repeat(40_000),
  "20,000 credits": HEAD + "Photo: Ada Sluice / EXAMPLE NEWS\n\n".repeat(20_000),
  "20,000 different credits": HEAD + Array.from({ length: 20_000 }, (_, at) => `Photo: Ada ${at} Sluice\n`).join("\n"),
  "20,000 subheads": HEAD + `How the wheel was built\n\n${SENTENCE}\n\n`.repeat(20_000),
  "20,000 standing texts": HEAD + `About Tarnmouth Mill\n${SENTENCE}\n\n`.repeat(20_000),
  "20,000 end marks": HEAD + "###\n".repeat(20_000),
  "20,000 different speakers":
    HEAD + Array.from({ length: 20_000 }, (_, at) => `“Stop it,” said Ada Sl${at.toString(36)}.\n`).join("\n"),
  "100,000 opening brackets": "(".repeat(100_000),
  "100,000 braces": "{".repeat(100_000),
  "20,000 markers": "Aim {.subhead}\n".repeat(20_000),
  "40,000 signs of Markdown": "**a** *“b c d e” ".repeat(40_000),
  "40,000 open pairs of stars": "**a** **b ".repeat(40_000),
  "40,000 open links": "[a](https://".repeat(40_000),
  "a heading of hashes and spaces": `## a ${"#  ".repeat(200_000)}b`,
  "a headline of spaces": `# Mill${" ".repeat(400_000)};`,
  "40,000 backslashes": `\\_${"\\a_".repeat(40_000)}`,
  "40,000 names of signs": "&amp;&x;&".repeat(40_000),
  "a megabyte of spaces in a line": `mill${" ".repeat(MEGABYTE)}turns`,
  "a megabyte of dashes": "-".repeat(MEGABYTE),
  "a megabyte of figures": "0123456789 ".repeat(MEGABYTE / 10),
  "front matter without an end": `---\n${"a: b\n".repeat(40_000)}`,
};

describe("is read to its end", () => {
  it.each(Object.entries(TEXTS))("%s", async (_, text) => {
    const { faults, html } = await read(text);
    expect(faults).toEqual([]);
    expect(html).toBeGreaterThanOrEqual(0);
  });
});
