/**
 * Makes what is published, in `dist` or another folder: JavaScript without comments, the declarations of the entry points
 * and of what these refer to, and the stylesheets.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dropPrivateDeclarations } from "./declarations.ts";

const [target = "dist"] = process.argv.slice(2);
rmSync(target, { recursive: true, force: true });
const node = (...words: string[]) => execFileSync(process.execPath, words, { stdio: "inherit" });
const compile = (...words: string[]) =>
  node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", target, ...words);

compile("--removeComments", "--declaration", "false");
// Once more, since their comments are the documentation that editors show.
compile("--emitDeclarationOnly");
dropPrivateDeclarations(target);
node("--import", "tsx", "scripts/copy-styles.ts", target);
