/** How Thai shortens its months, the last stop left out; "มี.ค." and "ม.ค." differ by a vowel alone. Data only. */
export const thaiMonths: Readonly<Record<string, number>> = {
  "ม.ค": 1,
  "ก.พ": 2,
  "มี.ค": 3,
  "เม.ย": 4,
  "พ.ค": 5,
  "มิ.ย": 6,
  "ก.ค": 7,
  "ส.ค": 8,
  "ก.ย": 9,
  "ต.ค": 10,
  "พ.ย": 11,
  "ธ.ค": 12,
};
