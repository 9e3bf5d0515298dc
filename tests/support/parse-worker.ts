import { parentPort } from "node:worker_threads";
import { parse } from "../../src/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { disowned } from "./spans.ts";

// Reads texts in a thread of its own, so that a reading that does not end can be ended from outside.
parentPort?.on("message", (text: string) => {
  const release = parse(text);
  parentPort?.postMessage({ faults: disowned(release), html: createRenderer().body(release).length });
});
