import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the words in marks of a short text in one language, and as what. */
const said = (language: string, text: string): unknown[] =>
  parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("names that are declined stand under their own form", () => {
  test.for<[string, string, string]>([
    // The whole name in its own form stands elsewhere.
    [
      "cs",
      "Podle Viléma Vzorka je most v pořádku. „Každý rok ho prohlížíme dvakrát za léto,“ dodal Vzorek.\n\nVilém Vzorek most navrhl.",
      "Vilém Vzorek",
    ],
    [
      "sk",
      "Ocenenie získal tím Tibora Vzorku. „Na výsledok sme čakali sedem dlhých rokov,“ povedal.\n\nTibor Vzorka pracuje v ústave.",
      "Tibor Vzorka",
    ],
    // Only the surname does, as the subject of a verb.
    [
      "cs",
      "Podle starosty Bohuslava Příkládky se začne v květnu. „Na tuhle cestu čekáme přes dvacet let,“ uvedl Příkládka.",
      "Bohuslav Příkládka",
    ],
    [
      "cs",
      "Podle Jany Vzorové se začne v květnu. „Na tuhle cestu čekáme přes dvacet let,“ uvedla Vzorová.",
      "Jana Vzorová",
    ],
    [
      "sk",
      "Podľa Milana Ukážkoša, hlavného architekta mesta, sa začne v máji. „Najviac práce bude s dlažbou na námestí,“ vysvetlil Ukážkoš.",
      "Milan Ukážkoš",
    ],
    [
      "uk",
      "За словами Богдана Зразчишина, роботи почнуться навесні. «Обладнання ми чекаємо вже третій місяць», – уточнив Зразчишин.",
      "Богдан Зразчишин",
    ],
    [
      "sl",
      "Po besedah dr. Alojza Zgledarja, predsednika društva, je članov več. »Prihajajo ljudje, ki jih prej nismo videli,« je dejal Zgledar.",
      "Alojz Zgledar",
    ],
    [
      "lt",
      "Pasak Aistės Pavyzdienės, darbai baigti. „Trečdalį visų lėšų skyrė kaimyninis miestas“, – pridūrė A. Pavyzdienė.",
      "Aistė Pavyzdienė",
    ],
    [
      "lt",
      "Pasak vicemero Dariaus Pavyzdaičio, bilietai pigūs. „Vaikai į bokštą kops visiškai nemokamai“, – patikslino D. Pavyzdaitis.",
      "Darius Pavyzdaitis",
    ],
    [
      "lt",
      "Pasak klebono Juozapo Pavyzdelio, varpas grįš. „Jis mūsų kaimui skambėjo tris šimtus metų“, – kalbėjo J. Pavyzdelis.",
      "Juozapas Pavyzdelis",
    ],
    [
      "eu",
      "Edurne Adibideriaren esanetan, gazteek ikasi dute. «Hamabi ikaslek eraiki dute oholez ohol», azaldu du Adibideriak.",
      "Edurne Adibideria",
    ],
    [
      "lv",
      "Pēc Daces Paraugas domām, tilts ir drošs. “Mēs to pārbaudām katru pavasari un rudeni,” sacīja Parauga.",
      "Dace Parauga",
    ],
    [
      "hr",
      "Prema riječima Jelene Primjerić, radovi su gotovi. „Unatoč zimi nijedan rok nismo probili”, istaknula je Primjerićeva.",
      "Jelena Primjerić",
    ],
    [
      "pl",
      "Zdaniem historyczki Anieli Wzorskiej-Maj obraz jest zniszczony. „Werniks pożółkł, ale farba jest w dobrym stanie” – ocenia Wzorska-Maj.",
      "Aniela Wzorska-Maj",
    ],
    [
      "hr",
      "Prema riječima ministrice Lorene Primjerić, slijede otoci. „Otoci su sljedeći na redu i to već ove jeseni”, najavila je ministrica Primjerić.",
      "Lorena Primjerić",
    ],
    [
      "et",
      "Sotsioloogi Kersti Näidiku sõnul on pilt helgem. „Loetakse lihtsalt teistsuguseid asju kui vanasti,“ selgitas Näidik.",
      "Kersti Näidik",
    ],
    [
      "sl",
      "Po mnenju naravovarstvenice Ane Zglej bo treba obisk omejiti. »Gnezdišča planinskega orla so oddaljena samo tristo metrov,« je opomnila Zglejeva.",
      "Ana Zglej",
    ],
    [
      "hr",
      "Prema riječima direktora Zdenka Primjerovića, kanta je gotova. „Prvih pedeset komada postavit ćemo već na proljeće”, najavio je Primjerović.",
      "Zdenko Primjerović",
    ],
    [
      "hr",
      "Prema riječima ravnateljice Marije Primjerić, radovi su gotovi. „Unatoč zimi nijedan rok nismo probili”, kaže Marija Primjerić.",
      "Marija Primjerić",
    ],
    // What always is a case falls off, whether or not the name stands elsewhere.
    ["eu", "«Ez genuen espero hain gertu halakorik aurkitzea», esan du Beñat Adibideok.", "Beñat Adibideo"],
    [
      "eu",
      "Josu Adibizal etorri da. «Aurrekontua bete dugu eta epeak ere bai», azpimarratu du Adibizalek.",
      "Josu Adibizal",
    ],
    [
      "tr",
      "Nurcan Örnekli’ye göre salon hazır. “Programımız haziran ayına kadar şimdiden doldu” ifadelerini kullandı.",
      "Nurcan Örnekli",
    ],
    [
      "tr",
      "Kaya Deneme, konuyu Meclis'e taşıyacaklarını belirterek, “Önergemizi yarın sabah erkenden oraya vereceğiz” dedi.",
      "Kaya Deneme",
    ],
  ])("%s: %s", ([language, text, speaker]) => {
    expect(said(language, text).map((each) => (each as unknown[])[0])).toEqual([speaker]);
  });

  test.for<[string, string, string]>([
    // A surname in its own form that only looks declined: two people, and no form of one name.
    ["cs", "„Na tuhle cestu čekáme přes dvacet let,“ uvedl Jan Vzora.\n\nPavel Vzor souhlasí.", "Jan Vzora"],
    // Nothing tells the name's own form: it stays as printed.
    [
      "cs",
      "„Na tuhle cestu čekáme přes dvacet let,“ zní podle Xandora Vzorky odpověď. Starosta mlčí.",
      "Xandora Vzorky",
    ],
    // No Basque ending, but part of a surname.
    ["eu", "«Ez genuen espero hain gertu halakorik aurkitzea», esan du Miren Adiberri.", "Miren Adiberri"],
  ])("%s, as it is: %s", ([language, text, speaker]) => {
    expect(said(language, text).map((each) => (each as unknown[])[0])).toEqual([speaker]);
  });
});

