"""The tables of keys in docs/, made of the schema. `./dev docs` writes them into the pages, between their markers."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sidecar.channels import channels
from sidecar.document.forms import Form
from sidecar.document.schema import Key, bare_schema, keys, shown
from sidecar.document.settings import settings_schema

MARKED: Final = re.compile(r"(<!-- (?:keys|list): (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
ABOVE: Final = {
    "settings": "settings.",
    "integrations": "integrations.*.",
    "rules": "rules.*.",
    "quiet_hours": "quiet_hours.*.",
    "templates": "templates.*.",
    "tests": "tests[].",
}
"""Each section, and what stands before its keys in their paths."""
FEW: Final = 10
"""So many allowed words are named; there are 600 time zones."""


def filled(page: str) -> str:
    """The page with its tables as they are now.

    A marker names a section (`<!-- keys: rules -->`), a channel (`<!-- keys: slack -->`), or all sections (`file`);
    `<!-- list: channels -->` is the list of all channels.
    """
    return MARKED.sub(lambda found: f"{found[1]}\n{table(found[2])}\n\n{found[3]}", page)


def table(name: str) -> str:
    if name == "channels":
        return "\n".join(["| channel | what it is |", "|---|---|", *map(entry, channels())])
    return "\n".join(["| key | default | what it is |", "|---|---|---|", *rows(name)])


def entry(kind: str) -> str:
    channel = channels()[kind]
    return f"| [{channel.label}]({kind}.md) | {escaped(channel.about)} |"


def rows(name: str) -> Iterator[str]:
    root = bare_schema(channels())
    if name == "file":
        yield from (row(key, "") for key in keys(root, root) if key.path in root["properties"])
    elif name in ABOVE:
        above = ABOVE[name]
        yield from (row(key, above) for key in keys(root, root) if key.path.startswith(above))
    else:
        yield from (row(key, "") for key in keys(root, settings_schema(channels()[name])))


def row(key: Key, above: str) -> str:
    form = key.form
    default = "required" if key.is_required else f"`{shown(form['default'])}`" if "default" in form else "–"
    words = (form["description"], allowed(form))
    return f"| `{key.path.removeprefix(above)}` | {default} | {escaped(' '.join(filter(None, words)))} |"


def allowed(form: Form) -> str:
    """The words or the numbers that may stand there, if they are few and the description does not say them."""
    words = [f"`{word}`" for word in words_of(form)]
    if len(words) <= FEW and not all(word in form["description"] for word in words):
        return f"One of {', '.join(words)}."
    if form.get("writeOnly"):
        return "A secret."
    return f"From {form['minimum']} to {form['maximum']}." if "maximum" in form else ""


def words_of(form: Form) -> list[str]:
    """Those of an enum, also where a list of them may stand."""
    found = [word for word in form.get("enum", ()) if word is not None]
    return found or next((words_of(each) for each in form.get("anyOf", ())), [])


def escaped(text: str) -> str:
    return text.replace("|", r"\|")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        page = Path(name)
        page.write_text(filled(page.read_text("utf-8")), "utf-8")
