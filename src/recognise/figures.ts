import { hasHanYear } from "../dates/index.ts";
import type { Unit } from "../text/units.ts";

/** Whether a line has figures, or signs of Han that may stand for those of a date. */
export const hasFigures = ({ digits, text }: Unit): boolean => digits > 0 || hasHanYear(text);
