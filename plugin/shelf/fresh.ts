/** The wanted name, or with a number where it is taken: "ada", "ada-2". It is taken from then on. */
export function fresh(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
