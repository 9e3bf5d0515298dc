import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("boilerplate", () => {
  test.for([
    "About the Ferry Trust\nThe Ferry Trust has run the crossing since 1931 and owns two boats.",
    "About Ferry Trust: The Ferry Trust has run the crossing since 1931.",
    "Forward-Looking Statements\nThis release holds forward-looking statements that may turn out to be wrong.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("boilerplate");
  });

  test.for(["About 300 people came to see the boat return.", "About half of the fleet is painted green these days."])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "trailer")).not.toBe("boilerplate");
    },
  );

  test("a letter alone is no head run in: “O …:” opens a Czech sentence as well", () => {
    const sentence = "O místo u kormidla se přihlásili dva zájemci: Jan Vzorek, který jezdí lodí řadu let, a jeho žák.";
    const story = "Přívoz v Lhotě vyplouvá od pondělí znovu, jedenáct týdnů po bouři, která mu vzala stěžeň.";
    const { body, boilerplate } = parse(`Přívoz znovu pluje\n\n3. června 2021\n\n${story}\n\n${sentence}\n`, {
      language: "cs",
    });
    expect(boilerplate).toEqual([]);
    expect(body.map(({ text }) => text)).toEqual([story, sentence]);
  });

  test.for([
    ["en", "About the author", "Nora Tidewell has written about rivers for twenty years."],
    ["de", "Über die Stiftung", "Die Stiftung fördert seit 1931 die Schifffahrt auf dem Fluss."],
    ["fr", "À propos de l’auteur", "Nora Exemple écrit sur les rivières depuis vingt ans."],
    ["es", "Sobre el autor", "Juan Ejemplo escribe sobre ríos desde hace veinte años."],
    ["it", "Sull’autrice", "Nora Esempio scrive di fiumi da vent’anni."],
    ["pt", "Sobre a fundação", "A fundação cuida do rio desde 1931."],
    ["nl", "Over de stichting", "De stichting zorgt sinds 1931 voor de rivier."],
    ["sv", "Om författaren", "Nora Exempel har skrivit om floder i tjugo år."],
    ["ru", "Об авторе", "Нора Примерова пишет о реках двадцать лет."],
  ] as const)("a heading that says whom it is about, in %s", ([language, heading, text]) => {
    const { boilerplate } = parse(`Title of it all\n\n3 June 2021\n\n${text} ${text}\n\n${heading}\n\n${text}\n`, {
      language,
    });
    expect(boilerplate).toMatchObject([{ heading, text }]);
  });

  /** The roles of a release's last two blocks, its contact being in its place or at its head. */
  const last = (heading: string, text: string, contactAt: "head" | "foot"): string[] => {
    const contact = "Press contact: Petra Halloran, petra@council.example\n\n";
    const story = "The ferry sails again from Monday, eleven weeks after a storm took its mast.\n\n";
    const [head, foot] = contactAt === "head" ? [contact, ""] : ["", contact];
    const release = parse(
      `${head}Ferry sails again\n\n13 October 2021\n\n${story.repeat(3)}${foot}${heading}\n\n${text}\n`,
    );
    return release.blocks.slice(-2).map(({ role }) => role);
  };

  test.for([
    ["About our farm", "We have kept sheep above the bay since 1911, and we sell their wool ourselves."],
    ["About the lower mill", "It grinds for eleven villages and is owned by those who bring their corn."],
  ] as const)("reads %j behind the contacts, whatever it names", ([heading, text]) => {
    expect(last(heading, text, "foot")).toEqual(["boilerplate", "boilerplate"]);
    expect(last(heading, text, "head")).toEqual(["subhead", "paragraph"]);
  });

  test("refuses a sentence behind the contacts", () => {
    expect(last("About 300 people came.", "They stayed until the evening and sang.", "foot")).not.toContain(
      "boilerplate",
    );
  });

  const story =
    "Ferry sails again for Acme Quays\n\n13 October 2021\n\nThe ferry sails again from Monday, eleven weeks after a storm took its mast.\n\nShe now carries forty cars, two fewer than before the refit began at the yard.";

  test.for([
    "This press release contains forward-looking statements that may turn out to be wrong, as others have before.",
    "Diese Pressemitteilung enthält zukunftsgerichtete Aussagen, die sich als falsch erweisen können, wie schon früher.",
    "Il dirigente preposto alla redazione dei documenti contabili dichiara che le risultanze corrispondono ai libri.",
    "Denna information är sådan information som Acme AB är skyldigt att offentliggöra enligt lag och börsens regler.",
    "Denne opplysningen er informasjonspliktig etter verdipapirhandelloven og ble sendt av selskapet klokken åtte.",
  ])("reads %j without a heading", (notice) => {
    const { boilerplate } = parse(`${story}\n\n${notice}`);
    expect(boilerplate.map(({ heading, text }) => [heading, text])).toEqual([[null, notice]]);
  });

  test("reads the sender's bare name over what it is, where the story is closed", () => {
    const about = "Acme Quays\nWe have kept the quays of the lower river since 1931, and we own two boats.";
    const heads = (text: string) => parse(text).boilerplate.map(({ heading }) => heading);
    expect(heads(`${story}\n\n***\n\n${about}`)).toEqual(["Acme Quays"]);
    expect(heads(`${story}\n\n${about}`)).toEqual([]);
  });

  test("reads the sender's bare name over what it is below the contacts, a blank line between them or not", () => {
    const contacts = "Press contacts\n\nJane Example +44 1632 960001";
    const heads = (name: string, text: string) =>
      parse(`${story}\n\n${contacts}\n\n${name}\n\n${text}`).boilerplate.map(({ heading }) => heading);
    const about = "Acme Quays is the trust that keeps the quays of the lower river in repair all year.";
    expect(heads("Acme Quays", about)).toEqual(["Acme Quays"]);
    expect(heads("Opening hours", about)).not.toContain("Opening hours");
    expect(heads("Acme Quays", "Acme Quays is open")).toEqual([]);
  });

  test("reads it below people to call as well, over whom no heading stands, and without its legal form", () => {
    const people = "Jane Example\nDirector, Acme Quays\njane@quays.example\n01632 960001";
    const heads = (below: string, name: string, text: string) =>
      parse(`${story}\n\n${below}\n\n${name}\n\n${text}`).boilerplate.map(({ heading }) => heading);
    const about = "Acme Quays is the trust that keeps the quays of the lower river in repair all year.";
    expect(heads(people, "Acme Quays", about)).toEqual(["Acme Quays"]);
    expect(heads(people, "Acme Quays Ltd", about)).toEqual(["Acme Quays Ltd"]);
    expect(heads(people, "Second boat", about)).toEqual([]);
    const asks =
      "Whoever wants a place on the quay may call 01632 960001 or write to quays@quays.example until Friday.";
    expect(heads(asks, "Acme Quays", about)).toEqual([]);
  });
});
