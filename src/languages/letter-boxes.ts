/** What offices for the press call their letter box, in many languages: "press@…", "oficina.prensa@…". */
export const letterBoxes: readonly string[] = [
  ..."press presse pressa prensa premsa imprensa stampa ufficiostampa pers prasa presstelle pressestelle pressoffice".split(
    " ",
  ),
  ..."pressinfo media medien medios medias newsroom newsdesk".split(" "),
];
