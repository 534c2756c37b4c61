"""Not being told for a while: `…/server/notifications/silences`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any, Final, Literal

import msgspec
from litestar import Request, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from sidecar.core.config import Condition, When
from sidecar.core.noise import OWN_FIELDS
from sidecar.core.record import Silence
from sidecar.document.reader import condition_troubles
from sidecar.errors import InvalidError, NotFoundError, Problem
from sidecar.service import Service
from ui_api.auditing import deed_of
from ui_api.bodies import refuse_unknown
from ui_api.filters import moment
from ui_api.people import person
from ui_api.shapes import Deleted

FIELDS: Final = frozenset({"when", "until", "reason", "author"})
LONGEST: Final = timedelta(days=366)
REASON_LIMIT: Final = 500
CLAUSES: Final = 20
OPTIONS: Final = 100
NO_SUCH: Final = "there is no silence with this id; GET …/silences lists them"
State = Annotated[Literal["active", "all"], QueryParameter(name="state", description="active, or all")]


class SilenceShape(msgspec.Struct, kw_only=True):
    """Nobody is told of events that fit `when`, until `until`, or until somebody ended it."""

    id: str
    active: bool
    when: dict[str, Any]
    until: str
    reason: str
    author: str
    created_at: str
    ended_at: str | None


@get("/silences", sync_to_thread=True, tags=["silences"], summary="Silences, the newest first")
def list_silences(service: NamedDependency[Service], which: State = "active") -> list[SilenceShape]:
    shapes = [silence_shape(each, service.now()) for each in service.ledger.pages.silences()]
    return [each for each in shapes if which == "all" or each.active]


@get("/silences/{silence_id:str}", sync_to_thread=True, tags=["silences"], summary="One silence")
def get_silence(silence_id: FromPath[str], service: NamedDependency[Service]) -> SilenceShape:
    silence = service.ledger.pages.record.silence(silence_id)
    if silence is None:
        raise NotFoundError(NO_SUCH)
    return silence_shape(silence, service.now())


@post("/silences", sync_to_thread=True, tags=["silences"], summary="Silence something for a while")
def create_silence(
    request: Request[Any, Any, Any], given: NamedDependency[dict[str, Any]], service: NamedDependency[Service]
) -> SilenceShape:
    """`{"when": {"host_name": "pi-3"}, "until": "2h", "reason": "new cables", "author": "ann"}`.

    `when` is written as in a rule; it may also name `rule_id`, `integration_id` or `incident_id`. `until` is a time, or
    how long from now; there is no silence without an end. What still fails when it ends is told then.
    """
    refuse_unknown(given, set(FIELDS))
    return silence_shape(silenced(given, request, service), service.now())


def silenced(given: Mapping[str, Any], request: Request[Any, Any, Any], service: Service) -> Silence:
    """Put a silence in force. Raises InvalidError."""
    now = service.now()
    named = {"by": given["author"]} if "author" in given else {}
    silence = Silence(
        id=service.new_id("sil"),
        when=read_when(given.get("when")),
        until=read_until(given.get("until"), now),
        reason=read_reason(given.get("reason", "")),
        author=person(named, request),
        created_at=now,
    )
    add = service.engine.decider.silence
    deed_of(request).made(silence.id)
    return service.ledger.write(lambda book: add(book, silence)).result()


@delete(
    "/silences/{silence_id:str}",
    sync_to_thread=True,
    status_code=200,
    tags=["silences"],
    summary="End a silence now",
)
def end_silence(
    silence_id: FromPath[str], request: Request[Any, Any, Any], service: NamedDependency[Service]
) -> Deleted:
    """It ends now. What still fails is told."""
    end(silence_id, person({}, request), service)
    return Deleted()


def end(silence_id: str, who: str, service: Service) -> Silence:
    decide = service.engine.decider.end_silence
    return service.ledger.write(lambda book: decide(book, silence_id, who)).result()


def silence_shape(one: Silence, now: datetime) -> SilenceShape:
    return SilenceShape(
        id=one.id,
        active=one.ended_at is None and now < one.until,
        when={field: list(wanted) if isinstance(wanted, tuple) else wanted for field, wanted in one.when.items()},
        until=one.until.isoformat(),
        reason=one.reason,
        author=one.author,
        created_at=one.created_at.isoformat(),
        ended_at=one.ended_at.isoformat() if one.ended_at else None,
    )


# ---------------------------------------------------------------------- what is sent


def read_when(given: Any) -> When:
    """Conditions as in a rule, from JSON. Raises InvalidError."""
    if not isinstance(given, dict) or not 0 < len(given) <= CLAUSES:
        example = 'such as {"host_name": "pi-3"}'
        raise InvalidError([Problem(path="when", message=f"wanted 1 to {CLAUSES} conditions, {example}")])
    problems = [problem for field, wanted in given.items() for problem in troubles(field, wanted)]
    if problems:
        raise InvalidError(problems)
    return {field: tuple(wanted) if isinstance(wanted, list) else wanted for field, wanted in given.items()}


def troubles(field: str, wanted: Any) -> Iterator[Problem]:
    path = f"when.{field[:60]}"
    options: list[Condition] = wanted if isinstance(wanted, list) else [wanted]
    if field in OWN_FIELDS and not isinstance(wanted, str):
        yield Problem(path=path, message="wanted one id")
    elif not 0 < len(options) <= OPTIONS or not all(isinstance(each, str | int | float | None) for each in options):
        yield Problem(path=path, message=f"wanted a value, or a list of 1 to {OPTIONS} values")
    elif field not in OWN_FIELDS:
        texts = [each for each in options if isinstance(each, str)]
        yield from (Problem(path=path, message=each) for text in texts for each in condition_troubles(field, text))


def read_until(given: Any, now: datetime) -> datetime:
    """A time to come, or how long from now. Raises InvalidError."""
    try:
        until = moment(given, now, ahead=True)
    except ValueError as error:
        raise InvalidError([Problem(path="until", message=str(error))]) from error
    if not now < until <= now + LONGEST:
        message = f"found {until.isoformat()}; wanted a time to come, at most {LONGEST.days} days ahead"
        raise InvalidError([Problem(path="until", message=message)])
    return until


def read_reason(given: Any) -> str:
    if isinstance(given, str) and len(given) <= REASON_LIMIT:
        return given
    raise InvalidError([Problem(path="reason", message=f"wanted a text of at most {REASON_LIMIT} characters")])
