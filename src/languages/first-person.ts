/**
 * Words for "I" and "we" where a paragraph that opens on a dash is speech to its end, with no second dash behind who speaks: "– Bron är klar, säger
 * Karin Exempel. Vi har väntat länge."
 */
export const firstPerson: Readonly<Record<string, readonly string[]>> = {
  da: ["jeg", "mig", "min", "mit", "mine", "vi", "os", "vores", "vor"],
  nb: ["jeg", "meg", "min", "mitt", "mine", "eg", "vi", "oss", "vår", "vårt", "våre"],
  sv: ["jag", "mig", "min", "mitt", "mina", "vi", "oss", "vår", "vårt", "våra"],
};
