/** The months of the calendar of Iran, and of Afghanistan by its names there, as `fold` leaves them. */
export const solarHijriMonths: readonly (readonly string[])[] = [
  ["فروردین", "حمل"],
  ["اردیبهشت", "ثور"],
  ["خرداد", "جوزا"],
  ["تیر", "سرطان"],
  ["مرداد", "اسد"],
  ["شهریور", "سنبله"],
  ["مهر", "میزان"],
  ["آبان", "ابان", "عقرب"],
  ["آذر", "اذر", "قوس"],
  ["دی", "جدی"],
  ["بهمن", "دلو"],
  ["اسفند", "حوت"],
];
