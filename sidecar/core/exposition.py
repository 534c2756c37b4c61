"""Figures as the text that Prometheus reads, in its own format and in OpenMetrics. Pure.

Sources: https://prometheus.io/docs/instrumenting/exposition_formats/ (version 0.0.4) and
https://prometheus.io/docs/specs/om/open_metrics_spec/ (version 1.0.0).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Any, Final, Literal

import msgspec

PLAIN: Final = "text/plain; version=0.0.4"
"""In UTF-8, which the web framework adds to every text."""
OPENMETRICS: Final = "application/openmetrics-text; version=1.0.0; charset=utf-8"
OPENMETRICS_TYPE: Final = "application/openmetrics-text"
WHOLE: Final = 1 << 53
"""Up to here a float is a whole number exactly, and is written as one."""

Labels = tuple[str, ...]


class Family(msgspec.Struct, frozen=True):
    """One metric: its name as it is asked for (counters end in `_total`), what it says, and the names of its labels.

    `buckets`: the upper bounds of a histogram, without the last one, which is infinite.
    """

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    help: str
    labels: Labels = ()
    buckets: tuple[float, ...] = ()


class Distribution(msgspec.Struct, frozen=True):
    """What a histogram has of one set of labels: how many in each bucket (the infinite one last), and their sum."""

    numbers: tuple[int, ...]
    total: float


Values = Mapping[Labels, float | Distribution]
Figure = tuple[Family, Values]


def alone(family: Family, value: float) -> Figure:
    """Of a metric without labels."""
    return family, {(): value}


def by_label(family: Family, values: Mapping[str, float]) -> Figure:
    """Of a metric with one label."""
    return family, {(label,): value for label, value in values.items()}


def bucket(family: Family, value: float) -> int:
    """The place of the bucket that a value belongs to."""
    return bisect_left(family.buckets, value)


def exposition(figures: Iterable[Figure], *, openmetrics: bool) -> str:
    """Families without a value are left out."""
    lines = [
        line for family, values in figures if values for line in family_lines(family, values, openmetrics=openmetrics)
    ]
    return "\n".join([*lines, *(["# EOF"] if openmetrics else []), ""])


def family_lines(family: Family, values: Values, *, openmetrics: bool) -> Iterator[str]:
    name = family.name.removesuffix("_total") if openmetrics else family.name
    yield f"# HELP {name} {escaped(family.help, quotes=openmetrics)}"
    yield f"# TYPE {name} {family.kind}"
    for labels, value in values.items():
        named = list(zip(family.labels, labels, strict=True))
        if isinstance(value, Distribution):
            yield from histogram_lines(family, named, value)
        else:
            yield sample(family.name, named, value)


def histogram_lines(family: Family, named: list[tuple[str, str]], value: Distribution) -> Iterator[str]:
    bounds = [*map(str, map(float, family.buckets)), "+Inf"]
    for bound, number in zip(bounds, accumulate(value.numbers), strict=True):
        yield sample(f"{family.name}_bucket", [*named, ("le", bound)], number)
    yield sample(f"{family.name}_sum", named, value.total)
    yield sample(f"{family.name}_count", named, sum(value.numbers))


def sample(name: str, named: list[tuple[str, str]], value: float) -> str:
    pairs = ",".join(f'{label}="{escaped(text, quotes=True)}"' for label, text in named)
    return f"{name}{f'{{{pairs}}}' if pairs else ''} {number(value)}"


def number(value: float) -> str:
    return str(int(value)) if value == value // 1 and abs(value) < WHOLE else repr(float(value))


def escaped(text: str, *, quotes: bool) -> str:
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace('"', '\\"') if quotes else text


def wants_openmetrics(accept: str) -> bool:
    """Whether an Accept header prefers OpenMetrics; Prometheus names it first, with the higher weight."""
    weights = dict(weighed(each) for each in accept.split(","))
    return weights.get(OPENMETRICS_TYPE, 0.0) > weights.get("text/plain", 0.0)


def weighed(offer: str) -> tuple[str, float]:
    """`text/plain;version=0.0.4;q=0.5` → its type and its weight, 1 if it says none, 0 if it makes no sense."""
    kind, *parameters = (part.strip() for part in offer.split(";"))
    weights: list[Any] = [part[2:] for part in parameters if part.startswith("q=")]
    try:
        return kind.lower(), float(weights[-1]) if weights else 1.0
    except ValueError:
        return kind.lower(), 0.0
