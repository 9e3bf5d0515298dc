import { basename, resolve } from "node:path";
import { DateTime } from "luxon";
import { nearest } from "../../src/text/nearest.ts";
import { settle } from "../options.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import type { FirstOptions } from "./new/config.ts";
import { createDesk } from "./new/desk.ts";
import { hostNames } from "./new/hosts/index.ts";
import { look } from "./new/look.ts";
import { joinSite, startSite } from "./new/start.ts";

/** `press-release new`: a newsroom in an empty folder, or in the Eleventy site that is there. */
export const newNewsroom: Command = {
  usage: "press-release new [OPTION …] [FOLDER]",
  about:
    "Starts a newsroom, with a sample release: in an empty folder, or in the Eleventy site that is there.\n" +
    "It asks nothing. No file is written over; the config of a site gets two lines more.",
  options: [
    { name: "name", value: "NAME", about: "What the newsroom is called." },
    { name: "url", value: "ADDRESS", about: "Where the site will stand, such as https://press.example/." },
    { name: "directory", value: "NAME", about: "The folder for the releases, in the input folder (releases)." },
    { name: "input", value: "FOLDER", about: "The site's input folder, where its config does not show it." },
    { name: "host", value: "NAME", about: `Writes the files for a host as well: ${hostNames.join(", ")}.` },
  ],

  async run({ files, options }: Arguments, terminal: Terminal) {
    const [folder = ".", another] = files;
    if (another !== undefined) throw new UsageError(`new takes one folder; “${another}” is a second one.`);
    const given = firstOptions(options);
    const host = options.get("host") ?? null;
    if (host !== null && !hostNames.includes(host)) {
      const near = nearest(host, hostNames);
      throw new UsageError(
        `there are no files for the host “${host}”. Did you mean “${near}”? Known: ${hostNames.join(", ")}.`,
      );
    }
    const found = look(folder);
    const desk = createDesk(folder);
    const plan = {
      given,
      name: given.name ?? nameFor(folder),
      input: options.get("input") ?? found.input,
      today: DateTime.local().toISODate(),
      host,
    };
    const next = found.config === null ? startSite(found, plan, desk) : joinSite(found, found.config, plan, desk);
    terminal.out(`${[...desk.told, "", ...next].join("\n")}\n`);
    return desk.isDone ? 0 : 1;
  },
};

/** @throws UsageError for what the plugin would refuse. */
function firstOptions(options: Arguments["options"]): FirstOptions {
  const given = { name: options.get("name"), url: options.get("url"), directory: options.get("directory") };
  try {
    settle(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return given;
}

/** What a newsroom is called for its folder: "harbour-press" is "Harbour press". */
function nameFor(folder: string): string {
  const words = basename(resolve(folder))
    .replace(/[-_.\s]+/g, " ")
    .trim();
  return words === "" ? "Our newsroom" : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
