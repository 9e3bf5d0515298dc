// Searches the newsroom with Pagefind's index. Without it the page leads to the archive, as it was served.

const PER_PAGE = 10;

const place = document.getElementById("pr-search");
const form = place.querySelector("form");
const count = place.querySelector(".pr-search__count");
const found = place.querySelector(".pr-search__found");
const more = place.querySelector(".pr-search__more");
const index = new URL(place.dataset.index, location.href);
const lang = document.documentElement.lang;
const phrases = JSON.parse(place.dataset.results);
const plural = new Intl.PluralRules(lang);
const days = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" });

let results = [];
let shown = 0;
let asked = 0;

/** Opens the index, that of each language of the newsroom. */
async function open() {
  const pagefind = await import(new URL("pagefind.js", index).href);
  const site = new URL(place.dataset.root, location.href).pathname;
  await pagefind.options({ baseUrl: site, excerptLength: 28 });
  await pagefind.init();
  const entry = await (await fetch(new URL("pagefind-entry.json", index))).json();
  const languages = Object.keys(entry.languages).sort();
  const [base] = lang.toLowerCase().split("-");
  const most = languages.toSorted((a, b) => entry.languages[b].page_count - entry.languages[a].page_count)[0];
  const own = [lang.toLowerCase(), base].find((each) => languages.includes(each)) ?? most;
  for (const language of languages) {
    // Another way of writing the address: Pagefind merges nothing with itself.
    if (language !== own) await pagefind.mergeIndex(`${index.pathname}./`, { language, baseUrl: site });
  }
  return pagefind;
}

/** Fills the choices with what there is. */
function offer(filters) {
  for (const select of form.querySelectorAll("select")) {
    const values = Object.keys(filters[select.name] ?? {});
    const numeric = select.name === "year";
    values.sort(numeric ? (a, b) => b - a : new Intl.Collator(lang).compare);
    for (const value of values) select.add(new Option(value, value));
    select.parentElement.hidden = values.length < 2;
  }
}

async function search(pagefind) {
  asked += 1;
  const mine = asked;
  const { q, ...choices } = Object.fromEntries(new FormData(form));
  const filters = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== ""));
  const words = q.trim();
  const nothing = words === "" && Object.keys(filters).length === 0;
  const order = words === "" ? { sort: { date: "desc" } } : {};
  const answer = nothing ? { results: [] } : await pagefind.search(words || null, { filters, ...order });
  // Somebody went on typing.
  if (mine !== asked) return;
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(words && { q: words }), ...filters });
  history.replaceState(null, "", address);
  results = answer.results;
  shown = 0;
  found.replaceChildren();
  const n = results.length;
  const phrase = phrases[plural.select(n)] ?? phrases.other;
  count.textContent = nothing ? "" : phrase.replace("{n}", n.toLocaleString(lang));
  await showMore(mine);
}

async function showMore(mine = asked) {
  const next = results.slice(shown, shown + PER_PAGE);
  const pages = await Promise.all(next.map((result) => result.data()));
  if (mine !== asked) return;
  found.append(...pages.map(item));
  shown += next.length;
  more.hidden = shown >= results.length;
}

/** A release among the results, as the lists of the newsroom show it. */
function item({ url, meta, excerpt }) {
  const entry = element("li", "pr-item");
  const day = element("p", "pr-item__date pr-furniture");
  if (meta.date) day.textContent = days.format(new Date(`${meta.date}T00:00Z`));
  const headline = element("h2", "pr-item__headline");
  const link = element("a");
  link.href = url;
  link.textContent = meta.title;
  headline.append(link);
  headline.dir = "auto";
  const text = element("p", "pr-item__deck");
  text.append(...marked(excerpt));
  text.dir = "auto";
  const words = element("div");
  words.append(headline, text);
  entry.append(day, words);
  return entry;
}

/** The words of an excerpt and the marks round those that were looked for; nothing else of it becomes a part of the page. */
function marked(excerpt) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent);
    const mark = element("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

function element(name, className = "") {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  return made;
}

open().then(async (pagefind) => {
  offer(await pagefind.filters());
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(pagefind), 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(pagefind);
  });
  more.addEventListener("click", () => showMore());
  place.querySelector(".pr-search__fallback").hidden = true;
  form.hidden = false;
  await search(pagefind);
});
