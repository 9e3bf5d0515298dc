import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createPictureFinder } from "../../../plugin/pictures/find.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (...names: string[]): void => {
  for (const name of names) writeFileSync(join(folder, name), "");
};

it("finds the picture of the text's name, and those in the folder of its name", async () => {
  mkdirSync(join(folder, "bridge"));
  put("bridge.txt", "bridge.JPG", "bridge.pdf", "other.jpg", "bridge/b.png", "bridge/a.webp", "bridge/.c.png");
  const { beside } = createPictureFinder();
  expect(await beside(join(folder, "bridge.txt"))).toEqual(["bridge.JPG", "bridge/a.webp", "bridge/b.png"]);
  expect(await beside(join(folder, "weir.txt"))).toEqual([]);
});

it("finds none where there is no folder", async () => {
  expect(await createPictureFinder().beside(join(folder, "gone", "bridge.txt"))).toEqual([]);
});

it("orders by the numbers in names, and looks into each folder once", async () => {
  mkdirSync(join(folder, "bridge"));
  put("bridge/10 pier.jpg", "bridge/2 weir.jpg", "bridge/arch.jpg");
  const { beside } = createPictureFinder();
  const found = ["bridge/2 weir.jpg", "bridge/10 pier.jpg", "bridge/arch.jpg"];
  expect(await beside(join(folder, "bridge.txt"))).toEqual(found);
  put("bridge/1.jpg");
  expect(await beside(join(folder, "bridge.txt"))).toEqual(found);
  expect(await createPictureFinder().beside(join(folder, "bridge.txt"))).toContain("bridge/1.jpg");
});

it("leaves a picture to the text beside it, also in a folder that bears another text's name", async () => {
  mkdirSync(join(folder, "bridge"));
  put("bridge.txt", "bridge/arch.jpg", "bridge/sale.txt", "bridge/Sale.jpg", "bridge/sale.png");
  const { beside } = createPictureFinder();
  expect(await beside(join(folder, "bridge.txt"))).toEqual(["bridge/arch.jpg"]);
  expect(await beside(join(folder, "bridge/sale.txt"))).toEqual(["sale.png"]);
});
