import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = {
  de: "Musterverband fordert neue Fähren\n\nDer Musterverband hat heute neue Fähren zu den Inseln gefordert.\n\nSie sollen jeden Tag fahren und achtzig Autos fassen, so der Verband in Emden.",
  nl: "Voorbeeldbond wil nieuwe veerboot\n\nDe Voorbeeldbond heeft vandaag om een nieuwe veerboot gevraagd.\n\nHij moet elke dag naar de eilanden varen en tachtig auto's meenemen, zegt de bond.",
  sv: "Exempelförbundet vill ha ny färja\n\nExempelförbundet har i dag begärt en ny färja till öarna.\n\nDen ska gå varje dag och ta åttio bilar, säger förbundet.",
  da: "Eksempelforbundet vil have ny færge\n\nEksempelforbundet har i dag bedt om en ny færge til øerne.\n\nDen skal sejle hver dag og tage firs biler, siger forbundet.",
  nb: "Eksempelforbundet vil ha ny ferje\n\nEksempelforbundet har i dag bedt om en ny ferje til øyene.\n\nDen skal gå hver dag og ta åtti biler, sier forbundet.",
  fi: "Esimerkkiliitto haluaa uuden lautan\n\nEsimerkkiliitto pyysi tänään uutta lauttaa saariin.\n\nSen pitää kulkea joka päivä, ja siihen mahtuu kahdeksankymmentä autoa, liitto kertoo.",
  hu: "A Példahajózás új kompot állított forgalomba\n\nA Példahajózás ma új kompot állított forgalomba a szigetekre.\n\nMinden nap közlekedik, és nyolcvan autót visz a cég közlése szerint.",
  en: "Oldport Ferry Trust asks for a new ferry\n\nThe Oldport Ferry Trust has today asked for a new ferry to the islands.\n\nIt is to sail each day and carry eighty cars, the trust says.",
} as const;
const CONTACT = "\n\nKontakt:\nAnna Muster\nKaistraße 4\n26721 Emden\nTel. 04921 12345\nanna@muster.example";

const boilerplate = (language: keyof typeof STORY, last: string, behind = "") =>
  parse(`${STORY[language]}\n\n${last}${behind}\n`, { language }).boilerplate.map(({ text }) => text);

test.for([
  ["de", "Der Musterverband wurde 1952 gegründet, hat seinen Sitz in Emden und vertritt die Reedereien an der Küste."],
  [
    "de",
    "Seit 1952 steht der Musterverband für sichere Fahrt zu den Inseln. Heute zählt er 120 Mitglieder an der Küste.",
  ],
  [
    "de",
    "Der Musterverband (MV) ist ein Interessenverband der Reedereien an der Küste und berät Politik und Behörden.",
  ],
  [
    "nl",
    "De Voorbeeldbond behartigt de belangen van 120 rederijen. De bond is opgericht in 1952 en is gevestigd in Utrecht.",
  ],
  [
    "nl",
    "Voorbeeldbond is een branchevereniging van rederijen aan de kust en adviseert overheden en politiek over de vaart.",
  ],
  [
    "sv",
    "Exempelförbundet organiserar 120 rederier i Sverige. Förbundet bildades 1952 och har sitt kansli i Göteborg.",
  ],
  [
    "da",
    "Eksempelforbundet repræsenterer 120 rederier i Danmark. Forbundet blev stiftet i 1952 og har sit sekretariat i Aarhus.",
  ],
  [
    "nb",
    "Eksempelforbundet organiserer 120 rederier i Norge. Forbundet ble stiftet i 1952 og har sitt sekretariat i Bergen.",
  ],
  [
    "fi",
    "Esimerkkiliitto edustaa 120 varustamoa Suomessa. Liitto perustettiin vuonna 1952 ja sen toimisto on Turussa.",
  ],
  [
    "hu",
    "A Példahajózás Zrt. 1952-ben alapított családi vállalat, amelynek székhelye Győr, és 340 munkatársat foglalkoztat.",
  ],
] as const)("%s: a sender that states its facts closes on itself: %j", ([language, last]) => {
  expect(boilerplate(language, last)).toEqual([last]);
  expect(boilerplate(language, last, CONTACT)).toEqual([last]);
});

test.for([
  ["de", "Seit 2019 kämpfen die 340 Beschäftigten im Musterverband um einen Vertrag, und seit 2021 warten sie darauf."],
  ["de", "Der Umsatz der Reedereien im Musterverband stieg 2022 um 4 Prozent, die Zahl der Mitarbeiter auf 12.000."],
  ["de", "Im Jahr 2019 gegründet wurde die Arbeitsgruppe Inseln, die dem Musterverband nun einen Plan vorgelegt hat."],
  [
    "de",
    "Die Fähre ist ein Unternehmen der besonderen Art, das die Menschen auf den Inseln seit langem fordern wollen.",
  ],
  ["de", "Die Musterwerft wurde 1952 gegründet und hat ihren Sitz in Leer, wo sie 340 Mitarbeiter und vier Docks hat."],
  ["nl", "Sinds 2019 vraagt de Voorbeeldbond om een nieuwe veerboot, en sinds 2021 wachten 340 leden op een antwoord."],
  ["sv", "Sedan 2019 har Exempelförbundet väntat på besked om färjan, och 340 anställda på öarna väntar med det."],
  [
    "en",
    "The ferry is a company of its own, as people on the islands say, and each of them has a share in it since long.",
  ],
] as const)("%s: the story goes on: %j", ([language, last]) => {
  expect(boilerplate(language, last)).toEqual([]);
});

test("a comma between the first adjectives goes on to what it is", () => {
  const last =
    "De Voorbeeldbond Noord (VBN) is een onafhankelijke, niet-commerciële organisatie van rederijen aan de kust.";
  const story = STORY.nl.replaceAll("Voorbeeldbond", "Voorbeeldbond Noord");
  const { boilerplate: texts } = parse(`${story}\n\n${last}\n`, { language: "nl" });
  expect(texts.map(({ text }) => text)).toEqual([last]);
});
