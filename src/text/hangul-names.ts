import type { LanguagePack } from "../languages/pack.ts";

const WORD = /^[가-힣]{2,4}$/u;
/** Syllables of a name: a surname of one and a first name of two. */
const USUAL = 3;
/** What stands round a name on the line of a contact: "(☎". */
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu;

/** What packs know of names that titles stand behind: of Korean alone. */
interface HangulWords {
  readonly surnames: readonly string[];
  readonly bodies: readonly string[];
  readonly notNames: ReadonlySet<string>;
  readonly roles: readonly string[];
}

const known = new WeakMap<readonly LanguagePack[], HangulWords>();

function wordsOf(packs: readonly LanguagePack[]): HangulWords {
  const built = known.get(packs);
  if (built !== undefined) return built;
  const own = packs.filter(({ quotation }) => quotation.glued !== undefined);
  const words: HangulWords = {
    surnames: own.flatMap(({ quotation }) => quotation.glued?.surnames ?? []),
    bodies: own.flatMap(({ quotation, organisationWords }) => [
      ...(quotation.glued?.bodies ?? []),
      ...organisationWords.filter((word) => word.length > 1),
    ]),
    notNames: new Set(
      own.flatMap(({ quotation, labels }) => [
        ...quotation.notNames,
        ...(quotation.glued?.strangers ?? []),
        ...[labels.phone, labels.fax, labels.email, labels.web, labels.contact].flat(),
      ]),
    ),
    roles: own.flatMap(({ quotation }) => [...quotation.roleNouns, ...quotation.personTitles]),
  };
  known.set(packs, words);
  return words;
}

/** "한도윤", "남궁결": a surname and a first name. Refuses "홍보팀", "과장": bodies and titles. */
export function isHangulName(word: string, packs: readonly LanguagePack[]): boolean {
  if (!WORD.test(word)) return false;
  const { surnames, bodies, notNames, roles } = wordsOf(packs);
  if (notNames.has(word) || bodies.some((end) => word.endsWith(end)) || roles.some((role) => word.endsWith(role)))
    return false;
  return surnames.some((surname) => word.length > surname.length && word.startsWith(surname));
}

const isRole = (word: string | undefined, packs: readonly LanguagePack[]): boolean =>
  word !== undefined && wordsOf(packs).roles.some((role) => word.endsWith(role));

/** "오세린" for "오세린 과장", "과장 오세린"; any other text as it is. */
export function withoutHangulTitle(text: string, packs: readonly LanguagePack[]): string {
  const words = text.split(" ");
  const [first = "", second = ""] = words;
  if (words.length !== 2) return text;
  if (isHangulName(first, packs) && isRole(second, packs)) return first;
  return isRole(first, packs) && isHangulName(second, packs) ? second : text;
}

/** "누리빛 홍보팀", "오세린", "과장": body, name and title of "누리빛 홍보팀 오세린 과장". */
export function hangulPieces(piece: string, packs: readonly LanguagePack[]): string[] {
  const words = piece.replace(SIGNS, "").split(/[ \u3000]+/u);
  const at = words.findLastIndex(
    (word, index) =>
      isHangulName(word, packs) &&
      (isRole(words[index + 1], packs) || (index === words.length - 1 && (word.length === USUAL || index === 0))),
  );
  if (at < 0) return [words.join(" ")];
  return [words.slice(0, at).join(" "), words[at] ?? "", words.slice(at + 1).join(" ")].filter((part) => part !== "");
}
