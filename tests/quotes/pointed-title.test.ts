import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const HEAD = "Rute Baru Dibuka\n\nJAKARTA - Ketua DPRD Budi Santoso mengatakan rute baru akan dibuka pada hari Rabu.";
const speakers = (sentence: string): unknown =>
  inspectJson(parse(`${HEAD}\n\n${sentence}`)).quotes.map(({ speaker, role }) => [speaker, role]);

test.each([
  ["ungkap politikus Partai Contoh ini.", "politikus Partai Contoh"],
  ["kata Setiausaha Agung PCM itu.", "Setiausaha Agung PCM"],
])("a title that points back stands for who was spoken of: %s", (cue, role) => {
  expect(speakers(`"Keselamatan penumpang adalah yang utama bagi kami semua," ${cue}`)).toEqual([
    ["Budi Santoso", role],
  ]);
});

test("a name behind a title stays one", () => {
  const words = '"Keselamatan penumpang adalah yang utama bagi kami semua,"';
  expect(speakers(`${words} ungkap Direktur Siti Rahma.`)).toEqual([["Siti Rahma", "Direktur"]]);
});
