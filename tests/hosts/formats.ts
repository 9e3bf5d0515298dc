type Table = Record<string, string>;

/** The TOML that is in use here: tables, lists of tables, and strings in them. Anything else fails. */
export function readToml(text: string): Record<string, Table[]> {
  const tables: Record<string, Table[]> = {};
  let open: Table | null = null;
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare === "" || bare.startsWith("#")) continue;
    const [, list, listed, single] = /^(?:(\[\[)([\w.]+)\]\]|\[([\w.]+)\])$/.exec(bare) ?? [];
    const name = listed ?? single;
    if (name !== undefined) {
      if (list === undefined && tables[name] !== undefined) throw new Error(`${name} is there twice.`);
      open = {};
      tables[name] = [...(tables[name] ?? []), open];
      continue;
    }
    const [, key, value] = /^([\w-]+) = ("(?:[^"\\]|\\.)*")$/.exec(bare) ?? [];
    if (open === null || key === undefined || value === undefined || key in open) throw new Error(`Not read: ${line}`);
    open[key] = JSON.parse(value) as string;
  }
  return tables;
}

/** A `_headers` file: a path at the start of its line, and headers below it that are set in. Anything else fails. */
export function readHeaders(text: string): { path: string; headers: Table }[] {
  const rules: { path: string; headers: Table }[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (/^\/\S*$/.test(line)) {
      rules.push({ path: line, headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z][\w-]*): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === undefined || value === undefined) throw new Error(`Not read: ${line}`);
    rule.headers[name] = value;
  }
  return rules;
}
