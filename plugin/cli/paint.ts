import { styleText } from "node:util";
import type { Severity } from "../../src/types.ts";

export type Colour = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it as it is where the terminal shows no colours. */
export type Paint = (colour: Colour, text: string) => string;

export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;

export const severityColours: Record<Severity, Colour> = { error: "red", warning: "yellow", info: "blue" };
