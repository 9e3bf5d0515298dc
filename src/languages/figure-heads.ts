/** How headings over a release's figures end: "The ferry in figures:". Small letters. Data only. */
// biome-ignore format: word lists are read in lines
export const figureHeads: readonly string[] = [
  "in figures", "in numbers", "by the numbers", "at a glance", "key figures", "key facts", "facts and figures", "quick facts", "fast facts",
  "en chiffres", "en quelques chiffres", "chiffres clés", "chiffres-clés", "repères", "in zahlen", "auf einen blick", "zahlen und fakten", "fakten",
  "en cifras", "en números", "datos clave", "em números", "in cifre", "in numeri", "in cijfers", "feiten en cijfers", "i siffror", "fakta", "i tal",
  "i korthet", "fakta om", "i tall", "numeroina", "lukuina", "w liczbach", "v číslech", "v číslach", "számokban", "arvudes", "skaitļos", "skaičiais",
  "u brojkama", "v številkah", "în cifre", "rakamlarla", "σε αριθμούς", "в цифрах", "у цифрах", "в числа", "у бројкама", "во бројки", "dalam angka",
];
