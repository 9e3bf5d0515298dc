export { isoDate } from "./calendar.ts";
export { dateLocales } from "./common-forms.ts";
export { couldBeginWithDate, findDates, opensRange, readDate } from "./find.ts";
export { hasHanYear } from "./han-figures.ts";
export { findInstant } from "./instant.ts";
export type { DateContext, DateProblem, DateReading, InstantReading, PartialDate, TimeOfDay } from "./reading.ts";
