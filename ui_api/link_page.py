"""The page behind a link of a message: plain HTML for any phone, no scripts, nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec
from litestar import MediaType, Response

if TYPE_CHECKING:
    from jinja2 import Template

STYLE: Final = """
body { margin: 0; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; background: #f3f4f6; color: #111827 }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem; background: #fff; border-radius: .5rem }
h1 { margin: 0 0 1rem; font-size: 1.25rem; overflow-wrap: anywhere }
p { overflow-wrap: anywhere }
label, input, button { display: block; box-sizing: border-box; width: 100%; font: inherit }
input { margin: .25rem 0 1rem; padding: .5rem; border: 1px solid #6b7280; border-radius: .25rem; background: inherit;
  color: inherit }
button { padding: .75rem; border: 0; border-radius: .25rem; background: #1d4ed8; color: #fff; cursor: pointer }
:focus-visible { outline: 3px solid #60a5fa; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  body { background: #111827; color: #f3f4f6 }
  main { background: #1f2937 }
}
"""
PAGE: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{{ page.title }}</title>
<style>{{ style | safe }}</style>
</head>
<body>
<main>
<h1>{{ page.title }}</h1>
{% for line in page.lines %}
<p>{{ line }}</p>
{% endfor %}
{% if page.button %}
<form method="post">
<label for="by">Your name, for the others (may stay empty)</label>
<input id="by" name="by" maxlength="{{ name_limit }}" autocomplete="name">
<button>{{ page.button }}</button>
</form>
{% endif %}
</main>
</body>
</html>
"""
NAME_LIMIT: Final = 100
STYLE_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS: Final = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # no-referrer would take the Origin from the form, too
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class Page(msgspec.Struct, frozen=True):
    """What is shown. With a `button`, it asks; the answer is posted to the same address."""

    title: str
    lines: tuple[str, ...] = ()
    button: str = ""


@cache
def template() -> Template:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  # 3 MB that a lab without such links does not need

    return Environment(autoescape=True, undefined=StrictUndefined).from_string(PAGE)


def shown(page: Page, status: int = 200) -> Response[str]:
    html = template().render(page=page, style=STYLE, name_limit=NAME_LIMIT)
    return Response(html, status_code=status, media_type=MediaType.HTML, headers=HEADERS)
