/**
 * Makes what is published, in `dist` or another folder: JavaScript in few files, the declarations of the entry
 * points and of what these refer to, and the stylesheets.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { dropPrivateDeclarations } from "./declarations.ts";

const [target = "dist"] = process.argv.slice(2);
rmSync(target, { recursive: true, force: true });
const node = (...words: string[]) => execFileSync(process.execPath, words, { stdio: "inherit" });

await bundle(target);
// With comments, since these are the documentation that editors show.
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", target, "--emitDeclarationOnly");
dropPrivateDeclarations(target);
node("--import", "tsx", "scripts/copy-styles.ts", target);
