/** All that the pages need, and nothing else: the search is WebAssembly and asks for its index. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** An e-mail has its look in its tags, since mail has no other. */
export const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/** What every answer of a host says. Files keep their names when their content changes, so that caches have to ask. */
export const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cache-Control": "no-cache",
} as const;

/** A line for each header. */
export const headerLines = (line: (name: string, value: string) => string): string =>
  Object.entries(HEADERS)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join("");
