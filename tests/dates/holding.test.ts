import { describe, expect, it } from "vitest";
import { findHeldUntil } from "../../src/dates/holding.ts";
import { packsFor } from "../../src/resolve/language.ts";

const heldUntil = (tag: string, line: string) =>
  findHeldUntil(line, { packs: packsFor({ tag } as never), region: null, language: tag })?.until;

describe("a line in an office's own words holds the text", () => {
  it.each([
    ["sv", "Får ej publiceras före den 13 oktober 2021"],
    ["da", "Må ikke offentliggøres før den 13. oktober 2021"],
    ["nb", "Skal ikke publiseres før 13. oktober 2021"],
    ["fi", "Ei saa julkaista ennen 13.10.2021"],
    ["uk", "Просимо не публікувати до 13 жовтня 2021"],
    ["pl", "Prosimy nie publikować przed 13 października 2021"],
    ["cs", "Prosíme nezveřejňovat před 13. října 2021"],
    ["tr", "13 Ekim 2021 tarihinden önce yayınlanamaz"],
    ["ro", "Vă rugăm să nu publicați înainte de 13 octombrie 2021"],
    ["hu", "Nem közölhető 2021. október 13. előtt"],
    ["en-GB", "Please hold: no publication, in print or online, before 13 October 2021"],
    ["de-AT", "Veröffentlichung und Verbreitung erst ab dem 13. Oktober 2021 gestattet"],
    ["ja", "Do not publish before 13 October 2021"],
  ])("%s: %s", (tag, line) => expect(heldUntil(tag, line)).toBe("2021-10-13"));
});

describe("a line that speaks of something else does not", () => {
  it.each([
    ["en", "The report was published before 13 October 2021"],
    ["en", "Publication of the novel after 13 October 2021"],
    ["en", "Published on 13 October 2021"],
    ["en", "Do not cross the bridge before 13 October 2021"],
    ["en", "Please do not publish this"],
    ["sv", "Publiken får vara med från den 13 oktober 2021"],
    ["pl", "Publiczność zaprasza teatr do 13 października 2021"],
    ["cs", "Kniha bude zveřejněna před 13. říjnem 2021 v Praze"],
    ["hu", "A könyv 2021. október 13. után jelenik meg"],
    ["tr", "13 Ekim 2021 tarihinden önce başvurun"],
    ["fi", "Kirja julkaistaan ennen 13.10.2021 Helsingissä"],
  ])("%s: %s", (tag, line) => expect(heldUntil(tag, line)).toBeUndefined());
});
