import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./site.ts";

/** Hugo with the same texts taken for Markdown, in a layout, with its own list, feed and sitemap. It uses all cores at once. */
export const hugo: Site = {
  name: "hugo",
  files: {
    "config.toml": `baseURL = "https://press.example/"
publishDir = "out"
paginate = 50
disableKinds = ["taxonomy", "term"]
[services.rss]
limit = 50
`,
    "layouts/_default/single.html": "<!doctype html><title>Release</title>{{ .Content }}",
    "layouts/_default/list.html":
      '<!doctype html><title>Press</title><ol>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .File }}</a></li>{{ end }}</ol>',
    "layouts/index.html": "<!doctype html><title>Press</title>",
  },
  file: (index, text) => [`content/releases/r${index}.md`, text],
  command: (disk) => {
    const program = (process.env.PATH ?? "").split(":").map((folder) => join(folder, "hugo"));
    const found = program.find((path) => existsSync(path));
    return found === undefined ? null : [found, "--quiet", "--cacheDir", join(disk, "hugo-cache")];
  },
};
