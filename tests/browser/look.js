// What can be seen of a page by machine. Everything hangs on `look`, for tests/browser_page.py.
"use strict";

window.look = {
  // The visible text, with white space as one space and without word joiners.
  text: () => document.body.innerText.replace(/\u2060/g, "").replace(/\s+/g, " ").trim(),

  count: (selector) => document.querySelectorAll(selector).length,

  // How wide each picture is in truth, 0 if it was not found.
  pictures: () => [...document.images].map((each) => each.naturalWidth),

  // Elements that are wider than the window, or whose text is cut off at their edge.
  overflowing: () =>
    [document.documentElement, ...document.body.querySelectorAll("*")].filter(overflows).map((each) => named(each)),

  // Whatever could run, now or on a click.
  active: () =>
    [...document.body.querySelectorAll("*")]
      .filter((each) => /^(script|iframe|object|embed|form|base|link)$/i.test(each.tagName) || isActive(each))
      .map((each) => each.outerHTML.slice(0, 200)),

  // Texts that are hard to read: [contrast, text].
  faint: (least) =>
    texts()
      .map((node) => [contrast(node.parentElement), node.data.trim()])
      .filter(([found]) => found < least),
};

function overflows(element) {
  if (element === document.documentElement) return element.scrollWidth > window.innerWidth;
  const isCutting = ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
  return isCutting && element.checkVisibility() && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
}

function named(element) {
  return `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText.slice(0, 80)}`;
}

function isActive(element) {
  const isHandler = (each) => /^on/i.test(each.name);
  const leads = ["href", "src", "action", "formaction", "xlink:href"].map((name) => element.getAttribute(name) || "");
  return [...element.attributes].some(isHandler) || leads.some((each) => /^\s*(javascript|vbscript|data:text)/i.test(each));
}

// Text nodes with letters or digits that a person sees.
function texts() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[\p{L}\p{N}]/u.test(node.data) && isSeen(node)) found.push(node);
  }
  return found;
}

function isSeen(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const hasSize = [...range.getClientRects()].some((each) => each.width > 1 && each.height > 1);
  return hasSize && node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

// WCAG 2.2, relative luminance and contrast ratio.
function contrast(element) {
  const ground = groundOf(element);
  const [dark, light] = [over(colour(getComputedStyle(element).color), ground), ground].map(luminance).sort((a, b) => a - b);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

function groundOf(element) {
  const layers = [];
  for (let each = element; each; each = each.parentElement) layers.push(colour(getComputedStyle(each).backgroundColor));
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

function colour(text) {
  const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha];
}

function over([red, green, blue, alpha], below) {
  return [red, green, blue].map((each, place) => each * alpha + below[place] * (1 - alpha)).concat(1);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((each) => each / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
