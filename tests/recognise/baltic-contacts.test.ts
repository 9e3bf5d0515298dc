import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const BODY = {
  lt: "Miestas atidaro naują biblioteką\n\n2020-03-03\n\nSavivaldybė šiandien atidarė naują biblioteką. Joje yra daugiau kaip trisdešimt tūkstančių knygų ir dvi skaityklos.",
  lv: "Pilsēta atver jaunu bibliotēku\n\n2020-03-03\n\nPilsētas dome šodien atvēra jaunu bibliotēku. Tajā ir vairāk nekā trīsdesmit tūkstoši grāmatu un divas lasītavas.",
  et: "Linn avab uue raamatukogu\n\n2020-03-03\n\nLinnavalitsus avas täna uue raamatukogu. Seal on üle kolmekümne tuhande raamatu ja kaks lugemissaali.",
} as const;

test.for([
  [
    "lt",
    "Parengė\nKomunikacijos skyriaus vyriausioji specialistė\nRūta Pavyzdienė\nTel. (8 5) 239 0000, el. p. ruta@pavyzdys.example",
    "Rūta Pavyzdienė",
    "ruta@pavyzdys.example",
  ],
  [
    "lt",
    "Informaciją parengė: Rūta Pavyzdienė, tel. (8 5) 239 0000, el. p. ruta@pavyzdys.example",
    "Rūta Pavyzdienė",
    "ruta@pavyzdys.example",
  ],
  [
    "lv",
    "Informāciju sagatavoja:\nIlze Parauga\nSabiedrisko attiecību nodaļas vadītāja\nTālr. 67012345, e-pasts: ilze@paraugs.example",
    "Ilze Parauga",
    "ilze@paraugs.example",
  ],
  [
    "lv",
    "Informāciju sagatavoja: Ilze Parauga, tālr. 67012345, e-pasts: ilze@paraugs.example",
    "Ilze Parauga",
    "ilze@paraugs.example",
  ],
  ["et", "Lisainfo:\nMari Näidis, tel 512 3456, mari@naide.example", "Mari Näidis", "mari@naide.example"],
] as const)("%s: who prepared it is whom to ask", ([language, block, name, email]) => {
  const { contacts, body } = parse(`${BODY[language]}\n\n${block}\n`, { language });
  expect(contacts.map((contact) => [contact.name, contact.email])).toEqual([[name, email]]);
  expect(body).toHaveLength(1);
});

test.for([
  ["lt", "Parengė bendrovė naują tvarką, kuri įsigalios kitais metais visoje šalyje ir visuose miestuose."],
  ["lv", "Sagatavoja arī jaunu kārtību, kas stāsies spēkā nākamajā gadā visā valstī un visās pilsētās."],
] as const)("%s: a sentence about what was prepared is the story's", ([language, sentence]) => {
  const { contacts, body } = parse(`${BODY[language]}\n\n${sentence}\n`, { language });
  expect([contacts, body.length]).toEqual([[], 2]);
});
