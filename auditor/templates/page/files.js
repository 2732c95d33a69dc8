// @ts-check
// Answers to a file, and from one.
by("save").addEventListener("click", () => {
  const plan = chosen("save-plan");
  const { head, rows } = data.opinions[plan];
  const given = answers[plan];
  const made = { ...head, rows: rows.map((/** @type {[number, string]} */ [place, anchor], /** @type {number} */ at) => ({
    number: at + 1, ...pool()[place], ...(given[anchor] ? { decision: inert(given[anchor]) } : {}),
  })) };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(made, null, 2) + "\n"], { type: "application/json" }));
  link.download = `${head.plan}.opinion.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  one(".told").textContent = say("saved", {
    count: rows.filter((/** @type {[number, string]} */ row) => given[row[1]]).length,
  });
});
/** @type {(decision: Decision) => Decision} signs that act are no part of a note */
const inert = ({ answer, note }) => ({
  answer, note: note.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ").trim(),
});
by("load").addEventListener("change", async (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const file = input.files?.[0];
  let count = -1;
  try {
    const read = JSON.parse(await /** @type {File} */ (file).text());
    for (const [, opinion] of opinions.filter(([, each]) => each.head.plan === read.plan)) {
      count = 0;
      const known = new Map(opinion.rows.map(
        (/** @type {[number, string]} */ [place, anchor]) => [pool()[place].fingerprint, anchor],
      ));
      for (const row of read.rows) {
        const anchor = known.get(row.fingerprint);
        const answer = row.decision?.answer;
        if (!anchor || !["adopted", "declined", "explained"].includes(answer)) continue;
        decide(anchor, { answer, note: String(row.decision.note ?? "") });
        showAnswer(by(anchor));
        count += 1;
      }
    }
  } catch {
    count = -1;
  }
  one(".told").textContent = count < 0 ? say("not-loaded") : say("loaded", { count });
  input.value = "";
});
