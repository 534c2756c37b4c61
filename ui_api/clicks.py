"""`/hooks/{kind}`: where chats say that somebody pressed a button of a message.

No login: the service signs what it posts, and each integration of the kind is asked whether it is its service
(`Channel.click`). The button carries a ticket (`core.links`), which allows one deed on one incident, for a day.
"""

from __future__ import annotations

from typing import Any, Final

from litestar import Request, Response, post
from litestar.background_tasks import BackgroundTask
from litestar.di import NamedDependency
from litestar.exceptions import HTTPException, NotAuthorizedException
from litestar.params import FromPath

from sidecar.channels import channels
from sidecar.core.channel import Click, Posted
from sidecar.core.config import Integration
from sidecar.errors import NotFoundError, NotifierError
from sidecar.service import Service
from ui_api.deeds import do, sentence
from ui_api.shapes import config_of

LONGEST: Final = 512 * 1024
"""Bytes of a request. A chat sends the whole message along, which has some 50 KB at most."""
NOT_OURS: Final = (
    "no integration here knows the signature of this request: it may be too old, this machine's clock wrong, "
    "or the signing secret in notifier.yaml another app's"
)


@post("/{kind:str}", sync_to_thread=True, status_code=200, include_in_schema=False)
def take_click(
    kind: FromPath[str], posted: NamedDependency[Posted], service: NamedDependency[Service]
) -> Response[bytes]:
    """Do what the button says. The chat waits three seconds at most, so it is told what came of it afterwards."""
    integration, click = clicked(kind, posted, service)
    if not click.token:
        return Response(b"")
    return Response(b"", background=BackgroundTask(service.reply, integration, click, done(click, service)))


async def read_posted(request: Request[Any, Any, Any]) -> Posted:
    """The request as it came, up to what a chat would send."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST:
            raise HTTPException(status_code=413, detail=f"at most {LONGEST:,} bytes are taken here")
    return Posted(headers={name.lower(): value for name, value in request.headers.items()}, body=body)


def clicked(kind: str, posted: Posted, service: Service) -> tuple[Integration, Click]:
    """The integration whose service posted this, and the button it means."""
    channel = channels().get(kind)
    if channel is None or channel.click is None:
        raise NotFoundError("no kind of channel with this name takes buttons")
    for integration in config_of(service.live.current).integrations.values():
        if integration.type == kind and integration.enabled and not integration.broken:
            click = channel.click(integration.settings, integration.opened, posted, service.now())
            if click is not None:
                return integration, click
    raise NotAuthorizedException(detail=NOT_OURS)


def done(click: Click, service: Service) -> str:
    try:
        return do(click.token, click.by, service, "button")
    except NotifierError as error:
        return sentence(error)
