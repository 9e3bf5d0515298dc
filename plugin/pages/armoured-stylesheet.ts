import { existsSync, readFileSync } from "node:fs";
import { stylesheet } from "./stylesheet.ts";

const built = new URL("./armoured.css", import.meta.url);

/**
 * The stylesheet in armour. The package holds it ready made; in a copy of the sources it is made anew, which needs a CSS
 * parser that no user of the package has to install.
 */
export async function armouredStylesheet(): Promise<string> {
  if (existsSync(built)) return readFileSync(built, "utf8");
  const { armour } = await import("./armour.ts");
  return armour(stylesheet());
}
