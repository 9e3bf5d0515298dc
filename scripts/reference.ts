/** Writes the page of the documentation that is made from the types: `npm run reference`. A test says when it is due. */
import { writeFileSync } from "node:fs";
import { referencePage } from "./reference/page.ts";
import { modulesOf } from "./reference/types.ts";

const { plugin, engine } = modulesOf({ plugin: "plugin/index.ts", engine: "src/index.ts" });
writeFileSync("site/docs/reference.md", referencePage(plugin, engine));
