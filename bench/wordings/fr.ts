import type { Wording } from "./wording.ts";

export const fr: Wording = {
  given: ["Aurore", "Basile", "Clémence", "Florian", "Noémie", "Théo", "Solène", "Maxence"],
  surnames: [
    ["Beau", "Char", "Mont", "Lan", "Ver", "Gran", "Rous", "Del"],
    ["vallier", "pinel", "turon", "drieu", "mandois", "chelin", "sellier", "maret"],
  ],
  places: [
    ["Saint-Au", "Ville", "Roche", "Mar", "Clair", "Haute"],
    ["brac", "longue", "vigne", "sac", "mont", "rive"],
  ],
  bodies: [
    "Conseil du fleuve de {place}",
    "Association du barrage de {place}",
    "Fondation des Rives de {place}",
    "Société des eaux de {place}",
  ],
  roles: [
    "présidente du conseil du fleuve",
    "responsable de l’accueil du public",
    "directeur de l’agence",
    "professeure d’hydrologie",
    "porte-parole de {body}",
  ],
  months: ["janvier", "mars", "mai", "août", "octobre", "décembre"],
  date: "{day} {month} {year}",
  headlines: [
    "{body} ouvre sa nouvelle station de mesure",
    "{place} obtient {object}",
    "Plus de place pour le fleuve : {body} présente ses projets",
  ],
  dateline: "{place}, le {date} – ",
  subjects: [
    "le conseil municipal",
    "la nouvelle passerelle",
    "l’ancien moulin",
    "chaque foyer de la rive",
    "l’enquête de {year}",
    "la régie des eaux",
  ],
  verbs: ["a obtenu", "recevra", "a demandé", "partage avec la commune voisine", "prévoit", "attend depuis longtemps"],
  objects: [
    "une aide de {number} 000 euros pour réparer la vanne d’amont",
    "trois années de mesures entre le barrage et l’estuaire",
    "la première autorisation d’un ponton en amont du pont depuis {year}",
    "un plan qui laisse les roselières intactes jusqu’au départ des oiseaux",
    "{number} nouvelles sondes, qui donnent le niveau toutes les 15 minutes",
  ],
  tails: [
    "selon le compte rendu de la dernière séance",
    "ce qui est plus qu’en aucune année depuis la crue",
    "et rien dans les projets ne s’y oppose",
    "comme les membres l’avaient demandé au printemps",
    "sans que la facture d’eau change pour autant",
  ],
  sentences: [
    "{Subject} {verb} {object}, {tail}.",
    "En {month} {year}, {subject} n’en disait encore rien, {tail}.",
    "{Subject} {verb} {object} (soit {number} % de la somme demandée), et {subject} {verb} {object}.",
    "D’ici à la fin de l’année, {subject} {verb} {object} ; {tail}.",
  ],
  claims: [
    "Nous n’aurions jamais cru qu’un pont se répare plus vite qu’on ne s’en dispute",
    "Sur ce fleuve, personne n’a jamais rien fait seul, et nous n’allons pas commencer",
    "Ce que nous mesurons sera lu par des gens qui ne vont pas encore à l’école",
    "On n’arrête pas l’eau, mais on peut décider où elle va",
    "Ce sont les années calmes qu’il faut préparer",
  ],
  quotations: [
    "« {claim} », a déclaré {name}, {role}. « {claim}. »",
    "{name}, {role}, explique : « {claim}. {claim}. »",
    "« {claim}. {claim} », ajoute {name}.",
  ],
  subheads: ["Et maintenant", "Qui paie les travaux", "Trois hivers de mesures", "Un pont et son histoire"],
  items: [
    "la vanne d’amont, en {month}",
    "les roselières, en {month}",
    "le ponton, dès que l’autorisation sera signée",
  ],
  photo: "Photo : {name} / {body}",
  about: "À propos de {body}",
  contact: "Contact presse :\n{name}\nTél. {phone}\n{email}",
};
