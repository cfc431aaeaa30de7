// Swaps the page when something was saved, and shows what stands behind what is pointed at.
"use strict";

const host = document.querySelector("scorepress-frame");
if (!host.shadowRoot) {
  host.attachShadow({ mode: "open" }).append(host.querySelector("template").content);
}
const frame = host.shadowRoot;
const nonce = document.currentScript.nonce;
const panel = frame.querySelector("#panel");
const inside = panel.querySelector(".inside");
const help = frame.querySelector("dialog");
const status = frame.querySelector(".status");

// A notice beside the bar; one whose words are shown elsewhere is only for those who hear it.
function say(words, heard = false) {
  status.classList.toggle("is-heard", heard);
  status.textContent = words;
}

// What a person chose in the help; kept for this browser.
const chosen = Object.fromEntries(["follow", "keys"].map((name) => [name, frame.querySelector(`[name=${name}]`)]));
for (const [name, box] of Object.entries(chosen)) {
  box.checked = localStorage.getItem(`scorepress-${name}`) !== "no";
  box.addEventListener("change", () => localStorage.setItem(`scorepress-${name}`, box.checked ? "yes" : "no"));
}

// --- The page, anew -------------------------------------------------------------------------------------------------

// The styles of a fetched page may stand where this page's own nonce lets them.
const read = (text) => new DOMParser().parseFromString(text.replace(/ nonce="[0-9a-f]{32}"/g, ` nonce="${nonce}"`), "text/html");
const parts = (page) => [...page.body.children].filter((each) => !each.matches("scorepress-frame, scorepress-frame ~ *, style.scorepress"));
const sentences = () => [...document.querySelectorAll("[data-tells]")];
const sentence = (tells) => document.querySelector(`[data-tells="${CSS.escape(tells)}"]`);

function place(element) {
  const steps = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
  }
  return steps;
}

function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return () => {};
  if (element === host) {
    const within = frame.activeElement?.closest(".changing") && frame.activeElement;
    const again = within && (within.dataset.do ? `[data-do="${within.dataset.do}"]` : within.dataset.key ? `[data-key="${CSS.escape(within.dataset.key)}"]` : null);
    return () => again && frame.querySelector(again)?.focus({ preventScroll: true });
  }
  const { tells } = element.dataset;
  const steps = place(element);
  return () => {
    if (element.isConnected) return;
    const there = (tells && sentence(tells)) || steps.reduce((at, step) => at?.children[step], document.body);
    there?.focus({ preventScroll: true });
  };
}

// How far each box that scrolls was scrolled.
function scrolled() {
  const boxes = () => [...document.querySelectorAll("[role=region]")];
  const was = boxes().map((box) => [box.scrollLeft, box.scrollTop]);
  return () => boxes().forEach((box, at) => was[at] && box.scrollTo(...was[at]));
}

function swap(page, elsewhere) {
  const was = new Set(sentences().map((each) => each.textContent));
  const again = focused();
  const back = scrolled();
  const [left, top] = [scrollX, scrollY];
  for (const name of ["lang", "dir"]) document.documentElement.setAttribute(name, page.documentElement.getAttribute(name) ?? "");
  document.title = page.title;
  document.body.className = page.body.className;
  const [styles, next] = [document, page].map((each) => [...each.head.querySelectorAll("style")]);
  styles.forEach((style, at) => {
    const text = next[at]?.textContent ?? "";
    if (style.textContent !== text) style.textContent = text;
  });
  const [before, after] = [parts(document), parts(page)];
  const alike = before.length === after.length && before.every((each, at) => each.localName === after[at].localName);
  if (alike) {
    before.forEach((each, at) => { if (each.outerHTML !== after[at].outerHTML) each.replaceWith(document.importNode(after[at], true)); });
  } else {
    before.forEach((each) => each.remove());
    document.body.prepend(...after.map((each) => document.importNode(each, true)));
  }
  const other = page.querySelector("scorepress-frame");
  const content = (other.shadowRoot ?? other.querySelector("template").content).querySelector(".changing");
  frame.querySelector(".changing").replaceWith(document.importNode(content, true));
  for (const name of ["generation", "week", "edition"]) {
    if (name in other.dataset) host.dataset[name] = other.dataset[name];
    else delete host.dataset[name];
  }
  settle();
  if (elsewhere) {
    scrollTo(0, 0);
  } else {
    back();
    scrollTo(left, top);
  }
  again();
  if (!elsewhere) {
    sentences().filter((each) => !was.has(each.textContent)).forEach((each) => each.classList.add("is-new"));
  }
}

