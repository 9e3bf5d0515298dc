import type { SpeechWords } from "./words.ts";

const words = (list: string): readonly string[] => list.split("|");

/** Nouns hang bare on a title, and nothing more is known of how names end than which words open the name of a place or a body. */
const genitive = (bodies: readonly string[]) =>
  ({ patronymics: [], surnames: [], bodies, cases: [], loose: true }) as const;

/** How Indonesian, Malay and Vietnamese give what people say; by BCP 47 tag. */
export const speechSoutheast: Readonly<Record<string, SpeechWords>> = {
  id: {
    // A name has one to four words: the first tells it from the field or the town in front of it.
    givenNames: words(
      "abdul|abdullah|achmad|ade|adi|aditya|agus|ahmad|ali|andi|andika|andre|anita|anton|ari|arief|arif|aris|asep|astrid|ayu|bagas|bambang|basuki|benny|budi|budiman|burhanuddin|cahyo|cecep|dadang|dani|darmawan|deddy|dedi|denny|deny|dewi|dian|didik|dimas|djoko|dodi|dwi|edi|edy|eka|eko|endang|erick|erwin|evi|faisal|farida|fatimah|ferdi|fitri|gatot|gunawan|hadi|hamzah|handoko|haris|hartono|hasan|hendra|hendri|heri|heru|husein|ibrahim|ida|ignasius|ika|ilham|indra|irfan|irma|irwan|iwan|joko|johan|kartika|ketut|komang|kurniawan|laila|linda|lukman|maria|muhammad|mohammad|mochamad|moh|mulyadi|mulyono|mustafa|nanang|nia|nining|novi|nur|nurhayati|nurul|nyoman|oki|purnomo|putu|rahmat|rachmat|ratna|retno|ridwan|rina|rini|rizal|rizki|rudi|rudy|rusdi|sigit|siti|slamet|sofyan|sri|subagyo|sudirman|sugeng|suharto|sulaiman|sulastri|sumarno|supriyadi|suryadi|susanto|susi|susilo|sutikno|sutrisno|suyanto|syaiful|taufik|teguh|tri|tuti|udin|umar|wahyu|wayan|wawan|widodo|wulan|wulandari|yanti|yanto|yayan|yudi|yuli|yulia|yuni|yusuf|zainal|zainuddin|zulkifli",
    ),
    notNames: words("karenanya|selain|sementara|terlebih|sebelumnya|kemudian|selanjutnya|adapun|bahkan|menurutnya"),
    copulas: words("selaku|sebagai|adalah|merupakan"),
    personTitles: words(
      "pak|bu|bapak|ibu|dr.|prof.|ustaz|ustadz|kiai|gus|mas|mbak|kombes|kombespol|pol|akbp|akp|kompol|iptu|ipda|aiptu|aipda|bripka|irjen|brigjen|komjen|jenderal|letjen|mayjen|kolonel|letkol|letda|lettu|serma|tni|laksamana|marsekal|dra.|s.|tgk.|tgb|raden|nyai|romo|suster|sdr.|sdri.|yth.",
    ),
    appointed: {
      verbs: words(
        "bergabung|ditunjuk|diangkat|ungkapnya|tuturnya|ucapnya|tambahnya|imbuhnya|paparnya|terangnya|sebut|sebutnya|cerita|ceritanya|kenang|kenangnya|tandas|tandasnya|pungkas|pungkasnya|tutup|harap|harapnya|lanjut|lanjutnya|beber|bebernya|urai|urainya|cetus|cetusnya|kilah|keluh|keluhnya|aku|akunya|pesan|pesannya|sambung|sambungnya|menuturkan|memaparkan|menyebut|menyebutkan|berharap|mengingatkan|mengaku|menilai",
      ),
      as: words("selaku|sebagai"),
    },
    // "katanya", "ujar beliau": who speaks is part of the verb.
    dropsPronouns: true,
    pronouns: { he: ["dia", "beliau"], she: ["beliau", "dia"], they: ["mereka"] },
    genitive: genitive(
      words(
        "desa|kelurahan|kecamatan|kabupaten|kota|provinsi|dinas|badan|kantor|rumah|sekolah|universitas|yayasan|dusun|kampung|pulau|wilayah|bidang|divisi|biro|balai|lembaga|kementerian|otoritas|perusahaan|pt|rs|rsud|polda|polres|polsek|dprd|dpr|mpr|pemkot|pemkab|pemprov|komisi|majelis|dewan|komite|asosiasi|perum|bank|museum|klub|persatuan|ikatan|himpunan|federasi|partai|forum|koalisi|aliansi|satgas|tim|panitia|pengadilan|kejaksaan|kepolisian|mahkamah|pelabuhan|bandara|stasiun|masjid|gereja|pondok|pesantren|fakultas|akademi|institut|politeknik|koperasi|serikat|perkumpulan|direktorat|sekretariat|inspektorat|fraksi|nasional|umum|pusat|daerah|negara|republik|pemilihan|penanggulangan|pemberantasan|pengawasan|perlindungan|pemberdayaan|pengembangan|perencanaan|pembangunan|pengelolaan|pendapatan|pendidikan|kesehatan|sosial|keuangan|pertahanan|keamanan|ketahanan|pangan|pertanian|perikanan|kelautan|kehutanan|perdagangan|perindustrian|perhubungan|komunikasi|informatika|informasi|hukum|agama|pariwisata|kebudayaan|olahraga|pemuda|lingkungan|hidup|energi|mineral|pekerjaan|perumahan|rakyat|negeri|utara|selatan|timur|barat|tengah|jawa|sumatera|kalimantan|sulawesi|papua|raya|bencana|statistik|meteorologi|geofisika|kependudukan|sipil|transmigrasi|usaha|investasi|syariah|operasional|pemasaran|indonesia",
      ),
    ),
    prepositions: words(
      "selaku|sebagai|dengan|bagi|oleh|dalam|tentang|antara|usai|seusai|selepas|setelah|sesudah|sebelum|saat|ketika|sewaktu|semasa|sambil|seraya|sembari|menjelang",
    ),
    verbs: words(
      "papar dia|demikian disampaikan|dikatakan|disampaikan|diungkapkan|ditegaskan|dijelaskan|dituturkan|diutarakan|dipaparkan|kata dia|ujar dia|ucap dia|tutur dia|jelas dia|ungkap dia|imbuh dia|tambah dia|sebut dia|lanjut dia|terang dia|tegas dia|serunya|tukas|tukasnya|tanya|tanyanya|jawab|jawabnya|tulis|tulisnya|puji|pujinya|sesal|sesalnya|tambahkan|bertanya|menandaskan|menyatakan bahwa|meminta|menekankan|menyebutkan|berujar|bercerita|ungkapnya|tuturnya|ucapnya|tambahnya|imbuhnya|paparnya|terangnya|sebut|sebutnya|cerita|ceritanya|kenang|kenangnya|tandas|tandasnya|pungkas|pungkasnya|tutup|harap|harapnya|lanjut|lanjutnya|beber|bebernya|urai|urainya|cetus|cetusnya|kilah|keluh|keluhnya|aku|akunya|pesan|pesannya|sambung|sambungnya|menuturkan|memaparkan|menyebut|berharap|mengingatkan|mengaku|menilai",
    ),
    roleNouns: words(
      "bicara|mensesneg|mendagri|menkeu|menlu|menhub|menkes|menhan|menag|mentan|menpora|menkominfo|menko|mendikbud|mendag|menaker|menperin|menparekraf|wapres|wamen|wamenkeu|wamenlu|kapolri|kapolda|wakapolda|kapolres|kapolresta|kapolrestabes|kapolsek|kasat|kasatreskrim|panglima|pangdam|danrem|dandim|danlanud|sekda|sekdaprov|sekjen|sekretariat|kadis|kadinkes|kadishub|kabid|kabag|kasubag|kasi|kajari|kajati|kades|wagub|wabup|wawali|wawalkot|plt|plh|pj|penjabat|pelaksana|dirut|dirjen|dirops|deputi|asisten|staf|jubir|kapuspen|kapuspenkum|kabareskrim|kabidhumas|kadispen|hakim|jaksa|duta|imam|rois|anggota|inspektur|ketum|waketum|sekum|bendahara|ceo|coo|cto|founder|co-founder|vice president|vp|head|country manager|general manager|sutradara|aktor|penyanyi|atlet|legislator|politikus|politisi|pengamat|advokat|pengacara|kuasa|direktur utama|direktur eksekutif|direktur jenderal|direktur operasional|wakil direktur|wakil presiden|ketua umum|ketua kelompok tani|ketua kelompok|wakil ketua|kepala dinas|kepala badan|kepala desa|kepala sekolah|kepala kantor|kepala balai|sekretaris jenderal|camat|lurah|peneliti|dosen|guru besar|guru|dokter|petani|nelayan|peternak|perajin|pengusaha|pemilik|salah satu pendiri|manajer komunikasi|manajer umum|koordinator|relawan|mahasiswa|mahasiswi|siswa|warga|seniman|pustakawan|penulis|pelatih|kapten|chief executive officer|komisaris|anggota dpr|tokoh masyarakat|ahli|pakar|psikolog|arkeolog|kepala bidang|wakil gubernur|ketua dpr|ketua dprd|insinyur|arsitek|pengembang|pemimpin|pimpinan|duta besar|dubes|komandan|dekan",
    ),
  },
  ms: {
    givenNames: words(
      "abdul|abdullah|abu|ahmad|aishah|ali|aminah|amir|anuar|anwar|azhar|azizah|azlan|azman|azmi|fadillah|faizal|farah|fatimah|fauziah|hafiz|halim|halimah|hamzah|hanafi|hannah|hasan|hasnah|hussein|ibrahim|idris|imran|ismail|izzat|jamal|jamaludin|kamal|kamarudin|khairul|khairuddin|khalid|latifah|maznah|mazlan|mohamad|mohamed|mohammad|mohd|muhammad|nasir|nik|noor|nor|norazlina|norhayati|nur|nurul|omar|othman|rahim|rahman|ramli|razak|rosli|rosnah|saifuddin|salleh|salmah|shahrir|shamsul|siti|sulaiman|syed|tengku|wan|yusof|zahid|zainab|zainal|zainudin|zaleha|zulkifli",
    ),
    notNames: words("semalam|bagaimanapun|sementara|selain|terdahulu|sebelum|malah|justeru|gesaan"),
    personTitles: words(
      "encik|cik|tan|sri|seri|dr.|prof.|ts.|sr.|ar.|yb|yab|dsp|asp|acp|sac|komisioner|brigadier|leftenan|mejar|kapten|puan|datuk seri|dato|dato'|dato’|dato' seri|tun|haji|hajah|ustaz|ustazah|datin",
    ),
    // "katanya", "ujar beliau": who speaks is part of the verb.
    dropsPronouns: true,
    pronouns: { he: ["dia", "beliau"], she: ["beliau", "dia"], they: ["mereka"] },
    genitive: genitive(
      words(
        "pegawai|eksekutif|kampung|mukim|daerah|negeri|jabatan|kementerian|bahagian|majlis|yayasan|sekolah|universiti|syarikat|taman|pejabat|lembaga|persatuan|pertubuhan|kesatuan|gabungan|parti|suruhanjaya|perbadanan|institut|kolej|pusat|hospital|muzium|bank|mahkamah|polis|pelabuhan|lapangan|masjid|kelab|koperasi|biro|unit|cawangan|agensi|kebangsaan|negara|malaysia|pembangunan|pendidikan|kesihatan|kewangan|pertahanan|keselamatan|pertanian|perikanan|perhutanan|perdagangan|perindustrian|pengangkutan|komunikasi|undang-undang|pelancongan|kebudayaan|belia|sukan|alam|tenaga|perumahan|rakyat|utara|selatan|timur|barat|tengah|raya|pengguna|pekerja|operasi|pemasaran|awam",
      ),
    ),
    prepositions: words(
      "daripada|dengan|bagi|oleh|dalam|tentang|antara|kepada|selepas|setelah|sesudah|sebelum|ketika|sewaktu|semasa|sambil|sempena|menjelang",
    ),
    verbs: words(
      "menegaskan bahawa|mengulas|menyifatkan|menasihatkan|mengingatkan|berharap|menambah beliau|kata dia|ulasnya|ulas|menurutnya|kongsinya|kongsi|luahnya|akuinya|soalnya|jelas beliau|kata beliau|tegas beliau|tambahnya|tambah beliau|ujar beliau|memaklumkan|menambah|memberitahu",
    ),
    roleNouns: words(
      "menterinya|pengerusinya|pengarahnya|presidennya|ketuanya|pengasasnya|setiausahanya|pengurusnya|perdana|eksekutif|speaker|exco|adun|ahli parlimen|ahli|pegawai|ketua polis negara|ketua polis daerah|komandan|panglima|timbalan|naib|peguam|hakim|pakar|penasihat|penganalisis|pemangku|setiausaha|bendahari|mufti|ceo|duta besar|pesuruhjaya|ketua pegawai eksekutif|ketua pegawai operasi|pengarah urusan|timbalan pengarah|ketua pengarah|timbalan pengerusi|pengurus besar|pengurus|timbalan ketua|timbalan menteri|menteri besar|ketua menteri|datuk bandar|yang dipertua|pegawai daerah|penyelidik|pensyarah|guru besar|guru|doktor|nelayan|petani|usahawan|pemilik|pengasas|penyelaras|jurucakap|sukarelawan|pelajar|penduduk|pustakawan|penulis|jurulatih|kapten|naib presiden|naib canselor|ketua kampung",
    ),
  },
  vi: {
    pronouns: { he: ["ông", "anh"], she: ["bà", "chị"], they: ["họ"] },
    prepositions: words("quận|huyện|tỉnh|xã|phường|tp|tp."),
    accordingTo: words("theo|theo lời|theo ông|theo bà"),
    genitive: { ...genitive([]), syllables: true },
    // Surnames come first: they tell a name from the body in front of it; "Thu" is a day in English.
    givenNames: words(
      "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|lâm|trịnh|mai|đào|cao|lương|tạ|châu|tô|hà|thái|vương|quách|phùng|triệu|tăng|kiều|nghiêm|chu|từ|lưu|mạc|doãn|thân|khuất|bạch|nông|lò|hứa|âu|lại|tống|nhâm|cù|tôn|diệp|đàm|trương|tiêu|thu",
    ),
    personTitles: words(
      "cô|thầy|chú|bác|gs.ts|pgs.ts|pgs.ts.|gs.ts.|pgs|gs|ts|ths|ts.bs|bs|bs.|ls|ls.|ks|ks.|nsnd|nsưt|đ/c|cụ",
    ),
    verbs: words(
      "nêu rõ|nêu|thừa nhận|cảnh báo|hy vọng|nhắn nhủ|tiết lộ|nhận định|kể|kể lại|tâm sự|nhớ lại|cho rằng|đánh giá|thông tin|bổ sung|lưu ý|tuyên bố|cam kết|kêu gọi|nhận xét|bộc bạch|nói thêm|cho biết thêm",
    ),
    roleNouns: words(
      "đốc|tịch|trưởng|tướng|ngôn|sĩ|viên|sứ|phó|bí|hlv|giám đốc|tổng giám đốc|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|trưởng phòng|nông dân|ngư dân|bác sĩ|giáo viên|kỹ sư|nhà nghiên cứu|nhà khoa học|nhà văn|nhà sử học|thuyền trưởng|tình nguyện viên|sinh viên|chủ cơ sở|nhà sáng lập|đồng sáng lập|giám đốc điều hành|phó giám đốc|phó tổng giám đốc|trưởng ban|phó trưởng ban|phó trưởng phòng|trưởng khoa|viện trưởng|phó viện trưởng|chủ nhiệm|thư ký|tổng thư ký|người sáng lập|người đại diện|điều phối viên|huấn luyện viên|cục trưởng|vụ trưởng|sư|gia|thư|nhiệm|chuyên viên|thủ tướng|ký|luật sư|chuyên gia",
    ),
  },
};
