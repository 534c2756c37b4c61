"""The form of an integration, made from its channel's Settings: a new one, and one that is changed.

A secret shows nothing of itself. What is typed into its field is sealed at the first step, to its place and to where it
will be sent, and goes on as a token: the page never holds it in clear, and a token opens nowhere else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter

from sidecar import edits, sealing
from sidecar.channels import channels
from sidecar.core.channel import Channel
from sidecar.core.services import Service as AppriseService
from sidecar.core.services import form as form_of_service
from sidecar.document.settings import settings_schema
from sidecar.edits import Change
from sidecar.errors import NotFoundError, UnavailableError
from sidecar.wire import services
from sidecar.wire.services import Catalogue
from ui_api import shapes
from ui_api.services import with_url
from ui_api.web.changed import last_change
from ui_api.web.entry_form import known_to
from ui_api.web.fields import Field, Known, fields_of, forms
from ui_api.web.filling import SEALED, changes, filled, merged, rebased, typed
from ui_api.web.forms import Form
from ui_api.web.integrations import one
from ui_api.web.look import Desk
from ui_api.web.saves import Looked, Sealer, attempt, entry_at, entry_in, is_used

COMMON: Final = ("name", "enabled")
MORE: Final = ("rate", "retry", "timeout", "fallback", "template")
APPRISE: Final = "apprise"
COMPOSED: Final = "composed_of"
"""Stands for what the fields of a service were when its URL was made of them and sealed."""
Chosen = Annotated[str, QueryParameter(name="of")]
"""A service of Apprise by its schema, or `url`."""


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a form. `settings` are the channel's, or those of a service of Apprise."""

    common: tuple[Field, ...]
    settings: tuple[Field, ...]
    more: tuple[Field, ...]
    service: AppriseService | None = None

    @property
    def all(self) -> tuple[Field, ...]:
        return (*self.common, self.config, *self.more)

    @property
    def config(self) -> Field:
        inner = self.settings
        if self.service:
            inner = (Field(name="config.fields", label="", kind="group", fields=inner),)
        return Field(name="config", label="Settings", kind="group", fields=inner)


def parts_of(channel: Channel, known: Known, service: str = "") -> Parts:
    """Raises NotFoundError for a service that Apprise does not have."""
    found = services.described(service.lower()) if service and channel.kind == APPRISE else None
    keys = fields_of(forms()["integration"], known=known)
    return Parts(
        common=tuple(each for each in keys if each.name in COMMON),
        settings=fields_of(form_of_service(found), "config.fields")
        if found
        else fields_of(settings_schema(channel), "config"),
        more=tuple(each for each in keys if each.name in MORE),
        service=found,
    )


# ---------------------------------------------------------------------- a new one


@get("/integrations/new", sync_to_thread=True)
def choose_integration(
    desk: NamedDependency[Desk],
    catalogue: NamedDependency[Catalogue],
    kind: FromQuery[str] = "",
    chosen: Chosen = "",
) -> Response[str]:
    """Which kind; which service, if that is Apprise; then its form."""
    if not kind:
        return desk.show("integration_kinds.html", kinds=channels().values())
    channel = channel_of(kind)
    if kind == APPRISE and not chosen:
        return desk.show("apprise_services.html", **listed(catalogue))
    parts = parts_of(channel, known_to(desk.service), "" if chosen == "url" else chosen)
    return show(desk, channel, parts, filled(parts.all, {}))


def channel_of(kind: str) -> Channel:
    found = channels().get(kind)
    if found is None:
        raise NotFoundError(f"there is no channel '{kind[:32]}'; there are {', '.join(channels())}")
    return found


def listed(catalogue: Catalogue) -> dict[str, Any]:
    """Apprise's services; without them its URL can still be typed."""
    try:
        return {"services": catalogue.all(), "trouble": ""}
    except UnavailableError as error:
        return {"services": (), "trouble": str(error)}


