// @ts-check
// The chosen finding.
/** @type {HTMLElement | null} */
let current = null;
/** @type {HTMLDetailsElement | null} what was opened for the words of the chosen one */
let shownIn = null;
const roomBeside = matchMedia("(min-width: 84rem)");
/** @type {(card: HTMLElement | null, scroll?: boolean) => void} */
const choose = (card, scroll = true) => {
  current?.removeAttribute("aria-current");
  if (shownIn && current !== card) {
    shownIn.open = false;
    shownIn = null;
  }
  current = card;
  showPlace();
  if (!card) return;
  card.setAttribute("aria-current", "true");
  const place = fitting.indexOf(card);
  if (place >= limit) {
    limit = place + PAGE;
    show();
  }
  unfold(card);
  const passages = card.querySelector(".passages");
  if (passages) one(".words").replaceChildren(passages.cloneNode(true));
  const inside = card.querySelector("details");
  if (scroll && inside && !inside.open && !roomBeside.matches) {
    inside.open = true;
    shownIn = inside;
  }
  if (card.dataset.step) showChain(card.dataset.step);
  const plan = /** @type {HTMLSelectElement} */ (by("save-plan"));
  const speaks = speaking[card.id] ?? [];
  if (speaks.length && !speaks.includes(plan.value)) plan.value = speaks[0];
  if (scroll) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: card.offsetHeight < 0.8 * innerHeight ? "nearest" : "start" });    // a tall one: its top
  }
};
/** @type {(step: number) => HTMLElement | undefined} */
const neighbour = (step) => {
  const at = current ? fitting.indexOf(current) : -1;
  return fitting[at < 0 && step < 0 ? fitting.length - 1 : at + step];
};
/** @type {(step: number) => void} */
const move = (step) => {
  const next = neighbour(step);
  if (next) choose(next);
};
// Which of those that fit is chosen, and whether one stands before and behind it.
const showPlace = () => {
  const at = current ? fitting.indexOf(current) : -1;
  one(".at").textContent = at < 0 ? "" : say("at", { at: at + 1 });
  for (const [id, step] of /** @type {[string, number][]} */ ([["previous", -1], ["next", 1]])) {
    /** @type {HTMLButtonElement} */ (by(id)).disabled = !neighbour(step);
  }
};
by("previous").addEventListener("click", () => move(-1));
by("next").addEventListener("click", () => move(1));
/** @type {(anchor: string) => boolean} */
const goTo = (anchor) => {
  const target = stepOf(anchor) ?? document.getElementById(anchor);
  if (target?.classList.contains("card")) {
    if (!fitting.includes(target)) clear();
    choose(target);
    return true;
  }
  if (target?.classList.contains("step")) {
    showChain(anchor);
    one(".pane.chain").scrollIntoView({ block: "nearest" });
    return true;
  }
  if (target instanceof HTMLDetailsElement) target.open = true;
  return false;
};
