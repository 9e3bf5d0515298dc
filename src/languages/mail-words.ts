/**
 * What mail programs and those who write the mail put round a release that is sent in one, in all languages; small letters, straight
 * apostrophes. Data only.
 */
interface MailWords {
  /** Labels of the head, by what they are. */
  readonly fields: Readonly<Record<"from" | "sent" | "to" | "subject" | "other", readonly string[]>>;
  /** Between rules: "-----Original Message-----", "---------- Forwarded message ---------". */
  readonly forwarded: readonly string[];
  /** How a letter to the desk opens. */
  readonly greetings: readonly string[];
  /** How one closes, beside `signOffs`: a line of nothing else. */
  readonly closings: readonly string[];
  /** How a paragraph opens that says who may read the mail, or how to leave the list; it goes on up to a blank line. */
  readonly notices: readonly string[];
  /** Lines of nothing else, above and below: buttons, and what a telephone adds. */
  readonly lines: readonly string[];
  /** How lines open that a telephone or a program adds. */
  readonly sentFrom: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const mailWords: MailWords = {
  fields: {
    from: [
      "from", "sender", "von", "absender", "de", "expéditeur", "da", "mittente", "van", "afzender", "fra", "från", "lähettäjä", "от", "от кого", "od", "nadawca", "odesílatel", "kimden", "gönderen",
      "від", "差出人", "送信者", "发件人", "寄件者", "寄件人", "보낸 사람", "من", "feladó", "de la", "από",
    ],
    sent: [
      "sent", "date", "gesendet", "gesendet am", "datum", "envoyé", "envoyé le", "date d'envoi", "enviado", "enviado el", "enviado em", "enviada em", "fecha", "data", "inviato", "data invio",
      "verzonden", "verzenddatum", "sendt", "dato", "skickat", "lähetetty", "päivämäärä", "отправлено", "дата", "wysłano", "data wysłania", "odesláno", "gönderilme", "gönderildi", "tarih", "надіслано", "送信日時", "日時", "发送时间", "日期", "寄件日期",
      "보낸 날짜", "날짜", "تاريخ الإرسال", "التاريخ", "küldve", "trimis", "στάλθηκε", "ημερομηνία",
    ],
    to: [
      "to", "an", "à", "a", "para", "destinataire", "destinatario", "aan", "til", "till", "vastaanottaja", "кому", "do", "komu", "kime", "alıcı", "宛先", "收件人", "收件者", "받는 사람", "إلى",
      "címzett", "către", "προς",
    ],
    subject: [
      "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "emne", "ämne", "aihe", "тема", "temat", "předmět", "predmet", "konu", "件名", "主题", "主旨", "제목", "الموضوع", "tárgy",
      "subiect", "θέμα",
    ],
    other: [
      "cc", "bcc", "reply-to", "reply to", "attachments", "attachment", "importance", "priority", "antwort an", "anlagen", "anhänge", "wichtigkeit", "priorität", "cci", "pièces jointes", "pj", "cco", "adjuntos", "datos adjuntos",
      "allegati", "ccn", "anexos", "bijlagen", "vedlegg", "bilagor", "копия", "вложения", "dw", "udw", "załączniki", "přílohy", "抄送", "附件", "참조", "첨부", "نسخة",
    ],
  },
  forwarded: [
    "original message", "forwarded message", "begin forwarded message", "original e-mail", "ursprüngliche nachricht", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "originalnachricht", "message d'origine",
    "message transféré", "début du message réexpédié", "début du message transféré", "mensaje original", "mensaje reenviado", "inicio del mensaje reenviado", "messaggio originale", "messaggio inoltrato", "inizio messaggio inoltrato",
    "mensagem original", "mensagem encaminhada", "início da mensagem encaminhada", "oorspronkelijk bericht", "doorgestuurd bericht", "begin doorgestuurd bericht", "opprinnelig melding", "videresendt melding", "oprindelig meddelelse", "videresendt meddelelse",
    "ursprungligt meddelande", "vidarebefordrat meddelande", "alkuperäinen viesti", "исходное сообщение", "пересылаемое сообщение", "пересланное сообщение", "wiadomość oryginalna", "wiadomość przekazana", "původní zpráva", "özgün ileti", "转发的邮件", "原始邮件", "転送メッセージ",
  ],
  greetings: [
    "dear", "hello", "hi", "good morning", "good afternoon", "greetings", "to whom it may concern", "to the editor", "ladies and gentlemen", "sehr geehrte", "sehr geehrter", "liebe", "lieber", "guten tag", "guten morgen", "hallo", "hallo zusammen",
    "werte", "bonjour", "madame", "mesdames", "monsieur", "messieurs", "chers", "chères", "cher", "chère", "estimado", "estimada", "estimados", "estimadas", "buenos días", "buenas tardes", "buenas", "hola", "apreciados", "queridos", "queridas",
    "gentile", "gentili", "egregi", "spettabile", "spett.le", "buongiorno", "buonasera", "cari colleghi", "care colleghe", "bom dia", "boa tarde", "prezado", "prezada", "prezados", "prezadas", "caro", "cara", "caros", "caras", "olá", "exmos. senhores",
    "beste", "geachte", "goedemorgen", "goedemiddag", "goedendag", "hej", "hei", "hej alla", "kära", "kjære", "kære", "god morgen", "hyvä", "hyvät", "добрый день", "здравствуйте", "уважаемые", "уважаемый", "уважаемая", "дорогие", "добрий день", "шановні",
    "dzień dobry", "szanowni", "szanowna", "szanowny", "drodzy", "dobrý den", "vážení", "milí", "dobrý deň", "poštovani", "spoštovani", "tisztelt", "stimați", "bună ziua", "αγαπητοί", "αγαπητέ", "merhaba", "değerli", "sayın",
    "各位", "您好", "你好", "尊敬的", "お世話になっております", "報道関係者各位", "안녕하세요", "안녕하십니까", "السادة", "تحية طيبة", "السلام عليكم", "bon dia", "benvolguts",
  ],
  closings: [
    "best", "best wishes", "regards", "many thanks", "thanks", "thank you", "with thanks", "cheers", "sincerely", "all the best", "yours", "kind regards and thanks", "thanks and regards", "viele grüße", "viele grüsse", "grüße", "beste grüße", "schöne grüße", "lg", "vg", "mfg",
    "danke und viele grüße", "gruß", "vielen dank", "bien à vous", "bonne journée", "bonne réception", "merci", "belle journée", "bien cordialement", "un saludo", "saludos", "un abrazo", "gracias", "muchas gracias", "gracias y un saludo",
    "saluti", "cordialmente", "grazie", "grazie e cordiali saluti", "buon lavoro", "un cordiale saluto", "cumprimentos", "obrigado", "obrigada", "um abraço", "abraços", "com os melhores cumprimentos", "att", "att.", "cordialmente", "groet", "groeten",
    "met groet", "vriendelijke groet", "alvast bedankt", "hälsningar", "bästa hälsningar", "hilsen", "beste hilsen", "mvh", "vh", "bedste hilsner", "de bedste hilsner", "terveisin", "спасибо", "заранее спасибо", "всего доброго", "дякуємо", "pozdrawiam", "pozdrawiamy", "z pozdrowieniami",
    "dziękuję", "hezký den", "děkuji", "s přátelským pozdravem", "hvala", "köszönettel", "mulțumesc", "cu mulțumiri", "ευχαριστώ", "ευχαριστούμε", "saygılar", "teşekkürler", "谢谢", "谢谢！", "よろしくお願いいたします", "何卒よろしくお願い申し上げます", "شكرا", "salutacions",
  ],
  notices: [
    "this e-mail and any", "this email and any", "this e-mail, and any", "this email, and any", "this message and any", "this e-mail is confidential", "this email is confidential", "this e-mail may contain", "this email may contain", "this message may contain",
    "this message contains confidential", "this e-mail contains confidential", "this email contains confidential", "this e-mail message", "this email message", "the information contained in this e-mail", "the information contained in this email", "the information in this e-mail", "the information in this email",
    "the contents of this e-mail", "the contents of this email", "if you have received this e-mail in error", "if you have received this email in error", "if you have received this message in error", "if you are not the intended recipient", "confidentiality notice", "confidentiality:", "please consider the environment before",
    "you are receiving this e-mail", "you are receiving this email", "you received this e-mail", "you received this email", "you're receiving this email", "you have received this email because", "to unsubscribe", "if you no longer wish to receive", "if you would like to unsubscribe", "if you do not wish to receive", "our mailing address is",
    "want to change how you receive these emails", "this email was sent to", "this e-mail was sent to",
    "diese e-mail enthält", "diese e-mail kann", "diese e-mail ist", "diese nachricht enthält vertrauliche", "diese nachricht ist vertraulich", "der inhalt dieser e-mail", "die in dieser e-mail", "wenn sie nicht der richtige adressat", "sollten sie diese e-mail irrtümlich", "bitte prüfen sie, ob diese e-mail", "denken sie an die umwelt, bevor", "denken sie an die umwelt bevor",
    "sie erhalten diese e-mail", "sie erhalten diesen newsletter", "wenn sie diese e-mail", "wenn sie keine weiteren", "falls sie keine weiteren", "um sich abzumelden", "möchten sie keine weiteren", "möchten sie keine e-mails", "möchten sie keine pressemitteilungen", "wenn sie unsere pressemitteilungen nicht mehr",
    "ce message et ses pièces jointes", "ce message et toutes les pièces", "ce message est confidentiel", "ce courriel et", "ce courriel est", "ce courriel peut", "ce mail est confidentiel", "les informations contenues dans ce message", "si vous avez reçu ce message par erreur", "si vous avez reçu ce courriel par erreur", "pensez à l'environnement avant", "vous recevez cet e-mail",
    "vous recevez ce mail", "vous recevez ce courriel", "pour vous désabonner", "pour vous désinscrire", "si vous ne souhaitez plus recevoir",
    "este mensaje y sus", "este mensaje y los archivos", "este mensaje y los documentos", "este mensaje y cualquier", "este mensaje es confidencial", "este mensaje puede contener", "este correo electrónico y", "este correo electrónico es", "este correo electrónico contiene", "este correo electrónico puede", "la información contenida en este mensaje", "si ha recibido este mensaje por error", "si usted ha recibido este",
    "antes de imprimir este", "recibe este correo", "ha recibido este correo", "para darse de baja", "si no desea recibir", "si no desea seguir recibiendo",
    "questo messaggio e gli allegati", "questo messaggio e i suoi allegati", "questo messaggio è confidenziale", "questo messaggio è riservato", "questo messaggio contiene informazioni", "questa e-mail e", "questa e-mail è", "questa email è", "questa email contiene", "le informazioni contenute in questo messaggio", "le informazioni contenute nella presente", "se ha ricevuto questo messaggio per errore", "se avete ricevuto questo messaggio", "prima di stampare", "ricevi questa email", "ricevete questa e-mail",
    "per cancellarsi", "per cancellarti", "se non desideri ricevere", "se non si desidera ricevere",
    "esta mensagem e seus anexos", "esta mensagem e os seus anexos", "esta mensagem e quaisquer", "esta mensagem é confidencial", "esta mensagem pode conter", "esta mensagem contém informação", "esta mensagem contém informações", "este e-mail e", "este e-mail é", "este e-mail contém", "este e-mail pode", "este email é", "as informações contidas nesta mensagem", "as informações contidas neste e-mail", "se recebeu esta mensagem por engano", "se você recebeu esta mensagem por engano", "antes de imprimir", "você está recebendo este e-mail",
    "recebeu este e-mail porque", "para cancelar a subscrição", "para cancelar sua inscrição", "se não deseja receber",
    "dit bericht en eventuele bijlagen", "dit bericht is vertrouwelijk", "dit bericht is uitsluitend", "dit bericht kan vertrouwelijke", "deze e-mail en", "deze e-mail is", "deze e-mail kan", "de informatie in dit bericht", "de informatie in deze e-mail", "denk aan het milieu voor", "denk aan het milieu, ", "u ontvangt deze e-mail", "u ontvangt dit bericht", "u ontvangt deze nieuwsbrief", "om u af te melden", "wilt u geen e-mails", "wilt u geen berichten", "wilt u geen persberichten",
    "denne e-posten", "denne e-post", "denne meddelelse er fortrolig", "denne meddelelse kan indeholde", "denne e-mail", "du mottar denne e-posten", "du modtager denne e-mail", "detta meddelande är konfidentiellt", "detta meddelande kan innehålla", "det här meddelandet är konfidentiellt", "detta e-postmeddelande", "du får det här mejlet", "du får detta", "vill du inte längre",
    "данное сообщение и вложения", "это сообщение и вложения", "это сообщение и любые", "настоящее сообщение предназначено", "данное сообщение предназначено", "данное электронное сообщение", "информация, содержащаяся в этом", "вы получили это письмо", "чтобы отписаться", "если вы не хотите получать",
    "ta wiadomość jest poufna", "ta wiadomość i", "niniejsza wiadomość", "treść tej wiadomości", "otrzymujesz tę wiadomość", "aby zrezygnować", "tato zpráva je určena", "tato zpráva je důvěrná", "obsah této zprávy", "bu e-posta", "本邮件", "此邮件", "このメールは", "本メールは", "이 메일은", "본 메일은", "هذه الرسالة سرية",
  ],
  lines: [
    "view this email in your browser", "view this e-mail in your browser", "view in browser", "view email in browser", "view this email online", "view online", "view as a web page", "view as webpage", "open in browser", "read online", "web version", "trouble viewing this email? view it in your browser", "unsubscribe", "update your preferences", "update preferences",
    "manage preferences", "manage your preferences", "update subscription preferences", "forward to a friend", "unsubscribe from this list", "forward this email", "privacy policy", "im browser ansehen", "im browser anzeigen", "im browser öffnen", "e-mail im browser ansehen", "diese e-mail im browser ansehen", "newsletter im browser ansehen", "webversion",
    "online-version", "online ansehen", "abmelden", "newsletter abmelden", "newsletter abbestellen", "abbestellen", "voir dans le navigateur", "voir la version en ligne", "version en ligne", "voir cet e-mail dans votre navigateur", "afficher dans le navigateur", "se désabonner", "se désinscrire", "désabonnement", "ver en el navegador", "ver en navegador", "ver este correo en su navegador",
    "ver este correo electrónico en su navegador", "darse de baja", "cancelar suscripción", "visualizza nel browser", "visualizza questa email nel browser", "vedi nel browser", "annulla iscrizione", "cancellati", "disiscriviti", "ver no navegador", "ver este e-mail no navegador", "visualizar no navegador", "cancelar subscrição", "cancelar inscrição", "bekijk in browser", "bekijk de webversie",
    "bekijk deze e-mail in uw browser", "bekijk online", "afmelden", "uitschrijven", "vis i nettleser", "vis i browser", "se i nettleser", "åpne i nettleser", "avslutt abonnement", "meld deg av", "afmeld", "visa i webbläsare", "öppna i webbläsare", "läs i webbläsare", "avregistrera", "avsluta prenumeration", "открыть в браузере", "посмотреть в браузере", "отписаться", "zobacz w przeglądarce",
    "wypisz się", "zobrazit v prohlížeči", "odhlásit", "tarayıcıda görüntüle", "在浏览器中查看", "ブラウザで表示", "配信停止", "브라우저에서 보기", "수신거부",
  ],
  sentFrom: [
    "sent from my", "sent from outlook", "sent from mail for", "sent via", "get outlook for", "sent with", "von meinem", "gesendet von mail", "gesendet von meinem", "gesendet von outlook", "gesendet mit der", "envoyé de mon", "envoyé depuis", "envoyé à partir de", "enviado desde mi", "enviado desde outlook", "enviado do meu", "enviado a partir do", "inviato da iphone", "inviato dal mio", "inviato da outlook", "verzonden vanaf mijn",
    "verstuurd vanaf mijn", "sendt fra min", "sendt fra outlook", "skickat från min", "skickades från", "lähetetty iphone", "отправлено с iphone", "отправлено из", "wysłane z", "wysłano z", "odesláno z", "iphone'umdan gönderildi", "发自我的", "iphoneから送信", "나의 iphone에서",
  ],
};
