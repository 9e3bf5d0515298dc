import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env.BROWSER ?? "/usr/bin/chromium";

/** Whether these tests can run. With REQUIRE_BROWSER=1 they must: then a missing browser fails them. */
export const hasBrowser = existsSync(executablePath) || process.env.REQUIRE_BROWSER === "1";

if (!hasBrowser) console.warn(`No browser at ${executablePath}: its tests are left out. Set BROWSER to another path.`);

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page with a canary: whatever a payload gets to run calls `fire`, and is told in `fired`. */
export async function pageWithCanary(browser: Browser, fired: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction("fire", (what: unknown) => void fired.push(String(what)));
  page.on("dialog", (dialog) => void dialog.dismiss());
  return page;
}

/** As strict as a policy can be that lets a site have a stylesheet and a script file of its own. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The page to search on asks for its index, which WebAssembly reads. */
const SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".xml": "application/xml",
  ".json": "application/json",
  ".txt": "text/plain",
};

const pictures: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
};

export interface Served {
  /** "http://127.0.0.1:40123/below/a/path": without a slash at its end. */
  readonly base: string;
  close(): void;
}

/** Serves a directory below a path, as a project page of a code host would, under a strict policy. */
export async function serve(root: string): Promise<Served> {
  const below = "/below/a/path";
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").slice(below.length).replace(/\?.*$/, ""));
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    if (!request.url?.startsWith(below) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    // Text goes out compressed, as every host sends it; pictures are so already.
    response.writeHead(200, {
      "content-type":
        type === undefined ? (pictures[extname(file)] ?? "application/octet-stream") : `${type}; charset=utf-8`,
      "content-security-policy": /^(?:\/docs)?\/search\//.test(path) ? SEARCH_POLICY : POLICY,
      ...(type !== undefined && { "content-encoding": "gzip" }),
    });
    response.end(type === undefined ? readFileSync(file) : gzipSync(readFileSync(file)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}${below}`, close: () => void server.close() };
}
