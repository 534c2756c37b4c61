"""`POST …/events/alertmanager` and `…/events/grafana`: what the two post to a webhook, as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from litestar import Request, post
from litestar.di import NamedDependency
from litestar.openapi.spec import Example, OpenAPIMediaType, Operation, RequestBody, Schema

from sidecar.core.alert_webhooks import Sender, read_group
from sidecar.engine import Answer
from sidecar.service import Service
from ui_api.events import IdempotencyKey, take_read
from ui_api.landing import Landing

EXAMPLE: Final = {
    "status": "firing",
    "receiver": "notifier",
    "alerts": [
        {
            "status": "firing",
            "labels": {"alertname": "HighTemperature", "severity": "critical", "instance": "pi-1:9100"},
            "annotations": {"summary": "A Raspberry Pi is too hot", "description": "82 °C for ten minutes"},
            "startsAt": "2026-01-31T22:04:14.000Z",
            "endsAt": "0001-01-01T00:00:00Z",
            "generatorURL": "http://prometheus:9090/graph?g0.expr=temperature",
            "fingerprint": "a1bc48475b20e73d",
        }
    ],
}


@dataclass
class AlertsOperation(Operation):
    """Documents a body that the handlers read by themselves."""

    def __post_init__(self) -> None:
        media = OpenAPIMediaType(schema=Schema(), examples={"firing": Example(summary="One fires", value=EXAMPLE)})
        self.request_body = RequestBody(
            description="What the sender posts to a webhook by itself, without a template of one's own.",
            content={"application/json": media},
            required=True,
        )


@post(
    "/events/alertmanager",
    operation_class=AlertsOperation,
    status_code=202,
    tags=["events"],
    summary="Alerts of Prometheus, as Alertmanager posts them",
)
async def post_alertmanager(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    landing: NamedDependency[Landing],
    key: IdempotencyKey = None,
) -> Answer:
    """Each alert is an event `alert.NAME`, all in one commit. `rejected` names those that could not be taken."""
    return await take_alerts(request, service, landing, "alertmanager", key)


@post(
    "/events/grafana",
    operation_class=AlertsOperation,
    status_code=202,
    tags=["events"],
    summary="Alerts of Grafana, as its contact point posts them",
)
async def post_grafana(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    landing: NamedDependency[Landing],
    key: IdempotencyKey = None,
) -> Answer:
    """Each alert is an event `alert.NAME`, all in one commit. `rejected` names those that could not be taken."""
    return await take_alerts(request, service, landing, "grafana", key)


async def take_alerts(
    request: Request[Any, Any, Any], service: Service, landing: Landing, sender: Sender, key: str | None
) -> Answer:
    content = await request.body()
    return await take_read(service, landing, lambda: read_group(content, sender), key)
