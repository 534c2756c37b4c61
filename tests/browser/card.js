// Draws an Adaptive Card with Microsoft's renderer, in colours and sizes like those of Teams (which are not published).
"use strict";

const LOOKS = {
  light: { page: "#ffffff", text: "#242424", subtle: "#616161", line: "#d1d1d1", accent: "#4f52b2", good: "#e7f3e7", warning: "#fdf1d9", attention: "#fbe6e8" },
  dark: { page: "#292929", text: "#ffffff", subtle: "#c2c2c2", line: "#666666", accent: "#a8abf0", good: "#1b3a1b", warning: "#4a3514", attention: "#4d2027" },
};

function hostConfig(look) {
  const inks = { default: { default: look.text, subtle: look.subtle } };
  const style = (ground) => ({ backgroundColor: ground, foregroundColors: inks });
  const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const weights = { lighter: 200, default: 400, bolder: 600 };
  const font = (family) => ({ fontFamily: family, fontSizes: sizes, fontWeights: weights });
  return {
    fontTypes: { default: font("'Segoe UI', 'Noto Sans', sans-serif"), monospace: font("Consolas, 'DejaVu Sans Mono', monospace") },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: style(look.page),
      good: style(look.good),
      warning: style(look.warning),
      attention: style(look.attention),
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
    factSet: { title: { weight: "bolder", wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
  };
}

function styleOf(look) {
  return `
    body { margin: 0; background: ${look.page}; }
    .ac-pushButton { font: 600 14px 'Segoe UI', 'Noto Sans', sans-serif; color: ${look.text}; background: ${look.page};
      border: 1px solid ${look.line}; border-radius: 4px; padding: 6px 12px; margin: 0 0 8px; cursor: pointer; }
    .mention { color: ${look.accent}; font-weight: 600; }`;
}

// Markdown, and what Teams makes of <at>…</at> where the card's entities name somebody.
function htmlOf(text, people) {
  const html = window.markdownit().render(text);
  return html.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, (found, name) =>
    people.some((each) => each.text === `<at>${name}</at>`) ? `<span class="mention">${name}</span>` : found,
  );
}

// Returns what the renderer says against the card.
window.drawCard = (card, name) => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = htmlOf(text, card.msteams.entities || []);
    result.didProcess = true;
  };
  document.head.replaceChildren(Object.assign(document.createElement("style"), { textContent: styleOf(LOOKS[name]) }));
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig(LOOKS[name]));
  const context = new AdaptiveCards.SerializationContext();
  drawn.parse(card, context);
  document.body.replaceChildren(drawn.render());
  const trouble = drawn.validateProperties().validationEvents.map((each) => each.message);
  const notParsed = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
  return [...trouble, ...notParsed];
};
