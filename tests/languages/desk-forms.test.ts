import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Tarn Oya Vesk bera kel Lomar";
const STORY = [
  "Tarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don, ila tundra vesk ola kel mira.",
  "Dorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel don molu tarn esk.",
];
const NOTE = "Sarim vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don molu kesti.";

describe("notes to editors by the parts of their heading", () => {
  test.for([
    ["en", "Information for journalists"],
    ["de", "Hinweise an die Redaktionen"],
    ["fr", "Note à la rédaction"],
    ["es", "Notas para periodistas"],
    ["it", "Nota per i redattori"],
    ["pt", "Nota à redação"],
    ["nl", "Opmerking voor de redactie"],
    ["sv", "Not till redaktörer"],
    ["fi", "Tiedoksi toimituksille"],
    ["ru", "Информация для редакторов"],
    ["uk", "Примітка для редакторів"],
    ["bg", "Бележки за редакторите"],
    ["pl", "Uwaga dla redaktorów"],
    ["cs", "Poznámka pro média"],
    ["sk", "Poznámka pre médiá"],
    ["hu", "Szerkesztői megjegyzés"],
    ["ro", "Notă către redacție"],
    ["el", "Σημείωση για τους εκδότες"],
    ["tr", "Editörler için not"],
    ["sl", "Opombe urednikom"],
    ["ca", "Notes per a editors"],
    ["vi", "Lưu ý cho biên tập viên"],
    ["hi", "संपादकों के लिए नोट"],
    ["he", "הערות לעורך"],
    ["ar", "للمحررين"],
    ["ja", "報道関係者への注記"],
    ["ko", "편집자를 위한 참고"],
  ] as const)("%s: %s", ([language, heading]) => {
    const { notes, body } = parse([HEADLINE, "13.10.2021", ...STORY, heading, NOTE].join("\n\n"), { language });
    expect(notes.length).toBeGreaterThan(0);
    expect(body.map(({ text }) => text)).toEqual(STORY);
  });

  test("“Information for travellers” heads a part of the story", () => {
    const text = [HEADLINE, "13.10.2021", ...STORY, "Information for travellers", NOTE].join("\n\n");
    expect(parse(text, { language: "en" }).notes).toEqual([]);
  });
});

describe("what lets a text run at once", () => {
  test.for([
    ["it", "Per immediata diffusione"],
    ["nl", "Direct te publiceren"],
    ["da", "Fri til offentliggørelse"],
    ["sv", "Får publiceras omedelbart"],
    ["fi", "Heti julkaistavaksi"],
    ["uk", "До негайного оприлюднення"],
    ["cs", "Pro okamžité zveřejnění"],
    ["hu", "Azonnali közzétételre"],
    ["el", "Για άμεση διάδοση"],
    ["tr", "Hemen yayımlanmak üzere"],
    ["sr", "За хитно објављивање"],
    ["lt", "Nedelsiant publikuoti"],
    ["id", "Untuk dirilis segera"],
    ["vi", "Được phép công bố ngay"],
    ["hi", "तुरंत प्रकाशन के लिए"],
    ["he", "לפרסום מידי"],
    ["ca", "De difusió immediata"],
    ["ja", "即時公開"],
  ] as const)("%s: %s", ([language, line]) => {
    const { headline, releaseLine } = parse([line, HEADLINE, "13.10.2021", ...STORY].join("\n\n"), { language });
    expect(headline?.text).toBe(HEADLINE);
    expect(releaseLine).toMatchObject({ kind: "immediate" });
  });
});

describe("a section about the sender, whom the header names in short", () => {
  test.for([
    ["fi", "Lomar Oy lyhyesti"],
    ["tr", "Lomar A.Ş. Hakkında"],
    ["de", "Die Lomar GmbH in Zahlen"],
    ["es", "Lomar en cifras"],
    ["ja", "Lomar株式会社について"],
  ] as const)("%s: %s", ([language, heading]) => {
    const { boilerplate } = parse([HEADLINE, "13.10.2021", ...STORY, heading, NOTE].join("\n\n"), { language });
    expect(boilerplate.map((section) => section.heading)).toEqual([heading]);
  });

  test.for([
    ["de", "Die Brücke in Zahlen"],
    ["fi", "Silta lyhyesti"],
  ] as const)("%s: “%s” heads a part of the story", ([language, heading]) => {
    const text = [HEADLINE, "13.10.2021", ...STORY, heading, NOTE].join("\n\n");
    expect(parse(text, { language }).boilerplate).toEqual([]);
  });
});
