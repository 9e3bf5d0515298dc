import { describe, expect, it } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { asidesIn } from "../../src/text/asides.ts";

/** The text with each aside in brackets. */
function shown(tag: string, text: string): string {
  const pack = packs.find((each) => each.tag === tag);
  if (!pack) throw new Error(`no pack for ${tag}`);
  return asidesIn(text, pack).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe("asides inside the marks", () => {
  it.each([
    ["it", "Il cantiere apre lunedì[ – spiega la sindaca Marta Elvini –]. Chiuderà a luglio"],
    ["it", "Noi[ -afferma il presidente della lega-] non ci saremo"],
    ["it", "Il ponte regge[ – ha poi aggiunto –] e reggerà"],
    ["es", "No nos vamos[ —dijo Tomás Brandal—], y se lo diremos a todos"],
    ["ru", "Мы ждём,[ – сказал Иван Примеров. –] Ждём давно"],
    ["fr", "Nous ne partirons pas[, a-t-elle répété devant les élus réunis à Valorme]. Jamais"],
    ["fr", "C’est fait[, dit-il], et bien fait"],
    ["fr", "Le port rouvre[, explique Marie Ellois, directrice du port]. Il était temps"],
  ])("%s: %s", (tag, wanted) => {
    expect(shown(tag, wanted.replace(/[[\]]/g, ""))).toBe(wanted);
  });

  it.each([
    // Dashes and commas of the speaker's own.
    ["it", "Tre cose – il ponte, la strada, la piazza – non possono aspettare"],
    ["it", "Il treno Portovecchio-Tarn va rifatto - e subito"],
    ["es", "Todo —el faro, el muelle, la lonja— es de todos"],
    ["fr", "Nous avons ri, dansé, et le maire aussi"],
    ["fr", "Le port, la criée, le phare : tout rouvre"],
    ["en", "The weir – and the mill – stay shut"],
    ["de", "Das Wehr – und auch die Mühle – bleibt zu"],
  ])("none in %s: %s", (tag, text) => {
    expect(shown(tag, text)).toBe(text);
  });
});
