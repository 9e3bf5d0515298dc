/**
 * What companies call statements on what is to come, in all languages, lower case: below a release whatever warns of them is standing
 * text, however its heading is worded.
 */
// biome-ignore format: word lists are read in lines
export const forwardLooking: readonly string[] = [
  "forward-looking statement", "forward looking statement", "forward-looking information", "forward looking information",
  "zukunftsgerichtete aussage", "zukunftsgerichteten aussage", "zukunftsgerichteter aussage", "zukunftsbezogene aussage", "zukunftsbezogenen aussage",
  "vorausschauende aussage", "vorausschauenden aussage", "in die zukunft gerichtete aussage", "in die zukunft gerichteten aussage",
  "déclarations prospectives", "énoncés prospectifs", "informations prospectives", "information prospective", "informations à caractère prospectif",
  "déclarations à caractère prospectif", "éléments prospectifs",
  "declaraciones prospectivas", "declaraciones a futuro", "manifestaciones de futuro", "declaraciones de futuro", "proyecciones futuras",
  "información prospectiva", "declaraciones anticipatorias",
  "dichiarazioni previsionali", "dichiarazioni prospettiche", "dichiarazioni di carattere previsionale", "dichiarazioni a carattere previsionale",
  "affermazioni previsionali", "informazioni previsionali", "dichiarazioni lungimiranti",
  "toekomstgerichte verklaring", "toekomstgerichte uitspra", "toekomstgerichte informatie", "vooruitziende verklaring", "vooruitblikkende verklaring",
  "declarações prospectivas", "declarações prospetivas", "afirmações prospectivas", "informações prospectivas", "informações prospetivas",
  "declarações futuras", "declarações sobre o futuro", "estimativas e declarações acerca do futuro",
  "framåtblickande uttalande", "framåtriktade uttalande", "framtidsinriktade uttalande", "framåtblickande information", "framtidsinriktad information",
  "framåtriktad information",
  "fremtidsrettede uttalelse", "fremtidsrettede utsagn", "framtidsrettede uttalelse", "framtidsretta utsegn", "fremadskuende utsagn",
  "fremadrettede udsagn", "fremadrettede udtalelse", "fremadskuende udsagn", "fremtidsrettede udsagn",
  "tulevaisuutta koskev", "tulevaisuuteen suuntautuv", "tulevaisuuteen liittyv",
  "прогнозные заявлени", "прогнозных заявлени", "заявления прогнозного характера", "заявлений прогнозного характера", "прогнозного характера",
  "заявления о будущем", "заявлений относительно будущего",
  "بيانات تطلعية", "البيانات التطلعية", "البيانات الاستشرافية", "بيانات استشرافية", "التطلعات المستقبلية",
  "前瞻性陈述", "前瞻性陳述", "前瞻性声明", "前瞻性聲明", "前瞻性信息", "前瞻性資訊", "前瞻性表述",
  "将来予測", "将来の見通し", "将来予想", "将来見通し", "将来に関する記述",
  "미래예측", "미래 예측", "전망 진술", "전망 정보",
];

/** What opens a heading that warns of them: "Important Notice Regarding …", "Vorbehalt bei …". A line that opens otherwise may tell news of them. */
// biome-ignore format: word lists are read in lines
export const cautions: readonly string[] = [
  "caution", "cautionary", "cautioning", "note", "notes", "notice", "disclaimer", "disclosure", "disclosures", "statement", "statements", "safe", "warning",
  "important", "special", "legal", "information", "regarding", "about", "concerning", "further", "additional", "use",
  "hinweis", "hinweise", "warnhinweis", "vorbehalt", "haftungsausschluss", "wichtiger", "rechtlicher", "erklärung", "erläuterung", "vorsorglicher",
  "avertissement", "avertissements", "mise", "avis", "mention", "mentions", "remarque", "précaution", "précautions", "réserve",
  "aviso", "advertencia", "advertencias", "nota", "notas", "exención", "descargo", "declaración", "cautela", "precaución",
  "avvertenza", "avvertenze", "avviso", "dichiarazione", "clausola", "esclusione",
  "waarschuwing", "opmerking", "kennisgeving", "mededeling", "belangrijke", "voorbehoud",
  "advertência", "ressalva", "declaração", "cuidado", "isenção",
  "varning", "friskrivning", "viktig", "ansvarsfriskrivning", "om", "advarsel", "forbehold", "merknad", "ansvarsfraskrivelse", "vigtig",
  "huomautus", "varoitus", "tärkeää", "предупреждение", "предостережение", "примечание", "оговорка", "важное", "заявление", "заявления",
  "تنبيه", "تحذير", "إخلاء", "ملاحظة", "إشعار", "بيان",
];
