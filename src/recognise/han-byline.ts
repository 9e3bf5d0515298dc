import { IDEOGRAPH } from "../text/characters.ts";
import { isHanByline } from "../text/han-byline.ts";
import { isProse } from "../text/prose.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Below so many units no line of a header stands. */
const HEADER = 10;

/** Reads "記者王若水／海角報導" and "本报记者 何若水 通讯员 林例" above a story, also as the first line. Refuses a headline about a reporter. */
export const hanByline: Recogniser = ({ units, pack }) => {
  if (((units[0]?.signs ?? 0) & IDEOGRAPH) === 0) return [];
  const lead = units.findIndex(isProse);
  return claimsOn(
    units,
    (unit) =>
      isHanByline(unit.text, pack)
        ? claim("byline", unit, unit, "shaped", "hanByline", "who writes, and from where", { valueStart: 0 })
        : null,
    0,
    Math.min(HEADER, lead),
  );
};
