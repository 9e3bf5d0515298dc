/** What sets releases as HTML. */
export type Setting = typeof import("./parts.ts");

let loaded: Setting | null = null;

/** Loads it: a build does so before it makes the page of a release, and a config needs none of it. */
export async function loadSetting(): Promise<Setting> {
  loaded ??= await import("./parts.ts");
  return loaded;
}

/** @throws Error where nobody has waited for it: a site without texts or pages of a newsroom has nothing to be set. */
export function setting(): Setting {
  if (loaded === null) throw new Error("press-release: this site has no releases of its own that could be set.");
  return loaded;
}
