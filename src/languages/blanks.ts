/**
 * What templates and chat programs leave to be filled in, between brackets: "[Company Name]", "[insert quote here]". Small letters. Data only.
 * `whole` stands for all that is between the brackets; what `opens` or `closes` it may have more words.
 */
// biome-ignore format: word lists are read in lines
export const blanks = {
  whole: [
    "name", "full name", "your name", "first name", "last name", "company", "company name", "organization", "organisation", "organization name", "organisation name", "product name",
    "date", "day", "month", "year", "month day, year", "date and time", "time", "city", "state", "city, state", "city, country", "city name", "location", "address", "title", "job title", "position",
    "phone", "phone number", "telephone", "telephone number", "email", "e-mail", "email address", "e-mail address", "website", "website url", "url", "link", "quote", "headline", "subheadline", "subtitle",
    "spokesperson", "spokesperson name", "spokesperson's name", "contact", "contact name", "contact information", "media contact", "ceo name", "amount", "number", "tk", "tktk", "tbc", "tbd", "to come", "to follow", "xx", "xxx",
    "datum", "ort", "stadt", "firma", "firmenname", "unternehmen", "unternehmensname", "organisationsname", "vorname", "nachname", "vorname nachname", "telefonnummer", "e-mail-adresse", "webseite", "zitat", "folgt", "ansprechpartner",
    "nom", "prénom", "prénom nom", "ville", "entreprise", "nom de l'entreprise", "nom de la société", "fonction", "téléphone", "numéro de téléphone", "adresse e-mail", "site web", "citation", "à compléter", "à venir",
    "nombre", "apellidos", "fecha", "ciudad", "empresa", "nombre de la empresa", "cargo", "teléfono", "número de teléfono", "correo electrónico", "sitio web", "cita", "por confirmar",
    "nome", "cognome", "nome cognome", "data", "città", "azienda", "nome dell'azienda", "nome azienda", "ruolo", "telefono", "numero di telefono", "indirizzo email", "sito web", "citazione", "da definire",
    "nome da empresa", "cidade", "telefone", "número de telefone", "endereço de e-mail", "site", "citação", "a confirmar",
    "naam", "bedrijfsnaam", "plaats", "functie", "telefoonnummer", "e-mailadres", "citaat", "in te vullen",
    "navn", "firmanavn", "dato", "by", "sted", "telefonnummer", "e-postadresse", "sitat", "namn", "företagsnamn", "stad", "citat", "nimi", "yrityksen nimi", "päivämäärä", "paikkakunta", "puhelinnumero",
    "имя", "фамилия", "имя фамилия", "название компании", "компания", "дата", "город", "должность", "телефон", "номер телефона", "цитата",
    "会社名", "企業名", "氏名", "お名前", "日付", "場所", "役職", "電話番号", "メールアドレス", "公司名称", "公司名稱", "姓名", "日期", "城市", "职位", "職稱", "电话", "電話", "邮箱", "电子邮箱", "網址", "网址",
    "회사명", "이름", "날짜", "장소", "직책", "전화번호", "이메일", "اسم الشركة", "الاسم", "التاريخ", "المدينة", "المنصب", "رقم الهاتف", "البريد الإلكتروني",
  ],
  opens: [
    "insert", "enter", "add your", "add the", "your company", "your organization", "your organisation", "your name", "your title", "your phone", "your email", "name of", "link to",
    "ihr name", "ihre firma", "ihr unternehmen", "name des", "name der", "insérer", "insérez", "votre nom", "votre entreprise", "nom du", "nom de la", "insertar", "inserte", "su nombre", "su empresa", "tu nombre", "nombre del", "nombre de la",
    "inserire", "inserisci", "nome del", "nome della", "inserir", "insira", "seu nome", "sua empresa", "nome do", "nome da", "vul in", "uw naam", "naam van", "sett inn", "indsæt", "infoga", "lisää", "вставить", "вставьте", "укажите", "название",
  ],
  closes: ["einfügen", "eintragen", "ergänzen", "invullen", "invoegen", "here", "を記入", "を入力", "を挿入", "を記載"],
} as const;

/** What pages write in place of an address, to hide it from machines; it comes along when the page is copied. Small letters. */
export const hiddenAddresses: readonly string[] = ["email protected", "e-mail protected", "email\u00a0protected"];
