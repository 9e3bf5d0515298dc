import type { Hold } from "./hold.ts";
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

/**
 * Stops a build in which an embargo leaves its end open, before anything of it is written: held back without end the release
 * would be forgotten, and a guess would leak it. A draft may be vague; somebody is still writing it.
 * @throws Error that names the files, after everything about all of them was said.
 */
export function refuseVagueEmbargoes(
  entries: readonly Entry[],
  held: ReadonlyMap<Entry, Hold>,
  store: Pick<Store, "report">,
): void {
  const vague = entries.filter((entry) => held.get(entry)?.kind === "vague");
  if (vague.length === 0) return;
  for (const entry of entries) store.report(entry);
  const places = vague.map(({ path, diagnostics }) => {
    const at = diagnostics.find(({ code }) => code.startsWith("embargo/"));
    return at === undefined ? path : `${path}:${at.line}:${at.column}`;
  });
  throw new Error(
    `press-release: it is not known when the embargo ends in ${places.join(", ")}. Nothing was built. Write day, time and zone, ` +
      "such as “EMBARGOED UNTIL 09:00 GMT, 3 March 2026”, or “draft: true” in the front matter while it is open. The option " +
      "vagueEmbargo: “hold” keeps such releases out of the site instead.",
  );
}
