import { crossed } from "./crossed.ts";

const english = crossed(
  "press|media|news",
  "release|statement|advisory|notice|note|announcement|information|alert|communiqué|communique|bulletin|briefing note",
);

/**
 * What a text for the press calls itself above its headline, lower case: a word for what it is with one for whom it is meant for, as each
 * office combines them: "joint press statement", "invitation to the media", "Einladung für Medienvertreter". The rest of such words stands
 * in the packs and in `unpacked-labels.ts`. Data only.
 */
// biome-ignore format: word lists are read in lines
export const genreForms: readonly string[] = [...new Set([
  ...english, ...english.flatMap((form) => [`joint ${form}`, `official ${form}`]),
  ...crossed("statement|information|notice|note|announcement|invitation|advisory", "to the press|for the press|to the media|for the media|to journalists|for journalists|for media"),
  "for the media", "for the press", "to the media", "to the press", "media note", "press kit text", "photo release",

  ...crossed("gemeinsame|offizielle", "pressemitteilung|medienmitteilung|presseerklärung|presseinformation|medieninformation|pressemeldung"),
  ...crossed("presse|medien", "mitteilung|meldung|notiz|aussendung|erklärung|einladung|text|termin", ""),
  ...crossed("einladung", "für medienvertreter|für die medien|für medien|für die presse|für medienschaffende|für medienvertreterinnen und medienvertreter|an die presse|an die medien|zum medientermin|zum mediengespräch|zur medienkonferenz"),
  ...crossed("information|informationen|mitteilung|hinweis", "für die medien|für die presse|für medienvertreter|an die medien|an die presse"), "medienhinweis", "pressehinweis",

  ...crossed("communiqué|communiqué de presse|déclaration|note", "conjoint|conjointe|commune|officielle"),
  ...crossed("invitation|note|avis|communiqué|information|déclaration|message", "à la presse|aux médias|aux journalistes|aux rédactions|pour la presse|pour les médias|médias|média"),
  ...crossed("nota|comunicado|boletín|información|aviso|convocatoria|invitación|gacetilla|declaración", "de prensa|a la prensa|para la prensa|a medios|a los medios|de medios|para medios|a los medios de comunicación|conjunta|conjunto"),
  ...crossed("comunicato|nota|invito|convocazione|avviso|informazione|informativa|dichiarazione|notizia", "stampa|alla stampa|per la stampa|ai media|per i media|ai giornalisti|stampa congiunta|stampa congiunto|congiunta"),
  ...crossed("nota|comunicado|aviso|convite|informação|convocatória|declaração|informe", "de imprensa|à imprensa|para a imprensa|aos jornalistas|aos media|à mídia|para a mídia|à comunicação social|conjunto|conjunta"),
  ...crossed("uitnodiging", "pers|media|voor de pers|voor de media|aan de pers|persmoment|persconferentie"), ...crossed("gezamenlijk|gezamenlijke", "persbericht|persverklaring"), "bericht voor de pers", "mededeling aan de pers", "persaankondiging", "persmelding",
  ...crossed("presse|medie", "melding|invitasjon|varsel|informasjon|meddelelse|invitation|information|nyt", ""), ...crossed("felles|fælles", "pressemelding|pressemeddelelse"), ...crossed("invitasjon|invitation|inbjudan", "til pressen|til media|til medier|till media|till medierna|till pressen"),
  "gemensamt pressmeddelande", ...crossed("press|medie", "meddelande|inbjudan|information|notis", ""), ...crossed("kutsu|tiedote", "medialle|medioille|lehdistölle|tiedotusvälineille|median edustajille|toimittajille"), "yhteinen tiedote", "mediatiedote",

  ...crossed("сообщение|информация|анонс|приглашение|заявление|объявление", "для прессы|для сми|для журналистов|для печати|для представителей сми"), "медиа-анонс", "пресс-информация", "пресс-сообщение", "пресс-приглашение", "пострелиз", "постанонс", "совместный пресс-релиз",
  ...crossed("повідомлення|інформація|анонс|запрошення|заява|оголошення", "для преси|для змі|для медіа|для журналістів|для представників змі"), "пресанонс", "медіа-анонс", "спільний пресреліз", ...crossed("паведамленне|інфармацыя|запрашэнне|заява", "для прэсы|для сми|для журналістаў"), "прэс-рэліз",
  ...crossed("съобщение|информация|покана|прессъобщение|прес съобщение", "за медиите|до медиите|за медии|към медиите|за пресата|за журналисти"), "прес информация", "прессъобщение", "прес съобщение", "медийна покана",
  ...crossed("соопштение|покана|известување|информација|најава", "за јавност|за медиуми|за медиумите|до медиумите|за новинарите"), ...crossed("саопштење|обавештење|позив|најава|информација", "за медије|за јавност|медијима|за новинаре|за штампу"), "најава догађаја",
  ...crossed("saopštenje|saopćenje|priopćenje|obavijest|obaveštenje|poziv|najava|informacija|izjava", "za medije|za javnost|medijima|za novinare|za štampu|za tisak"), "najava događaja", "zajedničko priopćenje", "zajedničko saopštenje",
  ...crossed("sporočilo|vabilo|izjava|obvestilo|informacija|napoved", "za medije|za javnost|medijem|novinarjem|za novinarje|predstavnikom medijev"), "vabilo na novinarsko konferenco",

  ...crossed("informacja|komunikat|zaproszenie|notatka|nota|oświadczenie|materiał", "prasowe|prasowa|prasowy|dla mediów|dla prasy|dla dziennikarzy"), "zaproszenie na konferencję prasową",
  ...crossed("pozvánka|informace|zpráva|prohlášení|sdělení|upozornění", "pro média|pro novináře|pro tisk|pro zástupce médií"), ...crossed("tisková|tiskové|tiskový", "zpráva|informace|pozvánka|sdělení|oznámení|prohlášení|materiál|stanovisko"), "pozvánka na tiskovou konferenci",
  ...crossed("pozvánka|informácia|správa|vyhlásenie", "pre médiá|pre novinárov|pre tlač|pre zástupcov médií"), ...crossed("tlačová|tlačové|tlačový", "správa|informácia|pozvánka|vyhlásenie|oznámenie|stanovisko"), "pozvánka na tlačovú konferenciu",
  ...crossed("sajtó", "közlemény|meghívó|hír|információ|nyilatkozat|tájékoztató|anyag", ""), "közös sajtóközlemény", "meghívó a sajtó képviselőinek", "meghívó sajtótájékoztatóra",
  ...crossed("comunicat|anunț|informare|invitație|notă|declarație|știre|buletin", "de presă|pentru presă|către presă|pentru media"), "comunicat comun", "știre de presă",
  ...crossed("δελτίο|ανακοίνωση|πρόσκληση|ενημέρωση|δήλωση|σημείωμα", "τύπου|προς τα μμε|στα μμε|για τα μμε|στον τύπο|δημοσιογράφων"), "δελτίο τύπου - πρόσκληση", "δελτίο τύπου – πρόσκληση", "κοινό δελτίο τύπου",
  ...crossed("basın|medya", "bülteni|açıklaması|daveti|bildirisi|duyurusu|bilgi notu|bilgilendirmesi|metni"), "ortak basın açıklaması", "mətbuat açıqlaması", "mətbuat bəyanatı",
  ...crossed("pranešimas|kvietimas|informacija", "spaudai|žiniasklaidai|žiniasklaidos atstovams|visuomenei"), "spaudos pranešimas", "kvietimas į spaudos konferenciją", ...crossed("paziņojums|ielūgums|informācija|uzaicinājums", "presei|medijiem|plašsaziņas līdzekļiem|medijiem un sabiedrībai"), ...crossed("preses", "paziņojums|informācija|relīze"),
  ...crossed("pressi|meedia", "teade|kutse|info", ""), "ühispressiteade", "kutse meediale", "kutse ajakirjanikele", ...crossed("tilkynning|boð|yfirlýsing", "til fjölmiðla|til blaðamanna"), "boð á blaðamannafund", "fréttatilkynning til fjölmiðla",
  ...crossed("njoftim|komunikatë|deklaratë|ftesë", "për shtyp|për media|për mediat|për gazetarët"), "stqarrija għall-istampa", "stqarrija għall-midja", ...crossed("stqarrija|avviż", "lill-istampa"), "preasráiteas", "ráiteas don phreas", "datganiad i'r wasg", "hysbysiad i'r wasg",
  ...crossed("convocatòria|comunicat|nota|invitació|avís", "de premsa|als mitjans|a la premsa|per a mitjans|per als mitjans"), "prentsaurrekoa", "prentsa-oharra", "prentsa deia", "prentsarako oharra", "prentsa agiria", "persvrystelling", "mediaverklaring", "pressematdeelung",

  ...crossed("undangan|siaran|pernyataan|rilis|keterangan|informasi", "pers|media|liputan|jurnalis"), ...crossed("kenyataan|jemputan|siaran|makluman|hebahan", "media|akhbar"), ...crossed("thư mời|thông báo|thông tin|tuyên bố|thông cáo", "báo chí|truyền thông"),
  "แถลงการณ์", "ข่าวสื่อมวลชน", "หมายข่าว", "ข่าวเพื่อสื่อมวลชน", "ข่าวฝากประชาสัมพันธ์", ...crossed("ข่าว|ประกาศ|เชิญ", "ประชาสัมพันธ์|สื่อมวลชน", ""), ...crossed("प्रेस|मीडिया|समाचार", "नोट|रिलीज|रिलीज़|विज्ञप्ति|आमंत्रण|बयान|वक्तव्य"), ...crossed("প্রেস|মিডিয়া", "নোট|রিলিজ|বিজ্ঞপ্তি|বিবৃতি"),
  ...crossed("הודעה|הזמנה|מידע|הצהרה", "לעיתונות|לתקשורת|לעיתונאים|לתקשורת ולעיתונות"), "הודעת דוברות", ...crossed("بیانیه|اطلاعیه|خبر|اعلامیه|دعوتنامه", "مطبوعاتی|رسانه‌ای|خبری"), ...crossed("بيان|خبر|تصريح|إعلان|دعوة|بلاغ|نشرة|تنويه|إشعار", "صحفي|صحفية|صحافي|صحافية|إعلامي|إعلامية|للصحافة|لوسائل الإعلام|مشترك"),
  ...crossed("プレスリリース|ニュースリリース|報道", "資料|発表", ""), "広報発表", "広報資料", "報道関係者の皆様へ", "報道関係の皆様へ", "取材のお願い", "共同プレスリリース", ...crossed("媒体|媒體", "邀请函|邀請函|邀请|邀請|新闻稿|新聞稿|通报|通報|通讯稿", ""), ...crossed("联合|聯合", "声明|聲明|新闻稿|新聞稿", ""),
  ...crossed("취재|보도", "요청|요청서|안내문|자료|의뢰", ""), ...crossed("취재|보도|기자회견", "요청|요청서|안내|안내문|의뢰"), "공동 보도자료", "공동보도자료", ...crossed("taarifa|mwaliko", "kwa vyombo vya habari|kwa umma|kwa waandishi wa habari"), "செய்திக்குறிப்பு", "பத்திரிகை செய்தி", "பத்திரிகைச் செய்தி", "хэвлэлийн мэдээ", "хэвлэлийн мэдэгдэл",
])];

/** The same where no word tells that it is for the press: only alone on a line. "Joint statement by the ports of Norrow" is a headline. */
// biome-ignore format: word lists are read in lines
export const genreAlone: readonly string[] = [
  ...crossed("joint|official", "statement|communiqué|declaration"), ...crossed("gemeinsame|offizielle", "erklärung|stellungnahme"), "aktuelle meldung", "aktuelle pressemitteilung", "déclaration commune", "déclaration conjointe", "declaración conjunta",
  "declaração conjunta", "gezamenlijke verklaring", "felles uttalelse", "fælles udtalelse", "gemensamt uttalande", "yhteinen kannanotto", "совместное заявление", "заява", "спільна заява", "skupna izjava", "zajednička izjava", "wspólne oświadczenie",
  "wspólny komunikat", "společné prohlášení", "spoločné vyhlásenie", "közös közlemény", "declarație comună", "κοινή ανακοίνωση", "ortak açıklama", "thông báo", "tilkynning", "yfirlýsing", "بيان مشترك", "共同声明", "联合声明", "聯合聲明", "공동성명",
];
