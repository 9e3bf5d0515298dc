import { en } from "./en.ts";
import type { LanguagePack } from "./pack.ts";
import { quotation } from "./unpacked-quotation.ts";

/**
 * What is known of the languages that have no pack yet, all of them together: enough to tell who speaks, and which line
 * of a contact is a number. Words that clash are left out. The rest is English, as the page itself is.
 */
// biome-ignore format: word lists are read in lines
export const unpacked: LanguagePack = {
  tag: "und",
  name: "",
  direction: "ltr",
  spaced: true,
  commonWords: [],
  release: en.release,
  endMarks: en.endMarks,
  dates: en.dates,
  organisationWords: en.organisationWords,
  abbreviations: en.abbreviations,
  labels: {
    ...en.labels,
    phone: [
      ...en.labels.phone, "tel", "tel.", "telefon", "telefón", "mobil", "kom.", "тел.", "телефон", "моб.", "τηλ.", "τηλ", "τηλέφωνο", "telefon", "telepon", "hp", "điện thoại", "đt",
      "दूरभाष", "फोन", "फ़ोन", "मोबाइल", "ফোন", "মোবাইল", "টেলিফোন", "فون", "موبائل", "ٹیلی فون", "ტელ", "ტელ.", "ტელეფონი", "მობ.", "հեռ", "հեռ.", "հեռախոս", "утас", "утасны дугаар", "ទូរស័ព្ទ", "លេខទូរស័ព្ទ", "ဖုန်း", "ဖုန်းနံပါတ်", "தொலைபேசி", "கைபேசி", "அலைபேசி", "โทรศัพท์", "โทร.", "มือถือ", "telepono", "תל", "טלפון", "נייד", "تلفن", "โทร", "telèfon",
    ].filter((word, at, all) => all.indexOf(word) === at),
    email: [
      ...en.labels.email, "e-mail", "mail", "e-posta", "eposta", "surel", "имейл", "ел. пошта", "електронна пошта", "пошта", "ηλ. ταχυδρομείο", "thư điện tử", "ईमेल", "ई-मेल", "ইমেইল", "ই-মেইল", "ای میل", "ელ. ფოსტა", "ელფოსტა", "էլ. փոստ", "էլ. հասցե", "и-мэйл", "имэйл", "អ៊ីមែល", "အီးမေးလ်", "மின்னஞ்சல்", "อีเมล", "อีเมล์", "e-mel", "emel", "דוא\"ל", "מייל", "ایمیل", "adres e-mail",
      "correu electrònic",
    ].filter((word, at, all) => all.indexOf(word) === at),
    contact: [
      "medya iletişim", "medya i̇letişim", "i̇letişim", "basın ile iletişim", "narahubung media", "kontak pers", "liên hệ báo chí", "υπεύθυνη επικοινωνίας", "υπεύθυνος επικοινωνίας", "επικοινωνία τύπου",
      "संपर्क", "kapcsolat", "sajtókapcsolatok", "kontakt", "kontakty", "kontakt prasowy", "kontaktní osoba", "mediální kontakt", "контакти", "контактна особа", "ירידי קשר", "איש קשר", "لتماس", "تماس با ما", "روابط عمومی", ...en.labels.contact,
    ].filter((word, at, all) => all.indexOf(word) === at),
  },
  quotation,
};
