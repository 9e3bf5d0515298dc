/**
 * What stands before the number under which a body is entered in a register, or before that of its account: nobody answers there. In all
 * languages, lower case.
 */
// biome-ignore format: word lists are read in lines
export const registryNumbers: readonly string[] = [
  "isbn", "isbn-13", "isbn-10", "isbn 13", "issn", "doi", "vat", "vat reg", "vat registration", "tax id", "duns", "charity registration",
  "company registration", "company no", "company number", "charity no", "charity number", "registered in england", "registered in scotland", "abn", "acn", "crn", "iban", "isin", "lei",
  "p.iva", "p. iva", "piva", "partita iva", "c.f", "codice fiscale", "cod. fisc",
  "ust-id", "ust-idnr", "ust-id-nr", "ust.-id", "ust.-idnr", "steuernummer", "hrb", "hra", "handelsregister", "atu", "zvr", "spendenkonto",
  "siret", "siren", "rcs", "tva", "naf", "numéro d'entreprise", "bce",
  "nif", "cif", "n.i.f", "c.i.f", "cuit", "ruc", "rfc", "nit",
  "cnpj", "cnpj/mf", "nipc", "inscrição estadual", "contribuinte",
  "kvk", "k.v.k", "btw", "kamer van koophandel", "anbi", "rsin",
  "org.nr", "org. nr", "orgnr", "organisationsnummer", "organisasjonsnummer", "cvr", "cvr-nr", "bankgiro", "plusgiro", "y-tunnus",
  "инн", "огрн", "огрнип", "кпп", "окпо", "р/с", "бин", "иин", "єдрпоу", "nip", "regon", "krs", "ičo", "dič", "adószám", "oib", "pib",
  "统一社会信用代码", "注册号", "統一編號", "法人番号", "登録番号", "사업자등록번호", "السجل التجاري", "الرقم الضريبي",
];
