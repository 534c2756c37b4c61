"""A form that edits notifier.yaml is sent twice: first to look at what it would change there, then to write just that.

What is refused comes back as the form with what was typed, and what to do about it. Whoever saved meanwhile is shown,
too: their change, and ours on top of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import msgspec

from sidecar import sealing, splice
from sidecar.edits import Change
from sidecar.errors import InvalidError, NotifierError, Problem, ReadOnlyConfigError, StaleConfigError
from sidecar.service import Service
from ui_api.problems import few
from ui_api.saving import Saver, saver
from ui_api.web.fields import Field
from ui_api.web.filling import SEALED, is_filled
from ui_api.web.forms import Form
from ui_api.web.look import Desk
from ui_api.web.trouble import status_of

TOKENS: Final = re.compile(r"sealed:v1:[\w:-]+")
NONE: Final[Mapping[str, str]] = {}


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What a form led to that is not written (yet).

    `version`: of the file that the next step builds on. `difference`: what writing would change; empty is nothing.
    `theirs`: what others changed since the form was opened (`is_overtaken`); empty if that is not known.
    `patch`: the change for the place where the file is kept, if it cannot be written here.
    `problems`: what is wrong, in a list; `at`: the same by the name of the field. `tokens`: of secrets, by field.
    """

    version: str
    status: int = 200
    difference: str = ""
    is_overtaken: bool = False
    theirs: str = ""
    patch: str = ""
    problems: tuple[str, ...] = ()
    at: Mapping[str, tuple[str, ...]] = {}
    tokens: Mapping[str, str] = {}

    @property
    def is_good(self) -> bool:
        return not self.problems and not self.patch

    def of(self, field: Field) -> tuple[str, ...]:
        """What is wrong with a field; with a group, only what is wrong with it as a whole."""
        if field.kind in ("group", "rows"):
            return self.at.get(field.name, ())
        return tuple(each for name, said in self.at.items() if is_in(name, field) for each in said)

    def is_about(self, field: Field) -> bool:
        """Whether something is wrong with a field, or inside of it."""
        return any(is_in(name, field) for name in self.at)

    @property
    def seen(self) -> str:
        """Stands for the difference: only what was looked at is written."""
        return digest(self.difference)


def is_in(name: str, field: Field) -> bool:
    return name == field.name or name.startswith((f"{field.name}.", f"{field.name}["))


class Sealer:
    """Seals, and remembers the tokens: the form carries them to the next step in the place of what was typed."""

    def __init__(self, service: Service, form: Form) -> None:
        self._keys = service.keys
        self.tokens = {name.removeprefix(SEALED): form.text(name) for name in form.names() if name.startswith(SEALED)}

    def __call__(self, plain: str, place: sealing.Binding) -> str:
        token = self._keys.seal(plain, place)
        self.tokens[f"config.{place.field}"] = token
        return token


def attempt(
    desk: Desk, form: Form, make: Callable[[], Change], where: str, tokens: Mapping[str, str] = NONE
) -> Looked | None:
    """Look, or write what was looked at; None once it is written.

    `make` gives the change, or raises what is wrong with the form. `where`: the path of the entry in the file. `tokens`
    are those of secrets that were typed; they may become more as the change is made.
    """
    live = desk.service.live
    saves = saver_of(desk, form.text("version"))
    try:
        change = make()
        difference = saves.difference(change).text
        if form.text("step") == "write" and form.text("seen") == digest(difference):
            saves.save(change, where.partition(".")[2])
            return None
    except StaleConfigError as error:
        return overtaken(desk, error, change, where, tokens)
    except NotifierError as error:
        return refused(error, live.current.version, where, tokens)
    return Looked(version=live.current.version, difference=difference, tokens=dict(tokens))


def saver_of(desk: Desk, version: str) -> Saver:
    return saver(desk.request, desk.service, f'"{version}"' if version else None)


def overtaken(desk: Desk, error: StaleConfigError, change: Change, where: str, tokens: Mapping[str, str]) -> Looked:
    """The file is another than the one that the form was made of: what they did, and what ours would do now."""
    try:
        mine = Looked(version=error.current, difference=saver_of(desk, "").difference(change).text)
    except NotifierError as trouble:
        mine = refused(trouble, error.current, where, {})
    shown = {"status": 412, "is_overtaken": True, "theirs": error.diff, "tokens": dict(tokens)}
    return msgspec.structs.replace(mine, **shown)


def refused(error: NotifierError, version: str, where: str, tokens: Mapping[str, str]) -> Looked:
    """What is wrong, in words, and at the fields."""
    problems = error.problems if isinstance(error, InvalidError) else [Problem(message=str(error))]
    at = by_field(problems, where)
    return Looked(
        version=version,
        status=status_of(error),
        patch=error.patch if isinstance(error, ReadOnlyConfigError) else "",
        problems=tuple(lines_of(error, few(problems), where)),
        at=at,
        tokens={name: token for name, token in tokens.items() if name not in at},
    )


def lines_of(error: NotifierError, problems: list[Problem], where: str) -> list[str]:
    if isinstance(error, ReadOnlyConfigError):
        return ["notifier.yaml is read-only here. Make this change where the file is kept, such as in git:"]
    return [f"{field_in(each.path, where)}: {each.message}".removeprefix(": ") for each in problems]


def by_field(problems: list[Problem], where: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in problems:
        name = field_in(each.path, where)
        found[name] = (*found.get(name, ()), each.message)
    return found


def field_in(path: str, where: str) -> str:
    """The name of the field as the form has it; a path of another entry stays as it is."""
    return path.removeprefix(f"{where}.")


def is_used(fields: Iterable[Field], form: Form, looked: Looked | None) -> bool:
    """Whether one of these is filled in, or something is wrong with it: then people want to see it."""
    return any(is_filled(each, form) or (looked is not None and looked.is_about(each)) for each in fields)


def digest(difference: str) -> str:
    """The same for two that differ in tokens only: a secret that is sealed twice gives two."""
    return hashlib.sha256(TOKENS.sub("sealed", difference).encode()).hexdigest()[:32]


# ---------------------------------------------------------------------- what the form was made of


def entry_at(service: Service, version: str, section: str, entry_id: str) -> dict[str, Any]:
    """An entry as it was written in that version of the file, or as it is now if that text is not here."""
    state = service.live.current
    text = None if version in ("", state.version) else service.live.revisions.text_of(version)
    return entry_in(text if text is not None else state.in_force, section, entry_id)


def entry_in(text: str, section: str, entry_id: str) -> dict[str, Any]:
    entries = (splice.load(text) or {}).get(section) or {}
    found = entries.get(entry_id)
    return found if isinstance(found, dict) else {}
