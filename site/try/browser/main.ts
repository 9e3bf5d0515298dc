import { readingOf } from "../reading.ts";
import { documentOf, factsView, linesView, problemsView, summaryOf } from "../views.ts";
import { samples } from "./samples.ts";

// The tests ask the page itself what it reads in a text.
export { readingOf };

/** Milliseconds without a key pressed, after which a text is read. */
const PAUSE = 250;

const place = one("#try");
const text = one<HTMLTextAreaElement>("#try-text");
const sample = one<HTMLSelectElement>("#try-sample");
const frame = one<HTMLIFrameElement>("#try-page");
const status = one("#try-status");
const stylesheet = new URL(place.dataset.stylesheet ?? "", location.href).href;

function one<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Reads the text and shows what became of it. All that is set as HTML comes from views which escape. */
function show(): void {
  const reading = readingOf(text.value);
  const open = new Set([...place.querySelectorAll<HTMLElement>("details[open]")].map(({ dataset }) => dataset.line));
  one("#try-facts").innerHTML = factsView(reading).markup;
  one("#try-problems").innerHTML = problemsView(reading).markup;
  one("#try-lines").innerHTML = linesView(reading).markup;
  for (const details of place.querySelectorAll<HTMLDetailsElement>("details"))
    details.open = open.has(details.dataset.line);
  frame.srcdoc = documentOf(reading, stylesheet);
  status.textContent = summaryOf(reading);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
text.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
});

sample.addEventListener("change", () => {
  text.value = samples[sample.value] ?? "";
  text.scrollTop = 0;
  show();
});

// Places in the text are buttons, and so are the markers that would change a line.
place.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  if (button === null) return;
  const { start, end, mark, at } = button.dataset;
  if (mark !== undefined) {
    text.setRangeText(` ${mark}`, Number(at), Number(at), "end");
    show();
  } else if (start !== undefined) {
    text.setSelectionRange(Number(start), Number(end));
  }
  text.focus();
});

one("#try-fallback").hidden = true;
one("#try-work").hidden = false;
// A browser keeps what somebody has typed when the page is loaded again.
if (text.value === "") text.value = samples[sample.value] ?? "";
show();
