/** The engine: reads structure from plain-text press releases. Pure; runs unchanged in a browser. */
export { catalogue, type DiagnosticCode } from "./diagnostics/catalogue.ts";
export { check } from "./diagnostics/desk.ts";
export { diagnose } from "./diagnostics/diagnose.ts";
export { packs } from "./languages/index.ts";
export type { LanguagePack } from "./languages/pack.ts";
export type { ParseOptions } from "./options.ts";
export { type Illustrated, withPictures } from "./pictures/assign.ts";
export { parse } from "./read.ts";
export { modifiedOf } from "./resolve/modified.ts";
export { positionOf, sourceOf } from "./text/source.ts";
export type * from "./types.ts";
