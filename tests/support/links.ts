/** The addresses that a page leads to or asks for, as they stand in its HTML. */
export function addressesIn(html: string): string[] {
  const single = [...html.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)].map(([, address = ""]) => address);
  const sets = [...html.matchAll(/\s(?:imagesrcset|srcset)="([^"]*)"/g)].flatMap(([, set = ""]) =>
    set.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? ""),
  );
  return [...single, ...sets].map((address) => address.replaceAll("&amp;", "&"));
}

/** The names that fragments may lead to: "#content". */
export function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
}
