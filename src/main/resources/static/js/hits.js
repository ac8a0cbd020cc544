// Steps from one place that a search found to the next, by links in a bar that stays in sight, or by the keys n and p.

const bar = document.getElementById("hits");
const hits = [...document.querySelectorAll("mark.hit[id]")];
const counter = document.createElement("span");
counter.setAttribute("role", "status");
let current = hits.findIndex((hit) => `#${hit.id}` === location.hash);

function show() {
  const words = bar.dataset.of;
  counter.textContent = current < 0 ? "" : words.replace("{0}", current + 1).replace("{1}", hits.length);
}

function step(by) {
  current = current < 0 && by < 0 ? hits.length - 1 : (current + by + hits.length) % hits.length;
  // No entry in the history for each step: "back" leads to the results.
  location.replace(`#${hits[current].id}`);
  show();
}

function button(words, key, by) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-sm btn-outline-primary";
  made.textContent = words;
  made.setAttribute("aria-keyshortcuts", key);
  made.title = key;
  made.addEventListener("click", () => step(by));
  return made;
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

if (bar && hits.length > 0) {
  bar.querySelector(".hit-first")?.remove();
  bar.append(button(bar.dataset.previous, "p", -1), counter, button(bar.dataset.next, "n", 1));
  document.body.classList.add("stepping");
  show();
  addEventListener("hashchange", () => {
    const at = hits.findIndex((hit) => `#${hit.id}` === location.hash);
    current = at < 0 ? current : at;
    show();
  });
  addEventListener("keydown", (event) => {
    if ((event.key === "n" || event.key === "p") && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      step(event.key === "n" ? 1 : -1);
    }
  });
}
