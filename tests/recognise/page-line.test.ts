import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The chain ferry of Oldport went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.";
const HEADLINE = "Chain ferry returns to the crossing";
const read = (header: string) => {
  const { headline, decks, date } = parse(`${header}\n\n${LEAD}\n`);
  return [headline?.text ?? null, decks.map(({ text }) => text), date?.iso ?? null];
};

describe("what a page prints round a text", () => {
  test.for([
    "Home > News > Press releases",
    "You are here: Home » Newsroom",
    "Home / News / Press releases",
    "Startseite › Presse › Meldungen",
    "Harbour Office > Oldport > Notices",
    "位置：当前位置：首页 >> 要闻",
    "https://harbour.example",
    "< Back to news",
    "← All press releases",
    "In The News",
    "Press Releases",
    "Press Releases & Statements",
    "News, Speeches and Press Releases",
    "Reden und Pressemitteilungen",
    "Discursos y comunicados",
    "View on PRWeb",
    "Ansehen auf LinkedIn",
    "Download press kit",
    "Pressemappe herunterladen",
    "Télécharger le dossier de presse",
    "Latest News",
    "Menu",
    "Tiskové zprávy",
    "Priopćenja za medije",
    "Comunicate de presă",
    "Δελτία Τύπου",
    "Basın bültenleri",
    "Informacje prasowe",
    "Notes de premsa",
    "Zpět na seznam",
    "Classé dans : Les affaires",
    "Sujets : Avis aux médias, Ports",
    "Ετικέτες: λιμάνι, γέφυρα",
  ])("is none of the text's above the headline: %j", (line) => {
    expect(read(`${line}\n\n${HEADLINE}\n\n3 June 2021`)).toEqual([HEADLINE, [], "2021-06-03"]);
  });

  test.for([
    "3 minute read",
    "Reading time: 3 minutes",
    "Lesezeit 3 Minuten",
    "Print this page",
    "Share: Facebook | Twitter | LinkedIn",
    "Facebook Twitter LinkedIn E-Mail",
    "Tags: harbour, ferry, festival",
    "Topics: Culture, Tourism",
    "Listen to this article",
    "News provided by",
    "Vytlačiť",
    "Сподели",
    "Εκτύπωση",
    "Imprimeix",
    "พิมพ์",
  ])("nor below it: %j", (line) => {
    expect(read(`${HEADLINE}\n\n${line}\n\n3 June 2021`)).toEqual([HEADLINE, [], "2021-06-03"]);
  });

  test.for([
    "Ferry news: read in three minutes what the town will pay",
    "Home for old captains opens on the quay",
    "Share of ferry passengers rises in Oldport",
    "Topics of the harbour talks are known",
    "Facebook page of the ferry has a million friends",
    "Print works on the quay close after ninety years",
    "Ferry > bridge, say two thirds of Oldport",
    "Tiskové zprávy bude město psát samo",
    "Δελτία τύπου γράφει πια μόνος ο δήμος",
    "Comunicatele de presă nu se mai tipăresc",
    "Sujets de discorde au port : le bac revient",
    "News and the ferry: what Oldport reads",
    "Statements and speeches bore the harbour",
    "View on the weir is free again",
    "Download figures of the ferry app rise",
    "Download press kit of the ferry while it lasts",
    "Photos download slowly in Oldport",
    "Harbour talks: « Ferry first » say the captains of Oldport",
  ])("but a headline may say such words: %j", (line) => {
    expect(read(`${line}\n\n3 June 2021`)[0]).toBe(line);
  });

  test("and where no other line could be the headline, such a line is", () => {
    expect(read("In The News\n\n3 June 2021")[0]).toBe("In The News");
  });
});

describe("the day of a text", () => {
  test.for([
    "Veröffentlicht am\n3. Juni 2021",
    "Posted on\nJune 3, 2021",
    "June 3, 2021 FOR IMMEDIATE RELEASE",
    "3 June 2021 | For immediate release",
    "FOR IMMEDIATE RELEASE:\n\nJune 3, 2021",
    "Date of publication: 3 June 2021",
    "First published: 3 June 2021",
  ])("is read with its label or release line: %j", (lines) => {
    expect(read(`${HEADLINE}\n${lines}`)).toEqual([HEADLINE, [], "2021-06-03"]);
    expect(read(`${lines}\n\n${HEADLINE}`)).toEqual([HEADLINE, [], "2021-06-03"]);
  });

  test.for([
    ["3 June 2021 – Chain ferry returns to the crossing", HEADLINE, "2021-06-03"],
    ["3 June 2021 – the day the ferry sank", "3 June 2021 – the day the ferry sank", null],
    [
      "3 June 2021 – 5 June 2021: Ferry festival in Oldport",
      "3 June 2021 – 5 June 2021: Ferry festival in Oldport",
      null,
    ],
  ])("is no part of a headline behind it: %j", ([line, headline, date]) => {
    expect(read(line as string)).toEqual([headline, [], date]);
  });

  test("opens a lead that has no headline above it", () => {
    const lead =
      "3 June 2021 - The ferry trust of Oldport today announced that its chain ferry is back on the crossing.";
    const more =
      "She carries forty cars now, which is two fewer than she carried before the long refit on the slip began.";
    const { headline, date, body } = parse(`${lead}\n\n${more}\n`);
    expect([headline, date?.iso, body.length]).toEqual([null, "2021-06-03", 2]);
  });
});

test("below a dateline of its own, a sentence is the lead", () => {
  const more =
    "The trust said that she carries forty cars now, which is two fewer than she carried before the refit began.";
  const { headline, dateline } = parse(`PUERTOVIEJO, 4 May. (EUROPA PRESS) -\n\n${LEAD}\n\n${more}\n`, {
    language: "es",
  });
  expect([headline, dateline?.place]).toEqual([null, "PUERTOVIEJO"]);
});

test("an agency's name by itself is no deck", () => {
  expect(read(`${HEADLINE}\n3 June 2021\nPrensa Latina`)).toEqual([HEADLINE, [], "2021-06-03"]);
});
