// @ts-check
// Answers: kept per plan, under the digest of the text that they were given on.
/** @type {Record<string, Record<string, Decision>>} */
const answers = {};
const opinions = Object.entries(data.opinions);
/** @type {(plan: string) => string} */
const shelf = (plan) => `auditor/answers/${data.opinions[plan].head.digest}`;
/** @type {Record<string, string[]>} which opinions speak of a finding */
const speaking = {};
for (const [plan, opinion] of opinions) {
  for (const [, anchor] of opinion.rows) (speaking[anchor] ??= []).push(plan);
  try {
    answers[plan] = JSON.parse(kept(shelf(plan)) || "{}");
  } catch {
    answers[plan] = {};
  }
}
/** @type {(anchor: string) => Decision | undefined} */
const decided = (anchor) => (speaking[anchor] ?? []).map((plan) => answers[plan][anchor]).find(Boolean);

/** @type {(anchor: string, decision: Decision | null) => void} */
const decide = (anchor, decision) => {
  for (const plan of speaking[anchor] ?? []) {
    if (decision) answers[plan][anchor] = decision;
    else delete answers[plan][anchor];
    if (!keep(shelf(plan), JSON.stringify(answers[plan]))) one(".told").textContent = say("not-kept");
  }
  progress();
};
const progress = () => {
  const asked = cards.filter((card) => speaking[card.id]);
  one(".progress").textContent = say("progress", {
    done: asked.filter((card) => decided(card.id)).length, total: asked.length,
  });
};

/** @type {(card: HTMLElement) => void} */
const showAnswer = (card) => {
  const box = card.querySelector(".decide");
  if (!box) return;
  const decision = decided(card.id);
  for (const button of all(box, "button")) {
    button.setAttribute("aria-pressed", String(button.dataset.answer === decision?.answer));
  }
  let note = box.querySelector("textarea");
  if (!decision) note?.remove();
  else {
    if (!note) {
      note = document.createElement("textarea");
      note.addEventListener("input", () => {
        const now = decided(card.id);
        if (now && note) decide(card.id, { answer: now.answer, note: note.value });
      });
      box.append(note);
    }
    note.value = decision.note;
    note.placeholder = say("note");
    note.setAttribute("aria-label", say("note"));
  }
};
/** @type {(card: HTMLElement, answer: string) => void} */
const press = (card, answer) => {
  const before = decided(card.id);
  decide(card.id, before?.answer === answer ? null : { answer, note: before?.note ?? "" });
  showAnswer(card);
};
// A card gets its buttons when it is shown: thousands at once would be waited for.
const controls = /** @type {HTMLTemplateElement} */ (by("decide")).content;
/** @type {(card: HTMLElement) => void} */
const ready = (card) => {
  if (!speaking[card.id] || card.querySelector(".decide")) return;
  card.append(controls.cloneNode(true));
  showAnswer(card);
};
