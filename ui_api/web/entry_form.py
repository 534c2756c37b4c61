"""The form of a rule, of quiet hours or of a template, made from what `document.keys` says of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sidecar import edits, splice
from sidecar.edits import Change, Kind
from sidecar.errors import NotifierError
from sidecar.service import Service
from ui_api import shapes
from ui_api.web.fields import Field, Known, fields_of, forms
from ui_api.web.filling import changes, filled, merged, rebased
from ui_api.web.forms import Form
from ui_api.web.look import Desk
from ui_api.web.saves import Looked, attempt, entry_at, entry_in, refused

DEFINITIONS: Final = {edits.RULES: "rule", edits.QUIET_HOURS: "quiet_hours", edits.TEMPLATES: "template"}


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A form for one entry. `entry_id` is empty for a new one, which would get `new_id`."""

    kind: Kind
    fields: tuple[Field, ...]
    form: Form
    entry_id: str = ""
    new_id: str = ""
    looked: Looked | None = None

    def field(self, key: str) -> Field:
        return next(each for each in self.fields if each.key == key)

    @property
    def id(self) -> str:
        return self.entry_id or self.new_id

    @property
    def place(self) -> str:
        """Where it stands in the file."""
        return f"{self.kind.section}.{self.id}"

    @property
    def status(self) -> int:
        return self.looked.status if self.looked else 200

    def version(self, service: Service) -> str:
        return self.looked.version if self.looked else service.live.current.version


def fields_for(kind: Kind, service: Service) -> tuple[Field, ...]:
    return fields_of(forms()[DEFINITIONS[kind]], known=known_to(service))


def known_to(service: Service, without: str = "") -> Known:
    """What an entry can refer to."""
    config = shapes.config_of(service.live.current)
    return Known(
        integrations=tuple((each.id, each.name) for each in config.integrations.values() if each.id != without),
        quiet_hours=tuple((each, each) for each in config.quiet_hours),
        templates=tuple((each, each) for each in config.templates),
    )


def opened(desk: Desk, kind: Kind, entry_id: str = "", given: Mapping[str, Any] | None = None) -> Sheet:
    """The form as it is first shown. `given` fills in one that is new."""
    fields = fields_for(kind, desk.service)
    entry = entry_in(desk.service.live.current.in_force, kind.section, entry_id) if entry_id else given or {}
    return Sheet(kind=kind, fields=fields, form=filled(fields, entry), entry_id=entry_id)


def sent(desk: Desk, kind: Kind, form: Form, entry_id: str = "") -> Sheet:
    """The form as it came back; without `looked`, because nothing was done with it yet."""
    fresh = "" if entry_id else new_id(kind, form, desk.service)
    return Sheet(kind=kind, fields=fields_for(kind, desk.service), form=form, entry_id=entry_id, new_id=fresh)


def new_id(kind: Kind, form: Form, service: Service) -> str:
    """The one that is wanted, else one made of the name."""
    taken = splice.load(service.live.current.in_force) or {}
    name = form.text("name") or kind.noun.split()[0]
    return form.text("id") or edits.entry_id({"name": name}, taken.get(kind.section) or {})


def change_of(desk: Desk, sheet: Sheet) -> Change:
    """What the form wants. Raises InvalidError."""
    kind, form = sheet.kind, sheet.form
    before: Mapping[str, Any] = {}
    if sheet.entry_id:
        before = entry_at(desk.service, form.text("version"), kind.section, sheet.entry_id)
    else:
        edits.entry_id({"id": sheet.id}, ())
    body = changes(before, merged(sheet.fields, form, before))
    return edits.put_entry(kind, sheet.id, body, create=not sheet.entry_id)


def saved(desk: Desk, sheet: Sheet) -> Sheet | None:
    """Look, or write what was looked at; None once it is written."""
    kind, service = sheet.kind, desk.service
    if sheet.entry_id and not entry_in(service.live.current.in_force, kind.section, sheet.entry_id):
        return lost(desk, sheet)
    looked = attempt(desk, sheet.form, lambda: change_of(desk, sheet), sheet.place)
    if looked is None:
        return None
    form = sheet.form
    if looked.is_good and not sheet.entry_id:
        form = form.having(id=sheet.id)
    if looked.is_overtaken and sheet.entry_id:
        old = entry_at(service, form.text("version"), kind.section, sheet.entry_id)
        now = entry_in(service.live.current.in_force, kind.section, sheet.entry_id)
        form = rebased(sheet.fields, form, old, now)
    return msgspec.structs.replace(sheet, form=form, looked=looked)


def lost(desk: Desk, sheet: Sheet) -> Sheet:
    """Somebody deleted or renamed it while the form was open: what was typed can become a new one."""
    gone = (
        f"'{sheet.entry_id}' was deleted or renamed meanwhile. What you typed is still here: it can be written as a "
        f"new {sheet.kind.noun}."
    )
    looked = Looked(version=desk.service.live.current.version, status=409, problems=(gone,))
    return msgspec.structs.replace(sheet, form=sheet.form.having(id=sheet.entry_id), entry_id="", looked=looked)


def refusal(sheet: Sheet, error: NotifierError) -> Sheet:
    """The form with what is wrong, where it was to be used and not saved."""
    looked = refused(error, sheet.form.text("version"), sheet.place, {})
    return msgspec.structs.replace(sheet, looked=looked)
