/**
 * How headlines of authorities open on the wires of a language, before a hyphen and the place or the colon: police, fire brigade, customs,
 * prosecutors. Data only.
 */
export const deskCodes: Readonly<Record<string, readonly string[]>> = {
  de: "POL BPOL BPOLD BPOLI BPOLP FW HZA ZOLL LKA LPI LPD FF FFW KFV".split(" "),
};
