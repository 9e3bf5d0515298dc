import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADS: Readonly<Record<string, string>> = {
  tr: "Göl kıyısında yeni iskele açıldı\n\nGöl kıyısındaki yeni iskele bugün törenle açıldı ve ilk vapur sabah saatlerinde kalktı.",
  az: "Göl sahilində yeni körpü açılıb\n\nGöl sahilində yeni körpü bu gün təntənəli şəkildə açılıb və ilk gəmi səhər yola düşüb.",
  kk: "Көл жағасында жаңа көпір ашылды\n\nКөл жағасында жаңа көпір бүгін салтанатты түрде ашылды және алғашқы кеме таңертең жолға шықты.",
  uz: "Ko‘l bo‘yida yangi ko‘prik ochildi\n\nKo‘l bo‘yida yangi ko‘prik bugun tantanali ravishda ochildi va birinchi kema ertalab yo‘lga chiqdi.",
  id: "Jembatan Baru di Tepi Danau Dibuka\n\nJembatan baru di tepi danau dibuka pada hari ini dan kapal pertama berangkat karena cuaca bisa dipercaya.",
  ms: "Jambatan baharu di tepi tasik dibuka\n\nJambatan baharu di tepi tasik dibuka hari ini dan kapal pertama berlepas pada sebelah pagi kerana cuaca baik.",
  vi: "Khánh thành cầu mới bên hồ\n\nCây cầu mới bên hồ được khánh thành hôm nay và chuyến tàu đầu tiên đã khởi hành vào buổi sáng.",
  tl: "Bagong tulay sa lawa binuksan na\n\nBinuksan na ngayong araw ang bagong tulay sa tabi ng lawa at umalis ang unang bangka sa umaga.",
  sw: "Daraja jipya kando ya ziwa lafunguliwa\n\nDaraja jipya kando ya ziwa limefunguliwa leo na boti ya kwanza imeondoka asubuhi.",
  mn: "Нуурын эрэгт шинэ гүүр ашиглалтад орлоо\n\nНуурын эрэг дээрх шинэ гүүр өнөөдөр ашиглалтад орж, анхны завь өглөө эрт хөдөллөө.",
  hy: "Լճի ափին նոր կամուրջ է բացվել\n\nԼճի ափին նոր կամուրջն այսօր բացվեց հանդիսավոր արարողությամբ, և առաջին նավը մեկնեց առավոտյան։",
};
const WORDS: Readonly<Record<string, string>> = {
  tr: "Bu iskele iki yakayı birbirine bağlayacak ve herkes kazanacak",
  az: "Bu körpü iki sahili birləşdirəcək və hamı bundan faydalanacaq",
  kk: "Бұл көпір екі жағаны қосады және баршаға пайдасын тигізеді",
  uz: "Bu ko‘prik ikki qirg‘oqni birlashtiradi va hammaga foyda keltiradi",
  id: "Jembatan ini akan menghubungkan kedua tepi danau bagi semua warga",
  ms: "Jambatan ini akan menghubungkan kedua-dua tebing bagi semua penduduk",
  vi: "Cây cầu này sẽ nối liền hai bờ và mang lại lợi ích cho tất cả mọi người",
  tl: "Ang tulay na ito ay mag-uugnay sa dalawang pampang at makikinabang ang lahat",
  sw: "Daraja hili litaunganisha pande zote mbili za ziwa na watu wote watanufaika",
  mn: "Энэ гүүр хоёр эргийг холбож бүх хүнд ашигтай байх болно",
  hy: "Այս կամուրջը կմիացնի երկու ափերը, և բոլորը կշահեն դրանից",
};

/** Who says the words for which "…" stands in the last paragraph of a short text, and as what. */
function said(language: string, sentence: string): readonly unknown[] {
  const { quotes, language: found } = parse(
    `${HEADS[language]}\n\n${sentence.replaceAll("…", WORDS[language] ?? "")}\n`,
  );
  return [found.tag, ...quotes.map(({ speaker, role }) => [speaker, role])];
}

