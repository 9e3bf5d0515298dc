import carPark from "../../releases/car-park.txt";
import german from "../../releases/de-normalzeit.txt";
import advisory from "../../releases/staircase-advisory.txt";
import figures from "../../releases/visitor-figures-2025.txt";
import wire from "../../releases/wire-night-cleaner.txt";
import hurried from "../hurried.txt";

/** Texts to begin with, by the names that the page gives them. */
export const samples: Readonly<Record<string, string>> = {
  figures,
  "car-park": carPark,
  hurried,
  advisory,
  wire,
  german,
};
