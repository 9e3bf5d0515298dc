/**
 * The words of a line by which wires say for whom a release is: "Business Editors/Technology Writers", "Attention News/Photo Editors:", "TO BUSINESS
 * AND CITY EDITORS:". Small letters. Data only.
 */

/** Who is addressed: the line ends in one. */
export const addressees: ReadonlySet<string> = new Set([
  ..."editor editors writer writers desk desks reporters journalists correspondents columnists producers redaktion redaktionen redacteurs".split(
    " ",
  ),
  ..."rédacteurs rédaction rédactions redactores redacción redazioni redazione redações redaktioner".split(" "),
]);

/** What they write about, and what opens or joins the words. */
// biome-ignore format: word lists are read in lines
export const addressed: ReadonlySet<string> = new Set([
  "attention", "attn", "attn.", "to", "for", "and", "all", "an", "die", "aux", "à", "la", "los", "las", "a", "alle", "alla", "e", "y", "et", "und", "og", "och", "till", "til",
  "business", "financial", "finance", "city", "news", "photo", "picture", "technology", "tech", "high-tech", "computer", "computers", "computing", "science", "health", "medical", "healthcare", "pharmaceutical",
  "environment", "environmental", "education", "sports", "sport", "entertainment", "arts", "art", "music", "film", "tv", "television", "radio", "book", "features", "feature", "lifestyle", "life", "style", "travel", "food", "wine", "fashion",
  "national", "local", "state", "regional", "international", "foreign", "world", "political", "politics", "legal", "law", "labor", "labour", "real", "estate", "automotive", "auto", "motoring", "energy", "oil", "gas", "agriculture", "farm", "religion",
  "assignment", "managing", "metro", "consumer", "personal", "home", "garden", "science/technology", "telecom", "telecommunications", "internet", "retail", "biotech", "biotechnology", "aviation", "aerospace", "defense", "defence", "transportation",
  "economics", "investment", "insurance", "banking", "industry", "trade", "community", "weekend", "calendar", "society", "editors", "writers", "wirtschaft", "wirtschafts-", "lokal-", "nouvelles", "affaires", "économique", "économiques", "financiers",
  "economía", "economia", "deportes", "cultura",
]);
