import { describe, expect, it } from "vitest";
import { unpackedPack } from "../../src/resolve/unpacked-pack.ts";
import { packOf, whoSaid } from "./support.ts";

const said: Readonly<Record<string, string>> = {
  bg: "Чакахме този ден в продължение на девет дълги години",
  ro: "Am așteptat această zi timp de nouă ani lungi",
  el: "Περιμέναμε αυτή τη μέρα εννέα ολόκληρα δύσκολα χρόνια",
  hu: "Kilenc hosszú éve vártunk már erre a mai napra",
  is: "Við höfum beðið eftir þessum degi í níu löng ár",
  vi: "Chúng tôi đã chờ đợi ngày này suốt chín năm dài",
  id: "Kami sudah menunggu hari ini selama sembilan tahun yang panjang",
  tr: "Bu günü tam dokuz uzun ve zor yıl boyunca bekledik",
  az: "Biz bu günü doqquz uzun və ağır il gözlədik",
  pl: "Czekaliśmy na ten dzień przez dziewięć długich lat",
  sk: "Na tento deň sme čakali deväť dlhých rokov",
  ca: "Hem esperat aquest dia durant nou llargs anys",
  lt: "Šios dienos laukėme net devynerius ilgus metus",
};

const who = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", said[tag] ?? "").replaceAll(" / ", "\n"), { pack: unpackedPack(tag) });

describe("titles of languages without a pack", () => {
  it.each([
    ["bg", "„@“, заяви министърът на транспорта Иван Образцов.", "Иван Образцов (министърът на транспорта)"],
    ["bg", "Министър Иван Образцов дойде. / „@“, допълни министърът.", "Иван Образцов (Министър)"],
    ["bg", "По думите на Иван Образцов „@“.", "Иван Образцов"],
    ["ro", "„@”, a declarat directorul centrului, Ion Model.", "Ion Model (directorul centrului)"],
    ["ro", '"@", a transmis primarul Ion Model, pe Facebook.', "Ion Model (primarul)"],
    [
      "el",
      "«@», δήλωσε ο διευθυντής του κέντρου, Γιάννης Δειγματίδης.",
      "Γιάννης Δειγματίδης (διευθυντής του κέντρου)",
    ],
    ["hu", "„@” – mondta Minta János fővárosi polgármester.", "Minta János (fővárosi polgármester)"],
    ["hu", "Minta János polgármester megérkezett. / „@” – tette hozzá a polgármester.", "Minta János (polgármester)"],
    ["hu", "„@” – mondta az Acme vezérigazgatója, Minta János.", "Minta János (Acme vezérigazgatója)"],
    ["is", "„@,“ segir Jón Dæmi ráðherra.", "Jón Dæmi (ráðherra)"],
    ["vi", "Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “@.”", "Nguyễn Văn Mẫu (Bộ trưởng)"],
    ["vi", "Ông Nguyễn Văn Mẫu, Giám đốc Trung tâm, cho biết: “@.”", "Nguyễn Văn Mẫu (Giám đốc Trung tâm)"],
    ["vi", "Giám đốc Nguyễn Văn Mẫu đã đến. / “@”, ông Mẫu nói.", "Nguyễn Văn Mẫu (Giám đốc)"],
    ["id", '"@," jelas Budi Misal selaku Direktur Utama PT Acme.', "Budi Misal (Direktur Utama PT Acme)"],
    ["id", '"@," kata Menkes Budi Misal.', "Budi Misal (Menkes)"],
    ["tr", 'Törende konuşma yapan Acme Kurucusu Ali Numune, "@" dedi.', "Ali Numune (Acme Kurucusu)"],
    ["az", "“@”, - deyə nazir Əli Misal bildirib.", "Əli Misal (nazir)"],
    ["ca", '"@", diu Anna Exemple, Lead Data Engineer, Acme.', "Anna Exemple (Lead Data Engineer, Acme)"],
    [
      "pl",
      "„@” powiedziała Anna Przykładowa, Senior Architect, Acme Inc.",
      "Anna Przykładowa (Senior Architect, Acme Inc.)",
    ],
    ["lt", "Ministras Jonas Pavyzdys atvyko. / „@“, – pridūrė J. Pavyzdys.", "Jonas Pavyzdys (Ministras)"],
    ["lt", "„@“, – pridūrė J. Pavyzdys. / Ministras Jonas Pavyzdys atvyko.", "Jonas Pavyzdys (Ministras)"],
  ])("%s: %s", (tag, text, speaker) => {
    expect(who(tag, text)).toEqual([speaker]);
  });
});

describe("what looks like them and is none", () => {
  it.each([
    ["ro", "„@”, a declarat un director.", "?"],
    ["hu", "„@” – mondta az Acme Minta vezérigazgatója.", "?"],
    ["vi", "“@”, người dân cho biết.", "?"],
    ["id", '"@," kata juru bicara kementerian.', "?"],
    ["tr", 'Törende konuşma yapan başkan, "@" dedi.', "?"],
    ["bg", "„@“, се казва в съобщението.", "?"],
  ])("%s: %s", (tag, text, speaker) => {
    expect(who(tag, text)).toEqual([speaker]);
  });
});

describe("who is meant", () => {
  it("by a minister's field, where several are named", () => {
    const text = "Minister hospodárstva Ján Vzorný bol za. Povedal to minister obrany Peter Príklad. / ";
    expect(who("sk", `${text}"@," hovorí minister obrany s tým, že Vzorný bol proti.`)).toEqual([
      "Peter Príklad (minister obrany)",
    ]);
    expect(who("sk", `${text}"@," hovorí minister dopravy.`)).toEqual(["?"]);
  });

  it("by two surnames, or an initial that stands first", () => {
    const pack = packOf("nb");
    const q = "Vi har ventet på denne dagen i ni lange år";
    expect(
      whoSaid(`– ${q}, sier direktør Randi Berg Eksempel.\n– ${q} igjen, sier Berg Eksempel til slutt.`, { pack }),
    ).toEqual(["Randi Berg Eksempel (direktør)", "Randi Berg Eksempel (direktør)"]);
    expect(whoSaid(`– ${q}, sier direktør Randi Berg Eksempel.\n– ${q} igjen, sier Anna Eksempel.`, { pack })).toEqual([
      "Randi Berg Eksempel (direktør)",
      "Anna Eksempel",
    ]);
  });

  it("where words are left out before what is said", () => {
    expect(who("vi", "Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: / ... / “@.”")).toEqual(["Nguyễn Văn Mẫu (Bộ trưởng)"]);
  });

  it("behind a place that stands between verb and title", () => {
    expect(who("pl", "– @ – poinformował w Tarnie szef tego klubu Jan Wzorowy.")).toEqual([
      "Jan Wzorowy (szef tego klubu)",
    ]);
  });
});

describe("speech between hyphens inside a paragraph", () => {
  it.each([
    ["pl", "Jan Wzorowy przyszedł do ratusza. - @ - powiedział burmistrz Jan Wzorowy.", ["Jan Wzorowy (burmistrz)"]],
    ["pl", "Jan Wzorowy, burmistrz miasta, przyszedł. - @ - powiedział.", ["Jan Wzorowy (burmistrz miasta)"]],
    // A dateline, and words that nobody says.
    ["pl", "Burmistrz Jan Wzorowy przyszedł dziś. - @ i jeszcze dłużej.", []],
  ])("%s: %s", (tag, text, speakers) => {
    expect(who(tag, text)).toEqual(speakers);
  });

  it("is no dateline", () => {
    expect(whoSaid("TARN, D.C. - Today we have waited nine long years for this day, Brandle said.")).toEqual([]);
  });
});