describe("who speaks in languages of Asia and Africa without a pack", () => {
  test.for<[string, string, string | null, string | null]>([
    [
      "tr",
      'Göl Ticaret Odası (GTO) Başkanı Hasan Örnek, kararı "…" sözleriyle değerlendirdi.',
      "Hasan Örnek",
      "Göl Ticaret Odası (GTO) Başkanı",
    ],
    [
      "tr",
      "Konuyla ilgili değerlendirmelerde bulunan Örnek Vakfı Başkanı Burak Deneme, “…” şeklinde konuştu.",
      "Burak Deneme",
      "Örnek Vakfı Başkanı",
    ],
    [
      "tr",
      'Örnek Holding Genel Müdürü Selin Deneme, yaptığı açıklamada şunları kaydetti: "…"',
      "Selin Deneme",
      "Örnek Holding Genel Müdürü",
    ],
    ["az", "“…”, – deyə nazir Əli Nümunəyev bildirib.", "Əli Nümunəyev", "nazir"],
    ["az", "Nəqliyyat naziri Əli Nümunəyev deyib: “…”.", "Əli Nümunəyev", "Nəqliyyat naziri"],
    ["kk", "«…», - деді министр Асқар Үлгілінов.", "Асқар Үлгілінов", "министр"],
    ["kk", "«…», – деп атап өтті ҚР Көлік министрі Асқар Үлгілінов.", "Асқар Үлгілінов", "ҚР Көлік министрі"],
    ["kk", "«…», - дейді компания директоры Әлия Сынақова.", "Әлия Сынақова", "компания директоры"],
    ["uz", "“…”, – dedi vazir Aziz Namunaev.", "Aziz Namunaev", "vazir"],
    ["uz", "“…”, – deydi kompaniya direktori Nodira Sinovova.", "Nodira Sinovova", "kompaniya direktori"],
    ["id", '"…," kata Mensesneg, Budi Contoh, kepada wartawan.', "Budi Contoh", "Mensesneg"],
    ["id", '"…," kata Kabid Humas Polda Contoh Kombes Pol Budi Misal.', "Budi Misal", "Kabid Humas Polda Contoh"],
    ["id", "Gubernur Jawa Contoh, Ir. H. Budi Misal, M.M., menyampaikan, “….”", "Budi Misal", "Gubernur Jawa Contoh"],
    [
      "id",
      '"…," ujar Direktur Utama PT Contoh Maju, Siti Misalnya, dalam keterangan tertulis, Selasa (5/3/2024).',
      "Siti Misalnya",
      "Direktur Utama PT Contoh Maju",
    ],
    ["id", "Kepala Desa Misalsari, Budi Contoh, mengatakan, “….”", "Budi Contoh", "Kepala Desa Misalsari"],
    [
      "vi",
      "Ông Lê Ví Dụ, Phó Chủ tịch UBND quận Bến Mẫu, cho biết: “….”",
      "Lê Ví Dụ",
      "Phó Chủ tịch UBND quận Bến Mẫu",
    ],
    ["vi", "Giám đốc Sở Y tế Lê Ví Dụ cho biết: “….”", "Lê Ví Dụ", "Giám đốc Sở Y tế"],
    ["vi", "Ông Lê Ví Dụ - Phó Giám đốc Sở Y tế - chia sẻ: “….”", "Lê Ví Dụ", "Phó Giám đốc Sở Y tế"],
    ["vi", "Ông Lê Ví Dụ – Giám đốc Sở Y tế chia sẻ: “….”", "Lê Ví Dụ", "Giám đốc Sở Y tế"],
    ["hy", "«…»,– ասաց հիմնադրամի տնօրեն Օրինակ Նմուշյանը։", "Օրինակ Նմուշյան", "հիմնադրամի տնօրեն"],
    ["mn", "“…” гэж сангийн захирал Б.Загвар хэллээ.", "Б.Загвар", "сангийн захирал"],
    ["mn", "Зам тээврийн сайд Д.Жишээ “…” гэж мэдэгдлээ.", "Д.Жишээ", "Зам тээврийн сайд"],
    ["ms", 'Menteri Pengangkutan Datuk Seri Ahmad Contoh berkata, "…."', "Ahmad Contoh", "Menteri Pengangkutan"],
    [
      "ms",
      '"…," kata Ketua Pegawai Eksekutif Contoh Berhad, Dato\' Siti Misalan.',
      "Siti Misalan",
      "Ketua Pegawai Eksekutif Contoh Berhad",
    ],
    [
      "ms",
      "Perdana Menteri, Tan Sri Ahmad Contoh berkata, jambatan itu penting. “…,” katanya kepada pemberita di sini hari ini.",
      "Ahmad Contoh",
      "Perdana Menteri",
    ],
    ["vi", '"…", ông Nguyễn Văn Mẫu, Giám đốc Sở Giao thông, cho biết.', "Nguyễn Văn Mẫu", "Giám đốc Sở Giao thông"],
    ["vi", 'Bộ trưởng Giao thông Vận tải Trần Thị Mẫu nhấn mạnh: "…".', "Trần Thị Mẫu", "Bộ trưởng Giao thông Vận tải"],
    [
      "vi",
      '"…," Phó Chủ tịch UBND tỉnh Ví Dụ Lê Văn Thử phát biểu tại buổi lễ.',
      "Lê Văn Thử",
      "Phó Chủ tịch UBND tỉnh Ví Dụ",
    ],
    ["vi", 'PGS.TS Lê Văn Thử, Trưởng khoa Thủy lợi, chia sẻ: "…".', "Lê Văn Thử", "Trưởng khoa Thủy lợi"],
    ["tl", '"…," sabi ni Transportation Secretary Maria Halimbawa.', "Maria Halimbawa", "Transportation Secretary"],
    ["tl", '"…," ani Kalihim Juan Halimbawa.', "Juan Halimbawa", "Kalihim"],
    ["tl", 'Sinabi ni Juan Halimbawa, direktor ng pantalan, "…."', "Juan Halimbawa", "direktor ng pantalan"],
    ["sw", '"…," alisema Waziri wa Uchukuzi Juma Mfano.', "Juma Mfano", "Waziri wa Uchukuzi"],
    [
      "sw",
      '"…," amesema Bi. Asha Mfano, Mkurugenzi Mkuu wa Kampuni ya Mfano.',
      "Asha Mfano",
      "Mkurugenzi Mkuu wa Kampuni ya Mfano",
    ],
    ["hy", "«…»,- ասել է Արմեն Օրինակյան։", "Արմեն Օրինակյան", null],
  ])("%s: %s", ([language, sentence, speaker, role]) => {
    expect(said(language, sentence)).toEqual([language, [speaker, role]]);
  });

  test.for<[string, string]>([
    ["tr", "Yeni iskelenin sloganı “…” oldu."],
    ["id", 'Spanduk di jembatan itu bertuliskan "…" sejak pagi.'],
    ["ms", 'Kain rentang di jambatan itu tertera "…" sejak pagi.'],
    ["vi", 'Tấm biển trên cầu có dòng chữ "…" từ sáng.'],
    ["kk", "Көпірдегі жазуда «…» делінген."],
    ["sw", 'Bango kwenye daraja lina maneno "…" tangu asubuhi.'],
  ])("%s, nobody: %s", ([language, sentence]) => {
    expect(
      said(language, sentence)
        .slice(1)
        .filter((each) => Array.isArray(each) && each[0] !== null),
    ).toEqual([]);
  });

  test("a name of three words keeps all of them behind a title", () => {
    const first = said("vi", "Thủ tướng Nguyễn Văn Mẫu khẳng định “…”.");
    expect(first).toEqual(["vi", ["Nguyễn Văn Mẫu", "Thủ tướng"]]);
  });

  test("who stands in front of the marks speaks, not who spoke last", () => {
    const [, ...both] = said(
      "mn",
      "“…” гэж сангийн захирал Б.Загвар хэллээ.\n\nЗам тээврийн сайд Д.Жишээ “…” гэж мэдэгдлээ.",
    );
    expect(both.map((each) => (each as readonly unknown[])[0])).toEqual(["Б.Загвар", "Д.Жишээ"]);
  });
});
