"""Asks a running notifier, for the commands that do: `notifier send` and others."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

import msgspec

from sidecar.errors import NotifierError

BASE: Final = "/server/notifications"
DEFAULT_URL: Final = "http://127.0.0.1:7109"
TIMEOUT_S: Final = 60.0
"""A simulation takes a while."""


class SendError(NotifierError):
    """The notifier did not take the events, or could not be reached."""


def post(url: str, content: bytes, *, lines: bool, token: str = "") -> str:
    """Send a body as it is; the ids that the events got, one a line. Raises SendError."""
    kind = "application/x-ndjson" if lines else "application/json"
    answer = ask(url, "POST", "/events", content, token=token, kind=kind)
    return "\n".join([f"accepted {each['id']}" for each in answer["accepted"]] + refusals(answer))


def ask(  # one request
    url: str, method: str, path: str, content: bytes | None = None, *, token: str = "", kind: str = "application/json"
) -> Any:
    """The JSON of a notifier's answer to a request under its API. Raises SendError for one that is not 2xx."""
    place = urlsplit(url)
    if place.scheme not in ("http", "https") or not place.hostname:
        raise SendError(f"'{url}' is not the address of a notifier; wanted something like http://127.0.0.1:7109")
    headers = {"Content-Type": kind} | ({"Authorization": f"Bearer {token}"} if token else {})
    status, answer = exchange(place, method, path, content, headers)
    if not 200 <= status < 300:
        raise SendError(f"the notifier answered {status}: {said(answer)}")
    return answer


def exchange(
    place: SplitResult, method: str, path: str, content: bytes | None, headers: dict[str, str]
) -> tuple[int, Any]:
    connect = HTTPSConnection if place.scheme == "https" else HTTPConnection
    connection = connect(place.hostname or "", place.port, timeout=TIMEOUT_S)
    try:
        connection.request(method, place.path.rstrip("/") + BASE + path, body=content, headers=headers)
        response = connection.getresponse()
        return response.status, decoded(response.read())
    except (OSError, HTTPException) as error:
        raise SendError(f"no notifier at {place.scheme}://{place.netloc}: {error}. Is it running?") from error
    finally:
        connection.close()


def decoded(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        return {"detail": body[:200].decode("utf-8", "replace")}


def said(answer: Any) -> str:
    """The problems in an error answer, else its detail."""
    problems = [f"{each['path']}: {each['message']}".removeprefix(": ") for each in answer.get("problems", [])]
    return "; ".join(problems) or str(answer.get("detail", answer))


def refusals(answer: Any) -> list[str]:
    return [f"rejected number {each['index'] + 1}: {each['reason']}" for each in answer["rejected"]]
