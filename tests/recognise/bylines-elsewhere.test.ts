import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** A headline and a story of two paragraphs, by language. */
const STORIES: Readonly<Record<string, readonly [headline: string, body: string]>> = {
  en: [
    "Ferry returns to the crossing",
    "The chain ferry went back into service on Monday, eleven weeks after she was hauled out of the water.\n\nShe will sail every day from ten in the morning, and children go free.",
  ],
  ko: [
    "해양안전공단, 등대 새로 열어",
    "해양안전공단은 4일 남쪽 곶의 등대를 새로 단장해 문을 열었다고 밝혔다. 등대는 앞으로 매일 오전 10시부터 일반에 공개된다.\n\n공단은 이번 공사에 2년이 걸렸으며 연간 9만 명이 찾을 것으로 예상했다.",
  ],
  ja: [
    "海辺の灯台、改修を終え再開",
    "海岸安全協会は4日、南の岬の灯台の改修を終え、一般公開を再開したと発表した。灯台は今後、毎日午前10時から公開される。\n\n協会によると、工事には2年かかり、年間9万人の来場を見込んでいる。",
  ],
  ar: [
    "افتتاح المنارة الجديدة في الميناء",
    "أعلنت هيئة الموانئ اليوم افتتاح المنارة الجديدة في الميناء الجنوبي بعد عامين من أعمال الترميم، وستكون مفتوحة للجمهور كل يوم من الساعة العاشرة صباحاً.\n\nوأوضحت الهيئة أن العمل استغرق عامين وأن عدد الزوار سيبلغ تسعين ألفاً في السنة.",
  ],
  he: [
    "המגדלור החדש נפתח בנמל",
    "רשות הנמלים הודיעה היום על פתיחת המגדלור החדש בנמל הדרומי לאחר שנתיים של עבודות שיפוץ, והוא יהיה פתוח לציבור בכל יום משעה עשר בבוקר.\n\nהרשות מסרה כי העבודה נמשכה שנתיים וכי מספר המבקרים יגיע לתשעים אלף בשנה.",
  ],
  hi: [
    "बंदरगाह में नया प्रकाशस्तंभ खुला",
    "बंदरगाह प्राधिकरण ने आज दक्षिणी बंदरगाह में नए प्रकाशस्तंभ के उद्घाटन की घोषणा की। दो वर्षों के मरम्मत कार्य के बाद यह प्रतिदिन सुबह दस बजे से जनता के लिए खुला रहेगा।\n\nप्राधिकरण ने बताया कि कार्य में दो वर्ष लगे और प्रति वर्ष नब्बे हजार आगंतुक आएंगे।",
  ],
  bn: [
    "বন্দরে নতুন বাতিঘর চালু",
    "বন্দর কর্তৃপক্ষ আজ দক্ষিণ বন্দরে নতুন বাতিঘর চালুর ঘোষণা দিয়েছে। দুই বছরের সংস্কারকাজের পর এটি প্রতিদিন সকাল দশটা থেকে সবার জন্য খোলা থাকবে।\n\nকর্তৃপক্ষ জানায়, কাজে দুই বছর লেগেছে এবং বছরে নব্বই হাজার দর্শনার্থী আসবে।",
  ],
  id: [
    "Mercusuar Baru Dibuka di Pelabuhan",
    "Otoritas Pelabuhan hari ini mengumumkan pembukaan mercusuar baru di pelabuhan selatan setelah dua tahun renovasi, dan mercusuar itu akan dibuka untuk umum setiap hari mulai pukul sepuluh pagi.\n\nOtoritas mengatakan pekerjaan itu memakan waktu dua tahun dan sembilan puluh ribu pengunjung diharapkan setiap tahun.",
  ],
  th: [
    "เปิดประภาคารใหม่ที่ท่าเรือ",
    "การท่าเรือประกาศวันนี้ว่าได้เปิดประภาคารใหม่ที่ท่าเรือทางใต้หลังจากการซ่อมแซมเป็นเวลาสองปี และจะเปิดให้ประชาชนเข้าชมทุกวันตั้งแต่เวลาสิบนาฬิกา\n\nการท่าเรือกล่าวว่างานใช้เวลาสองปีและคาดว่าจะมีผู้เข้าชมเก้าหมื่นคนต่อปี",
  ],
  fa: [
    "گشایش فانوس دریایی تازه در بندر",
    "سازمان بنادر امروز گشایش فانوس دریایی تازه در بندر جنوبی را پس از دو سال بازسازی اعلام کرد و این فانوس هر روز از ساعت ده صبح برای مردم باز خواهد بود.\n\nسازمان اعلام کرد که کار دو سال طول کشید و سالانه نود هزار بازدیدکننده خواهد داشت.",
  ],
};

const read = (language: string, line: string) => {
  const [headline = "", body = ""] = STORIES[language] ?? [];
  return [parse(`${headline}\n\n${line}\n\n${body}\n`), parse(`${line}\n\n${headline}\n\n${body}\n`)] as const;
};

describe("who wrote it", () => {
  test.each([
    ["en", "By Jane Example"],
    ["en", "By JANE EXAMPLE"],
    ["en", "By Jane Example and John Sample"],
    ["en", "Author: Jane Example"],
    ["ko", "홍가온 기자"],
    ["ko", "기자명 홍가온 기자"],
    ["ko", "세종=홍가온 기자"],
    ["ja", "文＝田中一郎"],
    ["ja", "取材・文：田中一郎"],
    ["ja", "記者 田中一郎"],
    ["ja", "編集部 田中一郎"],
    ["ar", "بقلم: سلمى المثال"],
    ["ar", "متابعة: سلمى المثال"],
    ["he", "מאת: דנה לדוגמה"],
    ["he", "מאת דנה לדוגמה"],
    ["hi", "द्वारा: रमेश नमूना"],
    ["hi", "नमूना समाचार सेवा"],
    ["hi", "निज संवाददाता, नमूनापुर"],
    ["hi", "नमूनापुर। संवाददाता"],
    ["bn", "নিজস্ব প্রতিবেদক, নমুনা"],
    ["id", "Oleh Siti Contoh"],
    ["id", "Penulis: Siti Contoh"],
    ["th", "โดย สมชาย ตัวอย่าง"],
    ["th", "ผู้เขียน: สมชาย ตัวอย่าง"],
    ["fa", "نویسنده: سارا نمونه"],
  ])("stands below a headline and above it, in %s: %s", (language, line) => {
    const [headline] = STORIES[language] ?? [];
    for (const release of read(language, line)) {
      expect(release.headline?.text).toBe(headline);
      expect(release.decks).toEqual([]);
      expect(release.body).toHaveLength(2);
    }
  });

  test.each([
    ["en", "By Popular Demand"],
    ["en", "By Land and Sea"],
    ["en", "Text: The Council Decides"],
    ["ko", "등대를 지킨 사람들의 기자회견"],
    ["ja", "文化＝灯台"],
    ["ja", "記者会見を明日開催"],
    ["ar", "تقرير: المنارة تعود إلى أهل الميناء بعد غياب طويل"],
    ["he", "מאת הנמל באהבה גדולה לכל תושבי העיר"],
    ["hi", "एजेंसी ने बंदरगाह खोला"],
    ["hi", "संवाददाता सम्मेलन आज"],
    ["id", "Laporan: pelabuhan kembali dibuka untuk umum"],
    ["th", "โดยสารเรือฟรีตลอดเดือน"],
    ["fa", "گزارش: فانوس به بندر بازگشت و همه چیز تازه شد"],
  ])("is none, in %s: %s", (language, line) => {
    expect(read(language, line)[1].byline).toBeNull();
  });
});
