/** What reads texts. */
export type Engine = typeof import("./engine-parts.ts");

let loaded: Engine | null = null;

/** Loads it when the first text is read: it takes longer than all else of a start, and a config needs none of it. */
export async function loadEngine(): Promise<Engine> {
  loaded ??= await import("./engine-parts.ts");
  return loaded;
}

/** @throws Error where nobody has waited for it. */
export function engine(): Engine {
  if (loaded === null) throw new Error("press-release: the engine is not loaded.");
  return loaded;
}
