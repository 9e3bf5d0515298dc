import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const rolesOf = (language: string, line: string) =>
  (["among paragraphs", "at the end"] as const).map(
    (place) => parse(hostOf(language, line, place)).blocks.find(({ text }) => text === line)?.role ?? null,
  );

const INVITATIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Follow us on Twitter: @sallowclub",
    "Follow @sallowclub on Facebook and Instagram.",
    "Like us on Facebook: facebook.com/sallowclub",
    "Photos are available here: https://pictures.sallow.example/bridge",
    "Read more about the bridge: www.sallow.example",
    "Watch the video here: https://film.sallow.example/1",
    "Share this story",
    "Share this story with your friends",
    "Join the conversation: #sallowbridge",
    "More photos on our page: flickr.com/sallowclub",
    "Visit our website at www.sallow.example",
    "Subscribe to our newsletter for more news",
  ],
  de: [
    "Folgen Sie uns auf Instagram: @weidenau",
    "Fotos finden Sie hier: https://bilder.weidenau.example",
    "Abonnieren Sie unseren Newsletter",
    "Teilen Sie diesen Beitrag",
    "Die Pressemitteilung finden Sie auch unter www.weidenau.example",
    "Mehr über die Brücke: www.weidenau.example",
  ],
  fr: [
    "Suivez-nous sur Facebook : @saulaie",
    "Les photos sont disponibles ici : https://photos.saulaie.example",
    "Abonnez-vous à notre lettre d’information",
    "En savoir plus sur le pont : www.saulaie.example",
  ],
  es: [
    "Síguenos en Twitter: @salceda",
    "Fotos disponibles aquí: https://fotos.salceda.example",
    "Suscríbete a nuestro boletín",
    "Más información sobre el puente: www.salceda.example",
  ],
  it: [
    "Seguici su Facebook: @saliceto",
    "Le foto sono disponibili qui: https://foto.saliceto.example",
    "Iscriviti alla nostra newsletter",
    "Per saperne di più sul ponte: www.saliceto.example",
  ],
  pt: [
    "Siga-nos no Instagram: @salgueiro",
    "As fotos estão disponíveis aqui: https://fotos.salgueiro.example",
    "Subscreva a nossa newsletter",
    "Saiba mais sobre a ponte: www.salgueiro.example",
  ],
  nl: [
    "Volg ons op Twitter: @wilgenoord",
    "Foto's zijn hier te downloaden: https://fotos.wilgenoord.example",
    "Schrijf je in voor onze nieuwsbrief",
    "Meer over de brug: www.wilgenoord.example",
  ],
  nb: [
    "Følg oss på Facebook: @pilheim",
    "Bilder finner du her: https://bilder.pilheim.example",
    "Meld deg på vårt nyhetsbrev",
    "Les mer om broen: www.pilheim.example",
  ],
  ru: [
    "Подписывайтесь на нас в Телеграме: @ivnyaki",
    "Фотографии доступны по ссылке: https://foto.ivnyaki.example",
    "Подписывайтесь на нашу рассылку",
    "Подробнее о мосте: www.ivnyaki.example",
  ],
  ja: [
    "公式ツイッターをフォロー：@yanagase",
    "写真はこちらからダウンロードできます：https://shashin.example",
    "メールマガジンの登録はこちら",
    "橋について詳しくはこちら：https://hashi.example",
  ],
  zh: [
    "关注我们的微博：@liuwan",
    "图片下载：https://tupian.example",
    "订阅我们的通讯",
    "了解更多老桥的故事：https://qiao.example",
  ],
  ar: [
    "تابعونا على تويتر: @safsaf",
    "الصور متاحة هنا: https://suwar.example",
    "اشتركوا في نشرتنا الإخبارية",
    "للمزيد عن الجسر: https://jisr.example",
  ],
};

