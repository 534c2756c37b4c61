/* A row of the history opens in its place; without this, its time leads to a page of its own. */
"use strict";

const AWAY = "The notifier cannot be reached. Close this row and open it once more in a moment.";

function toggle(row) {
  const opener = row.querySelector("a.opener");
  const more = row.nextElementSibling;
  const isOpen = opener.getAttribute("aria-expanded") !== "true";
  opener.setAttribute("aria-expanded", isOpen);
  more.hidden = !isOpen;
  if (isOpen && more.querySelector(".delivery") === null) fill(more.cells[0], opener);
}

function fill(cell, opener) {
  cell.textContent = "Loading…";
  const how = { target: cell, source: cell, select: opener.dataset.select, swap: "innerHTML" };
  htmx.ajax("GET", opener.getAttribute("href"), how).catch(() => { cell.textContent = AWAY; });
}

document.addEventListener("click", (event) => {
  const row = event.target.closest("tr.opens");
  if (row === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest("input, button, label, a:not(.opener)") || String(window.getSelection())) return;
  event.preventDefault();
  toggle(row);
});

document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.target.closest("tr.more")) event.detail.target.textContent = AWAY;
});

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-all]")) return;
  for (const box of event.target.closest("table").querySelectorAll("input[name=id]")) box.checked = event.target.checked;
});

htmx.onLoad((part) => {
  for (const opener of part.querySelectorAll("a.opener")) opener.setAttribute("aria-expanded", "false");
  for (const box of part.querySelectorAll("[data-all]")) box.hidden = false;
});
