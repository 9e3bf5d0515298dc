/** What forms for contacts call their lines, in many languages, lower case: "Company name: …", "Full name: …", "City: …". Data only. */
interface BlockFields {
  /** Whose contact it is. */
  readonly body: readonly string[];
  /** Who it is. */
  readonly person: readonly string[];
  /** As what. */
  readonly job: readonly string[];
  /** Where the house stands. */
  readonly place: readonly string[];
}

export const blockFields: BlockFields = {
  // biome-ignore format: a list of words
  body: [
    "company", "company name", "organization", "organisation", "organization name", "organisation name", "firm",
    "agency", "firma", "firmenname", "unternehmen", "société", "entreprise", "organisme", "empresa", "organización",
    "azienda", "società", "organizzazione", "organização", "bedrijf", "bedrijfsnaam", "organisatie", "företag",
    "företagsnamn", "virksomhed", "selskab", "firmanavn", "bedrift", "virksomhet", "selskap", "yritys",
    "organisaatio", "компания", "организация", "会社名", "企業名", "団体名", "회사명", "기업명", "기관명", "公司", "公司名称", "公司名稱", "企业名称",
    "الشركة", "المؤسسة", "اسم الشركة",
  ],
  // biome-ignore format: a list of words
  person: [
    "name", "full name", "contact name", "contact person", "ansprechpartner", "ansprechpartnerin", "nom", "nombre",
    "nome", "naam", "contactpersoon", "namn", "kontaktperson", "navn", "nimi", "имя", "контактное лицо", "氏名", "名前",
    "성명", "이름", "姓名", "联系人", "聯絡人", "الاسم",
  ],
  // biome-ignore format: a list of words
  job: [
    "title", "job title", "position", "function", "funktion", "fonction", "cargo", "ruolo", "functie", "befattning",
    "stilling", "tehtävä", "должность", "役職", "직책", "职位", "職稱", "المنصب",
  ],
  // biome-ignore format: a list of words
  place: [
    "address", "city", "city/country", "state", "country", "location", "adresse", "anschrift", "ort", "land", "ville",
    "pays", "dirección", "ciudad", "país", "indirizzo", "città", "paese", "endereço", "cidade", "adres", "plaats",
    "adress", "by", "osoite", "kaupunki", "maa", "адрес", "город", "страна", "住所", "国", "주소", "도시", "국가", "地址", "城市",
    "国家", "國家", "العنوان", "المدينة", "البلد",
  ],
};
