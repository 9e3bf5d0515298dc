/** The parts of the engine that read a text; see engine.ts. */
export { endsInPassing } from "../../src/dates/holding.ts";
export { check } from "../../src/diagnostics/desk.ts";
export { parseWith } from "../../src/parse.ts";
export { withPictures } from "../../src/pictures/assign.ts";
