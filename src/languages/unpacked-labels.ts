/**
 * The few words over a release, over its corrections and over its contacts, in languages that have no pack yet: they are on nearly every
 * release, and without them they would be its headline. A language that gets a pack moves its words there.
 */
// biome-ignore format: word lists are read in lines
export const unpackedLabels = {
  /** "press release", "press statement", "media invitation". */
  genre: [
    // Polish, Czech, Slovak, Hungarian, Romanian
    "informacja prasowa", "raport bieżący", "materiał prasowy", "oświadczenie prasowe", "informacja dla mediów", "komunikat prasowy", "komunikat dla mediów", "zaproszenie dla mediów", "tisková zpráva",
    "tiskové prohlášení", "tisková informace", "tiskový materiál", "pozvánka pro média", "tlačová správa", "tlačové vyhlásenie", "sajtóközlemény", "sajtóanyag", "sajtónyilatkozat", "közlemény",
    "sajtómeghívó", "comunicat de presă", "comunicat de presa", "comunicat", "invitație de presă",
    // Slovene, Croatian, Bosnian, Serbian, Bulgarian, Macedonian, Ukrainian, Belarusian
    "sporočilo za javnost", "sporočilo za medije", "priopćenje za medije", "priopćenje za javnost", "priopćenje",
    "saopštenje za javnost", "saopštenje", "саопштење за јавност", "саопштење", "прессъобщение", "съобщение за медиите", "до медиите", "до всички медии", "пресинформация",
    "соопштение за јавноста", "пресреліз", "прес-реліз", "прес-анонс", "для змі", "для преси", "інформація для змі", "інформаційне повідомлення", "повідомлення для преси", "прэс-рэліз",
    // Lithuanian, Latvian, Estonian, Icelandic, Irish, Welsh, Albanian, Greek
    "pranešimas spaudai", "pranešimas žiniasklaidai", "pranešimas apie esminį įvykį", "börsiteade", "paziņojums presei", "paziņojums medijiem", "paziņojums plašsaziņas līdzekļiem", "informācija medijiem", "informācija presei", "preses relīze", "informacija žiniasklaidai", "pressiteade",
    "fréttatilkynning", "preaseisiúint", "datganiad i'r wasg", "deklaratë për shtyp", "komunikatë për media",
    "δελτίο τύπου", "ανακοίνωση τύπου", "ανακοίνωση",
    // Catalan, Basque, Galician, Turkish, Azerbaijani, Kazakh, Uzbek
    "nota de premsa", "comunicat de premsa", "prentsa oharra", "nota de prensa", "basın bülteni", "basın açıklaması",
    "basın duyurusu", "basın metni", "basın notu", "basına ve kamuoyuna", "kamuoyu duyurusu", "kamuoyu açıklaması", "basın daveti", "mətbuat üçün məlumat", "press-reliz", "баспасөз хабарламасы", "баспасөз-релизі",
    "matbuot bayonoti",
    // Vietnamese, Thai, Indonesian, Malay, Filipino, Hindi, Bengali, Persian, Hebrew, Swahili
    "thông cáo báo chí", "thông tin báo chí", "ข่าวประชาสัมพันธ์", "ข่าวแจก", "siaran pers", "rilis pers", "pengumuman", "pengumuman penting", "makluman", "kenyataan media", "kenyataan akhbar", "siaran media", "keterangan pers",
    "kenyataan media", "kenyataan akhbar", "siaran akhbar", "pahayag", "प्रेस विज्ञप्ति", "সংবাদ বিজ্ঞপ্তি", "প্রেস বিজ্ঞপ্তি",
    "بیانیه مطبوعاتی", "اطلاعیه مطبوعاتی", "خبرنامه", "הודעה לעיתונות", "הודעה לתקשורת", "הודעת דובר",
    "taarifa kwa vyombo vya habari",
  ],
  /** "figure", "picture", "table". */
  figure: [
    "obrázek", "obr.", "obrázok", "tabulka", "tabuľka", "tabela", "rysunek", "rys.", "wykres", "zdjęcie", "zdj.", "fot.", "ábra", "kép",
    "táblázat", "imagine", "imaginea", "tabel", "tabelul", "şekil", "şek.", "şekil", "görsel", "tablo", "fotoğraf", "малюнок", "мал.", "рисунок",
    "таблиця", "фигура", "таблица", "слика", "slika", "tablica", "preglednica", "joonis", "foto", "tabel", "attēls", "tabula", "paveikslas",
    "lentelė", "εικόνα", "σχήμα", "πίνακας", "mynd", "tafla", "figura", "imatge", "taula", "imaxe", "táboa", "gambar", "tabel",
    "rajah", "jadual", "hình", "bảng", "ảnh", "תמונה", "איור", "טבלה", "شکل", "تصویر", "جدول", "चित्र", "तालिका", "ภาพที่", "ตารางที่",
  ].filter((word, at, all) => all.indexOf(word) === at),
  /** "contact", "press contact", "media contact". */
  contact: [
    "kontakt dla mediów", "kontakt dla prasy", "biuro prasowe", "rzecznik prasowy", "informacje kontaktowe", "dane kontaktowe", "kontaktní informace", "kontaktné informácie", "kapcsolat", "informații de contact", "kontakt informacije", "контактна інформація", "kontaktinė informacija", "kontaktinformācija", "kontaktandmed", "στοιχεία επικοινωνίας", "informació de contacte", "iletişim bilgileri", "thông tin liên hệ", "informasi kontak", "اطلاعات تماس", "פרטי התקשרות", "kontakt pro média",
    "kontakt pro novináře", "tiskové oddělení", "kontakt pre médiá", "sajtókapcsolat", "sajtóreferens",
    "contact presă", "contact pentru presă", "contact media", "birou de presă", "kontakt za medije", "kontakt za novinare",
    "контакт за медии", "за контакти", "контакт для преси", "контакти для преси", "контакти для змі", "пресслужба",
    "kontaktai žiniasklaidai", "kontaktinformācija medijiem", "επικοινωνία", "γραφείο τύπου", "contacte de premsa",
    "gabinet de premsa", "gabinet de comunicació", "servei de premsa", "oficina de premsa", "premsa",
    "contacte", "serviciul de presă", "biroul de presă", "persoană de contact", "relații cu presa", "informații suplimentare",
    "més informació", "per a més informació", "pentru mai multe informații", "basın iletişim", "basın irtibat", "iletişim",
    "liên hệ", "liên hệ báo chí", "liên hệ truyền thông", "ติดต่อ", "narahubung", "kontak media", "hubungi", "संपर्क",
    "media contact", "تماس", "روابط عمومی", "לפרטים נוספים", "ליצירת קשר", "דוברות",
  ],
  /** "correction", "corrected version". */
  correction: [
    "sprostowanie", "korekta", "errata", "oprava", "opravená verze", "opravená verzia", "helyesbítés", "helyreigazítás", "javított változat",
    "erată", "rectificare", "popravek", "ispravak", "ispravka", "исправка", "корекция", "виправлення", "уточнення", "папраўка", "pataisymas",
    "patikslinimas", "labojums", "precizējums", "parandus", "õiend", "leiðrétting", "διόρθωση", "ορθή επανάληψη", "διορθωμένη έκδοση",
    "correcció", "fe d'errades", "rectificació", "zuzenketa", "corrección", "düzeltme", "đính chính",
    "แก้ไข", "ralat", "koreksi", "pembetulan", "शुद्धिपत्र", "संशोधन", "اصلاحیه", "תיקון", "תיקון טעות", "marekebisho", "cywiriad",
    "ceartúchán", "korrigjim",
  ],
  /** "update", "last updated". */
  update: [
    "aktualizacja", "zaktualizowano", "aktualizace", "aktualizováno", "aktualizácia", "frissítés", "frissítve", "actualizare", "actualizat",
    "posodobitev", "posodobljeno", "ažuriranje", "ažurirano", "актуализация", "оновлення", "оновлено", "абноўлена", "atnaujinta",
    "atjaunināts", "uuendatud", "uppfært", "επικαιροποίηση", "actualització", "actualitzat", "güncelleme", "güncellendi",
    "cập nhật", "pembaruan", "diperbarui", "kemas kini", "به‌روزرسانی", "עדכון",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
