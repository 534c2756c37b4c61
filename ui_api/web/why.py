"""Why a message waits, failed, or was given up, and what to do about it, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from sidecar.core.model import Decision
from ui_api.shapes import Health, HistoryDetail

DECIDED_LATER: Final = ("held", "grouped", "digested")
ADVICE: Final = {
    400: "The service did not understand the message: look at the settings of the integration.",
    401: "The service does not accept the credentials: put new ones into the integration, and test it.",
    403: "The service does not allow it: see what the account of the integration may do, and test it.",
    404: "The address is not there any more: put the right one into the integration, and test it.",
    410: "The address is not there any more: put the right one into the integration, and test it.",
    413: "The message was too large for the service: send fewer or smaller files.",
    429: "The service wants fewer messages: give the integration a lower rate, or the rule a group or a digest.",
}
SERVER: Final = "The service has a trouble of its own: see whether it works again, then send the message once more."
NO_ANSWER: Final = "See whether the service can be reached from this machine, test the integration, then send it again."


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """`what` it is waiting for, or failed of; `advice`: what to do, "" where there is nothing to do."""

    what: str
    advice: str = ""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """How the integration of a message stands. None: it is no longer in notifier.yaml."""

    enabled: bool
    health: Health


def why(one: HistoryDetail, place: Place | None, decisions: Sequence[Decision]) -> Why | None:
    """None: it was sent, and there is nothing to explain."""
    match one.state:
        case "sent":
            return None
        case "sending":
            return Why(what="It is being sent right now.")
        case "cancelled":
            return Why(
                what=sentence(one.error_message or "it was given up"),
                advice="If it is still wanted, send it again." if place else "",
            )
        case "failed":
            return Why(what=failed(one), advice=advice(one, place))
    return waits(one, place, decisions)


def failed(one: HistoryDetail) -> str:
    tried = f"It was tried {times(one.attempts)} and given up. " if one.attempts else ""
    return f"{tried}{sentence(one.error_message or 'nothing is known about the reason')}"


def advice(one: HistoryDetail, place: Place | None) -> str:
    if place is None:
        return "Its integration is no longer in notifier.yaml: it can be sent again once there is one with this id."
    if not place.enabled:
        return "Its integration is disabled: enable it, then send the message again."
    status = one.attempt_log[-1].status_code if one.attempt_log else None
    if status is None:
        return NO_ANSWER
    return ADVICE.get(status, SERVER if status >= 500 else ADVICE[400])


def waits(one: HistoryDetail, place: Place | None, decisions: Sequence[Decision]) -> Why:
    if place is None:
        return Why(what="Its integration is no longer in notifier.yaml.")
    if not place.enabled:
        return Why(what="Its integration is disabled, so it waits.", advice="Enable the integration to send it.")
    if place.health.state != "ok":
        return lane(place.health)
    if one.attempts:
        last = f": {sentence(one.error_message)}" if one.error_message else "."
        return Why(
            what=f"It was tried {times(one.attempts)}{last}",
            advice="It is tried again by itself. “Send it now” does not wait for that.",
        )
    later = next((each for each in decisions if each.delivery_id == one.id and each.verdict in DECIDED_LATER), None)
    return Why(what=sentence(later.reason) if later else "It goes out in its turn.")


def lane(health: Health) -> Why:
    """What keeps all messages of the integration."""
    reason = f" {sentence(health.reason)}" if health.reason else ""
    if health.state == "held":
        return Why(what=f"The service asked to be left alone for a while, so all messages to it wait.{reason}")
    if health.state == "paused":
        return Why(
            what=f"The service does not let us in, so all messages to it wait.{reason}",
            advice="Correct the integration, and press Test: once that gets through, they all go out.",
        )
    return Why(
        what=f"The service cannot be reached, so all messages to it wait.{reason}",
        advice="It is tried again by itself. If you mended something, press Test: then they all go out.",
    )


def times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def sentence(text: str) -> str:
    text = text.strip()
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")
