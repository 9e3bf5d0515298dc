/** Words before the number that an office gives to a release, small letters and without a stop: "Press release No. 17". Data only. */
// biome-ignore format: word lists are read in lines
export const numberWords: readonly string[] = [
  "n", "n.°", "n.º", "no", "nos", "nr", "nrs", "nro", "n°", "nº", "núm", "num", "number", "nummer", "numer", "nomor", "broj", "br", "бр", "αρ", "αριθ", "מס", "מספר", "رقم", "شماره", "číslo", "č", "sayı", "số",
];
