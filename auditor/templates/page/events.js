// @ts-check
// Clicks and keys.
document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  const count = /** @type {HTMLElement | null} */ (target.closest("a.count"));
  const link = target.closest("a[href^='#']");
  const card = /** @type {HTMLElement | null} */ (target.closest(".card"));
  const answer = /** @type {HTMLElement | null} */ (target.closest("[data-answer]"))?.dataset.answer;
  const copy = target.closest("pre + button");
  if (count) {
    event.preventDefault();
    count.setAttribute("aria-pressed", String(count.getAttribute("aria-pressed") !== "true"));
    filter();
  } else if (link?.closest(".cascade") || link?.classList.contains("plan")) {
    event.preventDefault();
    const plan = /** @type {HTMLElement} */ (link).dataset.plan ?? (link.getAttribute("href") ?? "").slice(1);
    onlyPlan(plan);
  } else if (answer && card) press(card, answer);
  else if (copy) {
    void navigator.clipboard?.writeText(copy.previousElementSibling?.textContent ?? "").then(() => {
      copy.textContent = say("copied");
    });
  } else if (link) {
    const anchor = decodeURIComponent((link.getAttribute("href") ?? "").slice(1));
    if (card && anchor !== card.id) choose(card, false);
    if (stepOf(anchor)) event.preventDefault();
    goTo(anchor);
  }
  if (card && !link) choose(card, false);
});
document.addEventListener("keydown", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    choose(null);
    /** @type {HTMLElement} */ (target).blur?.();
    return;
  }
  if (target.closest("input:not([type=radio]), select, textarea")) return;
  if (event.key === " " && target.classList.contains("count")) {
    event.preventDefault();
    /** @type {HTMLElement} */ (target).click();
    return;
  }
  const verdicts = ["adopted", "declined", "explained"];
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "/") by("search").focus();
  else if ("123".includes(event.key) && current && speaking[current.id]) {
    press(current, verdicts[Number(event.key) - 1]);
  } else return;
  event.preventDefault();
});
window.addEventListener("hashchange", () => goTo(decodeURIComponent(location.hash.slice(1))));
