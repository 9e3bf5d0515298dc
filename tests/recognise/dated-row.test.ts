import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Sarim vel torun dasa kel mira, oro lanta vesi kun dora sel, mira tolan esk vara don kel sira 14 molu.\n\nDorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.";

describe("a row of a header with a date in it", () => {
  test.for([
    ["nl", "Persbericht gemeente Voorbeeldam, 10 april 2025", "Veerpont vaart weer elke dag", "2025-04-10"],
    [
      "ru",
      "Министерство переправ Озёрской области\nПресс-служба\n\n№ 03-17/412 от 06.10.2023",
      "Паром снова ходит каждый день",
      "2023-10-06",
    ],
    [
      "nn",
      "Døme fylkeskommune – Nyheiter – Publisert 03.09.2024 – Sist endra 04.09.2024",
      "No går ferja kvar dag igjen",
      "2024-09-03",
    ],
    [
      "es",
      "          San Ejemplo, a 19 de agosto de 2025\n          Boletín núm. 312/2025",
      "VUELVE LA BARCAZA AL RÍO TODOS LOS DÍAS",
      "2025-08-19",
    ],
    [
      "fr",
      "CANTON DE L’EXEMPLE\nDépartement des bacs\nRue du Quai 4, 1799 Exemple\n\n20.01.2026 - Communiqué du Conseil d'Etat",
      "Le bac circule de nouveau tous les jours",
      "2026-01-20",
    ],
    ["pl", "2021-10-13 13:15 aktualizacja: 2021-10-14, 17:23", "Prom znów pływa codziennie", "2021-10-13"],
    ["cs", "13.10.2021, 13:15 (aktualizováno 14.10.2021)", "Přívoz jezdí zase každý den", "2021-10-13"],
    ["nb", "Oslo, 3. des. 2024", "Ferja går igjen hver dag", "2024-12-03"],
    ["lt", "2026 m. gegužės 4 d. pranešimas žiniasklaidai", "Keltas vėl plaukia kasdien", "2026-05-04"],
  ] as const)("%s: %j", ([language, header, headline, day]) => {
    const release = parse(`${header}\n\n${headline}\n\n${LEAD}\n`, { language });
    expect([release.headline?.text, release.date?.iso]).toEqual([headline, day]);
  });

  test.for(["Date of the event: 13 October 2021", "Date limite : 13 octobre 2021 – inscription"])(
    "none in %j",
    (line) => {
      expect(parse(`${line}\n\nThe ferry goes again every day\n\n${LEAD}\n`, { language: "en" }).date).toBeNull();
    },
  );

  test.for([
    ["en", "Ferry timetable of 9 May 2026 stays in force"],
    ["de", "Fahrplan vom 9. Mai 2026 bleibt in Kraft"],
    ["fr", "Le bac du 9 mai 2026 reste en service"],
  ] as const)("%s: none in the headline %j", ([language, headline]) => {
    expect(parse(`${headline}\n\nEin zweiter Satz als Deck hier\n\n${LEAD}\n`, { language }).headline?.text).toBe(
      headline,
    );
  });

  test("a line in capitals that says behind a dash that the text may run", () => {
    const { headline, releaseLine } = parse(
      `EMBARGOT HAR UPPHÄVTS - FRITT FÖR PUBLICERING\n\nFärjan går varje dag igen\n\n${LEAD}\n`,
      { language: "sv" },
    );
    expect([headline?.text, releaseLine?.kind]).toEqual(["Färjan går varje dag igen", "immediate"]);
  });
});

test.for([
  ["nl", "Proefdam, 21 juli 2022 – 7.30 uur", "Veerpont vaart weer elke dag"],
  ["de", "Musterstadt, 21. Juli 2022, 11:30 Uhr", "Die Fähre fährt wieder jeden Tag"],
] as const)("%s: place, day and hour are a dateline: %j", ([language, line, headline]) => {
  const { dateline, date } = parse(`${headline}\n\n${line}\n\n${LEAD}\n`, { language });
  expect([dateline?.excerpt.text, date?.iso]).toEqual([line, "2022-07-21"]);
});
