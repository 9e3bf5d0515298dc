import { parseWith } from "../../src/parse.ts";
import type { Release } from "../../src/types.ts";
import { type Reading, readText } from "../read.ts";
import { yamlFor } from "../yaml-for.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { readTextOptions, textOptions } from "./text-options.ts";

/** `press-release inspect`: what the engine took every line for, and why. */
export const inspect: Command = {
  usage: "press-release inspect [--json | --explain LINE | --explain-quotes] FILE…",
  about: "Says what each line of a release was taken for, and why; who says each quotation; and what is unclear.",
  options: [
    { name: "json", value: null, about: "One JSON object a line for each file." },
    { name: "explain", value: "LINE", about: "What this line is, what else was seen in it, and what would change it." },
    { name: "explain-quotes", value: null, about: "The sentences that may be pull-quotes, best first, and why." },
    ...textOptions,
  ],

  async run({ files, options }: Arguments, terminal: Terminal) {
    if (files.length === 0) throw new UsageError("inspect needs a file. Try --help.");
    const { encoding, parse: settings } = readTextOptions(options);
    const show = await viewOf(options, terminal, files.length > 1);

    let failed = 0;
    for (const file of files) {
      const reading = await read(file, encoding, terminal);
      if (reading === null) {
        failed = 1;
        continue;
      }
      terminal.out(show(parseWith(await yamlFor(reading.text), reading.text, { ...settings, file })));
    }
    return failed;
  },
};

type View = (release: Release) => string;

/** Which view was asked for; they are loaded behind what is wrong with the command line. */
async function viewOf(options: Arguments["options"], { colour }: Terminal, several: boolean): Promise<View> {
  const asked = ["json", "explain", "explain-quotes"].filter((name) => options.has(name));
  if (asked.length > 1) throw new UsageError(`${asked.map((name) => `--${name}`).join(" and ")} exclude each other.`);
  const line = options.get("explain");
  if (line !== undefined && !/^[1-9]\d{0,8}$/.test(line))
    throw new UsageError(`--explain needs the number of a line, not “${line}”.`);
  const { explainQuotes, explainText, inspectJson, inspectText, painter } = await import("./views.ts");
  if (options.has("json")) return (release) => `${JSON.stringify(inspectJson(release))}\n`;
  const paint = painter(colour);
  if (options.has("explain-quotes")) return (release) => explainQuotes(release, paint);
  if (line !== undefined) return (release) => explainText(release, Number(line), paint);
  return (release) => inspectText(release, paint, several);
}

/** The text of a file, or null where there is none to read, which is said. Odd text is read all the same. */
async function read(file: string, encoding: string | null, terminal: Terminal): Promise<Reading | null> {
  try {
    const reading = await readText(file, encoding);
    if (reading.assumed)
      terminal.err(
        `press-release: ${file} is not UTF-8 and was read as ${reading.encoding}; --encoding names another.\n`,
      );
    if (reading.refused !== null) terminal.err(`press-release: ${file} would give no page. ${reading.refused}\n`);
    return reading;
  } catch (error) {
    terminal.err(`press-release: ${file} cannot be read: ${error instanceof Error ? error.message : error}\n`);
    return null;
  }
}