// What a page does not say by itself: how high the bar is, and which languages a person hides.
const hidden = new Set();
const height = new ResizeObserver(([{ target }]) => host.style.setProperty("--bar", `${target.offsetHeight}px`));

function settle() {
  height.disconnect();
  height.observe(frame.querySelector(".bar"));
  for (const box of document.querySelectorAll("[data-column]")) {
    box.checked = !hidden.has(box.dataset.column);
    showColumn(box);
  }
}

function showColumn(box) {
  const at = [...document.querySelectorAll("[data-column]")].indexOf(box) + 1;
  for (const row of document.querySelector("table.beside").rows) row.cells[at].hidden = !box.checked;
}

document.addEventListener("change", ({ target }) => {
  if (!target.dataset.column) return;
  hidden[target.checked ? "delete" : "add"](target.dataset.column);
  showColumn(target);
});
settle();

let asking = false;
let asked = null;

// Fetches a page of the preview and puts it in the place of this one; of several at once the last.
async function go(path) {
  if (asking) { asked = path; return; }
  asking = true;
  try {
    const answer = await fetch(path, { cache: "no-store" });
    if (answer.ok) {
      const elsewhere = path !== location.pathname;
      const words = shown?.tells && sentence(shown.tells)?.textContent;
      if (elsewhere) history.pushState(null, "", path);
      swap(read(await answer.text()), elsewhere);
      const again = words && (sentences().find((each) => each.textContent === words) ?? sentence(shown.tells));
      await show(!words ? shown : again && !elsewhere ? { ...shown, tells: again.dataset.tells } : null);
      const isWell = problems().hidden;
      say(isWell ? "Updated" : frame.querySelector("#problems-title").textContent, !isWell);
      setTimeout(() => say(""), 2000);
    } else if (path !== location.pathname) {
      asked ??= location.pathname;
    } else if (answer.status === 404) {
      location.assign("/");
    }
  } catch {
    say("The preview does not answer");
  } finally {
    asking = false;
    if (asked) {
      const next = asked;
      asked = null;
      go(next);
    }
  }
}

// --- News -----------------------------------------------------------------------------------------------------------

let source = null;

function listen() {
  if (source || document.visibilityState === "hidden") return;
  source = new EventSource("/_/events");
  for (const kind of ["reload", "error", "ok"]) source.addEventListener(kind, told);
  source.addEventListener("error", (event) => { if (!event.data) say("The preview has ended"); });
  source.addEventListener("open", () => say(""));
}

// A browser gives a site few connections; a page that is not seen leaves its own to others.
function hush() {
  source?.close();
  source = null;
}

function told({ data }) {
  if (!data) return;
  const { generation, path } = JSON.parse(data);
  if (String(generation) === host.dataset.generation) return;
  const { week } = host.dataset;
  const follows = chosen.follow.checked && path && week && !path.startsWith(`/${week}/`);
  go(follows ? path + location.pathname.split("/").pop() : location.pathname);
}

addEventListener("pagehide", hush);
addEventListener("pageshow", listen);
document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? hush() : listen()));
addEventListener("popstate", () => go(location.pathname));
listen();

// --- What stands behind it ------------------------------------------------------------------------------------------

// What the panel shows: how to get it, and the part of the page that it is about.
let shown = null;

