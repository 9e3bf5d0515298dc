import { addressRow } from "./address-row.ts";
import { appointments } from "./appointments.ts";
import { boilerplateHeading, notesHeading } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { labelledCaption, numberedCaption, pageCaption, placedCaption } from "./caption.ts";
import { cellTable } from "./cell-table.ts";
import { statedCompany } from "./company-facts.ts";
import { contact } from "./contact.ts";
import { contactColumn } from "./contact-column.ts";
import type { Recogniser } from "./context.ts";
import { copyNumber } from "./copy-number.ts";
import { correctionLine } from "./correction.ts";
import { dateLine } from "./date-line.ts";
import { datedRow } from "./dated-row.ts";
import { dateline } from "./dateline.ts";
import { deck, labelledDeck } from "./deck.ts";
import { deliveryNote } from "./delivery-note.ts";
import { deskNote } from "./desk-note.ts";
import { deskPerson } from "./desk-person.ts";
import { endMark } from "./end-mark.ts";
import { fileOffer } from "./file-offer.ts";
import { genre } from "./genre.ts";
import { hanByline } from "./han-byline.ts";
import { headerRow } from "./header-row.ts";
import { headline, labelledHeadline } from "./headline.ts";
import { bareIssuer, issuer, placedIssuer } from "./issuer.ts";
import { kicker } from "./kicker.ts";
import { labelledLines } from "./labelled-lines.ts";
import { leftover } from "./leftover.ts";
import { letterhead } from "./letterhead.ts";
import { linkList } from "./link-list.ts";
import { list, starredNote, unmarkedList } from "./list.ts";
import { numberedHeads } from "./numbered-heads.ts";
import { otherCalendar } from "./other-calendar.ts";
import { pageFoot, pageInsert } from "./page-foot.ts";
import { pageInvitation, whereToLook } from "./page-invitation.ts";
import { pageLine } from "./page-line.ts";
import { pageTurn } from "./page-turn.ts";
import { photoCredit } from "./photo-credit.ts";
import { placeLine } from "./place-line.ts";
import { releaseLine } from "./release-line.ts";
import { sectionText } from "./section-text.ts";
import { signOff } from "./sign-off.ts";
import { signedCredit } from "./signed-credit.ts";
import { signingBody } from "./signing-body.ts";
import { sourceLine } from "./source-line.ts";
import { subhead } from "./subhead.ts";
import { table } from "./table.ts";
import { untitledBoilerplate } from "./untitled-boilerplate.ts";
import { wire } from "./wire.ts";

/** A recogniser by the name that `because` and `explain` print. The order is the last tie-break. */
export type Table = readonly (readonly [name: string, recogniser: Recogniser])[];

/** Round one sees lines only. */
export const roundOne: Table = [
  ["endMark", endMark],
  ["releaseLine", releaseLine],
  ["deliveryNote", deliveryNote],
  ["genre", genre],
  ["labelledHeadline", labelledHeadline],
  ["labelledDeck", labelledDeck],
  ["headerRow", headerRow],
  ["dateLine", dateLine],
  ["otherCalendar", otherCalendar],
  ["datedRow", datedRow],
  ["copyNumber", copyNumber],
  ["dateline", dateline],
  ["placeLine", placeLine],
  ["byline", byline],
  ["hanByline", hanByline],
  ["photoCredit", photoCredit],
  ["signedCredit", signedCredit],
  ["labelledCaption", labelledCaption],
  ["numberedCaption", numberedCaption],
  ["pageCaption", pageCaption],
  ["boilerplateHeading", boilerplateHeading],
  ["statedCompany", statedCompany],
  ["notesHeading", notesHeading],
  ["contactColumn", contactColumn],
  ["deskPerson", deskPerson],
  ["contact", contact],
  ["sourceLine", sourceLine],
  ["issuer", issuer],
  ["bareIssuer", bareIssuer],
  ["pageFoot", pageFoot],
  ["pageInsert", pageInsert],
  ["linkList", linkList],
  ["wire", wire],
  ["pageTurn", pageTurn],
  ["fileOffer", fileOffer],
  ["signOff", signOff],
  ["pageLine", pageLine],
  ["pageInvitation", pageInvitation],
  ["kicker", kicker],
  ["letterhead", letterhead],
  ["addressRow", addressRow],
  ["numberedHeads", numberedHeads],
  ["list", list],
  ["table", table],
  ["cellTable", cellTable],
  ["labelledLines", labelledLines],
];

/** Round two also sees what round one resolved: it reads what depends on position. */
export const roundTwo: Table = [
  ["correction", correctionLine],
  ["headline", headline],
  ["placedCaption", placedCaption],
  ["placedIssuer", placedIssuer],
  ["signingBody", signingBody],
  ["deck", deck],
  ["sectionText", sectionText],
  ["untitledBoilerplate", untitledBoilerplate],
  ["deskNote", deskNote],
  ["starredNote", starredNote],
  ["appointments", appointments],
  ["unmarkedList", unmarkedList],
  ["whereToLook", whereToLook],
  ["subhead", subhead],
  ["leftover", leftover],
];
