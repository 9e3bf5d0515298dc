/** Small words that open a surname, as it is written where it stands alone: "wethouder De Vries". Data only. */
export const surnameParticles: readonly string[] = ["De", "Van", "Van de", "Van den", "Van der", "Ten", "Ter", "Den"];
