/** "politikus partai ini", "Setiausaha Agung parti itu": what points back stands behind the whole title in Indonesian and Malay. Data only. */
export const pointingBehind: ReadonlySet<string> = new Set(["ini", "itu", "tersebut", "berkenaan"]);
