/** Latin letters that are not made of a plain one and an accent, and the plain ones that people write for them. */
const STROKES: Readonly<Record<string, string>> = { ł: "l", đ: "d", ı: "i" };

/** "communiqué", "tisková zpráva", "komunikat dla mediów" as they stand without accents. Other scripts stay: a mark of theirs is a letter. */
export function withoutLatinAccents(small: string): string {
  if (!/[\u0080-\uffff]/.test(small) || !/\p{Script=Latin}/u.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, "")
    .replace(/[łđı]/g, (letter) => STROKES[letter] ?? letter)
    .normalize("NFC");
}
