import { checkOptions, type ParseOptions } from "../../src/options.ts";
import { parse } from "../../src/parse.ts";
import { isEncoding, type Reading, readText } from "../read.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";

/** `press-release inspect`: what the engine took every line for, and why. */
export const inspect: Command = {
  usage: "press-release inspect [--json] FILE…",
  about: "Says what each line of a release was taken for, and why; who says each quotation; and what is unclear.",
  options: [
    { name: "json", value: null, about: "One JSON object a line for each file." },
    { name: "language", value: "TAG", about: "The language of the texts, such as en or pt-BR." },
    { name: "region", value: "REGION", about: "Whose order of day and month 03/04/2021 has, such as GB or US." },
    { name: "encoding", value: "NAME", about: "The encoding of texts that are not UTF-8 (windows-1252)." },
  ],

  async run({ files, options }: Arguments, terminal: Terminal) {
    if (files.length === 0) throw new UsageError("inspect needs a file. Try --help.");
    const encoding = options.get("encoding") ?? "windows-1252";
    if (!isEncoding(encoding)) throw new UsageError(`there is no encoding “${encoding}”.`);
    const settings = engineOptions(options);
    const show = options.has("json") ? await jsonView() : await terminalView(terminal, files.length > 1);

    let failed = 0;
    for (const file of files) {
      const reading = await read(file, encoding, terminal);
      if (reading === null) {
        failed = 1;
        continue;
      }
      terminal.out(show(parse(reading.text, { ...settings, file })));
    }
    return failed;
  },
};

function engineOptions(options: Arguments["options"]): ParseOptions {
  const given = { language: options.get("language") ?? null, region: options.get("region") ?? null };
  try {
    checkOptions(given);
    return given;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type View = (release: ReturnType<typeof parse>) => string;

async function jsonView(): Promise<View> {
  const { inspectJson } = await import("./inspect-json.ts");
  return (release) => `${JSON.stringify(inspectJson(release))}\n`;
}

async function terminalView({ colour }: Terminal, several: boolean): Promise<View> {
  const { inspectText } = await import("./inspect-text.ts");
  return (release) => inspectText(release, { colour, several });
}

/** The text of a file, or null where there is none to read, which is said. Odd text is read all the same. */
async function read(file: string, encoding: string, terminal: Terminal): Promise<Reading | null> {
  try {
    const reading = await readText(file, encoding);
    if (reading.assumed) terminal.err(`press-release: ${file} is not UTF-8 and was read as ${reading.encoding}.\n`);
    if (reading.refused !== null) terminal.err(`press-release: ${file} would give no page. ${reading.refused}\n`);
    return reading;
  } catch (error) {
    terminal.err(`press-release: ${file} cannot be read: ${error instanceof Error ? error.message : error}\n`);
    return null;
  }
}
