/** Puts the stylesheets of the page parts beside their compiled views: the compiler leaves them behind. */
import { cpSync } from "node:fs";

cpSync("plugin/pages", "dist/plugin/pages", {
  recursive: true,
  filter: (path) => !/\.[^/]+$/.test(path) || path.endsWith(".css"),
});
