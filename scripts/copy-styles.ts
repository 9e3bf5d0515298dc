/**
 * Puts the stylesheets and the script of the page parts beside their compiled views, which the compiler leaves behind; and the
 * whole stylesheet, plain and armoured, made here once and for all, so that nobody who installs the package needs what armours it.
 */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { armour } from "../plugin/pages/armour.ts";
import { stylesheet } from "../plugin/pages/stylesheet.ts";

const [target = "dist"] = process.argv.slice(2);
const pages = join(target, "plugin/pages");
cpSync("plugin/pages", pages, {
  recursive: true,
  filter: (path) => !/\.[^/]+$/.test(path) || path.endsWith(".css") || path.endsWith(".js"),
});
writeFileSync(join(pages, "stylesheet.css"), stylesheet());
writeFileSync(join(pages, "armoured.css"), armour(stylesheet()));
for (const ending of ["js", "d.ts"]) rmSync(join(pages, `armour.${ending}`), { force: true });
