// @ts-check
// Filters.
const form = /** @type {HTMLFormElement} */ (one(".filters"));
/** @type {(id: string) => string} */
const chosen = (id) => /** @type {HTMLSelectElement | null} */ (document.getElementById(id))?.value ?? "";
const counts = all(document, "a.count");
const planLinks = all(document, "a.plan, .cascade a");
const [nothing, told, further] = [".nothing", ".status", ".further"].map(one);
// What is counted and shown together, with where its number stands. All that a filter needs is looked up once: a search
// for an element goes through the whole page.
const boxes = all(one(".middle"), ".group, .kind").map((box) => ({
  box, own: all(box, ".card"), count: box.querySelector(":scope > h2 > small, :scope > .heading > small"),
}));
/** @type {Map<HTMLElement, string>} */
const texts = new Map();
/** @type {(card: HTMLElement) => string} */
const textOf = (card) => {
  let text = texts.get(card);
  if (text === undefined) {
    text = `${card.id} ${card.textContent}`.replace(/<[^>]*>/g, " ").toLowerCase();
    texts.set(card, text);
  }
  return text;
};
// Read while nobody waits: the first word that is typed finds all texts ready.
/** @type {(from: number) => void} */
const readAhead = (from) => {
  const until = Math.min(from + 50, cards.length);
  for (let at = from; at < until; at += 1) textOf(cards[at]);
  if (until < cards.length) whenIdle(() => readAhead(until));
};
// Words that are looked for are marked where they stand; where they stand in what is folded, its summary is.
/** @type {string[]} */
let sought = [];
/** @type {(text: string) => number[][]} from where to where they stand in a text */
const spots = (text) => sought.flatMap((word) => {
  const found = [];
  const low = text.toLowerCase();
  if (low.length !== text.length) return [];
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) found.push([at, at + word.length]);
  return found;
});
/** @type {(card: HTMLElement) => StaticRange[]} */
const marksIn = (card) => {
  const marks = [];
  const hidden = language() === "zh" ? ".en" : ".zh";
  let inside = false;
  let outside = false;
  const walk = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const found = spots(/** @type {Text} */ (node).data);
    if (!found.length || node.parentElement?.closest(hidden)) continue;
    if (node.parentElement?.closest("details:not([open]), noscript")) inside = true;
    else outside = true;
    for (const [from, to] of found) {
      marks.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
    }
  }
  if (inside && !outside) card.classList.add("within");
  return marks;
};
const markSought = () => {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("sought");
  for (const card of cards) card.classList.remove("within");
  const marks = fitting.slice(0, limit).flatMap(marksIn);
  if (marks.length) CSS.highlights.set("sought", new Highlight(...marks));
};
document.addEventListener("toggle", (event) => {
  unfold(/** @type {Element} */ (event.target));
  if (sought.length) markSought();
}, true);

// Of the cards that fit, the first so many are shown; more when somebody asks, or when a key gets there.
const PAGE = 60;
/** @type {HTMLElement[]} */
let fitting = cards;
let limit = PAGE;
const filter = () => {
  const kinds = new Set(
    counts.filter((each) => each.getAttribute("aria-pressed") === "true").map((each) => each.dataset.kind),
  );
  const wanted = { plan: chosen("by-plan"), family: chosen("by-family"), state: chosen("by-state") };
  const equal = Object.entries(wanted).filter(([, value]) => value);
  const office = chosen("by-office");
  const answer = chosen("by-answer");
  const before = sought.length;
  sought = chosen("search").toLowerCase().split(/\s+/).filter(Boolean);
  fitting = cards.filter((card) => (!kinds.size || kinds.has(card.dataset.kind))
    && equal.every(([key, value]) => card.dataset[key] === value)
    && (!office || ` ${card.dataset.offices}`.includes(` ${office} `))
    && (!answer || (decided(card.id)?.answer ?? "unanswered") === answer)
    && sought.every((word) => textOf(card).includes(word)));
  limit = PAGE;
  show();
  if (before || sought.length) whenIdle(markSought);              // what was found is shown first
  nothing.hidden = fitting.length > 0 || cards.length === 0;
  told.textContent = say("shown", { shown: fitting.length, total: cards.length });
  for (const link of planLinks) {
    const plan = link.dataset.plan ?? (link.getAttribute("href") ?? "").slice(1);
    if (plan === wanted.plan && plan) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
};
const show = () => {
  const fit = new Set(fitting);
  const shown = new Set(fitting.slice(0, limit));
  for (const card of cards) if (card.hidden === shown.has(card)) card.hidden = !card.hidden;
  for (const { box, own, count } of boxes) {
    box.hidden = !own.some((card) => shown.has(card));
    if (count) count.textContent = String(own.filter((card) => fit.has(card)).length);
  }
  for (const card of shown) ready(card);
  const left = fitting.length - shown.size;
  further.hidden = left <= 0;
  by("further").textContent = say("further", { left });
  showPlace();
};
by("further").addEventListener("click", () => {
  limit += PAGE;
  show();
  if (sought.length) markSought();
});
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
const clear = () => {
  for (const each of form.querySelectorAll("input, select")) /** @type {HTMLInputElement} */ (each).value = "";
  for (const each of counts) each.setAttribute("aria-pressed", "false");
  filter();
};
form.addEventListener("reset", (event) => {
  event.preventDefault();
  clear();
});
for (const each of counts) {
  each.setAttribute("role", "button");
  each.setAttribute("aria-pressed", "false");
}
