import { en } from "./en.ts";
import type { LanguagePack } from "./pack.ts";

/** Every pack, the default first. */
export const packs: readonly LanguagePack[] = [en];
