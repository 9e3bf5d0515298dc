/**
 * What senders say they are where they describe themselves at the end: "Acme is a maker of …", "Acme ist ein Anbieter von …". In all
 * languages, small letters; no word that a place or a person may be called as well.
 */
// biome-ignore format: word lists are read in lines
export const senderKinds: ReadonlySet<string> = new Set([
  "company", "companies", "provider", "firm", "organization", "organisation", "nonprofit", "non-profit", "not-for-profit", "platform", "association", "charity", "foundation",
  "agency", "manufacturer", "maker", "developer", "supplier", "retailer", "distributor", "bank", "insurer", "consultancy", "enterprise", "venture", "marketplace", "publisher",
  "utility", "cooperative", "co-operative", "startup", "start-up", "carrier", "operator", "brokerage",
  "unternehmen", "anbieter", "hersteller", "verband", "stiftung", "agentur", "dienstleister", "konzern", "entwickler",
  "entreprise", "société", "fournisseur", "fabricant", "fondation", "éditeur", "coopérative",
  "empresa", "compañía", "proveedor", "fabricante", "fundación", "asociación", "organización", "companhia", "fornecedor", "fundação", "associação",
  "azienda", "società", "fornitore", "produttore", "fondazione", "associazione",
  "bedrijf", "onderneming", "aanbieder", "leverancier", "fabrikant", "stichting", "vereniging",
  "virksomhed", "selskab", "leverandør", "bedrift", "selskap", "stiftelse", "företag", "bolag", "leverantör", "tillverkare",
]);
