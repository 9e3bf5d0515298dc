import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

/** The words that the people below say. */
const WORDS: Readonly<Record<string, string>> = {
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  pt: "Esperamos por este dia durante nove longos anos",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("titles in Romance languages", () => {
  it.each([
    // Adjectives stand behind the noun; small words are said again.
    [
      "es",
      "El secretario municipal de Obras, Tomás Brandal, dijo: “@”.",
      "Tomás Brandal (secretario municipal de Obras)",
    ],
    ["es", "“@”, dijo la directora general adjunta Marta Elvira.", "Marta Elvira (directora general adjunta)"],
    [
      "fr",
      "La représentante résidente de la Fondation Tarn, Marie Ellois, s’est félicitée. « @ », a-t-elle dit.",
      "Marie Ellois (représentante résidente de la Fondation Tarn)",
    ],
    [
      "fr",
      "Le ministre du Commerce et de l’Industrie, Jean Brandon, a déclaré : « @ ».",
      "Jean Brandon (ministre du Commerce et de l’Industrie)",
    ],
    [
      "pt",
      "Segundo o comandante regional do Norte, Tomás Brandão, “@”.",
      "Tomás Brandão (comandante regional do Norte)",
    ],
    // A courtesy in small letters between title and name.
    [
      "fr",
      "Le directeur de la Prévention, docteur Jean Brandon, a déclaré : « @ ».",
      "Jean Brandon (directeur de la Prévention)",
    ],
    // The title belongs to the name behind it, not to whatever stands before.
    [
      "pt",
      "Para a crise entre os Poderes, o presidente do Senado, Tomás Brandão (PX-AA), procurou o tribunal. “@”, disse.",
      "Tomás Brandão (presidente do Senado)",
    ],
    // A name behind a comma opens something new.
    [
      "pt",
      "Ligado à Prefeitura do Tarn, Tomás Brandão (PX) esteve reunido com o secretário Rui Elvas. “@”, disse Tomás.",
      "Tomás Brandão",
    ],
    // A court, a bank, an agency is no name behind a title.
    ["es", "El presidente del Tribunal Federal (TF), ministro Tomás Brandal, dijo: “@”.", "Tomás Brandal (ministro)"],
    ["pt", "A presidente da Agência Tarn, Marta Elvas, disse: “@”.", "Marta Elvas (presidente da Agência Tarn)"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("asides inside the marks", () => {
  it.each([
    [
      "it",
      "“Abbiamo aspettato questo giorno – spiega la sindaca Marta Elvini –. Ora si comincia davvero”.",
      "Marta Elvini (sindaca)",
    ],
    [
      "it",
      "“Noi - dichiara il presidente Brandelli - abbiamo aspettato questo giorno per nove anni”.",
      "Brandelli (presidente)",
    ],
    [
      "es",
      "«No nos iremos nunca de aquí —dijo Tomás Brandal, alcalde—, y se lo diremos a todos».",
      "Tomás Brandal (alcalde)",
    ],
    [
      "fr",
      "« Nous ne partirons pas, a-t-elle répété. Jamais de la vie, croyez-moi. » / Marie Ellois dirige le port.",
      "Marie Ellois",
    ],
    [
      "fr",
      "« Le port rouvre, explique Marie Ellois, directrice du port. Il était vraiment temps. »",
      "Marie Ellois (directrice du port)",
    ],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("whom a verb stands beside", () => {
  it.each([
    // Told to an agency.
    ["es", "“@”, contó a EFE Marta Elvira, vecina del puerto.", "Marta Elvira (vecina del puerto)"],
    ["pt", "“@”, disse à Lusa Marta Elvas.", "Marta Elvas"],
    ["pt", "“@”, declarou à agência Lusa o autarca Tomás Brandão.", "Tomás Brandão (autarca)"],
    ["fr", "« @ », a réagi sur X le député Jean Brandon (PX, Tarn).", "Jean Brandon (député)"],
    // Several speak, and all that is said is from where.
    ["it", "«@», spiegano dal Comune.", "?"],
    // What hangs on a preposition is where nobody works.
    [
      "es",
      "La gurú de Medio Ambiente, Marta Elvira, aseguró que “se van a realizar todas las diligencias”.",
      "Marta Elvira",
    ],
    // One capital at the head of a sentence before a colon.
    ["it", "Soddisfatta anche la direttrice, Marta Elvini: “@”.", "Marta Elvini (direttrice)"],
    ["it", "Soddisfazione è stata espressa dal sindaco Tommaso Brandelli: “@”.", "Tommaso Brandelli (sindaco)"],
    // Joined verbs have one subject, whatever the clause between is about.
    [
      "pt",
      "Marta Elvas sublinhou que o apoio é vital para que a Tarn continue e considerou que “é preciso esperar ainda muitos anos”.",
      "Marta Elvas",
    ],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("whoever was spoken of last", () => {
  const about = (tag: string, lead: string, rest: string): string[] => said(tag, `${lead} ${rest}`);
  it.each([
    // A general noun with its article, and nothing more.
    ["es", "Tomás Brandal, alcalde, abrió el acto.", "“@”, explicó el edil.", "Tomás Brandal (alcalde)"],
    [
      "pt",
      "O comandante Tomás Brandão chegou cedo.",
      "“@”, adiantou o responsável, em declarações no local.",
      "Tomás Brandão (comandante)",
    ],
    [
      "it",
      "La sindaca Marta Elvini ha aperto il cantiere.",
      "“@”, ha concluso la prima cittadina.",
      "Marta Elvini (sindaca)",
    ],
    ["fr", "La maire Marie Ellois était là.", "« @ », a expliqué l’élue.", "Marie Ellois (maire)"],
    ["es", "Tomás Brandal, alcalde, abrió el acto.", "“@”, explicó un edil.", "?"],
    ["es", "Tomás Brandal, alcalde, abrió el acto.", "“@”, explicó el responsable de Obras.", "?"],
    // A verb without a subject; one for several is nobody's.
    [
      "it",
      "Il sindaco Tommaso Brandelli ha chiuso le scuole.",
      "“@”, ha detto al termine del vertice.",
      "Tommaso Brandelli (sindaco)",
    ],
    [
      "es",
      "Tomás Brandal, alcalde, abrió el acto.",
      "En su intervención, ha asegurado que “hemos esperado este día nueve años”.",
      "Tomás Brandal (alcalde)",
    ],
    ["es", "Tomás Brandal, alcalde, abrió el acto.", "“@”, dijeron.", "?"],
  ])("%s: %s %s", (tag, lead, rest, wanted) => {
    expect(about(tag, lead, rest)).toEqual([wanted]);
  });
});

describe("a surname with its small word", () => {
  it.each([
    [
      "it",
      "Il presidente Vincenzo De Lupa ha aperto i lavori. «@», ha detto De Lupa.",
      "Vincenzo De Lupa (presidente)",
    ],
    ["fr", "La députée Marine Le Brandon a voté contre. « @ », a dit Mme Le Brandon.", "Marine Le Brandon (députée)"],
    ["pt", "A presidente Marta dos Santos abriu o cais. “@”, disse Dos Santos.", "Marta dos Santos (presidente)"],
    ["es", "El alcalde Tomás de la Vega abrió el acto. “@”, dijo De la Vega.", "Tomás de la Vega (alcalde)"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });

  it("is nobody's first name", () => {
    const text = "Il sindaco Vincenzo De Lupa e il presidente Carlo De Bendini erano lì. «@», ha detto De Bendini.";
    expect(said("it", text)).toEqual(["Carlo De Bendini (presidente)"]);
  });
});

describe("an agency behind the last quotation", () => {
  it("ends the copy and says nothing", () => {
    const text = "“@”. Così il presidente Tommaso Brandelli. “La cosa più bella è poter ricominciare oggi”. (ANSA).";
    const brandelli = "Tommaso Brandelli (presidente)";
    expect(said("it", text)).toEqual([brandelli, brandelli]);
  });
});

describe("two surnames", () => {
  it.each([
    ["ha destacado Brandal.", "Tomás Brandal Ruiz (presidente de la Junta)"],
    ["ha destacado Tomás Brandal.", "Tomás Brandal Ruiz (presidente de la Junta)"],
    ["ha destacado Ruiz.", "Tomás Brandal Ruiz (presidente de la Junta)"],
  ])("Spanish people go by the first: %s", (end, wanted) => {
    const lead = "El presidente de la Junta, Tomás Brandal Ruiz, y la consejera Marta Elvira han firmado.";
    expect(said("es", `${lead} “@”, ${end}`)).toEqual([wanted]);
  });
});

describe("a small word for “according to”", () => {
  it.each([
    [
      "fr",
      "Pour Jean Brandon, directeur du port, « il faut attendre encore de longues années ».",
      ["Jean Brandon (directeur du port)"],
    ],
    ["pt", "Para Marta Elvas, “é preciso esperar ainda muitos e longos anos”.", ["Marta Elvas"]],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual(wanted);
  });
});

describe("one pair of marks", () => {
  it("is one quotation, whatever asides part it", () => {
    const text =
      "“La soluzione non è realizzabile per quest’anno – ha spiegato la sindaca Marta Elvini – perché i tempi sono scaduti. Il Comune – prosegue la sindaca – si farà carico delle spese”.";
    expect(said("it", text)).toEqual(["Marta Elvini (sindaca)"]);
  });
});

describe("a sentence below the quotation", () => {
  it.each([
    [
      "it",
      "«@». / Lo dichiara il presidente della Regione Tarn, Tommaso Brandelli.",
      "Tommaso Brandelli (presidente della Regione Tarn)",
    ],
    ["es", "«@». / Así lo ha asegurado la alcaldesa, Marta Elvira.", "Marta Elvira (alcaldesa)"],
    // What somebody else did, or said of something else.
    ["it", "«@». / Il ponte, dichiara il presidente Tommaso Brandelli, resta chiuso.", "?"],
    ["it", "«@». / Tommaso Brandelli è arrivato tardi.", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("titles of works", () => {
  it.each([
    ["pt", "Na conferência ‘O porto entre o rigor e a audácia’, Marta Elvas defendeu o cais."],
    ["es", "El alcalde presentó la campaña municipal “Un puerto para todos los vecinos y vecinas”, dijo Marta Elvira."],
    ["fr", "Sous le slogan « Un port pour tous et pour toutes », dit Marie Ellois, on rouvre."],
  ])("%s: %s", (tag, text) => {
    expect(said(tag, text)).toEqual([]);
  });
});
