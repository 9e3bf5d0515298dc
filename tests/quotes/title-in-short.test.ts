import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const roles = (language: string, text: string) =>
  parse(`Example 2026\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => `${speaker} (${role})`);

describe("behind a title and a surname, the title is as full as where the full name stands", () => {
  it.each([
    [
      "en",
      "The Minister for Harbours and Lights, Joan Sample, opened the lighthouse.\n\n“This will help all of us in the harbour,” Minister Sample said.",
      "Joan Sample (Minister for Harbours and Lights)",
    ],
    [
      "it",
      "La regata è stata presentata dall’assessore allo Sport Carlo Esempio.\n\n“È un evento per tutti noi e per tutti voi”, ha dichiarato l'assessore Esempio.",
      "Carlo Esempio (assessore allo Sport)",
    ],
    [
      "de",
      "Der Turm ist von der Ministerin für Häfen und Küsten, Anna Beispiel, eröffnet worden.\n\n„Wir freuen uns sehr über den Turm“, sagte Ministerin Beispiel.",
      "Anna Beispiel (Ministerin für Häfen und Küsten)",
    ],
    [
      "fr",
      "Le phare a été rouvert par le ministre de l'Intérieur, Jean Exemple.\n\n« Nous sommes heureux que le phare brille », a déclaré le ministre Exemple.",
      "Jean Exemple (ministre de l'Intérieur)",
    ],
    [
      "ms",
      'Menteri Pelabuhan dan Rumah Api, Datuk Seri Ahmad Contoh berkata pelabuhan akan dibuka.\n\n"Kita akan membuka pelabuhan ini untuk semua," kata Datuk Ahmad.',
      "Ahmad Contoh (Menteri Pelabuhan dan Rumah Api)",
    ],
  ])("%s: %s", (language, text, who) => {
    expect(roles(language, text)).toEqual([who]);
  });

  it.each([
    [
      "The U.S. Representative Joan Sample pressed the Treasury.\n\n“This will help all of us in the harbour,” said Congresswoman Sample.",
      "Joan Sample (Congresswoman)",
    ],
    [
      "The Minister for Harbours, Joan Sample, opened it.\n\n“This will help all of us in the harbour,” said Chair Joan Sample.",
      "Joan Sample (Chair)",
    ],
    [
      "The Minister for Harbours, Joan Sample, opened it.\n\n“This will help all of us in the harbour,” said Minister Doe.",
      "Doe (Minister)",
    ],
  ])("but another word, the full name or another person has its own: %s", (text, who) => {
    expect(roles("en", text)).toEqual([who]);
  });
});

describe("a title in front with two fields", () => {
  const WORDS = "“The ferry is a chance for everyone in the harbour and town,”";
  it.each([
    [`${WORDS} said Health and Safety manager Ann Example.`, "Ann Example (Health and Safety manager)"],
    [`${WORDS} said Law and Justice Minister Ann Example.`, "Ann Example (Law and Justice Minister)"],
    [`${WORDS} said the Trade and Harbour Secretary, Ann Example.`, "Ann Example (Trade and Harbour Secretary)"],
    [
      "The Minister for Ports, Ben Sample MP, and Minister for Harbours, Senator Joan Sample, came.\n\n“The ferry is a chance for everyone in the harbour and town,” Joan Sample said.",
      "Joan Sample (Minister for Harbours)",
    ],
    [`Ben Sample came.\n\n${WORDS} said Sample and Trade Secretary Ann Example.`, "Ben Sample (null)"],
  ])("%s", (text, who) => {
    expect(roles("en", text)).toEqual([who]);
  });
});
