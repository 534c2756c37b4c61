"""What the description of the API (`/schema`) says beyond what Litestar reads in the handlers: bodies that a dependency
reads, and every answer that is an error. Pure; tests/test_openapi.py asks the service whether it is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final

from sidecar.core.config import ID_PATTERN
from ui_api.glued import PREFIX
from ui_api.people import NAME_LIMIT
from ui_api.scopes import needed

Json = dict[str, Any]

METHODS: Final = ("get", "post", "put", "patch", "delete")
ENTRIES: Final = ("integrations", "rules", "quiet_hours", "templates")
ERROR: Final = "Error"
ERROR_SCHEMA: Final[Json] = {
    "type": "object",
    "title": ERROR,
    "description": "RFC 9457; `problems` are all of them, and not the first one.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"const": "about:blank"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": {"type": "string", "minLength": 1},
        "problems": {"type": "array", "items": {"$ref": "#/components/schemas/Problem"}},
        "current": {"type": "string", "description": "412: the version that the file has now."},
        "diff": {"type": "string", "description": "412: what changed since the version that the request names."},
        "patch": {"type": "string", "description": "409, where the file is read-only: the change, for git."},
    },
}
PROBLEM_SCHEMA: Final[Json] = {
    "type": "object",
    "title": "Problem",
    "required": ["path", "message"],
    "properties": {
        "path": {"type": "string"},
        "message": {"type": "string"},
        "line": {"type": "integer"},
        "column": {"type": "integer"},
        "code": {"type": "string"},
    },
}
OBJECT: Final[Json] = {"type": "object"}
NEW_ID: Final[Json] = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string", "pattern": ID_PATTERN}},
    "additionalProperties": False,
}
BY: Final[Json] = {
    "type": "object",
    "properties": {"by": {"type": "string", "minLength": 1, "maxLength": NAME_LIMIT}},
    "additionalProperties": False,
}
SILENCE: Final[Json] = {
    "type": "object",
    "required": ["when", "until"],
    "properties": {
        "when": {"type": "object", "minProperties": 1, "description": "Written as in a rule."},
        "until": {"type": "string", "description": "A time, or how long from now: `2h`."},
        "reason": {"type": "string"},
        "author": {"type": "string"},
    },
    "additionalProperties": False,
}
AGAIN: Final[Json] = {
    "type": "object",
    "properties": {
        "ids": {"type": "array", "items": {"type": "string"}},
        "filter": {"type": "object", "description": "The names of the history's query."},
    },
    "additionalProperties": False,
    "minProperties": 1,
    "maxProperties": 1,
}
REQUIRED: Final[dict[tuple[str, str], Json]] = {
    ("post", "/preview"): OBJECT,
    ("post", "/silences"): SILENCE,
    ("post", "/history/retry"): AGAIN,
    ("patch", "/config/settings"): OBJECT,
    **{("post", f"/{each}"): OBJECT for each in ENTRIES},
    **{(method, f"/{each}/{{entry_id}}"): OBJECT for each in ENTRIES for method in ("put", "patch")},
    **{("post", f"/{each}/{{entry_id}}/rename"): NEW_ID for each in ENTRIES},
}
OPTIONAL: Final[dict[tuple[str, str], Json]] = {
    ("post", f"/incidents/{{incident_id}}/{each}"): BY for each in ("ack", "resolve")
}
TEXTS: Final = ("/config/check", "/config/simulate")
"""They take a notifier.yaml, which may be empty."""
FILES: Final[dict[str, tuple[str, ...]]] = {
    f"{PREFIX}/history/export": ("text/csv", "application/jsonl"),
    f"{PREFIX}/audit/export": ("text/csv", "application/jsonl"),
    "/metrics": ("text/plain", "application/openmetrics-text"),
}
"""What the answers are that are no JSON."""
LIMITED: Final = ("/test", "/simulate", "/retry", "/replay")


def documented(schema: Json) -> Json:
    """The description with bodies and errors."""
    shared = schema.setdefault("components", {}).setdefault("schemas", {})
    shared |= {ERROR: ERROR_SCHEMA, "Problem": PROBLEM_SCHEMA}
    paths = {path: {**item} for path, item in schema["paths"].items()}
    for path, item in paths.items():
        for method in METHODS:
            if method in item:
                item[method] = whole(method, path, item[method])
    return {**schema, "paths": paths}


def whole(method: str, path: str, operation: Json) -> Json:
    """One operation, with its body and its errors."""
    body = operation.get("requestBody") or body_of(method, path.removeprefix(PREFIX))
    with_body = {**operation, "requestBody": body} if body else operation
    if asked := [parameter(each) for each in operation.get("parameters", [])]:
        with_body = {**with_body, "parameters": asked}
    said = {status: answer for status, answer in operation["responses"].items() if status != "400"}
    if path == "/readyz":  # the same figures, and why
        said["503"] = {**said["200"], "description": HTTPStatus(503).phrase}
    if kinds := FILES.get(path):
        said["200"] = {**said["200"], "content": {kind: {"schema": {"type": "string"}} for kind in kinds}}
    found = {status: error(status) for status in errors(method, path, with_body)}
    return {**with_body, "responses": {**found, **said}}


def parameter(described: Json) -> Json:
    """A list in an address is never null: it has as many values as its name is there."""
    schema = {**described["schema"]}
    lists = [each for each in schema.pop("oneOf", []) if each.get("type") == "array"]
    return {**described, "schema": {**lists[0], **schema}} if lists else described


def body_of(method: str, path: str) -> Json | None:
    if path in TEXTS:
        return {"required": False, "content": {"text/yaml": {"schema": {}}}}
    key = (method, path)
    schema = REQUIRED.get(key) or OPTIONAL.get(key)
    return {"required": key in REQUIRED, "content": {"application/json": {"schema": schema}}} if schema else None


def errors(method: str, path: str, operation: Json) -> Iterator[str]:  # one line for each
    """The statuses of the errors that an operation may answer with."""
    scope, asks = needed(method.upper(), path), operation.get("parameters", [])
    yield "403"  # a foreign page or name
    if scope is not None:
        yield "401"
    if any(each["in"] in ("query", "header") for each in asks):
        yield from ("400", "422")
    if "{" in path:
        yield "404"
    if method != "get":
        yield from ("409", "413", "422", "503")
    if scope == "configure":
        yield "412"
    if scope == "ingest":
        yield "415"
    if path.endswith(LIMITED):
        yield "429"


def error(status: str) -> Json:
    kind = {"schema": {"$ref": f"#/components/schemas/{ERROR}"}}
    return {"description": HTTPStatus(int(status)).phrase, "content": {"application/problem+json": kind}}
