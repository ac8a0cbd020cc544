// Shows the buttons that copy what stands beside them, where the browser lets a page write to the clipboard.

const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");

/** The text of a passage, or what a field holds. */
function textOf(source) {
  return "value" in source ? source.value : source.textContent;
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  if (!source) {
    return;
  }
  await navigator.clipboard.writeText(textOf(source).trim());
  const words = button.textContent;
  button.textContent = button.dataset.copied;
  status.textContent = button.dataset.copied;
  setTimeout(() => {
    button.textContent = words;
    status.textContent = "";
  }, 2000);
}

/** Where copying is refused, the text is selected, so that it can be copied by hand. */
function select(button) {
  const source = document.getElementById(button.dataset.copy);
  if (source && "select" in source) {
    source.select();
  } else if (source) {
    getSelection().selectAllChildren(source);
  }
}

const buttons = document.querySelectorAll("button[data-copy]");
if (buttons.length > 0 && navigator.clipboard) {
  document.body.append(status);
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button).catch(() => select(button)));
  }
}
