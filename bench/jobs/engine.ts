/** Prints the CPU milliseconds that one way of reading texts takes for each: `engine.mjs WAY COUNT [CHARACTERS]`. */
import MarkdownIt from "markdown-it";
import attrs from "markdown-it-attrs";
import { parse } from "../../src/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { longText, releaseText } from "../releases.ts";

const renderer = createRenderer();
const markdown = new MarkdownIt().use(attrs);

const ways: Readonly<Record<string, (text: string) => unknown>> = {
  read: (text) => parse(text),
  "read and render": (text) => renderer.body(parse(text)),
  "markdown-it": (text) => markdown.render(text),
};

const [way = "", count = "0", characters] = process.argv.slice(2);
const read = ways[way];
if (read === undefined) throw new Error(`There is no way “${way}”.`);
const textOf = (index: number): string =>
  characters === undefined ? releaseText(index) : longText(index, Number(characters));
const texts = Array.from({ length: Number(count) }, (_, index) => textOf(index));

/**
 * So many releases are read before the clock starts, however few are measured: until then it is the compiler that works. Where
 * lengths are compared with each other, fewer do.
 */
const WARM_UP = characters === undefined ? 2000 : 500;

for (let index = 0; index < WARM_UP; index += 1) read(releaseText(index));
const before = process.cpuUsage();
for (const text of texts) read(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000 / texts.length);
