/**
 * What a desk writes at the foot of a sheet where a text goes on on the next one: the short words stand between dashes, in brackets or before
 * points, the long ones by themselves. In all languages, lower case.
 */
// biome-ignore format: word lists are read in lines
export const pageTurns: { readonly framed: readonly string[]; readonly bare: readonly string[]; readonly pages: readonly string[] } = {
  framed: [
    "more", "continued", "continues", "cont'd", "contd", "over", "mehr", "folgt", "fortsetzung", "forts.", "suite", "à suivre", "sigue", "siga", "continúa", "más",
    "segue", "continua", "mais", "meer", "vervolg", "mer", "mere", "forts", "fortsættes", "fortsetter", "fortsettes", "fortsätter", "jatkuu", "lisää", "далее",
    "продолжение", "ciąg dalszy", "cdn", "续", "續", "待续", "待續", "続く", "つづく", "계속", "يتبع",
  ],
  bare: [
    "more to come", "more follows", "continued on next page", "continued on the next page", "continued on page 2", "continues on next page", "see next page",
    "please turn over", "fortsetzung folgt", "fortsetzung auf seite 2", "fortsetzung nächste seite", "bitte wenden", "suite page 2", "suite page suivante",
    "suite à la page suivante", "suite au verso", "t.s.v.p.", "a la vuelta", "sigue en la página siguiente", "continúa en la página siguiente",
    "continúa en la siguiente página", "pasa a la siguiente página", "continua alla pagina seguente", "continua a pagina 2", "segue a pagina 2",
    "continua na página seguinte", "continua na próxima página", "vervolg op volgende pagina", "zie volgende pagina", "z.o.z.", "fortsættes på næste side",
    "fortsetter neste side", "fortsetter på neste side", "fortsätter på nästa sida", "jatkuu seuraavalla sivulla", "продолжение на следующей странице",
    "продолжение на обороте", "下页续", "接下页", "転下頁", "次ページに続く", "次ページへ続く", "次頁へ続く", "次頁に続く", "裏面に続く", "다음 장에 계속", "다음 페이지에 계속",
  ],
  // What stands before the number of a sheet.
  pages: [
    "page", "pg", "add", "seite", "página", "pág", "pagina", "pag", "side", "sida", "sivu", "strona", "strana", "страница", "стр", "صفحة", "第",
  ],
};
