// A build waits for the engine before it makes a page; most tests of pages have no build.
import { loadEngine } from "../plugin/reading/engine.ts";
import { loadSetting } from "../plugin/setting/load.ts";

await loadEngine();
await loadSetting();
