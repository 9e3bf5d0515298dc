import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

/** A release with its day on top, as an office would send it. */
const release = (language: string): string => hostOf(language, "2021-10-13", "at the top");

const SECRECY = "This e-mail and any attachments are confidential.\nIf you have received it in error, tell the sender.";

/** What stands above a release in a mail, and below it. */
const WRAPPINGS: readonly (readonly [language: string, above: string, below: string])[] = [
  [
    "en",
    "From: Acme Press Office <press@acme.example>\nSent: Tuesday, 4 March 2025 09:12\nTo: Newsdesk\nCc: Ann Sample\nSubject: Our news of today\n\nDear editors,\n\nplease find our release below.\n\nBest wishes\nAnn",
    SECRECY,
  ],
  [
    "en",
    "---------- Forwarded message ---------\nFrom: Ann Sample <ann@acme.example>\nDate: Tue, 4 Mar 2025 at 09:12\nSubject: News\nTo: <desk@gazette.example>",
    "Sent from my telephone\n\nUnsubscribe | Update your preferences",
  ],
  ["en", "Hi all,\n\nour news of today, with a picture.\n\nMany thanks,\n\nAnn Sample\nPress officer", ""],
  [
    "en",
    "View this email in your browser",
    "You are receiving this email because you asked for our news.\nOur mailing address is: Acme Trust, 1 Quay Street, Oldport",
  ],
  [
    "de",
    "-----Ursprüngliche Nachricht-----\nVon: Pressestelle <presse@acme.example>\nGesendet: Dienstag, 4. März 2025 09:12\nAn: Redaktion\nBetreff: Neues aus dem Verein\n\nSehr geehrte Damen und Herren,\n\nanbei unsere Meldung mit der Bitte um Abdruck.\n\nMit freundlichen Grüßen\nAnna Muster\nSprecherin",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht gemeint sind, löschen Sie sie.",
  ],
  [
    "fr",
    "De : Service presse <presse@acme.example>\nEnvoyé : mardi 4 mars 2025 09:12\nÀ : Rédactions\nObjet : Nouvelles de l’association\n\nBonjour,\n\nVeuillez trouver notre texte ci-dessous.\n\nBien cordialement,\nAnne Exemple",
    "Pour vous désabonner, répondez à ce message.",
  ],
  [
    "es",
    "De: Prensa <prensa@acme.example>\nEnviado el: martes, 4 de marzo de 2025 9:12\nPara: Redacciones\nAsunto: Noticias\n\nBuenos días:\n\nOs enviamos nuestra nota.\n\nUn saludo,",
    "Antes de imprimir este correo, piense en el bosque.",
  ],
  [
    "it",
    "Da: Ufficio stampa <stampa@acme.example>\nInviato: martedì 4 marzo 2025 09:12\nA: Redazioni\nOggetto: Notizie\n\nGentili colleghi,\nqui sotto il nostro testo.\nCordiali saluti",
    "Inviato da iPhone",
  ],
  [
    "pt",
    "Assunto: Notícias da associação\n\nBoa tarde,\n\nSegue abaixo o nosso texto.\n\nAtenciosamente,\nAna Exemplo",
    "Esta mensagem é confidencial.",
  ],
  [
    "nl",
    "Van: Persdienst <pers@acme.example>\nVerzonden: dinsdag 4 maart 2025 09:12\nAan: Redactie\nOnderwerp: Nieuws",
    "Wilt u geen berichten meer ontvangen, laat het ons weten.",
  ],
  [
    "nb",
    "Fra: Presse <presse@acme.example>\nSendt: tirsdag 4. mars 2025 09:12\nTil: Redaksjonen\nEmne: Nytt fra oss\n\nHei!\n\nHer kommer dagens melding.\n\nMed vennlig hilsen\nAnne Eksempel",
    "",
  ],
  [
    "ru",
    "От: Пресс-служба <press@acme.example>\nДата: вторник, 4 марта 2025 г., 9:12\nКому: Редакциям\nТема: Наши новости\n\nДобрый день!\n\nНаправляем наш текст.\n\nС уважением,\nАнна Примерова",
    "Чтобы отписаться, ответьте на это письмо.",
  ],
  ["ja", "差出人: 広報部 <press@acme.example>\n送信日時: 2025年3月4日 9:12\n宛先: 編集部\n件名: お知らせ", ""],
  ["zh", "发件人: 新闻处 <press@acme.example>\n发送时间: 2025年3月4日 9:12\n收件人: 编辑部\n主题: 新闻", ""],
];

