// @ts-check
"use strict";
// What the page does beyond showing: filters, keys, the chain and the words of a chosen finding, answers.
(() => {
  /** @typedef {{answer: string, note: string}} Decision */
  /** @typedef {{zh: string, en: string}} Words */
  const root = document.documentElement;
  /** @type {<T extends HTMLElement = HTMLElement>(id: string) => T} */
  const by = (id) => /** @type {any} */ (document.getElementById(id));
  /** @type {(of: ParentNode, selector: string) => HTMLElement[]} */
  const all = (of, selector) => Array.from(of.querySelectorAll(selector));
  /** @type {(selector: string) => HTMLElement} */
  const one = (selector) => /** @type {any} */ (document.querySelector(selector));
  const data = JSON.parse(by("data").textContent || "{}");
  /** @type {any[] | undefined} */
  let read;
  const pool = () => (read ??= /** @type {any[]} */ (JSON.parse(by("rows").textContent || "[]")));
  const cards = all(document, ".card");
  const language = () => (/** @type {HTMLInputElement} */ (by("lang-en")).checked ? "en" : "zh");
  /** @type {(key: string, values?: Record<string, number>) => string} */
  const say = (key, values = {}) => data.words[key][language()].replace(
    /\{(\w+)\}/g, (/** @type {string} */ whole, /** @type {string} */ name) => String(values[name] ?? whole),
  );

  // What is closed waits as text, which a browser with scripts does not take apart; here it is.
  /** @type {(box: Element | null | undefined) => void} */
  const unfold = (box) => {
    for (const waiting of box ? all(box, "noscript") : []) {
      const content = document.createRange().createContextualFragment(waiting.textContent ?? "");
      for (const pre of all(content, "pre.excuse")) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = say("copy");
        pre.after(button);
      }
      waiting.replaceWith(content);
    }
  };
  document.addEventListener("toggle", (event) => unfold(/** @type {Element} */ (event.target)), true);
  /** @type {(anchor: string) => HTMLElement | null} the step of an indicator, chain-PLAN/ID */
  const stepOf = (anchor) => {
    const [plan, id] = anchor.split("/");
    if (!id || !plan.startsWith("chain-")) return null;
    const named = `plan-${plan.slice(6)}${/~\d+$/.exec(id)?.[0] ?? ""}`;
    unfold(all(by("chains"), "details").find((each) => each.dataset.plan === named));
    return document.getElementById(anchor);
  };

  // What the browser keeps; some keep nothing for a file.
  /** @type {(key: string) => string | null} */
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  /** @type {(key: string, value: string) => boolean} whether it is kept */
  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  };

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
  // A card gets its buttons when it comes near: thousands at once would be waited for.
  const controls = /** @type {HTMLTemplateElement} */ (by("decide")).content;
  /** @type {(card: HTMLElement) => void} */
  const ready = (card) => {
    near.unobserve(card);
    if (!speaking[card.id] || card.querySelector(".decide")) return;
    card.append(controls.cloneNode(true));
    showAnswer(card);
  };
  const near = new IntersectionObserver((seen) => {
    for (const each of seen) if (each.isIntersecting) ready(/** @type {HTMLElement} */ (each.target));
  }, { rootMargin: "600px" });
  for (const card of cards) near.observe(card);

  // Filters.
  const form = /** @type {HTMLFormElement} */ (one(".filters"));
  /** @type {(id: string) => string} */
  const chosen = (id) => /** @type {HTMLSelectElement | null} */ (document.getElementById(id))?.value ?? "";
  const counts = all(document, "a.count");
  /** @type {Map<HTMLElement, string>} */
  const texts = new Map();
  /** @type {(card: HTMLElement) => string} */
  const textOf = (card) => {
    let text = texts.get(card);
    if (text === undefined) {
      text = `${card.textContent?.replace(/<[^>]*>/g, " ").toLowerCase()} ${card.id}`;
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
  /** @type {(then: () => void) => void} */
  const whenIdle = (then) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(then);
    else setTimeout(then, 50);
  };
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
    const words = chosen("search").toLowerCase().split(/\s+/).filter(Boolean);
    fitting = cards.filter((card) => (!kinds.size || kinds.has(card.dataset.kind))
      && equal.every(([key, value]) => card.dataset[key] === value)
      && (!office || ` ${card.dataset.offices}`.includes(` ${office} `))
      && (!answer || (decided(card.id)?.answer ?? "unanswered") === answer)
      && words.every((word) => textOf(card).includes(word)));
    limit = PAGE;
    show();
    one(".nothing").hidden = fitting.length > 0 || cards.length === 0;
    one(".status").textContent = say("shown", { shown: fitting.length, total: cards.length });
    for (const link of all(document, "a.plan, .cascade a")) {
      const plan = link.dataset.plan ?? (link.getAttribute("href") ?? "").slice(1);
      if (plan === wanted.plan && plan) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const boxes = all(one(".middle"), ".group, .kind");
  const show = () => {
    const shown = new Set(fitting.slice(0, limit));
    const full = new Set();
    for (const card of cards) {
      const fit = shown.has(card);
      if (card.hidden === fit) card.hidden = !fit;
      if (fit) full.add(card.parentElement).add(card.parentElement?.parentElement);
    }
    /** @type {Map<Element | null | undefined, number>} */
    const often = new Map();
    for (const card of fitting) {
      for (const box of [card.parentElement, card.parentElement?.parentElement]) often.set(box, (often.get(box) ?? 0) + 1);
    }
    for (const box of boxes) {
      box.hidden = !full.has(box);
      const told = box.querySelector(":scope > h2 > small, :scope > .heading > small");
      if (told) told.textContent = String(often.get(box) ?? 0);
    }
    const left = fitting.length - shown.size;
    one(".further").hidden = left <= 0;
    by("further").textContent = say("further", { left });
  };
  const further = () => {
    limit += PAGE;
    show();
  };
  by("further").addEventListener("click", further);
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
    if (!card) return;
    card.setAttribute("aria-current", "true");
    const place = fitting.indexOf(card);
    if (place >= limit) {
      limit = place + PAGE;
      show();
    }
    ready(card);
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
      card.scrollIntoView({ block: "nearest" });
    }
  };
  /** @type {(step: number) => void} */
  const move = (step) => {
    const at = current ? fitting.indexOf(current) : step > 0 ? -1 : fitting.length;
    const next = fitting[at + step];
    if (next) choose(next);
  };
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

  // Languages and colours, as they were chosen last in this browser.
  const LANGUAGE = "auditor/language";
  const COLOURS = "auditor/colours";
  const speak = () => {
    const now = language();
    root.lang = now === "zh" ? "zh-CN" : "en";
    root.dataset.lang = now;
    for (const each of all(document, "[data-zh]")) each.textContent = each.dataset[now] ?? "";
    for (const each of all(document, "[data-label-zh]")) {
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
  // What is closed is printed all the same: where the browser does not do so itself.
  /** @type {HTMLElement[]} */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    limit = fitting.length;
    show();
    opened = cards.filter((card) => !card.hidden).flatMap((card) => all(card, "details:not([open])"));
    for (const each of opened) {
      unfold(each);
      each.setAttribute("open", "");
    }
  });
  window.addEventListener("afterprint", () => {
    for (const each of opened) each.removeAttribute("open");
  });

  root.classList.add("js");
  for (const each of all(document, ".filters, .chain, .right")) each.hidden = false;
  colour();
  speak();
  const first = opinions[0]?.[0];
  if (first) pickPlan(first);
  if (location.hash) goTo(decodeURIComponent(location.hash.slice(1)));
  whenIdle(() => readAhead(0));
})();
