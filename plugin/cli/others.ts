/**
 * The commands beside `inspect`, loaded together. A command that is loaded by itself cuts what it shares with others out of the package's
 * files, and Node takes a millisecond for each file, several under the hooks that Eleventy puts into loading.
 */
export { check } from "./check.ts";
export { eject } from "./eject.ts";
export { importFiles } from "./import.ts";
export { newNewsroom } from "./new.ts";
export { preview } from "./preview.ts";
export { schedule } from "./schedule.ts";
export { shard } from "./shard.ts";
