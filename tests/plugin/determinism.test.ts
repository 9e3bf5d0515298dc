import { createHash } from "node:crypto";
import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureBytes } from "../support/picture-bytes.ts";
import { configure, type Run, runBuild } from "../support/spawned-site.ts";
import { buildIn, type Files, filesBelow, NOW, siteFolder, text } from "./build.ts";

/** One zone for every hour of the day, those of half hours and the date line among them. */
const ZONES = [
  ...["UTC", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago", "Pacific/Honolulu", "America/Anchorage"],
  ...["America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Halifax"],
  ...["America/Sao_Paulo", "Atlantic/South_Georgia", "Atlantic/Azores", "Europe/Berlin", "Europe/Helsinki"],
  ...["Europe/Moscow", "Asia/Dubai", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok", "Asia/Shanghai", "Asia/Tokyo"],
  "Pacific/Chatham",
];
const LOCALES = ["tr_TR.UTF-8", "ar_EG.UTF-8", "sv_SE.UTF-8"];
const isThorough = Boolean(process.env.THOROUGH);

const options = {
  now: NOW,
  name: "Ostermoor",
  newsroom: "/",
  url: "https://press.weir.example/",
  quotes: "quotes.json",
  script: "assets/press.js",
  pictures: { formats: ["webp"], widths: [30] },
} as const;

const contact = "\nPress contact:\nIda Sample\nida@weir.example\n+44 20 7946 0141\n";
let files: Files;
let home: string;
let expected: ReadonlyMap<string, string>;

/** What was written, by its path: a difference names the file. */
const digests = (bytes: ReadonlyMap<string, Buffer>): Map<string, string> =>
  new Map(
    [...bytes]
      .map(([path, content]) => [path, createHash("sha256").update(content).digest("hex")] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

beforeAll(async () => {
  files = {
    "releases/ä.txt":
      text("Ähren opens", "13 October 2021", "---\ntags: [Ink, İstanbul, Zinc, Äpfel, harbour]\n---\n") + contact,
    "releases/z.txt": text("Zinc opens", "13 October 2021", "---\ntags: [Zinc]\n---\n"),
    "releases/i.txt": text("Ink opens", "13 October 2021") + contact,
    "releases/I2.txt": text("Ink opens", "13 October 2021"),
    "releases/day.txt": text("Sluice opens", "31 December 2025"),
    "releases/undated.txt": text("Nobody knows when", null),
    "releases/hour.txt": `EMBARGOED UNTIL 00:30 GMT, 1 March 2026\n\n${text("Mill opens", "1 March 2026")}`,
    "releases/held.txt": `EMBARGOED UNTIL 00:30 GMT, 1 March 2031\n\n${text("Okapi opens", "1 March 2026")}`,
    "releases/sv.txt":
      "Bron öppnas\n\n13 oktober 2021\n\nBron över ån öppnas för trafik på måndag, två år efter floden.\n",
    "releases/i.png": await pictureBytes("png"),
    "releases/i-2.jpg": await pictureBytes("jpeg", { light: 30 }),
  };
  home = siteFolder(files);
  configure(home, options);
  expected = digests((await buildIn(home, options)).bytes);
});
afterAll(() => rmSync(home, { recursive: true }));

it("the site has what may depend on where it is built", () => {
  const endings = [...expected.keys()].map((path) => path.slice(path.lastIndexOf(".")));
  expect(endings).toEqual(expect.arrayContaining([".html", ".xml", ".json", ".vcf", ".zip", ".webp", ".md", ".txt"]));
});

/** What clocks show there when the site is built: else the zone would not have been set. */
const hourIn = (timeZone: string): number =>
  Number(new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(new Date(NOW)));

describe("the same bytes", () => {
  it.each(isThorough ? ZONES : ["Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago"])(
    "in %s",
    async (zone) => {
      const own = process.env.TZ;
      process.env.TZ = zone;
      try {
        expect(new Date(NOW).getHours()).toBe(hourIn(zone));
        rmSync(join(home, "out"), { recursive: true, force: true });
        expect(digests((await buildIn(home, options)).bytes)).toEqual(expected);
      } finally {
        if (own === undefined) delete process.env.TZ;
        else process.env.TZ = own;
      }
    },
  );

  // A process of its own takes as long as ten builds here.
  it.each(isThorough ? LOCALES : [])(
    "with the locale %s, other times of files and folders that are listed backwards",
    async (locale) => {
      for (const [at, path] of Object.keys(files).entries()) utimesSync(join(home, "site", path), 1 + at, 1000 - at);
      const env = { LANG: locale, LC_ALL: locale, TZ: "Asia/Tokyo" };
      expect(await spawned({ env, first: [BACKWARDS] })).toEqual(expected);
    },
  );
});

/** Lists every folder backwards, as another file system might. */
const BACKWARDS = `data:text/javascript,${encodeURIComponent(`
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { readdir, readdirSync, promises } = fs;
const { readdir: promised } = promises;
fs.readdirSync = (...words) => readdirSync(...words).reverse();
fs.readdir = (...words) => {
  const done = words.pop();
  readdir(...words, (error, list) => done(error, list?.reverse()));
};
promises.readdir = async (...words) => (await promised(...words)).reverse();
syncBuiltinESMExports();
`)}`;

async function spawned(run: Run): Promise<Map<string, string>> {
  rmSync(join(home, "out"), { recursive: true, force: true });
  const { code, said } = await runBuild(home, run);
  expect(code, said).toBe(0);
  return digests(filesBelow(join(home, "out")));
}
