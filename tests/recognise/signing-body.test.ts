import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const HEADS = {
  pt: "Nota à imprensa\n\nA propósito das notícias de hoje sobre a Rede do Cais Velho, a Rede do Cais Velho torna público que os barcos continuam a sair todas as manhãs.\n\nTodas as contas foram entregues em maio e podem ser vistas por quem quiser.\n\n",
  en: "Statement on the ferry\n\nThe Oldport Harbour Board has read what was written about the ferry on Monday, and will answer the town at its next meeting.\n\nUntil then the ferry runs every hour, as it did before the winter.\n\n",
  es: "Comunicado sobre el puente\n\nLa Asociación de Vecinos del Puente lamenta que las obras se hayan parado otra vez, y pide al ayuntamiento que diga cuándo terminan.\n\nEl puente lleva once meses cerrado y no hay otro camino para los autobuses.\n\n",
} as const;

const read = (language: keyof typeof HEADS, foot: string) => {
  const release = inspectJson(parse(`${HEADS[language]}${foot}\n`, { language }));
  return [release.source, release.bodyParagraphs];
};

describe("the body that signs its statement beside the day", () => {
  test.each([
    ["pt", "Porto Velhão, 11 de junho de 2010\nRede do Cais Velho", "Rede do Cais Velho"],
    ["pt", "Rede do Cais Velho\n11 de junho de 2010", "Rede do Cais Velho"],
    ["en", "Oldport, 4 March 2026\n\nOldport Harbour Board", "Oldport Harbour Board"],
    ["es", "Asociación de Vecinos del Puente\n\nVilla Ejemplo, 4 de marzo de 2026", "Asociación de Vecinos del Puente"],
  ] as const)("%s: %j", (language, foot, source) => {
    expect(read(language, foot)).toEqual([source, 2]);
  });

  test.each([
    // Somebody, a body of whom the statement does not speak, a line far from the day, a sentence.
    ["en", "Oldport, 4 March 2026\nJane Sample"],
    ["en", "Oldport, 4 March 2026\nRiver Office"],
    ["en", "Oldport Harbour Board"],
    ["en", "4 March 2026\n\nThe Oldport Harbour Board is at home in the old customs house."],
  ] as const)("%s, not: %j", (language, foot) => {
    expect(read(language, foot)[0]).toBeNull();
  });
});

describe("a name in marks right before the day closes an item", () => {
  const item = (foot: string) => {
    const text = `港の新しい桟橋が月曜日に完成し、市長や船員など約六百人が式典に出席した。桟橋の長さは三百メートルで、来月から船が出る。\n市長は「町の新しい顔になる」と述べ、工事に関わった人々に感謝の言葉を伝えた。\n${foot}\n`;
    const { source, date } = inspectJson(parse(text, { language: "ja" }));
    return [source, date];
  };
  test.each([
    ["「見本日報日本語版」2016年1月14日", ["見本日報日本語版", "2016-01-14"]],
    ["「見本網(ミホンネット)」2024年11月4日", ["見本網(ミホンネット)", "2024-11-04"]],
  ] as const)("%s", (foot, expected) => {
    expect(item(foot)).toEqual(expected);
  });
  test.each(["「見本まつり」2016年1月14日、港の広場で開催。", "「見本日報」は月曜日に休む。"])("not: %s", (foot) => {
    expect(item(foot)[0]).toBeNull();
  });
});
