/** The space that headers put between surname and first name. */
const GAPS = /[ \u3000]/g;
/** Between the parts of a foreign name in Chinese or Japanese. */
const DOTS = /[·・•‧＝=]/u;

/** In Chinese or Japanese: who has just this name, or else all whose name begins with it or has it behind a dot. */
export function namesakesOf<Named extends { readonly name: string }>(people: readonly Named[], name: string): Named[] {
  const bare = name.replace(GAPS, "");
  const whole = people.find((person) => person.name.replace(GAPS, "") === bare);
  if (whole !== undefined) return [whole];
  return people.filter(
    (person) => person.name.replace(GAPS, "").startsWith(bare) || person.name.split(DOTS).includes(bare),
  );
}
