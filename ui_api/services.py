"""The services of Apprise as forms: which there are, what each asks for, and a filled form as an integration's URL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar.core.services import form
from sidecar.errors import InvalidError, Problem
from sidecar.wire import services
from sidecar.wire.services import Catalogue, Listed


class ServiceForm(msgspec.Struct, kw_only=True):
    """A service by one of its schemas. `form` is the JSON Schema of `config.fields`; its secrets are `writeOnly`."""

    service: str
    name: str
    setup_url: str
    form: dict[str, Any]


@get("/channels/apprise/services", sync_to_thread=True, tags=["integrations"], summary="The services of Apprise")
def list_services(catalogue: NamedDependency[Catalogue]) -> list[Listed]:
    """Each with its schemas, the encrypted one first. The first request takes a second or some."""
    return list(catalogue.all())


@get(
    "/channels/apprise/services/{schema:str}",
    sync_to_thread=True,
    tags=["integrations"],
    summary="What one service of Apprise asks for",
)
def get_service(schema: FromPath[str]) -> ServiceForm:
    """An integration of type `apprise` takes what was filled in as `config: {"service": schema, "fields": {…}}`."""
    found = services.described(schema.lower())
    return ServiceForm(service=found.schema, name=found.name, setup_url=found.setup_url, form=form(found))


def with_url(given: Mapping[str, Any]) -> dict[str, Any]:
    """A body, with the URL in the place of a filled form. Raises InvalidError with every field that is wrong."""
    config = given.get("config")
    if given.get("type", "apprise") != "apprise" or not isinstance(config, Mapping) or "service" not in config:
        return dict(given)
    if config.keys() != {"service", "fields"} or not isinstance(config["service"], str):
        message = 'wanted {"service": …, "fields": {…}}, or {"url": …}'
        raise InvalidError([Problem(path="config", message=message)])
    return {**given, "config": {"url": services.composed(config["service"].lower(), config["fields"])}}
