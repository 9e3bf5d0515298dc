import { nearest } from "../../src/text/nearest.ts";
import { visible } from "../visible.ts";
import { type Arguments, type Command, type CommandOption, type Terminal, UsageError } from "./command.ts";

/** Loaded when they are called: `inspect`, which hooks and editors call for each text, waits for none of the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./others.ts")).check,
  eject: async () => (await import("./others.ts")).eject,
  import: async () => (await import("./others.ts")).importFiles,
  inspect: async () => (await import("./inspect.ts")).inspect,
  new: async () => (await import("./others.ts")).newNewsroom,
  preview: async () => (await import("./others.ts")).preview,
  schedule: async () => (await import("./others.ts")).schedule,
  shard: async () => (await import("./others.ts")).shard,
};

/**
 * Runs one command line.
 * @returns the exit code: 0; 1 where a file could not be read or has errors; 2 where the command line was wrong.
 */
export async function run(words: readonly string[], given: Terminal): Promise<number> {
  const terminal: Terminal = {
    ...given,
    out: (text) => given.out(visible(text, given.colour)),
    err: (text) => given.err(visible(text, false)),
    progress: given.progress && ((text) => given.progress?.(visible(text, false))),
  };
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      terminal.out(await overview());
      return name === undefined ? 2 : 0;
    }
    const command = await find(name);
    if (rest.includes("--help") || rest.includes("-h")) {
      terminal.out(help(command));
      return 0;
    }
    return await command.run(readArguments(rest, command), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`press-release: ${error.message}\n`);
    return 2;
  }
}

async function find(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return load();
  const names = Object.keys(commands);
  const kind = name.startsWith("-") ? "option" : "command";
  throw new UsageError(`there is no ${kind} “${name}”. Did you mean “${nearest(name, names)}”? Try --help.`);
}

/** Reads `--name`, `--name value`, `--name=value` and files; after `--` everything is a file. */
function readArguments(words: readonly string[], { options }: Command): Arguments {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      files.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [flag = "", ...value] = word.split("=");
    const option = findOption(flag, options);
    if (option.value === null) {
      if (value.length > 0) throw new UsageError(`the option ${flag} takes no value.`);
      given.set(option.name, "");
      continue;
    }
    if (value.length === 0) at += 1;
    const text = value.length > 0 ? value.join("=") : words[at];
    if (text === undefined || text === "") throw new UsageError(`the option ${flag} needs a value: ${option.value}.`);
    given.set(option.name, text);
  }
  return { files, options: given };
}

function findOption(flag: string, options: readonly CommandOption[]): CommandOption {
  const option = options.find(({ name }) => `--${name}` === flag);
  if (option !== undefined) return option;
  const flags = [...options.map(({ name }) => `--${name}`), "--help"];
  throw new UsageError(`there is no option “${flag}”. Did you mean “${nearest(flag, flags)}”? Try --help.`);
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const));
  const list = all.map(([name, { about }]) => `  ${name.padEnd(10)} ${about.split("\n", 1)[0]}`).join("\n");
  return `Usage: press-release COMMAND [OPTION …] [FILE …]\n\n${list}\n\npress-release COMMAND --help says more.\n`;
}

function help({ usage, about, options }: Command): string {
  const list = options.map(
    ({ name, value, about: what }) => `  ${`--${name}${value === null ? "" : ` ${value}`}`.padEnd(20)} ${what}`,
  );
  return `Usage: ${usage}\n\n${about}\n\n${[...list, `  ${"--help".padEnd(20)} Say this.`].join("\n")}\n`;
}
