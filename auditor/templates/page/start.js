// @ts-check
// Languages and colours, as they were chosen last in this browser.
const LANGUAGE = "auditor/language";
const COLOURS = "auditor/colours";
const speak = () => {
  const now = language();
  root.lang = now === "zh" ? "zh-CN" : "en";
  root.dataset.lang = now;
  for (const each of all(document, "[data-zh]")) each.textContent = each.dataset[now] ?? "";
  for (const each of [document, controls].flatMap((of) => all(of, "[data-label-zh]"))) {
    each.setAttribute("aria-label", (now === "zh" ? each.dataset.labelZh : each.dataset.labelEn) ?? "");
  }
  for (const each of all(document, "[data-hint-zh]")) {
    /** @type {HTMLInputElement} */ (each).placeholder = (now === "zh" ? each.dataset.hintZh : each.dataset.hintEn) ?? "";
  }
  for (const button of all(document, "pre + button")) button.textContent = say("copy");
  for (const card of cards) if (decided(card.id)) showAnswer(card);
  const first = by("pick-step").firstElementChild;
  if (first) first.textContent = say("no-indicator");
  filter();
  progress();
};
const colour = () => {
  root.dataset.colours = ["light", "dark"].find((id) => /** @type {HTMLInputElement} */ (by(id)).checked) ?? "auto";
};
for (const [key, ids, change] of /** @type {[string, string[], () => void][]} */ ([
  [LANGUAGE, ["lang-zh", "lang-en"], speak], [COLOURS, ["auto", "light", "dark"], colour],
])) {
  for (const id of ids) {
    const button = /** @type {HTMLInputElement} */ (by(id));
    button.checked = ids.includes(kept(key) ?? "") ? kept(key) === id : button.defaultChecked;
    button.addEventListener("change", () => {
      keep(key, id);
      change();
    });
  }
}
by("print").addEventListener("click", () => window.print());
// What is closed is printed all the same: where the browser does not do so itself.
/** @type {HTMLElement[]} */
let opened = [];
window.addEventListener("beforeprint", () => {
  limit = fitting.length;
  show();
  opened = fitting.flatMap((card) => all(card, "details:not([open])"));
  for (const each of opened) {
    unfold(each);
    each.setAttribute("open", "");
  }
});
window.addEventListener("afterprint", () => {
  for (const each of opened) each.removeAttribute("open");
});

root.classList.add("js");
for (const each of all(document, ".filters, .walk, .chain, .right, #print")) each.hidden = false;
colour();
speak();
const first = opinions[0]?.[0];
if (first) pickPlan(first);
if (location.hash) goTo(decodeURIComponent(location.hash.slice(1)));
whenIdle(() => readAhead(0));
