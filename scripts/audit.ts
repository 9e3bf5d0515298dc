/**
 * Asks the package registry whether anything is known against what a user of this package installs: `npm run audit`. A registry that
 * answers no such question is said to, and is no failure; with `--required`, as before the package is published, it is one.
 */
import { spawnSync } from "node:child_process";
import { verdictOf } from "./audit/verdict.ts";

const words = ["audit", "--omit=dev", "--json", "--fetch-timeout=30000", "--fetch-retries=1"];
const { stdout } = spawnSync("npm", words, { encoding: "utf8", shell: process.platform === "win32" });
const { kind, said } = verdictOf(stdout ?? "");
(kind === "clean" ? console.log : console.error)(said);
if (kind === "known" || (kind === "unanswered" && process.argv.includes("--required"))) process.exitCode = 1;
