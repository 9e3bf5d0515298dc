import type { Entry, Store } from "./store.ts";

/**
 * Fails a build in which a release has errors, before anything of it is written. What is held back counts as well: an
 * embargo without a time zone is an error that would keep its release out of the site for ever.
 * @throws Error that names the files, after everything about all of them was said.
 */
export function refuseErrors(entries: readonly Entry[], store: Pick<Store, "report">): void {
  for (const entry of entries) store.report(entry);
  const wrong = entries.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
  if (wrong.length === 0) return;
  const names = wrong.map(({ path }) => path).join(", ");
  throw new Error(
    `press-release: there are errors in ${names}. They are listed above; the option “strict” fails the build for them.`,
  );
}
