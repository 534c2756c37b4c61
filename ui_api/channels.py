"""What can be configured: the kinds of channel, and the JSON Schema of the whole file."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from litestar import Response, get

from sidecar.channels import channels
from sidecar.core.channel import Channel, Rate

SCHEMA_TYPE = "application/schema+json"


class ChannelShape(msgspec.Struct, kw_only=True):
    """A kind of integration. `settings` is the JSON Schema of its `config`; `secrets` names the fields that are masked.

    `can_test_silently`: its test looks without telling anybody; without that, a test sends a message. `rate` is how
    fast the service is called unless the integration says otherwise.
    """

    kind: str
    label: str
    settings: dict[str, Any]
    secrets: list[str]
    can_test_silently: bool
    rate: Rate


@get("/channels", sync_to_thread=True, tags=["integrations"], summary="The kinds of integration")
def list_channels() -> list[ChannelShape]:
    return shapes()


@get("/notifier.schema.json", media_type=SCHEMA_TYPE, sync_to_thread=True, include_in_schema=False)
def get_schema() -> Response[bytes]:
    """The JSON Schema of notifier.yaml, as its first line names it."""
    return Response(encoded(), media_type=SCHEMA_TYPE)


@cache
def encoded() -> bytes:
    from sidecar.document.schema import schema  # noqa: PLC0415  # every key with its words, for whoever asks

    return msgspec.json.encode(schema())


@cache
def shapes() -> list[ChannelShape]:
    return [shape(channel) for channel in channels().values()]


def shape(channel: Channel) -> ChannelShape:
    from sidecar.document.settings import settings_schema  # noqa: PLC0415  # as above

    settings = settings_schema(channel)
    return ChannelShape(
        kind=channel.kind,
        label=channel.label,
        settings=settings,
        secrets=[field for field, form in settings["properties"].items() if form.get("writeOnly")],
        can_test_silently=channel.test is not None,
        rate=channel.rate,
    )
