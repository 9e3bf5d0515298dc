/** How headlines of authorities open on wires, before a hyphen and the place or the colon: police, fire brigade, customs, prosecutors. */
export const deskCodes: readonly string[] = "POL BPOL BPOLD BPOLI BPOLP FW HZA ZOLL LKA LPI LPD FF FFW KFV".split(" ");
