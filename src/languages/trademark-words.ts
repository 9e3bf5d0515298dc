/**
 * How a notice says whose marks are named in a text, in many languages, lower case: as the law wants it below a release. The wordings of a row
 * share its first word or part of a word. Data only.
 */
// biome-ignore format: word lists are read in lines
export const trademarkWords: readonly (readonly [shared: string, wordings: readonly string[]])[] = [
  ["trademark", [
    "are trademarks of", "is a trademark of", "are registered trademarks", "is a registered trademark", "are trademarks or registered", "is a trademark or registered", "trademarks are the property",
    "trademarks are property", "names mentioned are trademarks", "names are trademarks", "trademarks mentioned", "all trademarks", "all other trademarks", "trademarks belong to", "trademarks of their respective",
  ]],
  ["service mark", ["are service marks of", "is a service mark of"]],
  ["marke", ["sind eingetragene marken", "ist eine eingetragene marke", "sind marken der", "ist eine marke der", "alle genannten marken", "alle marken sind eigentum"]],
  ["warenzeichen", ["sind eingetragene warenzeichen", "ist ein eingetragenes warenzeichen", "sind warenzeichen", "warenzeichen der jeweiligen"]],
  ["marque", ["est une marque déposée", "sont des marques déposées", "est une marque de commerce", "sont des marques de commerce", "marques citées", "sont des marques de", "toutes les marques mentionnées"]],
  ["marca", [
    "es una marca registrada", "son marcas registradas", "es marca registrada", "son marcas comerciales", "es una marca comercial",
    "é uma marca registrada", "são marcas registradas", "é uma marca registada", "são marcas registadas", "é marca registrada", "todas las marcas mencionadas", "todas as marcas mencionadas",
  ]],
  ["march", ["è un marchio registrato", "sono marchi registrati", "è un marchio di", "sono marchi di", "tutti i marchi citati", "tutti i marchi sono"]],
  ["handelsmerk", ["is een geregistreerd handelsmerk", "zijn geregistreerde handelsmerken", "is een handelsmerk van", "zijn handelsmerken van", "alle handelsmerken"]],
  ["varem", ["er et registreret varemærke", "er registrerede varemærker", "er et registrert varemerke", "er registrerte varemerker"]],
  ["varum", ["är ett registrerat varumärke", "är registrerade varumärken"]],
  ["tavaramer", ["on rekisteröity tavaramerkki", "ovat rekisteröityjä tavaramerkkejä"]],
  ["товарным", ["является зарегистрированным товарным знаком", "является товарным знаком"]],
  ["товарными", ["являются зарегистрированными товарными знаками", "являются товарными знаками"]],
  ["znak", ["jest zastrzeżonym znakiem", "są zastrzeżonymi znakami", "jest znakiem towarowym", "są znakami towarowymi"]],
  ["ochrann", ["je ochranná známka", "jsou ochranné známky"]],
  ["商標", ["の登録商標です", "の商標です", "の商標または登録商標", "の登録商標または商標", "的註冊商標"]],
  ["商标", ["的注册商标"]],
  ["상표", ["의 등록 상표", "의 등록상표", "의 상표입니다"]],
];

/**
 * How a notice says under what licence a text may be used, lower case: the word for a licence, and what one of its sentences says in front of
 * it. The notices of public offices name the text by its headline, in marks. Data only.
 */
// biome-ignore format: word lists are read in lines
export const licenceWords: readonly (readonly [licence: string, openings: readonly string[]])[] = [
  ["공공누리", ["저작물은"]], ["이용할 수 있습니다", ["저작물은"]], ["이용하실 수 있습니다", ["저작물은"]],
  ["licen", ["work is licensed", "release is licensed", "text is licensed", "content is licensed", "content is available under", "site is licensed"]],
  ["lizenz", ["dieses werk ist", "dieser text steht unter", "inhalte stehen unter"]], ["licence", ["cette œuvre est mise à disposition", "ce texte est mis à disposition"]],
  ["licencia", ["esta obra está bajo", "este texto se publica bajo"]], ["licença", ["esta obra está licenciada"]], ["licenza", ["quest’opera è distribuita", "questo testo è distribuito"]],
  ["licentie", ["dit werk valt onder"]], ["licens", ["verket är licensierat", "dette værk er"]], ["lisen", ["dette verket er", "tämä teos on", "karya ini dilisensikan"]],
  ["лицензи", ["произведение доступно", "материалы доступны"]], ["ライセンス", ["この作品は"]], ["许可", ["本作品采用"]], ["授权", ["本作品采用"]], ["授權", ["本著作係採用"]], ["رخصة", ["هذا المصنف"]],
];
