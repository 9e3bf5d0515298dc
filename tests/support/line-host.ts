/** Where a line is put into a release. */
export type Place = "at the top" | "below the headline" | "among paragraphs" | "at the end";

interface Host {
  readonly headline: string;
  readonly paragraphs: readonly [string, string, string];
}

/** One short release a language, with no date, credit, source or release line of its own. */
const HOSTS: Readonly<Record<string, Host>> = {
  en: {
    headline: "Old bridge opens to walkers again",
    paragraphs: [
      "The old bridge at Sallow End has been opened to walkers again, after a winter in which nobody could cross the river.",
      "The council paid for new planks, and forty volunteers from the village laid them in nine weekends.",
      "A bench will be put at each end of the bridge before the summer.",
    ],
  },
  de: {
    headline: "Alte Brücke ist für Fußgänger wieder offen",
    paragraphs: [
      "Die alte Brücke bei Weidenau ist für Fußgänger wieder offen, nachdem den ganzen Winter niemand über den Fluss gehen konnte.",
      "Die Stadt hat die neuen Bohlen bezahlt, und vierzig Freiwillige aus dem Dorf haben sie an neun Wochenenden verlegt.",
      "Vor dem Sommer wird an jedem Ende der Brücke noch eine Bank aufgestellt.",
    ],
  },
  fr: {
    headline: "Le vieux pont rouvre aux piétons",
    paragraphs: [
      "Le vieux pont de Saulaie est de nouveau ouvert aux piétons, après un hiver pendant lequel personne ne pouvait passer la rivière.",
      "La commune a payé les planches neuves, et quarante bénévoles du village les ont posées en neuf fins de semaine.",
      "Un banc sera placé à chaque bout du pont avant les vacances.",
    ],
  },
  es: {
    headline: "El puente viejo se abre otra vez a los paseantes",
    paragraphs: [
      "El puente viejo de Salceda está abierto otra vez a los paseantes, después de un invierno en el que nadie pudo cruzar el río.",
      "El municipio pagó las tablas nuevas, y cuarenta voluntarios del pueblo las colocaron en nueve fines de semana.",
      "Antes de las vacaciones se pondrá un banco en cada lado del puente.",
    ],
  },
  it: {
    headline: "Il vecchio ponte riapre ai pedoni",
    paragraphs: [
      "Il vecchio ponte di Saliceto è di nuovo aperto ai pedoni, dopo un inverno in cui nessuno poteva passare il fiume.",
      "Il paese ha pagato le assi nuove, e quaranta volontari le hanno posate in nove fine settimana.",
      "Prima delle vacanze sarà messa una panchina a ogni lato del ponte.",
    ],
  },
  pt: {
    headline: "A ponte velha volta a abrir aos peões",
    paragraphs: [
      "A ponte velha de Salgueiro está de novo aberta aos peões, depois de um inverno em que ninguém conseguia passar o rio.",
      "A freguesia pagou as tábuas novas, e quarenta voluntários da aldeia colocaram-nas em nove fins de semana.",
      "Antes das férias será posto um banco em cada lado da ponte.",
    ],
  },
  nl: {
    headline: "Oude brug weer open voor wandelaars",
    paragraphs: [
      "De oude brug bij Wilgenoord is weer open voor wandelaars, na een winter waarin niemand de rivier over kon.",
      "Het dorp heeft de nieuwe planken betaald, en veertig vrijwilligers hebben ze in negen weekenden gelegd.",
      "Voor de vakantie komt er nog een bank aan elke kant van de brug.",
    ],
  },
  ru: {
    headline: "Старый мост снова открыт для пешеходов",
    paragraphs: [
      "Старый мост в Ивняках снова открыт для пешеходов после зимы, когда никто не мог перейти через реку.",
      "Новые доски оплатило село, а сорок добровольцев уложили их за девять выходных.",
      "До каникул у каждого конца моста ещё поставят скамейку.",
    ],
  },
  nb: {
    headline: "Gammel bro åpner for turgåere igjen",
    paragraphs: [
      "Den gamle broen ved Pilheim er igjen åpen for turgåere, etter en vinter da ingen kunne komme over elven.",
      "Kommunen betalte de nye plankene, og førti frivillige fra bygda la dem på ni helger.",
      "Før sommeren blir det satt en benk i hver ende av broen.",
    ],
  },
  ja: {
    headline: "古い橋、歩いて渡れるように",
    paragraphs: [
      "柳ヶ瀬の古い橋が、再び歩いて渡れるようになった。冬のあいだは誰も川を渡ることができなかった。",
      "新しい板の代金は村が払い、村の有志四十人が九回の週末をかけて板を敷いた。",
      "夏までに、橋の両端にベンチが一つずつ置かれる予定である。",
    ],
  },
  zh: {
    headline: "老桥重新向行人开放",
    paragraphs: [
      "柳湾的老桥重新向行人开放。整个冬天，没有人能够过河，村民只能绕路到下游的渡口。",
      "村里出钱买了新木板，四十名村民用了九个周末的时间把木板铺好，并修好了栏杆。",
      "夏天到来之前，桥的两头还将各放一张长椅，供过路的人休息。",
    ],
  },
  ar: {
    headline: "الجسر القديم يفتح أمام المشاة من جديد",
    paragraphs: [
      "فُتح الجسر القديم في قرية الصفصاف أمام المشاة من جديد، بعد شتاء لم يتمكن فيه أحد من عبور النهر.",
      "دفعت القرية ثمن الألواح الجديدة، ووضعها أربعون متطوعا من أهالي القرية خلال تسع عطلات نهاية أسبوع.",
      "وسيوضع مقعد عند كل طرف من طرفي الجسر قبل حلول الصيف.",
    ],
  },
  ko: {
    headline: "오래된 다리, 다시 걸을 수 있게 됐다",
    paragraphs: [
      "버드나무골의 오래된 다리가 다시 열려 걸을 수 있게 됐다. 겨우내 아무도 강을 건너지 못했다.",
      "마을이 새 널빤지 값을 냈고 주민 마흔 명이 아홉 번의 주말 동안 널빤지를 깔았다.",
      "여름이 오기 전에 다리 양쪽에 긴 의자가 하나씩 놓인다.",
    ],
  },
};

/** A release in a language, with one line of its own somewhere in it. */
export function hostOf(language: string, line: string, place: Place): string {
  const host = HOSTS[language];
  if (!host) throw new Error(`no release in “${language}”`);
  const { headline, paragraphs } = host;
  const parts = [headline, ...paragraphs];
  const at = { "at the top": 0, "below the headline": 1, "among paragraphs": 3, "at the end": 4 }[place];
  return `${[...parts.slice(0, at), line, ...parts.slice(at)].join("\n\n")}\n`;
}
