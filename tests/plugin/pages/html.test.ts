import { expect, test } from "vitest";
import { html, lines, nothing, raw } from "../../../plugin/pages/html.ts";

test("what is put into a template is escaped, in text and in attributes", () => {
  const unsafe = `"><script>alert('1 & 2')</script>`;
  expect(html`<p title="${unsafe}">${unsafe}</p>`.markup).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert('1 &amp; 2')&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert('1 &amp; 2')&lt;/script&gt;</p>`,
  );
});

test("markup stays, lists are joined, null and false leave nothing", () => {
  expect(html`${raw("<b>")}${[html`${1}`, "<"]}${null}${false}${undefined}${0}`.markup).toBe("<b>1&lt;0");
});

test("lines leaves out what is empty", () => {
  expect(lines([raw("a"), nothing, raw("b")]).markup).toBe("a\nb");
});
