/** Words of companies that are the same in every language, lower case: "de Tarn Software", "von Tarn Systems". */
// biome-ignore format: word lists are read in lines
export const bodyWords: readonly string[] = [
  "software", "systems", "solutions", "technologies", "technology", "labs", "networks", "consulting", "studios", "airlines", "airways",
  "healthcare", "logistics", "ventures", "industries", "electronics", "pharmaceuticals", "therapeutics", "semiconductors", "motors",
];

/** The legal forms that close a company's name, as written: "Acme Inc.", "Muster GmbH". */
export const companyForms: readonly string[] = [
  ..."Inc Ltd LLC LLP Corp PLC plc GmbH AG SE SA S.A SpA S.p.A BV B.V NV N.V Oy Oyj AB AS ASA".split(" "),
  ..."A/S ApS KG KGaA SAS SARL Sarl Srl S.r.l S.L Lda Ltda Pty hf ehf OÜ".split(" "),
];

/** Legal forms that are written with stops, without the last one; a space in them may be left out: "e. V.", "s.r.o.". */
// biome-ignore format: word lists are read in lines
export const stoppedForms: readonly string[] = [
  "e. V", "e. G", "S.A", "S.A.S", "S.L", "S.r.l", "S.p.A", "N.V", "B.V", "Inc", "Corp", "Ltd", "Co", "a. s", "s. p", "s. r. o",
  "z. s", "o. p. s", "v. v. i", "n. o", "sp. z o. o", "d. o. o", "d. d", "a. d", "A.Ş", "A.E", "Α.Ε",
];
