/* What pages do by themselves: show what has changed, say when the connection is lost. Without this they work, too. */
"use strict";

function say(text) {
  const notice = document.getElementById("notice");
  notice.textContent = text;
  notice.hidden = text === "";
}

/* The other tab gives this one a login, too. */
let isLoggedOut = false;
function sayLoggedOut(text) {
  isLoggedOut = true;
  say(text);
  const link = document.createElement("a");
  link.href = document.body.dataset.login;
  link.target = "_blank";
  link.textContent = "log in in another tab";
  document.getElementById("notice").append(link, ", come back and go on.");
}

/* ------------------------------------------------------------------ what has changed */

/* A part that somebody is reading, or typing into, stays as it is until they are done. */
function isInUse(part) {
  return part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea, summary")
    || part.querySelector("details[open], [aria-expanded=true], input:checked") !== null;
}

/* While the mouse is held down nothing is replaced, or moved by that: the click would be lost. */
let isHeld = false;
document.addEventListener("pointerdown", (event) => { isHeld = event.button === 0; });
for (const over of ["pointerup", "pointercancel", "contextmenu"]) { // a menu may swallow the release
  document.addEventListener(over, () => setTimeout(() => { isHeld = false; catchUp(); })); // the click comes first
}

/* Then it says that there is something new, if it has words for that. */
function sayNews(part) {
  const news = part.querySelector("[data-news]");
  if (news !== null) news.hidden = false;
}

/* Parts that have not asked since something changed. One whose answer is on its way, or is just being put in, asks after
   that: htmx lets such a part hear nothing, or forgets what it heard. */
const outdated = new Map();

function refresh(what) {
  for (const part of document.querySelectorAll("[data-live-part]")) {
    if (outdated.get(part.id) !== "config") outdated.set(part.id, what);
  }
  catchUp();
}

function catchUp() {
  if (isHeld) return;
  for (const [id, what] of [...outdated]) {
    const part = document.getElementById(id);
    if (part === null || isInUse(part)) {
      outdated.delete(id);
      if (part !== null) sayNews(part);
    } else {
      if (what === "config") htmx.trigger(part, "config");
      if (outdated.has(id)) htmx.trigger(part, "changed");
    }
  }
}

document.addEventListener("htmx:beforeRequest", (event) => { outdated.delete(event.target.id); });
document.addEventListener("htmx:afterSettle", catchUp);

/* Somebody may have begun to read it while the new one was on its way. */
document.addEventListener("htmx:beforeSwap", (event) => {
  const part = event.detail.target;
  if (!part.matches("[data-live-part]")) return;
  if (isHeld) {
    event.detail.shouldSwap = false;
    outdated.set(part.id, "config");
  } else if (isInUse(part)) {
    event.detail.shouldSwap = false;
    sayNews(part);
  }
});

let connectionIs = "";

function showConnection(text) {
  connectionIs = text;
  const connection = document.getElementById("connection");
  if (connection === null) return;
  connection.textContent = text;
  connection.hidden = false;
  connection.classList.toggle("lost", text !== "live");
}

/* Of a stream that was refused a script is not told why; of a request it is. */
async function sayIfLoggedOut() {
  if (isLoggedOut) return; // it is said, and may be being read
  const asking = new AbortController();
  const answer = await fetch(document.body.dataset.live, { signal: asking.signal }).catch(() => null);
  if (answer?.status === 401) sayLoggedOut("You are logged out, so this page shows nothing new. What you typed is still here: ");
  asking.abort();
}

function listen() {
  const stream = new EventSource(document.body.dataset.live);
  stream.addEventListener("open", () => {
    showConnection("live");
    isLoggedOut = false;
    say("");
  });
  stream.addEventListener("changed", (event) => refresh(event.data));
  stream.addEventListener("error", () => {
    showConnection("not connected");
    if (stream.readyState !== EventSource.CLOSED) return;
    sayIfLoggedOut();
    setTimeout(listen, 3000);
  });
}

/* ------------------------------------------------------------------ what did not work */

document.body.addEventListener("htmx:sendError", (event) => {
  const verb = event.detail.requestConfig.verb;
  if (verb !== "get") say("The notifier cannot be reached, so nothing was changed. What you typed is still here: try again in a moment.");
});

document.body.addEventListener("htmx:responseError", (event) => {
  if (event.detail.requestConfig.verb === "get") return;
  if (event.detail.xhr.status === 401) {
    sayLoggedOut("You are logged out, so nothing was changed. What you typed is still here: ");
    return;
  }
  const found = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main");
  say(found ? found.innerText.trim() : "That did not work (" + event.detail.xhr.status + "). The log of the notifier says more.");
});

/* ------------------------------------------------------------------ small things */

/* A form that was changed and not sent: leaving asks first. */
let isDirty = false;
document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-keep]")) isDirty = true;
});
document.addEventListener("submit", () => { isDirty = false; });
window.addEventListener("beforeunload", (event) => { if (isDirty) event.preventDefault(); });

/* Also after a form put another page into the place of this one: it has another header. */
htmx.onLoad((part) => {
  if (part !== document.body && !part.parentElement?.matches("body")) return;
  if (connectionIs) showConnection(connectionIs);
  document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
});

window.addEventListener("DOMContentLoaded", listen);
