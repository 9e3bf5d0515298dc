/** Prints what vitest counted as "N passed, N failed", and fails where that is no proof that all is well. */
import { readFileSync } from "node:fs";

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped. */
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [path = ""] = process.argv.slice(2);
const report = read(path);
// A file that could not even be loaded has no tests that fail.
const broken = report.testResults.filter(({ status, assertionResults }) => {
  return status === "failed" && assertionResults.length === 0;
}).length;
const failed = report.numFailedTests + broken;
if (report.numPendingTests > 0) console.error(`${report.numPendingTests} tests were skipped.`);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || report.numPassedTests === 0 || report.numPendingTests > 0 ? 1 : 0;

function read(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    console.error("The tests were not reached: types or lint failed.");
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  }
}
