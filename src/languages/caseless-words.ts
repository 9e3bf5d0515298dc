/**
 * What is known of how a language names people that has no capitals, beside the lists that all languages have; all but the first may be
 * left out. See `quotes/caseless/`.
 */
export interface CaselessWords {
  /** True where what somebody is stands behind the name, and spaces part phrases alone: "นายสมมติ ตัวอย่าง ประธานมูลนิธิ". */
  readonly titlesBehind: boolean;
  /** True where people have one name. */
  readonly singleNames?: boolean;
  /** Behind a noun, and no part of a title: "पर" of "अवसर पर". A line may end in one. */
  readonly parting?: readonly string[];
  /** Behind whoever acts: "ने". */
  readonly agents?: readonly string[];
  /** The same, written in one with the name: "က". */
  readonly agentEnds?: readonly string[];
  /** How names end where somebody acts or is cited, and their own form, the longest first: "ძემ" and "ძე". */
  readonly nameEnds?: readonly (readonly [declined: string, own: string])[];
  /** Nouns for jobs behind which their title goes on: "وزیر" of "وزیر صحت". A word of respect has to tell the name there. */
  readonly openRoles?: readonly string[];
  /** Nouns for jobs that stand at one end of a word: at its front where titles stand behind names, else at its end. */
  readonly gluedRoles?: readonly string[];
  /** Words that may be written in one with what opens a sentence: "ด้าน" of "ด้านนายสมมติ". */
  readonly openings?: readonly string[];
  /** Words that only begin like a word of respect: "นายกรัฐมนตรี". */
  readonly notTitles?: readonly string[];
  /** Small words in front of a verb and in one with it: "ได้". */
  readonly leads?: readonly string[];
  /** Ends of verbs that lead to what is said: "ว่า". */
  readonly announcers?: readonly string[];
  /** Words that end a title behind a name: "พร้อมด้วย". */
  readonly roleStops?: readonly string[];
  /** Words behind a surname that the place of an old family follows: "ณ". */
  readonly familyPlaces?: readonly string[];
  /** What the form of a company begins with, behind its name: "จำกัด". */
  readonly companyForms?: readonly string[];
}
