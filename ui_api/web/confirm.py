"""Something that is asked before it is done to notifier.yaml, with what it would change there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response

from sidecar.edits import Change
from ui_api.auditing import deed_of
from ui_api.web import saves
from ui_api.web.forms import Form
from ui_api.web.look import Desk


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """`path` is where the answer goes, and `back` where one gets without it. `hidden` (a new `id`) goes along."""

    title: str
    said: Sequence[str]
    button: str
    path: str
    back: str
    is_grave: bool = False
    hidden: tuple[tuple[str, str], ...] = ()


def asked(desk: Desk, form: Form, change: Change, question: Question, done: str) -> Response[Any]:
    """Ask, or do it if that was the answer, and say so."""
    looked = saves.attempt(desk, form, lambda: change, "")
    if looked is None:
        if new_id := dict(question.hidden).get("id"):
            deed_of(desk.request).made(new_id)
        return desk.go(question.back, done)
    return desk.show("confirm.html", looked.status, question=question, looked=looked)
