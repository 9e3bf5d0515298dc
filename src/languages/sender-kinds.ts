/**
 * What senders say they are where they describe themselves at the end: "Acme is a maker of …", "Acme ist ein Anbieter von …". In all
 * languages, small letters; no word that a place or a person may be called as well.
 */
// biome-ignore format: word lists are read in lines
export const senderKinds: ReadonlySet<string> = new Set([
  "company", "companies", "provider", "firm", "organization", "organisation", "nonprofit", "non-profit", "not-for-profit", "platform", "association", "charity", "foundation",
  "agency", "manufacturer", "maker", "developer", "supplier", "retailer", "distributor", "bank", "insurer", "consultancy", "enterprise", "venture", "marketplace", "publisher",
  "utility", "cooperative", "co-operative", "startup", "start-up", "carrier", "operator", "brokerage", "affiliate", "subsidiary", "division", "partnership", "coalition",
  "institution", "network", "university", "federation", "alliance", "consortium", "producer", "employer",
  "providers", "firms", "organizations", "organisations", "charities", "associations", "foundations", "agencies", "manufacturers", "makers", "developers", "suppliers",
  "retailers", "distributors", "banks", "insurers", "publishers", "utilities", "carriers", "operators", "institutions", "networks", "universities", "unions", "producers",
  "employers", "brands", "isp", "museums", "group", "chapter", "club", "society", "brand", "union", "council", "label", "institute",
  "unternehmen", "anbieter", "hersteller", "verband", "stiftung", "agentur", "dienstleister", "konzern", "entwickler", "genossenschaft", "kooperation", "arbeitsgemeinschaft", "gemeinschaftsprojekt", "verein", "reederei", "versicherer", "zulieferer",
  "forschungsinstitut", "forschungseinrichtung", "interessenvertretung", "dachverband", "hilfsorganisation",
  "entreprise", "société", "fournisseur", "fabricant", "fondation", "éditeur", "coopérative",
  "empresa", "compañía", "proveedor", "fabricante", "fundación", "asociación", "organización", "companhia", "fornecedor", "fundação", "associação",
  "azienda", "società", "fornitore", "produttore", "fondazione", "associazione",
  "bedrijf", "onderneming", "aanbieder", "leverancier", "fabrikant", "stichting", "vereniging", "samenwerkingsverband", "organisatie", "dienstverlener", "producent", "coöperatie", "kennisinstituut", "uitgeverij", "belangenorganisatie",
  "virksomhed", "selskab", "leverandør", "bedrift", "selskap", "stiftelse", "företag", "bolag", "leverantör", "tillverkare", "koncern", "koncernen", "förbund", "förening", "intresseorganisation", "branschorganisation",
  "udbyder", "producent", "forening", "interesseorganisation", "brancheorganisation", "konsern", "leverandøren", "produsent", "organisasjon", "interesseorganisasjon",
  "bransjeorganisasjon", "bransjeforening",
  "verbände", "verbänden", "stiftungen", "agenturen", "konzerne", "genossenschaften", "vereine", "reedereien", "forschungsinstitute", "hilfsorganisationen", "dachverbände",
  "bedrijven", "ondernemingen", "aanbieders", "leveranciers", "fabrikanten", "stichtingen", "verenigingen", "organisaties", "dienstverleners", "producenten", "uitgeverijen",
  "virksomheder", "selskaber", "leverandører", "udbydere", "producenter", "foreninger", "organisationer", "bedrifter", "selskaper", "produsenter", "organisasjoner",
  "leverantörer", "koncerner", "föreningar",
  "entreprises", "sociétés", "fournisseurs", "fabricants", "associations", "fondations", "éditeurs", "coopératives", "empresas", "compañías", "proveedores", "fabricantes",
  "fundaciones", "asociaciones", "organizaciones", "companhias", "fornecedores", "fundações", "associações", "aziende", "fornitori", "produttori", "fondazioni", "associazioni",
]);

/** Behind a copula: "is one of the leading makers of …". In all languages, small letters; one "of" to a language. */
export const oneOfSeveral: readonly string[] = [
  "one of",
  "einer der",
  "eine der",
  "eines der",
  "l'un des",
  "l’un des",
  "l'une des",
  "l’une des",
  "un des",
  "une des",
  "uno de",
  "una de",
  "uno dei",
  "una delle",
  "um dos",
  "uma das",
  "een van",
  "en af",
  "et af",
  "en av",
  "ett av",
];
