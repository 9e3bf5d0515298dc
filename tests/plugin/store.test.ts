import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { settle } from "../../plugin/options.ts";
import { createStore } from "../../plugin/store.ts";

const folder = mkdtempSync(join(tmpdir(), "press-store-"));
const path = join(folder, "a.txt");
const write = (text: string | Uint8Array) => writeFileSync(path, text);

it("parses each state of a file once, also when it is asked for twice at the same time", async () => {
  const store = createStore(settle({}));
  write("Footbridge opens\n");
  const [first, second] = await Promise.all([
    store.load(path),
    store.load(join(folder, "../", folder.split("/").pop() ?? "", "a.txt")),
  ]);
  expect(second).toBe(first);
  expect(await store.load(path)).toBe(first);

  write("Ferry returns\n");
  utimesSync(path, 1, 1);
  const changed = await store.load(path);
  expect(changed).not.toBe(first);
  expect(changed.release?.headline?.text).toBe("Ferry returns");
});

it("answers with the reason where a file cannot be read, and reads it when it is back", async () => {
  const store = createStore(settle({}));
  rmSync(path, { force: true });
  expect(await store.load(path)).toMatchObject({ release: null, refused: expect.stringContaining("ENOENT") });
  expect(await store.load(folder)).toMatchObject({ release: null, refused: expect.stringContaining("it is a folder") });
  write("Footbridge opens\n");
  expect((await store.load(path)).release?.headline?.text).toBe("Footbridge opens");
});

it("says once what is wrong with a file", async () => {
  const store = createStore(settle({ fallbackEncoding: "windows-1251" }));
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  write(new Uint8Array([0xcc, 0xee, 0xf1, 0xf2, 0x0a]));
  const entry = await store.load(path);
  store.report(entry);
  const said = warn.mock.calls.length;
  store.report(entry);
  expect(warn.mock.calls).toHaveLength(said);
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /a\.txt:1:1 warning file\/encoding-assumed .* was read as windows-1251\.\n {4}Save it as UTF-8.*`fallbackEncoding`/,
  );
  expect(warn.mock.calls.flat().join("\n")).toContain("warning contact/missing");

  write(new Uint8Array([0, 0, 0, 1]));
  store.report(await store.load(path));
  expect(error.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/a\.txt:1:1 error file\/no-page This file gives no page\./),
  ]);
  warn.mockRestore();
  error.mockRestore();
});

it("tells the engine the site's language and region", async () => {
  write("Footbridge opens\n\n03/04/2021\n\nThe council opened it.\n");
  const british = await createStore(settle({ region: "gb", language: "en-GB" })).load(path);
  expect(british.release?.date?.iso).toBe("2021-04-03");
  expect(british.release?.language.tag).toBe("en-GB");
  const american = await createStore(settle({ region: "US" })).load(path);
  expect(american.release?.date?.iso).toBe("2021-03-04");
});

it("reads texts once more that were only looked up, so that the next is read quickly; those that it has read it does not", async () => {
  const settings = settle({ cache: join(folder, "kept") });
  const texts = Array.from({ length: 35 }, (_, at) => join(folder, "texts", `${at}.txt`));
  mkdirSync(join(folder, "texts"));
  for (const [at, text] of texts.entries()) writeFileSync(text, `Footbridge ${at} opens\n`);
  const built = async (): Promise<number> => {
    const store = createStore(settings, join(folder, "texts"));
    store.begin();
    for (const text of texts) await store.load(text);
    store.keep();
    return await store.practise();
  };
  expect(await built()).toBe(0);
  expect(await built()).toBe(30);
});
