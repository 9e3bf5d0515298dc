import { emailsIn, type Found, phonesIn, websIn } from "../../../src/text/contact-details.ts";
import { type Html, html, raw } from "../html.ts";

interface Link extends Found {
  readonly href: string;
  readonly property: string;
}

/** A line with its e-mail addresses, telephone numbers and web addresses made links; its words stay as printed, and run left to right. */
export function linked(line: string): Html {
  const links = [...emailsIn(line).map(mail), ...websIn(line).map(web), ...phonesIn(line).map(telephone)].sort(
    (one, other) => one.start - other.start,
  );
  const pieces: Html[] = [];
  let at = 0;
  for (const link of links) {
    if (link.start < at) continue;
    pieces.push(
      html`${line.slice(at, link.start)}<a class="${link.property}" dir="ltr" href="${link.href}">${link.text}</a>`,
    );
    at = link.end;
  }
  pieces.push(html`${line.slice(at)}`);
  return raw(pieces.map((piece) => piece.markup).join(""));
}

function mail(found: Found): Link {
  const address = found.text.replace(/\s?[([]at[)\]]/i, "@");
  return { ...found, href: `mailto:${encodeURI(address)}`, property: "u-email" };
}

function web(found: Found): Link {
  const address = /^https?:/i.test(found.text) ? found.text : `https://${found.text}`;
  return { ...found, href: address, property: "u-url" };
}

/** "+44 (0)20 7946 0000" is dialled as +442079460000: the (0) is for callers within the country. */
function telephone(found: Found): Link {
  const digits = found.text
    .replace(/\(0\)/, "")
    .replace(/[^\d+]/g, "")
    .replace(/(?!^)\+/g, "");
  return { ...found, href: `tel:${digits}`, property: "p-tel" };
}

/** Whether a line says how to reach somebody: it holds an address or a number. */
export function isAddress(line: string): boolean {
  return emailsIn(line).length > 0 || phonesIn(line).length > 0 || websIn(line).length > 0;
}
