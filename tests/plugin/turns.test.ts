import { expect, test } from "vitest";
import { createTurns } from "../../plugin/turns.ts";

/** Who has had a turn, each time that the event loop comes round. */
async function rounds(together: number, count: number): Promise<number[]> {
  const turn = createTurns(together);
  let done = 0;
  // Eleventy begins with all pages at once, and each waits for a few promises on its way to its file.
  const all = Array.from({ length: count }, async () => {
    await turn();
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
    done += 1;
  });
  const seen: number[] = [];
  while (done < count) {
    await new Promise((go) => setImmediate(go));
    seen.push(done);
  }
  await Promise.all(all);
  return seen;
}

test("so many pages are done before the next ones begin", async () => {
  expect(await rounds(3, 8)).toEqual([3, 6, 8]);
});

test("one page alone waits for no other", async () => {
  expect(await rounds(3, 1)).toEqual([1]);
});

test("a page that waits for something else holds up nobody", async () => {
  const turn = createTurns(1);
  const done: string[] = [];
  void turn()
    .then(() => new Promise(() => {}))
    .then(() => done.push("stuck"));
  for (const page of ["second", "third"]) done.push(await turn().then(() => page));
  expect(done).toEqual(["second", "third"]);
});
