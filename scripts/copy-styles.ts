/** Puts the stylesheets and the script of the page parts beside their compiled views: the compiler leaves them behind. */
import { cpSync } from "node:fs";
import { join } from "node:path";

const [target = "dist"] = process.argv.slice(2);
cpSync("plugin/pages", join(target, "plugin/pages"), {
  recursive: true,
  filter: (path) => !/\.[^/]+$/.test(path) || path.endsWith(".css") || path.endsWith(".js"),
});
