import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const RSS = "@11ty/eleventy-plugin-rss";

/** Puts the RSS plugin beside the other packages; without a registry its line of the table says that it is not installed. */
export function addRssPlugin(disk: string): void {
  const target = join(disk, "node_modules", RSS);
  if (existsSync(target)) return;
  const fetched = join(disk, "rss");
  mkdirSync(fetched);
  try {
    execFileSync("npm", ["install", "--silent", "--no-audit", "--prefix", fetched, `${RSS}@3`], { stdio: "ignore" });
    symlinkSync(join(fetched, "node_modules", RSS), target);
  } catch {
    // Left out.
  }
}