async function show(what) {
  shown = what;
  sentences().forEach((each) => each.classList.toggle("is-shown", each.dataset.tells === what?.tells));
  panel.hidden = !what;
  document.documentElement.classList.toggle("scorepress-panel", Boolean(what));
  if (!what) return;
  if (what.warnings) {
    const warnings = frame.querySelector("template.warnings").content;
    inside.replaceChildren(document.importNode(warnings, true));
    return;
  }
  const { week, edition } = host.dataset;
  const path = what.left ? frame.querySelector("[data-do=left-out]")?.dataset.href : `/${week}/${edition}.${what.tells}.html`;
  const answer = path && await fetch(path, { cache: "no-store" });
  if (shown !== what) return;
  if (!answer?.ok) return show(null);
  inside.replaceChildren(...read(await answer.text()).body.childNodes);
}

async function open(what) {
  const from = frame.activeElement ?? document.activeElement;
  await show({ ...what, from });
  panel.scrollTop = 0;
  document.querySelector(".is-shown")?.scrollIntoView({ block: "nearest" });
  inside.focus({ preventScroll: true });
}

function close() {
  const from = shown?.tells ? sentence(shown.tells) : shown?.from;
  show(null);
  (from?.isConnected ? from : document.body).focus({ preventScroll: true });
}

const problems = () => frame.querySelector(".problems");

const deeds = {
  "left-out": () => open({ left: true }),
  warnings: () => open({ warnings: true }),
  close,
  help: () => help.showModal(),
  "hide-problems": () => { problems().hidden = true; },
  "show-problems": () => { problems().hidden = !problems().hidden; },
};

frame.addEventListener("click", (event) => {
  deeds[event.target.closest("[data-do]")?.dataset.do]?.();
});

document.addEventListener("click", (event) => {
  const pointed = event.target.closest?.("[data-tells]");
  if (pointed && getSelection().isCollapsed) open({ tells: pointed.dataset.tells });
});

// --- Keys -----------------------------------------------------------------------------------------------------------

const inTable = (each) => each.closest("table") && each.tabIndex < 0;

// The next of these behind the focus, or before it; from the end one begins anew.
function step(all, forward) {
  if (!all.length) return;
  const at = document.activeElement?.closest?.("[data-tells]") ?? null;
  const follows = (each) => !at || at.compareDocumentPosition(each) & (forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
  const found = forward ? all.find(follows) ?? all[0] : all.findLast(follows) ?? all.at(-1);
  found.focus();
}

function firstFigures() {
  return [...document.querySelectorAll("table")].map((table) => [...table.querySelectorAll("[data-tells]")].find(inTable)).filter(Boolean);
}

// From a figure to the one beside, above or below it.
function move(from, [down, right]) {
  const cell = from.closest("td, th");
  const rows = [...from.closest("table").rows];
  const row = rows[rows.indexOf(cell.parentElement) + down];
  row?.cells[cell.cellIndex + right]?.querySelector("[data-tells]")?.focus();
}

function next(links) {
  const all = [...frame.querySelectorAll(links)];
  const at = all.findIndex((each) => each.hasAttribute("aria-current"));
  all[(at + 1) % all.length]?.click();
}

const arrows = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const letters = {
  j: () => step(sentences().filter((each) => !inTable(each)), true),
  k: () => step(sentences().filter((each) => !inTable(each)), false),
  t: () => step(firstFigures(), true),
  l: () => next("a.language"),
  e: () => next("a.edition"),
};

document.addEventListener("keydown", (event) => {
  const at = event.composedPath()[0];
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || at.matches?.("input, textarea, select, [contenteditable]")) return;
  const pointed = at.closest?.("[data-tells]");
  let deed;
  if (event.key === "Escape") {
    deed = !problems().hidden ? deeds["hide-problems"] : shown ? close : null;
  } else if (pointed && (event.key === "Enter" || event.key === " ")) {
    deed = () => open({ tells: pointed.dataset.tells });
  } else if (pointed && inTable(pointed) && arrows[event.key]) {
    deed = () => move(pointed, arrows[event.key]);
  } else if (chosen.keys.checked && event.key.length === 1) {
    const link = frame.querySelector(`.changing [data-key="${CSS.escape(event.key)}"]`);
    deed = letters[event.key] ?? (link && (() => link.click()));
  }
  if (deed) {
    event.preventDefault();
    deed();
  }
});
