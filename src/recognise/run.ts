import type { Claim, Finding } from "../types.ts";
import type { Context } from "./context.ts";
import type { Table } from "./index.ts";

/** Runs each recogniser by itself: one that throws is named in a finding, and the others go on. */
export function run(table: Table, context: Context): { claims: Claim[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const claims: Claim[] = [];
  for (const [name, recogniser] of table) {
    try {
      for (const claimed of recogniser(context)) claims.push(claimed);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push({ code: "engine/recogniser-failed", span: null, values: { name, reason } });
    }
  }
  return { claims, findings };
}
