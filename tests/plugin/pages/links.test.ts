import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demoSite } from "../../support/demo-site.ts";
import { addressesIn, anchorsIn } from "../../support/links.ts";

const ORIGIN = "https://host.example";

test.each(["/", "/sub/path/"])(
  "each link and asset of the demo newsroom resolves where it is served at %s",
  async (prefix) => {
    const site = await demoSite(prefix);
    const dead: string[] = [];
    let links = 0;
    for (const page of site.pages) {
      const html = site.html(page);
      for (const address of addressesIn(html)) {
        const url = new URL(address, new URL(`${prefix}${page.slice(1)}`, ORIGIN));
        // What leads out of the site, and mail and phone, is not ours to follow.
        if (url.origin !== ORIGIN) continue;
        links += 1;
        const path = decodeURIComponent(url.pathname);
        const target = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : null;
        const file = target === null ? null : join(site.root, target.endsWith("/") ? `${target}index.html` : target);
        if (target === null || file === null || !existsSync(file) || !statSync(file).isFile()) {
          dead.push(`${page}: ${address} leads nowhere`);
          continue;
        }
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (fragment !== "" && !anchorsIn(site.html(target)).has(fragment))
          dead.push(`${page}: ${address} has no such place`);
      }
    }
    expect(dead).toEqual([]);
    expect(links).toBeGreaterThan(site.pages.length * 2);
  },
);
