/** The parts of the engine that read a text; see engine.ts. */
export { embargoStatements, mentionsEmbargo } from "../../src/dates/embargo-statements.ts";
export { endsInPassing } from "../../src/dates/holding.ts";
export { check } from "../../src/diagnostics/desk.ts";
export { parseWith } from "../../src/parse.ts";
export { withPictures } from "../../src/pictures/assign.ts";
