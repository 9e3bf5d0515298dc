import type { Entry, Module } from "./types.ts";

const HEAD = `---
title: API reference
description: All that the package exports, with its types, as its code says it.
---

Made from the types and docstrings of the package by \`npm run reference\`. What they are for is told in
[Options](options.md) and [Data reference](data.md).
`;

/** The page of the documentation. */
export function referencePage(plugin: Module, engine: Module): string {
  return [
    HEAD,
    "## eleventy-plugin-press-release\n",
    ...plugin.exported.map(entry),
    "## eleventy-plugin-press-release/engine\n",
    ...engine.exported.map(entry),
    "## Types that these lead to\n",
    ...[...plugin.others, ...engine.others].sort((a, b) => (a.name < b.name ? -1 : 1)).map(entry),
  ].join("\n");
}

function entry({ name, about, code, members }: Entry): string {
  const rows = members.map(
    (member) => `| \`${member.name}\` | ${inTable(member.type)} | ${cell(prose(member.about))} |\n`,
  );
  return [
    `### ${name}\n`,
    ...(code === null ? [] : [`${inCode(code)}\n`]),
    ...(about === "" ? [] : [`${prose(about)}\n`]),
    ...(rows.length === 0 ? [] : [`| name | type | about |\n| --- | --- | --- |\n${rows.join("")}`]),
  ].join("\n");
}

/** A back tick within code asks for two round it. */
const inCode = (code: string): string => (code.includes("`") ? `\`\` ${code} \`\`` : `\`${code}\``);

const cell = (words: string): string => words.replaceAll("|", "\\|");

const inTable = (type: string): string => (type === "" ? "" : cell(inCode(type)));

/** Words of a docstring, in which nothing but code is Markdown. */
const prose = (words: string): string =>
  words
    .split(/(`[^`]+`)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\\*_<>[\]#|]/g, (sign) => (sign === "|" ? sign : `\\${sign}`)),
    )
    .join("");
