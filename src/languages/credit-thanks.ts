/** What stands between a picture and whose it is, where somebody is thanked or has allowed it: "courtesy of", "by kind permission of". */
// biome-ignore format: word lists are read in lines
export const creditThanks: readonly string[] = [
  "courtesy of", "courtesy", "by courtesy of", "with thanks to", "thanks to", "by permission of", "by kind permission of", "with permission of",
  "with permission from", "with the permission of", "with kind permission of", "with kind permission from", "used by permission of", "used with permission of", "used with permission from",
  "used with kind permission of", "reproduced by permission of", "reproduced by kind permission of", "reproduced with permission of",
  "reproduced with permission from", "reproduced courtesy of", "kindly provided by", "kindly supplied by", "kindly donated by",
  "mit freundlicher genehmigung von", "mit freundlicher genehmigung der", "mit freundlicher genehmigung des",
  "mit freundlicher erlaubnis von", "mit freundlicher erlaubnis der", "mit freundlicher erlaubnis des", "zur verfügung gestellt von", "bereitgestellt von",
  "avec l'aimable autorisation de", "avec l'aimable autorisation du", "avec l'aimable autorisation des", "avec l'aimable autorisation d'", "avec l'autorisation de", "avec l'autorisation du",
  "courtoisie de", "courtoisie du", "gracieuseté de", "gracieuseté du", "offerte par", "fournie par", "fournies par", "mise à disposition par",
  "cortesía de", "cortesía del", "por cortesía de", "por cortesía del", "gentileza de", "gentileza del", "cedida por", "cedidas por", "facilitada por", "facilitadas por",
  "per gentile concessione di", "per gentile concessione del", "per gentile concessione della", "per gentile concessione dello",
  "per gentile concessione dell'", "per gentile concessione dei", "per gentile concessione delle", "su concessione di", "su concessione del", "su concessione della", "cortesia di", "cortesia del",
  "cortesia della", "fornita da", "fornite da",
  "cortesia de", "cortesia do", "cortesia da", "por cortesia de", "por cortesia do", "por cortesia da", "gentilmente cedida por", "gentilmente cedidas por", "cedida pela", "cedida pelo",
  "met dank aan", "met toestemming van", "beschikbaar gesteld door", "ter beschikking gesteld door",
  "med tillatelse fra", "med tilladelse fra", "stilt til rådighet av", "stillet til rådighed af", "med tillstånd av", "med tillstånd från",
  "предоставлено", "предоставлены", "предоставлена", "любезно предоставлено", "любезно предоставлены", "с разрешения",
];
