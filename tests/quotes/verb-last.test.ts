import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Languages whose verb closes the sentence: its subject stands far in front, with a comma behind it. */
const said = (sentence: string) =>
  parse(`Yeni liman açıldı\n\nYeni liman bugün törenle açıldı ve ilk tekneler geldi.\n\n${sentence}\n`, {
    language: "tr",
  }).quotes.map(({ speaker, role }) => [speaker, role]);

test.for([
  [
    "Ulaştırma Bakanı Mehmet Ormancık, Cumhuriyet tarihinin en büyük limanını açtıklarını kaydederek, “Bu limanda en büyük pay bizim işçilerimizindir” dedi.",
    "Mehmet Ormancık",
    "Ulaştırma Bakanı",
  ],
  [
    "Ankara, İzmir ve Bursa'da konuşan Başkan Ayşe Ormancık, “Çocuklarımız için yeni parklar yapmaya devam ediyoruz” dedi.",
    "Ayşe Ormancık",
    "Başkan",
  ],
  ["Törende konuşan Vali Ali Ormancık “Bu liman hepimize hayırlı uğurlu olsun diyorum” dedi.", "Ali Ormancık", "Vali"],
] as const)("who is named with a comma behind the name: %s", ([sentence, name, role]) => {
  expect(said(sentence)).toEqual([[name, role]]);
});
