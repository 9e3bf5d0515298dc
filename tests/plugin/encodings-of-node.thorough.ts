import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { decodeIn } from "../../plugin/encodings.ts";
import { nodeBinary } from "../matrix/installed.ts";
import { charactersOf, SINGLE_BYTES } from "../support/single-bytes.ts";

// These read the TypeScript of the file itself.
it.each([22, 24])("Node %i reads all encodings as this one does", async (major) => {
  const file = pathToFileURL(resolve(import.meta.dirname, "../../plugin/encodings.ts")).href;
  const script = `import { decodeIn } from "${file}";
    const asked = ${JSON.stringify(SINGLE_BYTES.map((name) => [name, charactersOf(name)]))};
    console.log(JSON.stringify(asked.map(([name, bytes]) => decodeIn(name, Uint8Array.from(bytes)))));`;
  const said = execFileSync(await nodeBinary(major), ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(JSON.parse(said)).toEqual(SINGLE_BYTES.map((name) => decodeIn(name, Uint8Array.from(charactersOf(name)))));
});
