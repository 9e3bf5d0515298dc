/**
 * How an editor says above a text that it is printed as somebody sent it: "Riceviamo e pubblichiamo", "Publicamos a continuación el comunicado
 * de …:", "The following is a press release from …". Small letters, straight apostrophes. Data only.
 */
interface HandingOn {
  /** A line of nothing else. */
  readonly whole: readonly string[];
  /** What such a line opens on, where it names what was sent. */
  readonly opens: readonly string[];
  /** What was sent. */
  readonly sent: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const handingOn: HandingOn = {
  whole: [
    "riceviamo e pubblichiamo", "riceviamo e volentieri pubblichiamo", "riceviamo e integralmente pubblichiamo", "riceviamo e pubblichiamo integralmente", "ricevo e pubblico", "riceviamo", "recibimos y publicamos",
    "nous publions ci-dessous", "reçu et publié", "otrzymaliśmy i publikujemy", "leia na íntegra", "leia a íntegra", "confira na íntegra", "confira a íntegra", "na íntegra", "wir dokumentieren im wortlaut", "wir dokumentieren",
    "dokumentation im wortlaut", "im wortlaut", "publicăm integral", "primim la redacție", "primim și publicăm", "получили и публикуем",
  ],
  opens: [
    "the following is", "the following statement", "the following press release", "the following release", "below is", "below is the full", "here is the full", "we have received", "we publish below", "we print below", "this is the full text of",
    "wir dokumentieren", "wir veröffentlichen", "im folgenden", "nachfolgend", "nachstehend", "hier im wortlaut", "nous publions", "nous avons reçu", "nous reproduisons", "nous relayons", "voici le communiqué", "ci-dessous le", "ci-après le", "lire ci-dessous le",
    "publicamos", "reproducimos", "difundimos", "compartimos", "hemos recibido", "recibimos y publicamos", "a continuación, el", "a continuación el", "a continuación publicamos", "a continuación reproducimos", "transcribimos",
    "riceviamo", "pubblichiamo", "di seguito il", "di seguito la", "di seguito pubblichiamo", "ecco il comunicato", "questo il comunicato", "riportiamo", "diffondiamo",
    "reproduzimos", "divulgamos", "recebemos", "transcrevemos", "leia a", "leia abaixo", "leia na íntegra", "confira a", "confira abaixo", "veja a", "veja abaixo", "segue a", "segue abaixo", "segue na íntegra", "abaixo, a", "a seguir, a", "íntegra da",
    "wij publiceren", "hieronder", "hierna volgt", "vi publicerar", "nedan följer", "vi bringer", "vi gengiver", "nedenfor", "vi gjengir", "julkaisemme", "ohessa",
    "публикуем", "приводим", "ниже приводим", "ниже публикуем", "ниже приводится", "публікуємо", "наводимо", "нижче наводимо", "публикуваме", "предлагаме", "објављујемо", "преносимо", "objavljujemo", "prenosimo", "u nastavku",
    "otrzymaliśmy", "publikujemy", "poniżej publikujemy", "poniżej prezentujemy", "zveřejňujeme", "publikujeme", "přinášíme", "níže uvádíme", "zverejňujeme", "prinášame", "objavljamo", "v nadaljevanju",
    "publicăm", "redăm", "mai jos", "am primit", "δημοσιεύουμε", "ακολουθεί η", "ακολουθεί το", "publiquem", "reproduïm", "a continuació", 
  ],
  sent: [
    "press release", "news release", "media release", "statement", "pressemitteilung", "presseerklärung", "presseinformation", "medienmitteilung", "erklärung", "stellungnahme", "mitteilung",
    "communiqué", "communiqués", "déclaration", "comunicado", "nota de prensa", "declaración", "carta", "comunicato", "comunicato stampa", "nota", "nota stampa", "lettera", "dichiarazione", "intervento",
    "nota à imprensa", "comunicado de imprensa", "nota de esclarecimento", "nota oficial", "nota de repúdio", "persbericht", "verklaring", "pressmeddelande", "pressmeddelandet", "uttalande", "pressemeddelelse", "pressemeddelelsen", "pressemelding", "pressemeldingen",
    "tiedote", "tiedotteen", "пресс-релиз", "заявление", "сообщение", "обращение", "комментарий", "пресреліз", "прес-реліз", "заяву", "повідомлення", "звернення", "съобщението", "съобщение", "позицията", "декларацията",
    "saopštenje", "саопштење", "priopćenje", "izjavu", "sporočilo", "izjavo", "komunikat", "oświadczenie", "stanowisko", "informację prasową", "tiskovou zprávu", "prohlášení", "vyjádření", "tlačovú správu", "vyhlásenie", "stanovisko",
    "comunicatul", "comunicatul de presă", "declarația", "scrisoarea", "ανακοίνωση", "δελτίο τύπου", "δήλωση", "comunicat", "nota de premsa",
  ],
};
