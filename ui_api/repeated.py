"""What is one value in a query is given once: of two, the other would be passed over without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.params import QueryParameter
from litestar.typing import FieldDefinition

from sidecar.errors import InvalidError, Problem
from ui_api.filters import Texts


def refuse_repeated(asked: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """A guard. Raises InvalidError, naming each of them."""
    given = Counter(name for name, _ in asked.query_params.multi_items())
    repeated = [name for name, number in given.items() if number > 1 and name in singles(handler)]
    if repeated:
        raise InvalidError([Problem(path=name, message=f"given {given[name]} times; give one") for name in repeated])


@cache
def singles(handler: BaseRouteHandler) -> frozenset[str]:
    """The names in a query that take one value, of a handler and of what it depends on."""
    own = handler.parsed_fn_signature.parameters
    needed = [each for name, each in handler.resolve_dependencies().items() if name in own]
    fields = [own, *(each.parsed_fn_signature.parameters for each in needed)]
    return frozenset(name for some in fields for name in single(some))


def single(fields: Mapping[str, FieldDefinition]) -> Iterator[str]:
    for name, field in fields.items():
        asks = field.kwarg_definition
        if isinstance(asks, QueryParameter) and field.annotation != Texts:
            yield asks.name or name
