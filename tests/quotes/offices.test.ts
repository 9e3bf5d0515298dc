import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Most\n\nMost.\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

/** Language, text, who speaks, and as what. */
type Case = [language: string, text: string, speaker: string | null, role: string | null];

describe("who holds an office, in languages without a pack", () => {
  test.for<Case>([
    [
      "pl",
      "„Projekt wymaga jeszcze wielu poważnych poprawek” – ocenił w rozmowie z PAP poseł Jan Wzorowski.",
      "Jan Wzorowski",
      "poseł",
    ],
    [
      "pl",
      "Zdaniem Jana Wzorowskiego, szefa klubu, „projekt wymaga jeszcze wielu poważnych poprawek”.",
      "Jana Wzorowskiego",
      "szefa klubu",
    ],
    [
      "pl",
      "Według rzeczniczki straży kom. Beaty Okazowej „łódź nie zatrzymała się do kontroli i odpłynęła”.",
      "Beaty Okazowej",
      "rzeczniczki straży",
    ],
    [
      "pl",
      '"Wyniki poznamy jeszcze w tym miesiącu" - dodał Okazowy. Piotr Okazowy jest dyrektorem instytutu.',
      "Piotr Okazowy",
      "dyrektorem instytutu",
    ],
    ["cs", "„Projekt si vyžádá ještě mnoho úprav,“ řekl ČTK poslanec Jan Vzorek (TOP).", "Jan Vzorek", "poslanec"],
    [
      "cs",
      "„Musíme jednat rychle, protože času je málo,“ napsal na Twitteru šéf diplomacie Jan Testovský.",
      "Jan Testovský",
      "šéf diplomacie",
    ],
    [
      "cs",
      "„Nemocnice dostanou další peníze ještě včas,“ uvedla Marie Vzorová, vedoucí Katedry biologie v Lhotě.",
      "Marie Vzorová",
      "vedoucí Katedry biologie v Lhotě",
    ],
    [
      "sk",
      '"Projekt si vyžiada ešte veľa úprav," povedal pre TASR poslanec Ján Vzorka (SaX).',
      "Ján Vzorka",
      "poslanec",
    ],
    [
      "uk",
      "За словами міністра охорони здоров'я Петра Показового, «лікарні отримають додаткові кошти ще до кінця року».",
      "Петра Показового",
      "міністра охорони здоров'я",
    ],
    [
      "uk",
      "«Проєкт потребує ще багатьох серйозних змін», – повідомив Укрінформу народний депутат Іван Зразок.",
      "Іван Зразок",
      "народний депутат",
    ],
    [
      "be",
      "«Я рада, што цэнтр нарэшце пабудаваны», — сказала Ганна Узорная, дырэктарка фонду «Ясны бераг».",
      "Ганна Узорная",
      "дырэктарка фонду «Ясны бераг»",
    ],
    [
      "hr",
      "Prema riječima ministra zdravstva Petra Uzorića, „bolnice će dobiti novac prije kraja godine”.",
      "Petra Uzorića",
      "ministra zdravstva",
    ],
    [
      "sr",
      "Према речима министра здравља Петра Узорића, „болнице ће добити новац пре краја године“.",
      "Петра Узорића",
      "министра здравља",
    ],
    [
      "sl",
      '"Predlog potrebuje še veliko resnih popravkov," je napovedala županja Zelene vasi Ana Testna.',
      "Ana Testna",
      "županja Zelene vasi",
    ],
    [
      "bg",
      "„Проектът се нуждае от още много промени“, каза пред БТА народният представител Иван Примеров.",
      "Иван Примеров",
      "народният представител",
    ],
    [
      "mk",
      "„Не можеме повеќе да ја чекаме одлуката“, истакна портпаролот на министерството Адам Пробевски.",
      "Адам Пробевски",
      "портпаролот на министерството",
    ],
    [
      "ro",
      "„Este o zi mare pentru noi și o bucurie”, a spus președintele consiliului de administrație, Marius Pildă.",
      "Marius Pildă",
      "președintele consiliului de administrație",
    ],
    [
      "ro",
      "Ministrul Finanțelor, Adrian Pildă, a spus că „taxele nu vor crește pentru firmele mici”.",
      "Adrian Pildă",
      "Ministrul Finanțelor",
    ],
    [
      "el",
      "«Είναι μια μεγάλη ημέρα για όλους εμάς», είπε ο πρόεδρος του συμβουλίου Μάρκος Δοκιμίδης.",
      "Μάρκος Δοκιμίδης",
      "πρόεδρος του συμβουλίου",
    ],
    [
      "el",
      "Σύμφωνα με τον υπουργό Υγείας Πέτρο Δοκιμίδη, «τα νοσοκομεία θα λάβουν χρήματα πριν το τέλος του έτους».",
      "Πέτρο Δοκιμίδη",
      "υπουργό Υγείας",
    ],
    [
      "hu",
      "„Nagy nap ez számunkra, és óriási öröm is” – fogalmazott Példa Márk igazgatósági elnök.",
      "Példa Márk",
      "igazgatósági elnök",
    ],
    [
      "hu",
      "Példa Péter egészségügyi miniszter szerint „a kórházak még az év vége előtt többletforrást kapnak”.",
      "Példa Péter",
      "egészségügyi miniszter",
    ],
    [
      "is",
      "„Þetta er stór dagur fyrir okkur öll,“ sagði Markús Dæmisson stjórnarformaður.",
      "Markús Dæmisson",
      "stjórnarformaður",
    ],
    [
      "et",
      'Terviseminister Peeter Näidise sõnul "saavad haiglad lisaraha veel enne aasta lõppu".',
      "Peeter Näidise",
      "Terviseminister",
    ],
    [
      "lt",
      "„Per pusmetį mūsų pardavimai augo dešimtadaliu“, – sako UAB „Rida“ generalinė direktorė Lina Testienė.",
      "Lina Testienė",
      "UAB „Rida“ generalinė direktorė",
    ],
    [
      "lt",
      "„Tikimės, kad rezultatus sužinosime dar šį mėnesį“, – pridūrė P. Pavyzdys. Petras Pavyzdys yra instituto direktorius.",
      "Petras Pavyzdys",
      "instituto direktorius",
    ],
    [
      "lv",
      '"Jaunā līnija ļaus mums dubultot ražošanu," stāsta SIA "Rida" valdes locekle Līga Piemēra.',
      "Līga Piemēra",
      'SIA "Rida" valdes locekle',
    ],
    [
      "eu",
      '"Egun handia da guretzat eta poz izugarria ere bai", adierazi du Marko Eredu fundazioko presidenteak.',
      "Marko Eredu",
      "fundazioko presidenteak",
    ],
    [
      "ca",
      "«Estic contenta que el centre per fi existeixi», ha dit l'Elena Exemple, directora de la Fundació Riba Clara.",
      "Elena Exemple",
      "directora de la Fundació Riba Clara",
    ],
    [
      "gl",
      'Segundo o conselleiro de Sanidade, Pedro Modelo, "os hospitais recibirán máis cartos antes de fin de ano".',
      "Pedro Modelo",
      "conselleiro de Sanidade",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });
});
