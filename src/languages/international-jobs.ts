/** Jobs that companies and projects print in English whatever the language of the text, lower case. */
// biome-ignore format: word lists are read in lines
export const internationalJobs: readonly string[] = [
  "ceo", "cto", "cfo", "coo", "cio", "cmo", "ciso", "cpo", "cso", "evp", "svp", "vp", "gm", "officer", "president", "vice president",
  "chairman", "chairwoman", "director", "manager", "founder", "co-founder", "cofounder", "engineer", "architect", "developer",
  "analyst", "consultant", "evangelist", "maintainer", "specialist", "scientist", "researcher", "strategist", "administrator",
  "designer", "editor", "producer", "team lead", "tech lead", "product owner", "lead", "community manager", "contributor",
  "trustee", "fellow", "counsel", "spokesperson",
];
