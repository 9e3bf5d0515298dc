/** How a notice says whose marks are named in a text, in many languages, lower case: as the law wants it below a release. Data only. */
// biome-ignore format: word lists are read in lines
export const trademarkWords: readonly string[] = [
  "are trademarks of", "is a trademark of", "are registered trademarks", "is a registered trademark", "are trademarks or registered", "is a trademark or registered", "trademarks are the property", "trademarks are property",
  "are service marks of", "is a service mark of", "names mentioned are trademarks", "names are trademarks", "trademarks mentioned", "all trademarks", "all other trademarks", "trademarks belong to", "trademarks of their respective",
  "sind eingetragene marken", "ist eine eingetragene marke", "sind eingetragene warenzeichen", "ist ein eingetragenes warenzeichen", "sind warenzeichen", "sind marken der", "ist eine marke der", "warenzeichen der jeweiligen",
  "est une marque déposée", "sont des marques déposées", "est une marque de commerce", "sont des marques de commerce", "marques citées", "sont des marques de",
  "es una marca registrada", "son marcas registradas", "es marca registrada", "son marcas comerciales", "es una marca comercial",
  "è un marchio registrato", "sono marchi registrati", "è un marchio di", "sono marchi di", "é uma marca registrada", "são marcas registradas", "é uma marca registada", "são marcas registadas", "é marca registrada",
  "is een geregistreerd handelsmerk", "zijn geregistreerde handelsmerken", "is een handelsmerk van", "zijn handelsmerken van", "er et registreret varemærke", "er registrerede varemærker", "er et registrert varemerke",
  "er registrerte varemerker", "är ett registrerat varumärke", "är registrerade varumärken", "on rekisteröity tavaramerkki", "ovat rekisteröityjä tavaramerkkejä",
  "является зарегистрированным товарным знаком", "являются зарегистрированными товарными знаками", "является товарным знаком", "являются товарными знаками", "jest zastrzeżonym znakiem", "są zastrzeżonymi znakami",
  "jest znakiem towarowym", "są znakami towarowymi", "je ochranná známka", "jsou ochranné známky", "の登録商標です", "の商標です", "の商標または登録商標", "の登録商標または商標", "的注册商标", "的註冊商標", "의 등록 상표", "의 등록상표", "의 상표입니다",
];

/**
 * How a notice says under what licence a text may be used, lower case: what one of the group says first and what another says behind it. The
 * notices of public offices name the text by its headline, in marks. Data only.
 */
// biome-ignore format: word lists are read in lines
export const licenceWords: readonly (readonly [what: string, licence: string])[] = [
  ["저작물은", "공공누리"], ["저작물은", "이용할 수 있습니다"], ["저작물은", "이용하실 수 있습니다"],
  ["work is licensed", "licen"], ["release is licensed", "licen"], ["text is licensed", "licen"], ["content is licensed", "licen"], ["content is available under", "licen"], ["site is licensed", "licen"],
  ["dieses werk ist", "lizenz"], ["dieser text steht unter", "lizenz"], ["inhalte stehen unter", "lizenz"], ["cette œuvre est mise à disposition", "licence"], ["ce texte est mis à disposition", "licence"],
  ["esta obra está bajo", "licencia"], ["este texto se publica bajo", "licencia"], ["quest’opera è distribuita", "licenza"], ["questo testo è distribuito", "licenza"], ["esta obra está licenciada", "licença"],
  ["dit werk valt onder", "licentie"], ["verket är licensierat", "licens"], ["dette værk er", "licens"], ["dette verket er", "lisens"], ["tämä teos on", "lisen"], ["произведение доступно", "лицензи"], ["материалы доступны", "лицензи"],
  ["この作品は", "ライセンス"], ["本作品采用", "许可"], ["本作品采用", "授权"], ["本著作係採用", "授權"], ["هذا المصنف", "رخصة"], ["karya ini dilisensikan", "lisensi"],
];
