import { en } from "./en.ts";
import type { LanguagePack } from "./pack.ts";
import { ru } from "./ru.ts";

/** Every pack, the default first. */
export const packs: readonly LanguagePack[] = [en, ru];
