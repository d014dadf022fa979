// Search and filters of a plan's page. Without this script the page shows all of its goals.
"use strict";
const form = document.querySelector("form.filters");
if (form) {
  const goals = [...document.querySelectorAll("tr.goal")];
  const words = goals.map((goal) => goal.textContent.toLowerCase());
  const told = form.querySelector("output");
  const wanted = () => Object.fromEntries(new FormData(form));
  const fits = (goal, index, asked) =>
    words[index].includes(asked.text.trim().toLowerCase()) &&
    Object.entries(asked).every(([name, value]) => name === "text" || !value || goal.dataset[name] === value);
  const show = () => {
    const asked = wanted();
    let shown = 0;
    goals.forEach((goal, index) => {
      goal.hidden = !fits(goal, index, asked);
      shown += goal.hidden ? 0 : 1;
    });
    document.querySelectorAll("table.goals").forEach((table) => {
      table.hidden = !table.querySelector("tr.goal:not([hidden])");
    });
    told.textContent = told.dataset.template.replace("{0}", shown).replace("{1}", goals.length);
    const set = Object.entries(asked).filter(([, value]) => value);
    history.replaceState(null, "", set.length ? "#" + new URLSearchParams(set) : location.pathname + location.search);
  };
  const given = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of given) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  form.hidden = false;
  form.addEventListener("input", show);
  form.elements.text.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    form.reset();
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}
