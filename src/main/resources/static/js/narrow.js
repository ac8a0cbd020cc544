// Narrows a list that is on the page already to what contains the words that are typed, whatever the case and accents.

function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

for (const field of document.querySelectorAll("input[data-narrows]")) {
  const items = [...document.getElementById(field.dataset.narrows).children];
  const words = items.map((item) => folded(item.textContent));
  field.addEventListener("input", () => {
    const asked = folded(field.value);
    items.forEach((item, i) => {
      item.hidden = !words[i].includes(asked);
    });
  });
}
