import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

/** A release of that language without its own headline. */
const story = (language: string): string =>
  hostOf(language, "2021-10-13", "below the headline").split("\n").slice(1).join("\n");

test.each([
  ["en", "Press release on the closure of the bridge"],
  ["en", "Media statement regarding the bridge"],
  ["de", "Stellungnahme zum Brückenbau in Weidenau"],
  ["de", "Presseerklärung zur Sperrung der Brücke"],
  ["fr", "Communiqué de presse sur la fermeture du pont"],
  ["es", "Nota de prensa sobre el cierre del puente"],
  ["it", "Comunicato stampa sulla chiusura del ponte"],
  ["pt", "Nota à imprensa sobre o fechamento da ponte"],
  ["nl", "Persbericht over de sluiting van de brug"],
  ["nb", "Pressemelding om stenging av broen"],
  ["ru", "Пресс-релиз о закрытии моста"],
])("%s: “%s” is a headline", (language, line) => {
  expect(inspectJson(parse(`${line}\n${story(language)}`)).headline).toBe(line);
});

test.each([
  ["en", "Press release of the Sallow Trust"],
  ["en", "News release from the Sallow Trust"],
  ["de", "Medienmitteilung des Stadtrats von Weidenau"],
  ["fr", "Communiqué de presse de la mairie"],
  ["es", "Nota de prensa del Ayuntamiento de Peñalta"],
])("%s: “%s” names the genre and who sends it", (language, line) => {
  const { headline, bodyStartsWith } = inspectJson(parse(hostOf(language, "2021-10-13", "below the headline")));
  const sent = inspectJson(parse(`${line}\n\n${hostOf(language, "2021-10-13", "below the headline")}`));
  expect(sent).toMatchObject({ headline, bodyStartsWith });
});