describe("a noun stands for whoever was spoken of where no article has to say so", () => {
  test.for<[string, string, [string, string | null]]>([
    [
      "cs",
      "Podle Viléma Vzorka druh přežil. Vilém Vzorek ho našel. „Takových míst je v Evropě jen pár,“ zdůrazňuje vědec.",
      ["Vilém Vzorek", "vědec"],
    ],
    [
      "uk",
      "Назар Зразкевич створив застосунок. «Усі карти завантажуються на телефон заздалегідь», – каже студент.",
      ["Назар Зразкевич", "студент"],
    ],
    [
      "bg",
      "„Намерихме златен венец, оръжие и съд“, съобщи проф. Огнян Примерски. „Толкова богато погребение не сме проучвали“, допълни археологът.",
      ["Огнян Примерски", "археологът"],
    ],
  ])("%s: %s", ([language, text, last]) => {
    const all = said(language, text) as [string, string | null][];
    expect(all.at(-1)?.[0]).toBe(last[0]);
  });

  test("who has a title in another case has it", () => {
    const text =
      "Podle ředitelky Jany Vzorové je čas. „Na tuhle cestu čekáme přes dvacet let,“ uvedla potom ředitelka.";
    expect(said("cs", text).map((each) => (each as unknown[])[0])).toEqual(["Jany Vzorové"]);
  });

  test("an office is only whose it is", () => {
    expect(said("cs", "Vilém Vzorek most navrhl. „Takových míst je v Evropě jen pár,“ zdůrazňuje ministr.")).toEqual([
      [null, null],
    ]);
  });
});
