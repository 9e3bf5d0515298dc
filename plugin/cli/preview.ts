import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PREVIEW_VARIABLE, PREVIEWS } from "../showing/where.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { eleventyOfSite, runEleventy } from "./site-eleventy.ts";

/** The first line of the file by which the command knows its own folder again; the file keeps the folder out of Git. */
const OURS = "# Written by `press-release preview`\n*\n";
/** 128 bits in hexadecimal digits; a word of the user's own has at least as many in letters and digits. */
const BYTES = 16;
const ADDRESS = /^[A-Za-z0-9_-]{22,100}$/;
/** What would lead the build elsewhere, or never end it. */
const TAKEN = /^--(?:output|pathprefix|serve|watch|to|incremental|dryrun|ignore-initial)(?:=|$)/;

/** `press-release preview`: the site with everything that is held, below an address that nobody can guess. */
export const preview: Command = {
  usage: "press-release preview [--address WORD] [-- OPTION OF ELEVENTY …]",
  about:
    `Builds the site with all that is held into ${PREVIEWS}/ADDRESS/, under a notice, for those who are to look at it first.\n` +
    "Whoever knows the address can read it: put the folder on a host that asks for a password, or keep it to yourself.",
  options: [
    {
      name: "address",
      value: "WORD",
      about: "Part of the address, 22 letters and digits or more. Default: that of the last one, or chance.",
    },
  ],

  async run({ files: words, options }: Arguments, terminal: Terminal) {
    const taken = words.find((word) => TAKEN.test(word));
    if (taken !== undefined) throw new UsageError(`${taken} is for this command to say.`);
    const address = options.get("address") ?? (await lastAddress()) ?? randomBytes(BYTES).toString("hex");
    if (!ADDRESS.test(address))
      throw new UsageError(`“${address}” can be guessed: --address needs 22 letters and digits.`);
    // Before anything is taken away.
    eleventyOfSite();
    await makeRoom();
    const folder = join(PREVIEWS, address);
    const code = await runEleventy([...words, `--pathprefix=/${address}/`, `--output=${folder}`], {
      [PREVIEW_VARIABLE]: resolve(folder),
    });
    if (code === 0) terminal.out(`${folder}/ holds what must not be published yet. Its address: /${address}/\n`);
    return code;
  },
};

/** The address of the preview that is there, so that a link that was passed on stays good. */
async function lastAddress(): Promise<string | null> {
  const names = await readdir(PREVIEWS).catch(() => []);
  return names.find((name) => ADDRESS.test(name)) ?? null;
}

/** An old preview goes as a whole: what was taken out of a text since must not be left in it. */
async function makeRoom(): Promise<void> {
  const mark = join(PREVIEWS, ".gitignore");
  const there = await readdir(PREVIEWS).catch(() => null);
  if (there !== null && there.length > 0 && (await readFile(mark, "utf8").catch(() => "")) !== OURS) {
    throw new UsageError(`there is a folder ${PREVIEWS} that this command has not made, and it stays as it is.`);
  }
  await rm(PREVIEWS, { recursive: true, force: true });
  await mkdir(PREVIEWS);
  await writeFile(mark, OURS);
  await writeFile(join(PREVIEWS, "robots.txt"), "User-agent: *\nDisallow: /\n");
}
