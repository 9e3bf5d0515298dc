import { ar } from "./ar.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import type { LanguagePack } from "./pack.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { zh, zhHant } from "./zh.ts";

/** Every pack, the default first. */
export const packs: readonly LanguagePack[] = [en, de, nl, nb, sv, da, fi, fr, es, it, pt, ru, ja, ko, zh, zhHant, ar];
