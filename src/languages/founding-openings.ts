/**
 * How the paragraph opens in which a sender says at the end, without any heading, since when there has been one: "Founded in 1972, Acme is …".
 * In all languages, small letters; the year stands behind.
 */
// biome-ignore format: word lists are read in lines
export const foundingOpenings: readonly string[] = [
  "founded in", "established in", "founded", "since its founding in", "since its foundation in", "since its inception in", "incorporated in", "headquartered in", "formed in", "launched in",
  "gegründet", "gegründet im jahr", "gegründet im jahre", "das im jahr", "die im jahr", "der im jahr", "seit der gründung im jahr", "seit seiner gründung im jahr", "seit ihrer gründung im jahr",
  "fondée en", "fondé en", "créée en", "créé en", "depuis sa création en", "depuis sa fondation en", "fundada en", "fundado en", "creada en", "creado en", "desde su fundación en",
  "fondata nel", "fondato nel", "nata nel", "nato nel", "fundada em", "fundado em", "criada em", "criado em", "opgericht in", "sinds de oprichting in", "grundades", "bolaget grundades",
  "grundlagt i", "stiftet i", "etableret i", "etablert i", "perustettu vuonna", "vuonna", "основана в", "основано в", "основан в", "założona w", "założony w", "założone w", "założona w roku",
  "alapítása", "założona", "založena v roce", "založená v roce", "založený v roku", "înființată în", "fondată în", "osnovana", "osnovan", "osnovano", "kuruluşu", "ιδρύθηκε το",
];
