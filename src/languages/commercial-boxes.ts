/** What those who sell, book or help call their letter box, in many languages: "sales@…". The press is not meant. */
export const commercialBoxes: readonly string[] = [
  ..."sales vertrieb verkauf ventas ventes vendite vendas verkoop salg myynti orders booking bookings reservations tickets".split(
    " ",
  ),
  ..."support service customerservice kundenservice helpdesk careers jobs shop".split(" "),
];
