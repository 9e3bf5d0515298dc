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
  pl: {
    capital: false,
    twelveHours: false,
    months:
      "styczen,stycznia,sty|luty,lutego,lut|marzec,marca,mar|kwiecien,kwietnia,kwi|maj,maja|czerwiec,czerwca,cze|lipiec,lipca,lip|sierpien,sierpnia,sie|wrzesien,wrzesnia,wrz|pazdziernik,pazdziernika,paz|listopad,listopada,lis|grudzien,grudnia,gru",
    days: "poniedziałek,pon|wtorek,wt|sroda,sr|czwartek,czw|piatek,pt|sobota,sob|niedziela,niedz",
    inDates:
      "stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia,poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela",
  },
  cs: {
    capital: false,
    twelveHours: false,
    months:
      "leden,ledna,led|unor,unora,uno|brezen,brezna,bre|duben,dubna,dub|kveten,kvetna,kve|cerven,cervna,cvn|cervenec,cervence,cvc|srpen,srpna,srp|zari,zar|rijen,rijna,rij|listopad,listopadu,lis|prosinec,prosince,pro",
    days: "pondeli,po|utery,ut|streda,st|ctvrtek,ct|patek,pa|sobota,so|nedele,ne",
    inDates:
      "ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince,pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle",
  },
  sk: {
    capital: false,
    twelveHours: false,
    months:
      "januar,januara,jan|februar,februara,feb|marec,marca,mar|april,aprila,apr|maj,maja|jun,juna|jul,jula|august,augusta,aug|september,septembra,sep|oktober,oktobra,okt|november,novembra,nov|december,decembra,dec",
    days: "pondelok,po|utorok,ut|streda|stvrtok,st|piatok,pi|sobota,so|nedela,ne",
    inDates:
      "januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra,pondelok,utorok,streda,štvrtok,piatok,sobota,nedeľa",
  },
  uk: {
    capital: false,
    twelveHours: false,
    months:
      "січень,січня,січ|лютии,лютого,лют|березень,березня,бер|квітень,квітня,квіт|травень,травня,трав|червень,червня,черв|липень,липня,лип|серпень,серпня,серп|вересень,вересня,вер|жовтень,жовтня,жовт|листопад,листопада,лист|грудень,грудня,груд",
    days: "понеділок,пн|вівторок,вт|середа,ср|четвер,чт|пʼятниця,пт|субота,сб|неділя,нд",
    inDates:
      "січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня,понеділок,вівторок,середа,четвер,пʼятниця,субота,неділя",
  },
  be: {
    capital: false,
    twelveHours: false,
    months:
      "студзень,студзеня,сту|люты,лютага,лют|сакавік,сакавіка,сак|красавік,красавіка,кра|маи,мая|чэрвень,чэрвеня,чэр|ліпень,ліпеня,ліп|жнівень,жніуня,жні|верасень,верасня,вер|кастрычнік,кастрычніка,кас|лістапад,лістапада,ліс|снежань,снежня,сне",
    days: "панядзелак,пн|ауторак,ау|серада,ср|чацвер,чц|пятніца,пт|субота,сб|нядзеля,нд",
    inDates:
      "студзеня,лютага,сакавіка,красавіка,мая,чэрвеня,ліпеня,жніўня,верасня,кастрычніка,лістапада,снежня,панядзелак,аўторак,серада,чацвер,пятніца,субота,нядзеля",
  },
  bg: {
    capital: false,
    twelveHours: false,
    months: "януари|февруари|март|април|маи|юни|юли|август|септември|октомври|ноември|декември",
    days: "понеделник,пн|вторник,вт|сряда,ср|четвъртък,чт|петък,пт|събота,сб|неделя,нд",
    inDates:
      "януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември,понеделник,вторник,сряда,четвъртък,петък,събота,неделя",
  },
  mk: {
    capital: false,
    twelveHours: false,
    months:
      "јануари,јан|февруари,фев|март,мар|април,апр|мај|јуни,јун|јули,јул|август,авг|септември,сеп|октомври,окт|ноември,ное|декември,дек",
    days: "понеделник,пон|вторник,вто|среда,сре|четврток,чет|петок,пет|сабота,саб|недела,нед",
    inDates:
      "јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември,понеделник,вторник,среда,четврток,петок,сабота,недела",
  },
  sr: {
    capital: false,
    twelveHours: false,
    months:
      "јануар,јан,januar,jan|фебруар,феб,februar,feb|март,мар,mart,mar|април,апр,april,apr|мај,maj|јун,jun|јул,jul|август,авг,avgust,avg|септембар,сеп,septembar,sep|октобар,окт,oktobar,okt|новембар,нов,novembar,nov|децембар,дец,decembar,dec",
    days: "понедељак,пон,ponedeljak,pon|уторак,уто,utorak,uto|среда,сре,sreda,sre|четвртак,чет,cetvrtak,cet|петак,пет,petak,pet|субота,суб,subota,sub|недеља,нед,nedelja,ned",
    inDates:
      "јануар,фебруар,март,април,мај,јун,јул,август,септембар,октобар,новембар,децембар,понедељак,уторак,среда,четвртак,петак,субота,недеља,januar,februar,mart,april,maj,jun,jul,avgust,septembar,oktobar,novembar,decembar,ponedeljak,utorak,sreda,četvrtak,petak,subota,nedelja",
  },
  hr: {
    capital: false,
    twelveHours: false,
    months:
      "sijecanj,sijecnja,sij|veljaca,veljace,velj|ozujak,ozujka,ozu|travanj,travnja,tra|svibanj,svibnja,svi|lipanj,lipnja,lip|srpanj,srpnja,srp|kolovoz,kolovoza,kol|rujan,rujna,ruj|listopad,listopada,lis|studeni,studenoga,stu|prosinac,prosinca,pro",
    days: "ponedjeljak,pon|utorak,uto|srijeda,sri|cetvrtak,cet|petak,pet|subota,sub|nedjelja,ned",
    inDates:
      "siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga,prosinca,ponedjeljak,utorak,srijeda,četvrtak,petak,subota,nedjelja",
  },
  sl: {
    capital: false,
    twelveHours: false,
    months:
      "januar,jan|februar,feb|marec,mar|april,apr|maj|junij,jun|julij,jul|avgust,avg|september,sep|oktober,okt|november,nov|december,dec",
    days: "ponedeljek,pon|torek,tor|sreda,sre|cetrtek,cet|petek,pet|sobota,sob|nedelja,ned",
    inDates:
      "januar,februar,marec,april,maj,junij,julij,avgust,september,oktober,november,december,ponedeljek,torek,sreda,četrtek,petek,sobota,nedelja",
  },
  hu: {
    capital: false,
    twelveHours: false,
    months:
      "januar,jan|februar,febr|marcius,marc|aprilis,apr|majus,maj|junius,jun|julius,jul|augusztus,aug|szeptember,szept|oktober,okt|november,nov|december,dec",
    days: "hetfo,h|kedd,k|szerda,sze|csutortok,cs|pentek,p|szombat,szo|vasarnap,v",
    inDates:
      "január,február,március,április,május,június,július,augusztus,szeptember,október,november,december,hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap",
  },
  ro: {
    capital: false,
    twelveHours: false,
    months:
      "ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec",
    days: "luni,lun|marti,mar|miercuri,mie|joi|vineri,vin|sambata,sam|duminica,dum",
    inDates:
      "ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie,luni,marți,miercuri,joi,vineri,sâmbătă,duminică",
  },
  el: {
    capital: true,
    twelveHours: true,
    months:
      "ιανουαριου,ιαν|φεβρουαριου,φεβ|μαρτιου,μαρ|απριλιου,απρ|μαιου,μαι|ιουνιου,ιουν|ιουλιου,ιουλ|αυγουστου,αυγ|σεπτεμβριου,σεπ|οκτωβριου,οκτ|νοεμβριου,νοε|δεκεμβριου,δεκ",
    days: "δευτερα,δευ|τριτη,τρι|τεταρτη,τετ|πεμπτη,πεμ|παρασκευη,παρ|σαββατο,σαβ|κυριακη,κυρ",
    inDates:
      "ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου,δευτέρα,τρίτη,τετάρτη,πέμπτη,παρασκευή,σάββατο,κυριακή",
  },
  ca: {
    capital: false,
    twelveHours: false,
    months:
      "gener,de gener,gen,de gen|febrer,de febrer,febr,de febr|marc,de marc|abril,d’abril,abr,d’abr|maig,de maig|juny,de juny|juliol,de juliol,jul,de jul|agost,d’agost,ag,d’ag|setembre,de setembre,set,de set|octubre,d’octubre,oct,d’oct|novembre,de novembre,nov,de nov|desembre,de desembre,des,de des",
    days: "dilluns,dl|dimarts,dt|dimecres,dc|dijous,dj|divendres,dv|dissabte,ds|diumenge,dg",
    inDates:
      "de gener,de febrer,de març,d’abril,de maig,de juny,de juliol,d’agost,de setembre,d’octubre,de novembre,de desembre,dilluns,dimarts,dimecres,dijous,divendres,dissabte,diumenge",
  },
  gl: {
    capital: false,
    twelveHours: false,
    months:
      "xaneiro,xan|febreiro,feb|marzo,mar|abril,abr|maio|xuno|xullo,xul|agosto,ago|setembro,set|outubro,out|novembro,nov|decembro,dec",
    days: "luns|martes,mar|mercores,mer|xoves,xov|venres,ven|sabado,sab|domingo,dom",
    inDates:
      "xaneiro,febreiro,marzo,abril,maio,xuño,xullo,agosto,setembro,outubro,novembro,decembro,luns,martes,mércores,xoves,venres,sábado,domingo",
  },
  eu: {
    capital: false,
    twelveHours: false,
    months:
      "urtarrila,urt|otsaila,ots|martxoa,mar|apirila,api|maiatza,mai|ekaina,eka|uztaila,uzt|abuztua,abu|iraila,ira|urria,urr|azaroa,aza|abendua,abe",
    days: "astelehena,al|asteartea,ar|asteazkena,az|osteguna,og|ostirala,or|larunbata,lr|igandea,ig",
    inDates:
      "urtarrila,otsaila,martxoa,apirila,maiatza,ekaina,uztaila,abuztua,iraila,urria,azaroa,abendua,astelehena,asteartea,asteazkena,osteguna,ostirala,larunbata,igandea",
  },
  et: {
    capital: false,
    twelveHours: false,
    months:
      "jaanuar,jaan|veebruar,veebr|marts|aprill,apr|mai|juuni|juuli|august,aug|september,sept|oktoober,okt|november,nov|detsember,dets",
    days: "esmaspaev,e|teisipaev,t|kolmapaev,k|neljapaev,n|reede,r|laupaev,l|puhapaev,p",
    inDates:
      "jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember,esmaspäev,teisipäev,kolmapäev,neljapäev,reede,laupäev,pühapäev",
  },
  lv: {
    capital: false,
    twelveHours: false,
    months:
      "janvaris,janv|februaris,febr|marts|aprilis,apr|maijs|junijs,jun|julijs,jul|augusts,aug|septembris,sept|oktobris,okt|novembris,nov|decembris,dec",
    days: "pirmdiena,pirmd|otrdiena,otrd|tresdiena,tresd|ceturtdiena,ceturtd|piektdiena,piektd|sestdiena,sestd|svetdiena,svetd",
    inDates:
      "janvāris,februāris,marts,aprīlis,maijs,jūnijs,jūlijs,augusts,septembris,oktobris,novembris,decembris,pirmdiena,otrdiena,trešdiena,ceturtdiena,piektdiena,sestdiena,svētdiena",
  },
  lt: {
    capital: false,
    twelveHours: false,
    months:
      "sausis,sausio|vasaris,vasario|kovas,kovo|balandis,balandzio|geguze,geguzes|birzelis,birzelio|liepa,liepos|rugpjutis,rugpjucio|rugsejis,rugsejo|spalis,spalio|lapkritis,lapkricio|gruodis,gruodzio",
    days: "pirmadienis,pr|antradienis,an|treciadienis,tr|ketvirtadienis,kt|penktadienis,pn|sestadienis,st|sekmadienis,sk",
    inDates:
      "sausio,vasario,kovo,balandžio,gegužės,birželio,liepos,rugpjūčio,rugsėjo,spalio,lapkričio,gruodžio,pirmadienis,antradienis,trečiadienis,ketvirtadienis,penktadienis,šeštadienis,sekmadienis",
  },
  is: {
    capital: false,
    twelveHours: false,
    months:
      "januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|agust,agu|september,sep|oktober,okt|november,nov|desember,des",
    days: "manudagur,man|þriðjudagur,þri|miðvikudagur,mið|fimmtudagur,fim|fostudagur,fos|laugardagur,lau|sunnudagur,sun",
    inDates:
      "janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember,mánudagur,þriðjudagur,miðvikudagur,fimmtudagur,föstudagur,laugardagur,sunnudagur",
  },
  tr: {
    capital: true,
    twelveHours: false,
    months:
      "ocak,oca|subat,sub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|agustos,agu|eylul,eyl|ekim,eki|kasım,kas|aralık,ara",
    days: "pazartesi,pzt|salı,sal|carsamba,car|persembe,per|cuma,cum|cumartesi,cmt|pazar,paz",
    inDates:
      "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık,pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar",
  },
  az: {
    capital: false,
    twelveHours: false,
    months:
      "yanvar,yan,јанвар,јан|fevral,fev,феврал,фев|mart,mar,март,мар|aprel,apr,апрел,апр|may,маи|iyun,iyn,ијун,ијн|iyul,iyl,ијул,ијл|avqust,avq,август,авг|sentyabr,sen,сентјабр,сен|oktyabr,okt,октјабр,окт|noyabr,noy,нојабр,ној|dekabr,dek,декабр,дек",
    days: "bazar ertəsi,b.e,базар ертәси,б.е|cərsənbə axsamı,чәршәнбә ахшамы,ч.а|cərsənbə,чәршәнбә,ч|cumə axsamı,c.a,ҹүмә ахшамы,ҹ.а|cumə,c,ҹүмә,ҹ|sənbə,s,шәнбә,ш|bazar,b,базар,б",
    inDates:
      "yanvar,fevral,mart,aprel,may,iyun,iyul,avqust,sentyabr,oktyabr,noyabr,dekabr,bazar ertəsi,çərşənbə axşamı,çərşənbə,cümə axşamı,cümə,şənbə,bazar,јанвар,феврал,март,апрел,май,ијун,ијул,август,сентјабр,октјабр,нојабр,декабр,базар ертәси,чәршәнбә ахшамы,чәршәнбә,ҹүмә ахшамы,ҹүмә,шәнбә,базар",
  },
  id: {
    capital: true,
    twelveHours: false,
    months:
      "januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu|september,sep|oktober,okt|november,nov|desember,des",
    days: "senin,sen|selasa,sel|rabu,rab|kamis,kam|jumat,jum|sabtu,sab|minggu,min",
    inDates:
      "januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember,senin,selasa,rabu,kamis,jumat,sabtu,minggu",
  },
  ms: {
    capital: true,
    twelveHours: true,
    months:
      "januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sep|oktober,okt|november,nov|disember,dis",
    days: "isnin,isn|selasa,sel|rabu,rab|khamis,kha|jumaat,jum|sabtu,sab|ahad,ahd",
    inDates:
      "januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember,isnin,selasa,rabu,khamis,jumaat,sabtu,ahad",
  },
  vi: {
    capital: false,
    twelveHours: false,
    months: "|||||||||||",
    days: "thu hai,thu 2|thu ba,thu 3|thu tu,thu 4|thu nam,thu 5|thu sau,thu 6|thu bay,thu 7|chu nhat,cn",
    inDates:
      "tháng 1,tháng 2,tháng 3,tháng 4,tháng 5,tháng 6,tháng 7,tháng 8,tháng 9,tháng 10,tháng 11,tháng 12,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật",
  },
  th: {
    capital: false,
    twelveHours: false,
    months:
      "มกราคม,ม.ค|กมภาพนธ,ก.พ|มนาคม|เมษายน,เม.ย|พฤษภาคม,พ.ค|มถนายน,ม.ย|กรกฎาคม,ก.ค|สงหาคม,ส.ค|กนยายน,ก.ย|ตลาคม,ต.ค|พฤศจกายน,พ.ย|ธนวาคม,ธ.ค",
    days: "วนจนทร,จนทร|วนองคาร,องคาร|วนพธ,พธ|วนพฤหสบด,พฤหส|วนศกร,ศกร|วนเสาร,เสาร|วนอาทตย,อาทตย",
    inDates:
      "มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม,วันจันทร์,วันอังคาร,วันพุธ,วันพฤหัสบดี,วันศุกร์,วันเสาร์,วันอาทิตย์",
  },
  hi: {
    capital: false,
    twelveHours: true,
    months: "जनवर,जन॰|फरवर,फर॰|मरच|अपरल|मई|जन|जलई,जल॰|अगसत,अग॰|सतबर,सत॰|अकटबर,अकट॰|नवबर,नव॰|दसबर,दस॰",
    days: "समवर,सम|मगलवर,मगल|बधवर,बध|गरवर,गर|शकरवर,शकर|शनवर,शन|रववर,रव",
    inDates:
      "जनवरी,फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर,सोमवार,मंगलवार,बुधवार,गुरुवार,शुक्रवार,शनिवार,रविवार",
  },
  fa: {
    capital: false,
    twelveHours: false,
    months: "ژانویه|فوریه|مارس|اوریل|مه|ژوين|ژويیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    days: "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    inDates:
      "دی,بهمن,اسفند,فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه",
  },
  he: {
    capital: false,
    twelveHours: false,
    months:
      "ינואר,ינו׳|פברואר,פבר׳|מרץ|אפריל,אפר׳|מאי|יוני|יולי|אוגוסט,אוג׳|ספטמבר,ספט׳|אוקטובר,אוק׳|נובמבר,נוב׳|דצמבר,דצמ׳",
    days: "יום שני,יום ב׳|יום שלישי,יום ג׳|יום רביעי,יום ד׳|יום חמישי,יום ה׳|יום שישי,יום ו׳|יום שבת,שבת|יום ראשון,יום א׳",
    inDates:
      "ינואר,פברואר,מרץ,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר,יום שני,יום שלישי,יום רביעי,יום חמישי,יום שישי,יום שבת,יום ראשון",
  },
  kk: {
    capital: false,
    twelveHours: false,
    months:
      "қаңтар,қаң|ақпан,ақп|наурыз,нау|сәуір,сәу|мамыр,мам|маусым,мау|шілде,шіл|тамыз,там|қыркүиек,қыр|қазан,қаз|қараша,қар|желтоқсан,жел",
    days: "дүисенбі,дс|сеисенбі,сс|сәрсенбі,ср|беисенбі,бс|жұма,жм|сенбі,сб|жексенбі,жс",
    inDates:
      "қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан,дүйсенбі,сейсенбі,сәрсенбі,бейсенбі,жұма,сенбі,жексенбі",
  },
  uz: {
    capital: false,
    twelveHours: false,
    months:
      "yanvar,yan,январ,янв|fevral,fev,феврал,фев|mart,mar,март,мар|aprel,apr,апрел,апр|may,маи|iyun,iyn,июн|iyul,iyl,июл|avgust,avg,август,авг|sentabr,sen,сентябр,сен|oktabr,okt,октябр,окт|noyabr,noy,ноябр,ноя|dekabr,dek,декабр,дек",
    days: "dushanba,dush,душанба,душ|seshanba,sesh,сешанба,сеш|chorshanba,chor,чоршанба,чор|payshanba,pay,паишанба,паи|juma,jum,жума,жум|shanba,shan,шанба,шан|yakshanba,yak,якшанба,якш",
    inDates:
      "yanvar,fevral,mart,aprel,may,iyun,iyul,avgust,sentabr,oktabr,noyabr,dekabr,dushanba,seshanba,chorshanba,payshanba,juma,shanba,yakshanba,январ,феврал,март,апрел,май,июн,июл,август,сентябр,октябр,ноябр,декабр,душанба,сешанба,чоршанба,пайшанба,жума,шанба,якшанба",
  },
  tl: {
    capital: true,
    twelveHours: true,
    months:
      "enero,ene|pebrero,peb|marso,mar|abril,abr|mayo,may|hunyo,hun|hulyo,hul|agosto,ago|setyembre,set|oktubre,okt|nobyembre,nob|disyembre,dis",
    days: "lunes,lun|martes,mar|miyerkules,miy|huwebes,huw|biyernes,biy|sabado,sab|linggo,lin",
    inDates:
      "enero,pebrero,marso,abril,mayo,hunyo,hulyo,agosto,setyembre,oktubre,nobyembre,disyembre,lunes,martes,miyerkules,huwebes,biyernes,sabado,linggo",
  },
  sw: {
    capital: true,
    twelveHours: false,
    months:
      "januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sep|oktoba,okt|novemba,nov|desemba,des",
    days: "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    inDates:
      "januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba,jumatatu,jumanne,jumatano,alhamisi,ijumaa,jumamosi,jumapili",
  },
  hy: {
    capital: false,
    twelveHours: false,
    months:
      "հունվար,հունվարի,հնվ|փետրվար,փետրվարի,փտվ|մարտ,մարտի,մրտ|ապրիլ,ապրիլի,ապր|մայիս,մայիսի,մյս|հունիս,հունիսի,հնս|հուլիս,հուլիսի,հլս|օգոստոս,օգոստոսի,օգս|սեպտեմբեր,սեպտեմբերի,սեպ|հոկտեմբեր,հոկտեմբերի,հոկ|նոյեմբեր,նոյեմբերի,նոյ|դեկտեմբեր,դեկտեմբերի,դեկ",
    days: "երկուշաբթի,երկ|երեքշաբթի,երք|չորեքշաբթի,չրք|հինգշաբթի,հնգ|ուրբաթ,ուր|շաբաթ,շբթ|կիրակի,կիր",
    inDates:
      "հունվարի,փետրվարի,մարտի,ապրիլի,մայիսի,հունիսի,հուլիսի,օգոստոսի,սեպտեմբերի,հոկտեմբերի,նոյեմբերի,դեկտեմբերի,երկուշաբթի,երեքշաբթի,չորեքշաբթի,հինգշաբթի,ուրբաթ,շաբաթ,կիրակի",
  },
  ka: {
    capital: false,
    twelveHours: false,
    months:
      "იანვარი,იან|თებერვალი,თებ|მარტი,მარ|აპრილი,აპრ|მაისი,მაი|ივნისი,ივნ|ივლისი,ივლ|აგვისტო,აგვ|სექტემბერი,სექ|ოქტომბერი,ოქტ|ნოემბერი,ნოე|დეკემბერი,დეკ",
    days: "ორშაბათი,ორშ|სამშაბათი,სამ|ოთხშაბათი,ოთხ|ხუთშაბათი,ხუთ|პარასკევი,პარ|შაბათი,შაბ|კვირა,კვი",
    inDates:
      "იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი,ორშაბათი,სამშაბათი,ოთხშაბათი,ხუთშაბათი,პარასკევი,შაბათი,კვირა",
  },
  bn: {
    capital: false,
    twelveHours: true,
    months: "জনযর|ফবরযর,ফব|মরচ|এপরল,এপর|ম|জন|জলই,জল|আগসট,আগ|সপটমবর,সপট,সপ|অকটবর,অকট|নভমবর,নভ|ডসমবর,ডস",
    days: "সমবর,সম|মঙগলবর,মঙগল|বধবর,বধ|বহসপতবর,বহসপত|শকরবর,শকর|শনবর,শন|রববর,রব",
    inDates:
      "জানুয়ারি,ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর,সোমবার,মঙ্গলবার,বুধবার,বৃহস্পতিবার,শুক্রবার,শনিবার,রবিবার",
  },
  ur: {
    capital: false,
    twelveHours: true,
    months: "جنوری|فروری|مارچ|اپریل|ميی|جون|جولايی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    days: "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    inDates: "جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر,پیر,منگل,بدھ,جمعرات,جمعہ,ہفتہ,اتوار",
  },
  ta: {
    capital: false,
    twelveHours: true,
    months: "ஜனவர|பபரவர,பப|மரச,மர|ஏபரல,ஏப|ம|ஜன|ஜல|ஆகஸட,ஆக|சபடமபர,சப|அகடபர,அக|நவமபர,நவ|டசமபர,டச",
    days: "தஙகள,தங|சவவய,சவ|பதன,பத|வயழன,வய|வளள,வள|சன|ஞயற,ஞய",
    inDates:
      "ஜனவரி,பிப்ரவரி,மார்ச்,ஏப்ரல்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்,செப்டம்பர்,அக்டோபர்,நவம்பர்,டிசம்பர்,திங்கள்,செவ்வாய்,புதன்,வியாழன்,வெள்ளி,சனி,ஞாயிறு",
  },
  km: {
    capital: false,
    twelveHours: true,
    months: "មករ|កមភ|មន|មស|ឧសភ|មថន|កកកដ|សហ|កញញ|តល|វចឆក|ធន",
    days: "ចនទ|អងគរ|ពធ|ពរហសបត,ពរហ|សករ|សរ|អទតយ",
    inDates: "មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ,ចន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍,សុក្រ,សៅរ៍,អាទិត្យ",
  },
  my: {
    capital: false,
    twelveHours: false,
    months: "ဇနနဝရ|ဖဖဝရ,ဖ|မတ|ဧပ,ဧ|မ|ဇန|ဇလင,ဇ|ဩဂတ,ဩ|စကတငဘ,စက|အကတဘ,အက|နဝငဘ,န|ဒဇငဘ,ဒ",
    days: "တနငလ|အငဂ|ဗဒဓဟ|ကသပတ|သက|စန|တနငဂန",
    inDates:
      "ဇန်နဝါရီ,ဖေဖော်ဝါရီ,မတ်,ဧပြီ,မေ,ဇွန်,ဇူလိုင်,ဩဂုတ်,စက်တင်ဘာ,အောက်တိုဘာ,နိုဝင်ဘာ,ဒီဇင်ဘာ,တနင်္လာ,အင်္ဂါ,ဗုဒ္ဓဟူး,ကြာသပတေး,သောကြာ,စနေ,တနင်္ဂနွေ",
  },
  mn: {
    capital: true,
    twelveHours: false,
    months:
      "нэгдүгээр сар|хоердугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наимдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоердугаар сар",
    days: "даваа,да|мягмар,мя|лхагва,лх|пүрэв,пү|баасан,ба|бямба,бя|ням,ня",
    inDates:
      "нэгдүгээр сар,хоёрдугаар сар,гуравдугаар сар,дөрөвдүгээр сар,тавдугаар сар,зургаадугаар сар,долоодугаар сар,наймдугаар сар,есдүгээр сар,аравдугаар сар,арван нэгдүгээр сар,арван хоёрдугаар сар,даваа,мягмар,лхагва,пүрэв,баасан,бямба,ням",
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
  nn: "Norwegian Nynorsk",
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
  sq: "Albanian",
  eo: "Esperanto",
  cy: "Welsh",
  ga: "Irish",
  mk: "Macedonian",
  kk: "Kazakh",
  fa: "Persian",
  ur: "Urdu",
  az: "Azerbaijani",
  uz: "Uzbek",
  ky: "Kyrgyz",
  tg: "Tajik",
  mn: "Mongolian",
  tl: "Filipino",
  sw: "Swahili",
  ckb: "Central Kurdish",
  ps: "Pashto",
  hi: "Hindi",
  mr: "Marathi",
  ne: "Nepali",
};
