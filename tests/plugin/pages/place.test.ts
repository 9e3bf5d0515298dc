import { expect, test } from "vitest";
import { placeAsWritten } from "../../../plugin/pages/byline/place.ts";

test.each([
  // The text writes the name somewhere, alone or with others; what it does not write stays.
  ["HARLAN GAP, N.M.", "HARLAN GAP, N.M. – The Harlan Gap campus is open.", "Harlan Gap, N.M."],
  ["HARLAN GAP", "The Harlan\nGap campus is open.", "Harlan Gap"],
  ["СТАРАЯ ГАВАНЬ", "СТАРАЯ ГАВАНЬ. Порт Старая Гавань открыт.", "Старая Гавань"],
  ["ST+. (TARN", "At St+. (Tarn and STT. (Tarn", "St+. (Tarn"],
  // Not part of another word, not a word of another meaning, not what is not in capitals.
  ["TARN", "TARN – The Tarnish of the bell and a tarn.", "TARN"],
  ["MAY", "MAY – They may come.", "MAY"],
  ["Tarn", "Tarn and TARN", "Tarn"],
  ["旧港", "旧港で", "旧港"],
] as const)("%s in “%s” is %s", (place, text, written) => {
  expect(placeAsWritten(place, text)).toBe(written);
});