describe("what a page asks of its readers", () => {
  test.for(Object.entries(INVITATIONS).flatMap(([language, lines]) => lines.map((line) => [language, line] as const)))(
    "%s: %j is no paragraph and no subhead",
    ([language, line]) => {
      const [among, below] = rolesOf(language, line);
      expect(among).toBe("wire");
      // What tells the desk where pictures are is a note below the story.
      expect(["wire", "notes"]).toContain(below);
    },
  );

  test.for([
    ["en", "This press release was the first that the village has ever written, says the club."],
    ["en", "Follow the river to its mouth and you pass nine bridges, the club says."],
    ["en", "Follow us across the river, the children of the village called on Sunday."],
    ["en", "Subscribe to the view that a bridge needs walkers and the village is with you."],
    ["en", "Photos are available of every plank, says the keeper of the village archive."],
    ["en", "Read more books, the teacher of the village school told the forty volunteers."],
    ["en", "Watch out for loose planks until Easter, the council asks all walkers."],
    ["en", "Twitter and Facebook users had followed the nine weekends from afar."],
    ["de", "Folgen Sie dem Fluss bis zur Mündung, und Sie gehen über neun Brücken."],
    ["de", "Fotos von jeder Bohle liegen im Archiv des Dorfes, sagt die Archivarin."],
    ["fr", "Suivez la rivière jusqu’à la mer, et vous passerez neuf ponts en tout."],
    ["es", "Sigue abierta la colecta para los bancos, que termina antes del verano."],
    ["es", "Ver el puente abierto alegra a todo el pueblo, dice la maestra de la escuela."],
    ["it", "Segui il fiume fino alla foce e passerai sotto nove ponti di pietra."],
    ["pt", "Veja a ponte antes das férias, pede a freguesia a quem passa pela aldeia."],
    ["nl", "Volg de rivier tot aan de monding en u komt langs negen oude bruggen."],
    ["nb", "Bilder av hver planke ligger i arkivet, sier læreren på skolen i bygda."],
    ["ru", "Смотреть на мост приходят со всей округи, говорит учительница сельской школы."],
    ["ja", "村は写真を保存し、橋の歴史についてより多くの人に知ってもらう考えだ。"],
    ["zh", "村民订阅了四种报纸，从报纸上得知老桥重新开放的消息，都很高兴。"],
    ["ar", "تابعوا النهر حتى مصبه وستمرون بتسعة جسور قديمة، كما تقول معلمة القرية."],
  ] as const)("%s: %j is of the story", ([language, line]) => {
    expect(rolesOf(language, line)[0]).toBe("paragraph");
  });

  test("below contacts and standing text it closes neither", () => {
    const text = hostOf(
      "en",
      "Press contact:\n\nJane Example, 01632 960001\n\nFollow us on Twitter: @sallowclub\n\nAbout Sallow Bridge Club\n\nThe club has looked after the bridge since 1990.\n\nIt has ninety members.",
      "at the end",
    );
    const release = parse(text);
    expect(release.contacts.map(({ name }) => name)).toEqual(["Jane Example"]);
    expect(release.boilerplate).toHaveLength(1);
  });
});

describe("whom to ask for an interview is whom to ask", () => {
  test.for([
    ["de", "Für Interviews wenden Sie sich bitte an Jana Beispiel, 030 1234567, jana@weidenau.example"],
    ["fr", "Pour organiser une interview, contactez Jeanne Exemple au 01 23 45 67 89"],
    ["it", "Per interviste: Gianna Esempio, 06 12345678, gianna@saliceto.example"],
    ["pt", "Para agendar uma entrevista: Joana Exemplo, 21 123 4567, joana@salgueiro.example"],
    ["nl", "Voor interviews: Jana Voorbeeld, 020 1234567, jana@wilgenoord.example"],
    ["nb", "For å avtale intervju: Jana Eksempel, 22 12 34 56, jana@pilheim.example"],
    ["ru", "Чтобы договориться об интервью: Яна Примерова, 8 495 123-45-67, yana@ivnyaki.example"],
  ] as const)("%s: %j", ([language, line]) => {
    const { contacts } = parse(hostOf(language, line, "at the end"));
    expect(contacts.map(({ name, phone }) => [name !== null, phone !== null])).toEqual([[true, true]]);
  });

  test.for([
    ["de", "Für Interviews nimmt sich die Bürgermeisterin an diesem Tag leider keine Zeit."],
    ["fr", "Pour organiser une interview, le village a dû attendre neuf fins de semaine."],
    ["nl", "Voor interviews had de burgemeester op die zondag helaas geen tijd meer."],
  ] as const)("%s: refuses %j", ([language, line]) => {
    expect(parse(hostOf(language, line, "among paragraphs")).contacts).toEqual([]);
  });
});

describe("a line that leads to a link which is lost", () => {
  const story = "The bridge over the weir of Sallow End opens to walkers and carts on Saturday, the trust said.";
  const roleOf = (line: string, below: string) =>
    parse(`Bridge opens again\n\n${story}\n\n${story}\n\n${line}\n\n${below}\n`).blocks.find(
      ({ text }) => text === line,
    )?.role;

  test.for([
    ["Watch the full interview here:", "Photo: Maud Tranter"],
    ["Learn more about it here:", "Contact: Jane Example, jane@sallow.example"],
    ["Find out more about the bridge:", "###"],
  ])("%s above %j", ([line = "", below = ""]) => expect(roleOf(line, below)).toBe("wire"));

  test.for([
    ["Watch what is new on the bridge:", "- new planks\n- a railing"],
    ["Find out more about the bridge:", story],
  ])("not “%s” above %j", ([line = "", below = ""]) => expect(roleOf(line, below)).not.toBe("wire"));
});
