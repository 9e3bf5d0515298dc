import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../../src/text/nearest.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { ejectables } from "./ejectable.ts";

const names = Object.keys(ejectables);

/** `press-release eject`: puts something of the plugin's into the site's own files, to be changed there. */
export const eject: Command = {
  usage: "press-release eject [--to FOLDER] WHAT…",
  about:
    "Takes a part of the plugin into your own files: the layout, the article in it, the stylesheet, a part of a release.\n" +
    "It looks as before until you change it. A file that is there already is left as it is.\n" +
    `WHAT is one of: ${names.join(", ")}.`,
  options: [{ name: "to", value: "FOLDER", about: "The folder it goes to, such as src/_includes." }],

  async run({ files: wanted, options }: Arguments, terminal: Terminal) {
    if (wanted.length === 0) throw new UsageError(`eject needs to know what: ${names.join(", ")}. Try --help.`);
    for (const name of wanted) {
      if (Object.hasOwn(ejectables, name)) continue;
      throw new UsageError(`there is no “${name}” to eject. Did you mean “${nearest(name, names)}”? Try --help.`);
    }
    let code = 0;
    for (const name of wanted) code = Math.max(code, await put(name, options.get("to"), terminal));
    return code;
  },
};

async function put(name: string, to: string | undefined, terminal: Terminal): Promise<number> {
  const ejectable = ejectables[name];
  if (ejectable === undefined) return 1;
  const folder = to ?? ejectable.folder;
  const path = join(folder, ejectable.file).replaceAll("\\", "/");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, ejectable.content(), { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    terminal.err(`press-release: ${isThere ? `${path} is there already, and stays as it is.` : String(error)}\n`);
    return 1;
  }
  terminal.out(`${path}\n${ejectable.next(path)}\n`);
  return 0;
}
