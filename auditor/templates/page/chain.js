// @ts-check
// The chain of an indicator: its step, and each that it answers, from the top.
/** @type {(anchor: string) => void} */
const showChain = (anchor) => {
  /** @type {HTMLElement[]} */
  const steps = [];
  for (let at = stepOf(anchor); at && !steps.includes(at);) {
    steps.unshift(at);
    at = stepOf(at.dataset.up ?? "");
  }
  if (!steps.length) return;
  const copies = steps.map((step) => {
    const copy = /** @type {HTMLElement} */ (step.cloneNode(true));
    copy.removeAttribute("id");
    copy.classList.toggle("current", step.id === anchor);
    return copy;
  });
  one(".steps").replaceChildren(...copies);
  const plan = /** @type {HTMLElement | null} */ (steps[steps.length - 1].closest("details"))?.dataset.plan;
  if (plan) pickPlan(plan, anchor);
};
/** @type {(plan: string, anchor?: string) => void} */
const pickPlan = (plan, anchor = "") => {
  const home = all(by("chains"), "details").find((each) => each.dataset.plan === plan);
  if (!home) return;
  unfold(home);
  /** @type {HTMLSelectElement} */ (by("pick-plan")).value = plan;
  const select = /** @type {HTMLSelectElement} */ (by("pick-step"));
  const first = new Option(say("no-indicator"), "");
  select.replaceChildren(first, ...all(home, ".step").map((step) => {
    const name = step.querySelector("h3")?.lastChild?.textContent?.trim() ?? "";
    return new Option(name, step.id, false, step.id === anchor);
  }));
};
by("pick-plan").addEventListener("input", () => pickPlan(chosen("pick-plan")));
by("pick-step").addEventListener("input", () => showChain(chosen("pick-step")));
/** @type {(plan: string) => void} */
const onlyPlan = (plan) => {
  // Only within the picture: the page stays where it is.
  const box = one(`.cascade .${language()} a[href="#${CSS.escape(plan)}"]`)?.getBoundingClientRect();
  const frame = one(".cascade .scroll");
  if (box) {
    const around = frame.getBoundingClientRect();
    frame.scrollBy(box.x + box.width / 2 - around.x - around.width / 2, box.y + box.height / 2 - around.y - around.height / 2);
  }
  const select = /** @type {HTMLSelectElement} */ (by("by-plan"));
  if (Array.from(select.options).some((option) => option.value === plan)) {
    select.value = select.value === plan ? "" : plan;
    filter();
  }
  pickPlan(plan);
};
