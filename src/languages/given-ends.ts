/** Signs that close the names of bodies and, behind a space, first names alike: "教育司", "見本 健司". Data only. */
export const givenEnds: readonly string[] = ["司"];
