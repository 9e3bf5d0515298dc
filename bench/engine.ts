/** Prints the CPU milliseconds a release that one way of reading texts takes: `engine.ts WAY COUNT`. */
import MarkdownIt from "markdown-it";
import attrs from "markdown-it-attrs";
import { parse } from "../src/index.ts";
import { createRenderer } from "../src/render/index.ts";
import { releaseText } from "./releases.ts";

const renderer = createRenderer();
const markdown = new MarkdownIt().use(attrs);

const ways: Readonly<Record<string, (text: string) => unknown>> = {
  read: (text) => parse(text),
  "read and render": (text) => renderer.body(parse(text)),
  "markdown-it": (text) => markdown.render(text),
};

const [way = "", count = "0"] = process.argv.slice(2);
const read = ways[way];
if (read === undefined) throw new Error(`There is no way “${way}”.`);
const texts = Array.from({ length: Number(count) }, (_, index) => releaseText(index));

/** So many releases are read before the clock starts, however few are measured: until then it is the compiler that works. */
const WARM_UP = 2000;

for (let index = 0; index < WARM_UP; index += 1) read(releaseText(index));
const before = process.cpuUsage();
for (const text of texts) read(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000 / texts.length);