@post("/integrations/new", sync_to_thread=True, status_code=200)
def make_integration(desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
    channel = channel_of(form.text("kind"))
    parts = parts_of(channel, known_to(desk.service), form.text("service"))
    taken = shapes.config_of(desk.service.live.current).integrations
    entry_id = form.text("id") or edits.entry_id({"name": form.text("name") or channel.kind}, taken)
    sealer = Sealer(desk.service, form)

    def make() -> Change:
        edits.entry_id({"id": entry_id}, ())  # raises if it can be none
        body = body_of(parts, form, {}) | {"type": channel.kind}
        return edits.put_integration(entry_id, body, sealer, create=True, open_=desk.service.keys.open)

    looked = attempt(desk, form, make, f"integrations.{entry_id}", sealer.tokens)
    if looked is None:
        return desk.go("/integrations", f"{form.text('name') or entry_id} was added. Its Test says whether it works.")
    return show(desk, channel, parts, form.having(id=entry_id) if looked.is_good else form, looked)


# ---------------------------------------------------------------------- one that is changed


@get("/integrations/{entry_id:str}", sync_to_thread=True)
def show_integration(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    return opened(desk, entry_id, "")


@get("/integrations/{entry_id:str}/edit", sync_to_thread=True)
def edit_integration(entry_id: FromPath[str], desk: NamedDependency[Desk], chosen: Chosen = "") -> Response[str]:
    """The same, also for one whose id is `new`."""
    return opened(desk, entry_id, chosen)


def opened(desk: Desk, entry_id: str, service: str) -> Response[str]:
    channel = one(desk, entry_id).channel
    parts = parts_of(channel, known_to(desk.service, entry_id), service)
    before = entry_in(desk.service.live.current.in_force, "integrations", entry_id)
    return show(desk, channel, parts, filled(parts.all, before), entry_id=entry_id)


@post("/integrations/{entry_id:str}/edit", sync_to_thread=True, status_code=200)
def change_integration(
    entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]
) -> Response[Any]:
    service = desk.service
    if entry_id not in shapes.config_of(service.live.current).integrations:
        return lost(desk, entry_id, form)
    channel = one(desk, entry_id).channel
    parts = parts_of(channel, known_to(service, entry_id), form.text("service"))
    before = entry_at(service, form.text("version"), "integrations", entry_id)
    sealer = Sealer(service, form)

    def make() -> Change:
        return edits.put_integration(entry_id, body_of(parts, form, before), sealer, open_=service.keys.open)

    looked = attempt(desk, form, make, f"integrations.{entry_id}", sealer.tokens)
    if looked is None:
        return desk.go("/integrations", f"{form.text('name') or entry_id} was changed.")
    if looked.is_overtaken:
        now = entry_in(service.live.current.in_force, "integrations", entry_id)
        form = rebased(parts.all, form, before, now)
    return show(desk, channel, parts, form, looked, entry_id=entry_id)


def lost(desk: Desk, entry_id: str, form: Form) -> Response[str]:
    """Somebody deleted or renamed it while the form was open: what was typed can become a new one."""
    channel = channel_of(form.text("kind"))
    gone = (
        f"'{entry_id[:64]}' was deleted or renamed meanwhile. What you typed is still here: it can be written as a new "
        "integration, with its secrets entered again."
    )
    looked = Looked(version=desk.service.live.current.version, status=409, problems=(gone,))
    parts = parts_of(channel, known_to(desk.service), form.text("service"))
    return show(desk, channel, parts, form.having(id=entry_id), looked)


# ---------------------------------------------------------------------- what a form means


def body_of(parts: Parts, form: Form, before: Mapping[str, Any]) -> dict[str, Any]:
    """The form as a body for `edits`: what it changes. Raises InvalidError."""
    after = merged(parts.all, form, before)
    old, new = (each.get("config") or {} for each in (before, after))
    body = changes({**before, "config": {}}, {**after, "config": {}})
    if parts.service is None:
        return {**body, "config": changes(old, new)}
    return with_url({**body, "type": APPRISE, "config": config_of_service(parts, parts.service, form, new)})


def config_of_service(parts: Parts, service: AppriseService, form: Form, config: Mapping[str, Any]) -> dict[str, Any]:
    """The filled form of a service; or the token of the URL that was made of it, if nothing changed since."""
    token = form.text(f"{SEALED}config.url")
    is_same = form.text(COMPOSED) == composed_of(parts, form)
    if token and is_same and not any(typed(field, form) for field in parts.settings if field.is_secret):
        return {"url": token}
    return {"service": service.schema, "fields": config.get("fields") or {}}


def composed_of(parts: Parts, form: Form) -> str:
    shown = [(field.name, typed(field, form)) for field in parts.settings if not field.is_secret]
    return hashlib.sha256(msgspec.json.encode(shown)).hexdigest()[:32]


# ---------------------------------------------------------------------- the page


def show(
    desk: Desk, channel: Channel, parts: Parts, form: Form, looked: Looked | None = None, entry_id: str = ""
) -> Response[str]:
    state = desk.service.live.current
    written = entry_in(state.in_force, "integrations", entry_id).get("config") or {}
    return desk.show(
        "integration_form.html",
        looked.status if looked else 200,
        channel=channel,
        parts=parts,
        form=form,
        looked=looked,
        entry_id=entry_id,
        name=one(desk, entry_id).name if entry_id else "",
        changed=last_change(desk.service, "integration", entry_id),
        version=looked.version if looked else state.version,
        secrets=dict(secrets_in(parts, written)),
        composed=composed_of(parts, form) if parts.service else "",
        is_used=is_used,
    )


def secrets_in(parts: Parts, config: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """By field, where the secret that is set comes from, in words."""
    words = {
        "sealed": "sealed in the file",
        "env": "from the environment",
        "file": "from a file",
        "plain": "in clear in the file",
        "mask": "masked in the file: enter it",
    }
    for field in parts.settings:
        value = config.get(field.key)
        if field.is_secret and isinstance(value, str | int | float) and str(value):
            yield field.name, words[sealing.kind(str(value))]
