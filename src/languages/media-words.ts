/** What the names of papers, sites and agencies hold in Arabic script: "مرسى نيوز", "وكالة الأنباء". Data only. */
// biome-ignore format: word lists are read in lines
export const mediaWords: readonly string[] = [
  "نيوز", "بوست", "هيرالد", "برس", "أونلاين", "اونلاين", "نت", "تايمز", "ميديا", "بلس", "أنباء", "الأنباء", "للأنباء", "الإخبارية", "الاخبارية", "للإعلام", "وكالة", "الوكالة", "صحيفة", "جريدة", "موقع", "مراسلون",
  "خبرگزاری", "نیوز", "آنلاین",
];
