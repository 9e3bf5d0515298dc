/** What stands before the name of a file that goes with a release: "Attachment: Opinion of the trust". All languages, small letters. Data only. */
// biome-ignore format: word lists are read in lines
export const attachmentHeads: readonly string[] = [
  "attachment", "attachments", "attached", "enclosure", "enclosures", "encl", "encl.", "anlage", "anlagen", "anhang", "beilage", "beilagen",
  "pièce jointe", "pièces jointes", "annexe", "annexes", "en annexe", "adjunto", "adjuntos", "anexo", "anexos", "em anexo", "allegato", "allegati", "in allegato",
  "bijlage", "bijlagen", "bilaga", "bilagor", "bilag", "vedhæftet", "vedlegg", "liite", "liitteet", "lisa", "lisad", "pielikums", "pielikumā", "priedas", "priedai",
  "melléklet", "mellékletek", "załącznik", "załączniki", "w załączeniu", "příloha", "přílohy", "príloha", "prílohy", "prilog", "prilozi", "priloga", "priloge",
  "anexă", "anexe", "ek", "ekler", "annex", "adjunts", "приложение", "приложения", "вложение", "додаток", "додатки", "прилог", "прилози", "συνημμένο", "συνημμένα",
  "附件", "添付", "添付資料", "添付ファイル", "첨부", "첨부파일", "붙임", "مرفق", "مرفقات", "lampiran",
];
