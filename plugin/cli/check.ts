import { dirname } from "node:path";
import { nearest } from "../../src/text/nearest.ts";
import { examine } from "../examine.ts";
import { createPictures } from "../pictures/index.ts";
import { type CheckView, githubView, jsonView, textView } from "./check-view.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { findTexts } from "./find-texts.ts";
import { painter } from "./paint.ts";
import { count, NOTHING, summaryLines, type Tally } from "./summary.ts";
import { readTextOptions, textOptions } from "./text-options.ts";

const FORMATS = ["text", "json", "github"];
/** Fewer texts are checked before anybody could read how far it is. */
const LONG_RUN = 25;

/** `press-release check`: what a press desk would ask about releases, as a compiler says it. */
export const check: Command = {
  usage: "press-release check [--strict] [--json | --format FORMAT] PATH…",
  about:
    "Says what is wrong or unclear in releases, and how to put it right. A folder stands for every .txt in it.\n" +
    "The exit code is 0; 1 where there are errors; 2 where the command line was wrong.",
  options: [
    { name: "strict", value: null, about: "Warnings count as errors for the exit code." },
    { name: "json", value: null, about: "One JSON object a line for each thing to say." },
    { name: "format", value: "FORMAT", about: "text, json, or github for annotations in GitHub Actions." },
    ...textOptions,
  ],

  async run({ files, options }: Arguments, terminal: Terminal) {
    if (files.length === 0) throw new UsageError("check needs a file or a folder. Try --help.");
    const format = formatOf(options);
    const settings = readTextOptions(options);
    const show = viewOf(format, terminal);
    const texts = await findTexts(files);
    if (texts.length === 0) throw new UsageError(`there is no .txt file in ${files.join(", ")}.`);

    const pictures = createPictures();
    const folders = new Map<string, Tally>();
    let total = NOTHING;
    for (const { path, folder: within } of texts) {
      if (texts.length >= LONG_RUN) terminal.progress?.(`${total.texts} of ${texts.length} texts, now ${path}`);
      const examined = await examine(path, settings.encoding, settings.parse, pictures, within);
      const folder = dirname(path);
      folders.set(folder, count(folders.get(folder) ?? NOTHING, examined.diagnostics));
      total = count(total, examined.diagnostics);
      const said = show(examined);
      if (said === "") continue;
      terminal.progress?.("");
      terminal.out(said);
    }
    terminal.progress?.("");
    if (format === "text") terminal.out(`${summaryLines(folders, total).join("\n")}\n`);
    return total.error > 0 || (options.has("strict") && total.warning > 0) ? 1 : 0;
  },
};

function formatOf(options: Arguments["options"]): string {
  const format = options.get("format") ?? (options.has("json") ? "json" : "text");
  if (!FORMATS.includes(format)) {
    throw new UsageError(`there is no format “${format}”. Did you mean “${nearest(format, FORMATS)}”? Try --help.`);
  }
  if (options.has("json") && format !== "json")
    throw new UsageError(`--json and --format ${format} exclude each other.`);
  return format;
}

function viewOf(format: string, { colour }: Terminal): CheckView {
  if (format === "json") return jsonView;
  return format === "github" ? githubView : textView(painter(colour));
}
