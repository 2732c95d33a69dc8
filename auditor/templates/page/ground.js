// @ts-check
"use strict";
// What every part of the script rests on: elements, data, words in two languages, what the browser keeps. The parts are
// joined into one script, in the order in which `auditor/cli/report.py` names them.
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
/** @type {(then: () => void) => void} */
const whenIdle = (then) => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(then);
  else setTimeout(then, 50);
};
