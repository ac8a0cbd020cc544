// Suggests what a search field may become: a combobox with a list (WAI-ARIA, list autocomplete, manual selection).

const PAUSE = 120;
const KINDS = ["QUERY", "ACTOR", "STATEMENT", "ARTICLE"];
const words = document.body.dataset;
const names = words.suggestKinds.split(",");

class Combobox {
  constructor(field, number) {
    this.field = field;
    this.list = document.createElement("ul");
    this.list.id = `suggestions-${number}`;
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", words.suggestLabel);
    this.status = document.createElement("span");
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    this.items = [];
    this.active = -1;
    this.asked = 0;
    this.dress();
  }

  dress() {
    const around = document.createElement("div");
    around.className = "suggest";
    this.field.replaceWith(around);
    around.append(this.field, this.list, this.status);
    this.field.setAttribute("role", "combobox");
    this.field.setAttribute("aria-autocomplete", "list");
    this.field.setAttribute("aria-controls", this.list.id);
    this.field.setAttribute("aria-expanded", "false");
    this.field.addEventListener("input", () => this.later());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("blur", () => this.close());
    // Before the field loses the focus, which closes the list.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  later() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const number = ++this.asked;
    const typed = this.field.value;
    if (typed.trim().length < 2) {
      this.close();
      return;
    }
    const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
    const found = answer && answer.ok ? await answer.json() : { items: [] };
    if (number === this.asked && document.activeElement === this.field) {
      this.show(found.items);
    }
  }

  show(items) {
    this.items = items;
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...items.map((item, i) => this.option(item, i)));
    this.open(items.length > 0);
    this.status.textContent = items.length > 0 ? words.suggestCount.replace("{0}", items.length) : words.suggestNone;
  }

  option(item, i) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${i}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const text = document.createElement("span");
    text.textContent = item.text;
    const facts = document.createElement("span");
    facts.className = "suggestion-facts";
    facts.textContent = ` ${names[KINDS.indexOf(item.kind)] ?? ""} ${item.count}`;
    option.append(text, facts);
    option.addEventListener("click", () => this.choose(i));
    return option;
  }

  open(shown) {
    this.list.hidden = !shown;
    this.field.setAttribute("aria-expanded", String(shown));
  }

  close() {
    clearTimeout(this.waiting);
    this.asked++;
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.status.textContent = "";
    this.open(false);
  }

  choose(i) {
    location.assign(this.items[i].address);
  }

  move(by) {
    const places = this.items.length + 1;
    // One place more than there are suggestions: the field itself, where none is chosen.
    this.active = ((this.active + 1 + by + places) % places) - 1;
    [...this.list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === this.active)));
    if (this.active < 0) {
      this.field.removeAttribute("aria-activedescendant");
    } else {
      const option = this.list.children[this.active];
      this.field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.altKey === false) {
      event.preventDefault();
      if (this.list.hidden) {
        this.ask();
      } else {
        this.move(step);
      }
    } else if (event.key === "Enter" && !this.list.hidden && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }
}

document.querySelectorAll("input[data-suggest]").forEach((field, number) => new Combobox(field, number));