const fieldsOf = (text: string) => ({ ...inspectJson(parse(text)), file: null });

describe("mail", () => {
  test.each(WRAPPINGS)("%s: what a mail puts round a release changes no field of it: %j", (language, above, below) => {
    const bare = release(language);
    const sent = parse(`${above}\n\n${bare.trim()}\n\n${below}\n`);
    expect({ ...inspectJson(sent), file: null }).toEqual(fieldsOf(bare));
    const apart = sent.blocks.filter(({ because }) => /mail|letter|newsletter/.test(because));
    expect(apart.every(({ role }) => role === "mail")).toBe(true);
    expect(apart).not.toEqual([]);
  });

  test("says so once, at the head or the letter", () => {
    const codes = (text: string) => parse(text).diagnostics.filter(({ code }) => code === "text/mail");
    const [, head] = WRAPPINGS[0] as (typeof WRAPPINGS)[number];
    expect(codes(`\n${head}\n\n${release("en")}`)).toMatchObject([{ line: 2, column: 1, severity: "warning" }]);
    expect(codes(`View in browser\n\n${release("en")}`)).toEqual([]);
    expect(codes(release("en"))).toEqual([]);
  });

  test("the day of the mail dates a release that says none", () => {
    const text = `From: Acme <press@acme.example>\nSent: Tuesday, 4 March 2025 09:12\nTo: Desk\nSubject: Mill opens\n\nMill opens again\n\n${"The mill by the weir grinds again after two winters, its keeper said. ".repeat(3)}\n`;
    expect(inspectJson(parse(text))).toMatchObject({ date: "2025-03-04", headline: "Mill opens again" });
  });

  test("the subject is the headline of a text that begins with its story, without the genre", () => {
    const story =
      "The mill by the weir of Oldport grinds again after two winters, as its keeper said on the steps. ".repeat(2);
    const text = `From: Acme <press@acme.example>\nTo: Desk\nSubject: PRESS RELEASE: Mill opens again after two winters\n\n${story}\n\n${story}\n`;
    expect(inspectJson(parse(text))).toMatchObject({
      headline: "Mill opens again after two winters",
      bodyParagraphs: 2,
    });
  });

  test.each([
    [
      "a memo",
      "TO: All newsdesks\nFROM: Acme Trust\nDATE: 13 October 2021\nSUBJECT: Mill opens again after two winters\n\n",
    ],
    ["labels of other things", "From: the weir\nTo: the sea\nBy boat in a day\n\n"],
  ])("%s is no mail", (_what, above) => {
    const { blocks } = parse(`${above}${release("en")}`);
    expect(blocks.filter(({ because }) => /\bmail\b/.test(because))).toEqual([]);
  });

  test("an open letter, and an invitation with a text about the sender below, are the text itself", () => {
    const letter = `Dear friends of the weir,\n\nfor two winters nobody could cross the river on foot, and we have all missed it.\n\nOn Saturday the bridge opens, and we invite you all.\n\nKind regards,\nAnn Sample\n\n`;
    const about = `About Acme Trust\n\n${"Acme Trust keeps the bridges, weirs and mills of the whole valley in repair. ".repeat(8)}\n`;
    for (const text of [letter, letter + about, letter + release("en").replace(/^2021-10-13\n+/, "")]) {
      const { blocks } = parse(text);
      expect(blocks.filter(({ because }) => because === "a letter to the desk")).toEqual([]);
    }
  });

  test("a line that the author has marked is left to the mark", () => {
    const text = `From: Acme <press@acme.example>\nTo: Desk\nSubject: Mill opens {.headline}\n\n${release("en")}`;
    expect(inspectJson(parse(text)).headline).toContain("Mill opens");
  });
});
