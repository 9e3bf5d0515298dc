/** Labels before an address or number that is for readers, not for the press: "Tickets: …". In all languages, small letters. */
// biome-ignore format: word lists are read in lines
export const publicLines: readonly string[] = [
  "tickets", "ticket office", "box office", "booking", "bookings", "reservations", "registration", "register", "rsvp", "hotline", "helpline", "tip line", "customer service",
  "customer services", "public enquiries", "public inquiries", "for public inquiries", "for public enquiries", "general enquiries", "general inquiries", "orders", "to book", "to register",
  "karten", "eintrittskarten", "kartenvorverkauf", "vorverkauf", "anmeldung", "anmeldungen", "buchung", "reservierung", "servicetelefon", "bürgertelefon", "kundenservice", "bestellung",
  "réservation", "réservations", "billetterie", "inscription", "inscriptions", "numéro vert", "renseignements et réservations", "entradas", "reservas", "inscripción", "inscripciones",
  "venta de entradas", "teléfono de atención", "biglietti", "biglietteria", "prenotazioni", "iscrizioni", "numero verde", "info e prenotazioni", "bilhetes", "ingressos", "inscrições", "bilheteira",
  "kaarten", "kaartverkoop", "reserveren", "aanmelden", "aanmelding", "klantenservice", "biljetter", "anmälan", "bokning", "billetter", "tilmelding", "påmelding", "liput", "ilmoittautuminen", "varaukset",
  "билеты", "запись", "регистрация", "горячая линия", "бронирование", "bilety", "rejestracja", "rezerwacja", "infolinia", "vstupenky", "přihlášky", "rezervace", "jegyek", "regisztráció",
  "biletler", "kayıt", "bilete", "înscrieri", "karte", "prijave", "ulaznice", "εισιτήρια", "κρατήσεις", "チケット", "予約", "お申し込み", "申込先", "购票", "报名电话", "购票热线", "예매", "문의 전화",
];
