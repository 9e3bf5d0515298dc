import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { pictureBytes } from "../support/picture-bytes.ts";
import { buildIn, filesBelow, NOW, siteFolder, text } from "./build.ts";

const options = {
  newsroom: "/",
  url: "https://press.weir.example/",
  now: NOW,
  pictures: { responsive: false },
} as const;
const open = text("Weir opens", "13 October 2021");
const bridge = text("Footbridge opens", "14 October 2021");
const held = text("Quillfeather mill is sold", "26 June 2026", "EMBARGOED UNTIL 09:00 GMT, 1 March 2030\n");

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});
const site = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = siteFolder(files);
  made.push(folder);
  return folder;
};

/** Pages that are no whole pages. */
const broken = (output: ReadonlyMap<string, Buffer>): string[] =>
  [...output]
    .filter(
      ([path, bytes]) =>
        path.endsWith(".html") && !/<\/html>\s*$/.test(bytes.toString()) && !path.endsWith(".email.html"),
    )
    .map(([path]) => path);

it("while texts come by halves, vanish, are renamed and are held, every page is whole, nothing held is out, and the end is as if built once", async () => {
  const folder = site({ "releases/open.txt": open, "releases/bridge.txt": bridge });
  const text = (name: string) => join(folder, "site/releases", name);
  const states: (() => void)[] = [
    () => writeFileSync(text("bridge.txt"), bridge.slice(0, 90)),
    () => writeFileSync(text("bridge.txt"), ""),
    () => writeFileSync(text("bridge.txt"), Buffer.from([0xff, 0xfe, 0x00])),
    () => unlinkSync(text("bridge.txt")),
    () => writeFileSync(text("bridge.txt"), held),
    () => writeFileSync(text("bridge.txt"), bridge),
    () => writeFileSync(text("bridge.txt"), held),
    () => renameSync(text("bridge.txt"), text("bridge 2.txt")),
    () => writeFileSync(text("bridge 2.txt"), held.slice(0, 40)),
    () => writeFileSync(text("bridge 2.txt"), held),
    () => symlinkSync("/etc/hostname", text("out.txt")),
    () => mkdirSync(text("folder.txt")),
    // Eleventy learns of files that are new by its watcher, which is not asked here: so this one comes back.
    () => renameSync(text("bridge 2.txt"), text("bridge.txt")),
    () => writeFileSync(text("bridge.txt"), bridge),
  ];
  const seen: string[][] = [];
  const { bytes } = await buildIn(folder, options, undefined, {
    runMode: "watch",
    async watched(rebuild) {
      for (const change of states) {
        change();
        await rebuild();
        const output = filesBelow(join(folder, "out"));
        const leaks = [...output].filter(([path, content]) => /quillfeather/i.test(path + content.toString("latin1")));
        seen.push([...broken(output), ...leaks.map(([path]) => path)]);
      }
    },
  });
  expect(seen).toEqual(states.map(() => []));
  rmSync(join(folder, "out"), { recursive: true });
  const fresh = await buildIn(folder, options);
  expect([...bytes.keys()].sort()).toEqual([...fresh.bytes.keys()].sort());
  for (const [path, content] of fresh.bytes) expect(bytes.get(path)?.equals(content), path).toBe(true);
});

it("a picture of a held text is in no other release, although it lies in a folder of that one's name", async () => {
  const picture = Buffer.concat([await pictureBytes("png"), Buffer.from("quillfeather")]);
  const folder = site({
    "releases/weir.txt": open,
    "releases/weir/quillfeather.txt": held,
    "releases/weir/quillfeather.png": picture,
    "releases/weir/gate.png": await pictureBytes("png"),
  });
  const { bytes } = await buildIn(folder, options);
  expect([...bytes.keys()].some((path) => path.includes("gate"))).toBe(true);
  const leaks = [...bytes].filter(([path, content]) => /quillfeather/i.test(path + content.toString("latin1")));
  expect(leaks.map(([path]) => path)).toEqual([]);
});
