/**
 * How a letter to the desk closes that has the release in it: whole lines, or what such a sentence opens or ends on. In all languages, lower case,
 * straight apostrophes.
 */
// biome-ignore format: word lists are read in lines
export const signOffs: readonly string[] = [
  "kind regards", "best regards", "warm regards", "with kind regards", "with best regards", "yours sincerely", "yours faithfully", "sincerely yours", "with best wishes",
  "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit besten grüßen", "mit herzlichen grüßen", "freundliche grüße", "freundliche grüsse",
  "beste grüße", "herzliche grüße", "wir freuen uns über ihre berichterstattung", "wir freuen uns über eine berichterstattung", "wir freuen uns auf ihre berichterstattung",
  "wir freuen uns über eine veröffentlichung", "würden wir uns freuen, wenn sie berichten", "über eine veröffentlichung würden wir uns freuen",
  "über eine veröffentlichung freuen wir uns", "wir bitten um veröffentlichung", "mit der bitte um veröffentlichung", "mit der bitte um berücksichtigung",
  "salutations distinguées", "sentiments distingués", "sincères salutations", "meilleures salutations", "cordiales salutations", "bien cordialement", "cordialement",
  "un cordial saludo", "saludos cordiales", "reciba un cordial saludo", "reciban un cordial saludo", "atentamente", "muy atentamente", "se ruega difusión",
  "rogamos su difusión", "rogamos difusión", "agradecemos su difusión", "gracias por su difusión", "agradecemos de antemano su difusión",
  "distinti saluti", "cordiali saluti", "con preghiera di pubblicazione", "con preghiera di diffusione", "con preghiera di massima diffusione", "con cortese preghiera di pubblicazione",
  "si prega di dare massima diffusione", "si ringrazia per la pubblicazione", "met vriendelijke groet", "met vriendelijke groeten", "hoogachtend",
  "com os melhores cumprimentos", "melhores cumprimentos", "atenciosamente", "agradecemos a divulgação", "agradecemos desde já a divulgação", "pedimos a divulgação",
  "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänlig hälsning", "med vennlig hilsen", "vennlig hilsen", "med venlig hilsen", "venlig hilsen",
  "ystävällisin terveisin", "с уважением", "с наилучшими пожеланиями", "此致 敬礼", "敬具", "以上、よろしくお願いいたします", "よろしくお願い申し上げます", "감사합니다",
  "مع خالص التحية", "وتفضلوا بقبول فائق الاحترام", "з повагою", "z poważaniem", "s pozdravem", "s úctou", "s pozdravom", "s poštovanjem", "lep pozdrav", "üdvözlettel",
  "tisztelettel", "cu stimă", "cu respect", "με εκτίμηση", "saygılarımızla", "saygılarımla", "lugupidamisega", "ar cieņu", "pagarbiai", "atentament", "saúdos",
];

/** How the line opens with which a letter begins, in many languages, small letters: "Dear Mr. Example:". No word that opens other lines as well. */
// biome-ignore format: word lists are read in lines
export const salutations: readonly string[] = [
  "dear", "sehr geehrte", "sehr geehrter", "liebe leserinnen", "liebe kolleginnen", "liebe mitglieder", "liebe mitbürgerinnen", "liebe bürgerinnen", "liebe freundinnen", "liebe freunde",
  "mesdames, messieurs", "madame, monsieur", "monsieur le", "madame la", "chers", "chères", "chère madame", "cher monsieur", "estimado", "estimada", "estimados", "estimadas", "queridos", "queridas",
  "gentile", "gentili", "egregio", "egregi", "cari amici", "cari colleghi", "prezado", "prezada", "prezados", "prezadas", "caros colegas", "geachte", "beste lezer", "beste collega's",
  "kära", "kære", "kjære", "уважаемые", "уважаемый", "уважаемая", "дорогие", "шановні", "шановний", "шановна", "szanowni", "szanowny", "szanowna", "drodzy", "vážení", "vážený", "vážená", "milí",
  "poštovani", "poštovane", "поштовани", "dragi", "spoštovani", "stimate", "stimați", "stimaţi", "stimată", "уважаеми", "αγαπητοί", "αγαπητές", "αξιότιμε", "αξιότιμοι", "sayın", "değerli", "sevgili", "tisztelt", "kedves",
];
