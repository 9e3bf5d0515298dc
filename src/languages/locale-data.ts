/** Made by scripts/locale-data.ts from Unicode's data, as `Intl` has it. */
export const ICU = "78.2";

/** What Intl says of a language. */
export interface LocaleData {
  /** Whether months have a capital. */
  readonly capital: boolean;
  /** Whether people say "twelve" twice a day. */
  readonly twelveHours: boolean;
  /** The names of each month, as the readers of dates fold words: "," stands between those of one, "|" before the next. */
  readonly months: string;
  /** The same of the days of a week, from Monday on. */
  readonly days: string;
  /** Months as they stand beside a day, and days of a week; lower case. */
  readonly inDates: string;
}

export const localeData: Readonly<Record<string, LocaleData>> = {
  en: {
    capital: true,
    twelveHours: true,
    months:
      "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep|october,oct|november,nov|december,dec",
    days: "monday,mon|tuesday,tue|wednesday,wed|thursday,thu|friday,fri|saturday,sat|sunday,sun",
    inDates:
      "january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday",
  },
  "en-GB": {
    capital: true,
    twelveHours: false,
    months:
      "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept|october,oct|november,nov|december,dec",
    days: "monday,mon|tuesday,tue|wednesday,wed|thursday,thu|friday,fri|saturday,sat|sunday,sun",
    inDates:
      "january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday",
  },
  de: {
    capital: true,
    twelveHours: false,
    months:
      "januar,jan|februar,feb|marz,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep,sept|oktober,okt|november,nov|dezember,dez",
    days: "montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sa|sonntag,so",
    inDates:
      "januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag",
  },
  "de-AT": {
    capital: true,
    twelveHours: false,
    months:
      "janner,jan|februar,feb|marz,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|dezember,dez",
    days: "montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sa|sonntag,so",
    inDates:
      "jänner,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag",
  },
  fr: {
    capital: false,
    twelveHours: false,
    months:
      "janvier,janv|fevrier,fevr|mars|avril,avr|mai|juin|juillet,juil|aout|septembre,sept|octobre,oct|novembre,nov|decembre,dec",
    days: "lundi,lun|mardi,mar|mercredi,mer|jeudi,jeu|vendredi,ven|samedi,sam|dimanche,dim",
    inDates:
      "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
  },
  es: {
    capital: false,
    twelveHours: false,
    months:
      "enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sept|octubre,oct|noviembre,nov|diciembre,dic",
    days: "lunes,lun|martes,mar|miercoles,mie|jueves,jue|viernes,vie|sabado,sab|domingo,dom",
    inDates:
      "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,lunes,martes,miércoles,jueves,viernes,sábado,domingo",
  },
  it: {
    capital: false,
    twelveHours: false,
    months:
      "gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set|ottobre,ott|novembre,nov|dicembre,dic",
    days: "lunedi,lun|martedi,mar|mercoledi,mer|giovedi,gio|venerdi,ven|sabato,sab|domenica,dom",
    inDates:
      "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre,lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica",
  },
  pt: {
    capital: false,
    twelveHours: false,
    months:
      "janeiro,jan|fevereiro,fev|marco,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez",
    days: "segunda,seg|terca,ter|quarta,qua|quinta,qui|sexta,sex|sabado,sab|domingo,dom",
    inDates:
      "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo",
  },
  nl: {
    capital: false,
    twelveHours: false,
    months:
      "januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sep|oktober,okt|november,nov|december,dec",
    days: "maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrijdag,vr|zaterdag,za|zondag,zo",
    inDates:
      "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag",
  },
  nb: {
    capital: false,
    twelveHours: false,
    months:
      "januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|desember,des",
    days: "mandag,man|tirsdag,tir|onsdag,ons|torsdag,tor|fredag,fre|lørdag,lør|søndag,søn",
    inDates:
      "januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember,mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag",
  },
  sv: {
    capital: false,
    twelveHours: false,
    months:
      "januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|november,nov|december,dec",
    days: "mandag,man|tisdag,tis|onsdag,ons|torsdag,tors|fredag,fre|lordag,lor|sondag,son",
    inDates:
      "januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december,måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag",
  },
  da: {
    capital: false,
    twelveHours: false,
    months:
      "januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|december,dec",
    days: "mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør|søndag,søn",
    inDates:
      "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december,mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag",
  },
  fi: {
    capital: false,
    twelveHours: false,
    months:
      "tammikuu,tammikuuta,tammi|helmikuu,helmikuuta,helmi|maaliskuu,maaliskuuta,maalis|huhtikuu,huhtikuuta,huhti|toukokuu,toukokuuta,touko|kesakuu,kesakuuta,kesa|heinakuu,heinakuuta,heina|elokuu,elokuuta,elo|syyskuu,syyskuuta,syys|lokakuu,lokakuuta,loka|marraskuu,marraskuuta,marras|joulukuu,joulukuuta,joulu",
    days: "maanantai,maanantaina,ma|tiistai,tiistaina,ti|keskiviikko,keskiviikkona,ke|torstai,torstaina,to|perjantai,perjantaina,pe|lauantai,lauantaina,la|sunnuntai,sunnuntaina,su",
    inDates:
      "tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta,maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai",
  },
  ru: {
    capital: false,
    twelveHours: false,
    months:
      "январь,января,янв|февраль,февраля,февр|март,марта,мар|апрель,апреля,апр|маи,мая|июнь,июня,июн|июль,июля,июл|август,августа,авг|сентябрь,сентября,сент|октябрь,октября,окт|ноябрь,ноября,нояб|декабрь,декабря,дек",
    days: "понедельник,пн|вторник,вт|среда,ср|четверг,чт|пятница,пт|суббота,сб|воскресенье,вс",
    inDates:
      "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря,понедельник,вторник,среда,четверг,пятница,суббота,воскресенье",
  },
  ja: {
    capital: false,
    twelveHours: false,
    months: "|||||||||||",
    days: "月曜日,月|火曜日,火|水曜日,水|木曜日,木|金曜日,金|土曜日,土|日曜日,日",
    inDates: "1,2,3,4,5,6,7,8,9,10,11,12,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日",
  },
  zh: {
    capital: false,
    twelveHours: false,
    months: "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
    days: "星期一,周一|星期二,周二|星期三,周三|星期四,周四|星期五,周五|星期六,周六|星期日,周日",
    inDates: "1,2,3,4,5,6,7,8,9,10,11,12,星期一,星期二,星期三,星期四,星期五,星期六,星期日",
  },
  ar: {
    capital: false,
    twelveHours: true,
    months: "يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر",
    days: "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد",
    inDates:
      "يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد",
  },
  "ar-LB": {
    capital: false,
    twelveHours: true,
    months: "كانون الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين الاول|تشرين الثاني|كانون الاول",
    days: "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد",
    inDates:
      "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد",
  },
  ko: {
    capital: false,
    twelveHours: true,
    months: "|||||||||||",
    days: "월요일,월|화요일,화|수요일,수|목요일,목|금요일,금|토요일,토|일요일,일",
    inDates: "1월,2월,3월,4월,5월,6월,7월,8월,9월,10월,11월,12월,월요일,화요일,수요일,목요일,금요일,토요일,일요일",
  },
  "zh-Hant": {
    capital: false,
    twelveHours: true,
    months: "|||||||||||",
    days: "星期一,週一|星期二,週二|星期三,週三|星期四,週四|星期五,週五|星期六,週六|星期日,週日",
    inDates: "1,2,3,4,5,6,7,8,9,10,11,12,星期一,星期二,星期三,星期四,星期五,星期六,星期日",
  },
  und: {
    capital: false,
    twelveHours: true,
    months: "|||||||||||",
    days: "||||||",
    inDates:
      "january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday",
  },
};

/** What languages are called in English. */
export const englishNames: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  nl: "Dutch",
  nb: "Norwegian Bokmål",
  sv: "Swedish",
  da: "Danish",
  fi: "Finnish",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  pt: "Portuguese",
  ru: "Russian",
  ja: "Japanese",
  ko: "Korean",
  zh: "Chinese",
  "zh-Hant": "Traditional Chinese",
  ar: "Arabic",
  pl: "Polish",
  cs: "Czech",
  sk: "Slovak",
  hu: "Hungarian",
  ro: "Romanian",
  tr: "Turkish",
  id: "Indonesian",
  ms: "Malay",
  is: "Icelandic",
  vi: "Vietnamese",
  ca: "Catalan",
  hr: "Croatian",
  sl: "Slovenian",
  et: "Estonian",
  lv: "Latvian",
  lt: "Lithuanian",
  eu: "Basque",
  gl: "Galician",
  uk: "Ukrainian",
  be: "Belarusian",
  bg: "Bulgarian",
  sr: "Serbian",
  mk: "Macedonian",
  kk: "Kazakh",
  fa: "Persian",
  ur: "Urdu",
};
