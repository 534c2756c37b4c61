"""What a template can do with its values: operators, filters and tests, over JSON data and nothing else.

Each takes the budget first and spends before it works. What is missing (a field that is not there, or null) is never
an error: it is no text, an empty list, not equal to anything, and a calculation with it has no result.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

import msgspec

from sidecar.core import escaping
from sidecar.core.budget import Budget
from sidecar.core.words import words

LARGEST: Final = 10**18
"""Calculations stay below it: every JSON reader keeps such a number, and none takes long to write."""
DECIMALS: Final = 10
"""Decimal places that `round` keeps at most."""
LONGEST_MS: Final = 10**13
"""Three hundred years."""
TIME_FORM: Final = re.compile(r"(%[YmdHMSaAbBjyIpZz%]|[^%]){1,100}")
"""What strftime may be asked for: it knows widths, and would pad a year to a gigabyte."""
CALCULATIONS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
}
ORDERS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "lt": operator.lt,
    "lteq": operator.le,
    "gt": operator.gt,
    "gteq": operator.ge,
}


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def kind(value: Any) -> str:
    """What a value is, in words."""
    names: list[tuple[Any, str]] = [(str, "text"), (bool, "true or false"), (int | float, "a number")]
    names += [(list | tuple, "a list"), (Mapping, "a mapping")]
    return "nothing" if value is None else next((name for each, name in names if isinstance(value, each)), "a loop")


# ---------------------------------------------------------------------- values


def written(budget: Budget, value: Any) -> str:
    """A value as it stands in a message: text as it is, nothing for what is missing, the rest as JSON."""
    budget.weigh(value)
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def listed(budget: Budget, value: Any) -> list[Any]:
    """The items of a list, the keys of a mapping, nothing of what is missing."""
    if value is None:
        return []
    if not isinstance(value, list | tuple | Mapping):
        raise TypeError(f"wanted a list, found {kind(value)}")
    budget.spend(1 + len(value))
    return list(value)


def numeric(value: Any) -> Any:
    if not is_number(value):
        raise TypeError(f"wanted a number, found {kind(value)}")
    return value


def member(value: Any, key: Any) -> Any:
    """What lies under a key of a mapping or at a place of a list or text; None if nothing does."""
    if isinstance(value, Mapping):
        return value.get(key)
    if isinstance(value, str | list | tuple) and isinstance(key, int) and -len(value) <= key < len(value):
        return value[key]
    return None


def at_path(budget: Budget, value: Any, path: str) -> Any:
    keys = path.split(".")
    budget.spend(len(keys))
    for key in keys:
        value = member(value, key)
    return value


# ---------------------------------------------------------------------- operators


def calculated(budget: Budget, sign: str, left: Any, right: Any) -> Any:
    """`left sign right`. A text takes part in + only, which is then the same as ~; lists can be added."""
    if sign == "+" and (isinstance(left, str) or isinstance(right, str)):
        return joined_texts(budget, (left, right))
    if left is None or right is None:
        return None
    if sign == "+" and isinstance(left, list) and isinstance(right, list):
        return listed(budget, left) + listed(budget, right)
    return bounded_number(CALCULATIONS[sign](numeric(left), numeric(right)))


def negated(value: Any) -> Any:
    return None if value is None else -numeric(value)


def bounded_number(value: Any) -> Any:
    if isinstance(value, int) and abs(value) > LARGEST:
        raise OverflowError("a number with more than 18 digits")
    return value


def joined_texts(budget: Budget, values: Any) -> str:
    """What `~` does."""
    return "".join([written(budget, value) for value in values])


def compared(budget: Budget, left: Any, *rest: Any) -> bool:
    """`left op right`, or a chain of them: `rest` is op, value, op, value."""
    for sign, right in zip(rest[::2], rest[1::2], strict=True):
        if not holds(budget, sign, left, right):
            return False
        left = right
    return True


def holds(budget: Budget, sign: str, left: Any, right: Any) -> bool:
    budget.weigh(left, right)
    if sign in ("ne", "notin"):
        return not holds(budget, sign.replace("ne", "eq").replace("notin", "in"), left, right)
    if left is None or right is None:
        return sign == "eq" and left is None and right is None
    if sign == "eq":
        return bool(left == right)
    if sign == "in":
        return left in right if isinstance(right, str) and isinstance(left, str) else left in listed(budget, right)
    if sign not in ORDERS:
        raise ValueError(f"unknown comparison '{sign}'; known: eq, ne, in, notin, {', '.join(ORDERS)}")
    if kind(left) != kind(right):
        raise TypeError(f"cannot compare {kind(left)} with {kind(right)}")
    return ORDERS[sign](left, right)


def part(budget: Budget, value: Any, start: Any, stop: Any, step: Any) -> Any:
    """`value[start:stop:step]`."""
    if value is None:
        return None
    if not isinstance(value, str | list | tuple):
        raise TypeError(f"wanted text or a list, found {kind(value)}")
    if isinstance(value, str):
        budget.spend_characters(len(value))
    else:
        budget.spend(1 + len(value))
    return value[slice(start, stop, step)]


def each(budget: Budget, value: Any, cost: int) -> Iterator[Any]:
    """What a loop goes over; each round costs as much as the loop has parts."""
    for item in listed(budget, value):
        budget.spend(cost)
        yield item


# ---------------------------------------------------------------------- filters


def of_text(work: Callable[[str], str]) -> Callable[[Budget, Any], str]:
    return lambda budget, value: work(written(budget, value))


def replace(budget: Budget, value: Any, old: str, new: str) -> str:
    text = written(budget, value)
    budget.weigh(old, new)
    budget.spend_characters(text.count(old) * len(new))
    return text.replace(old, new)


def truncate(budget: Budget, value: Any, length: int = 100) -> str:
    text = written(budget, value)
    return text if len(text) <= length else f"{text[: max(length - 1, 0)].rstrip()}…"


def join(budget: Budget, value: Any, separator: str = "", attribute: str | None = None) -> str:
    texts = [written(budget, item) for item in parts(budget, value, attribute)]
    budget.spend_characters(len(texts) * len(separator))
    return separator.join(texts)


def tojson(budget: Budget, value: Any) -> str:
    budget.weigh(value)
    return msgspec.json.encode(value).decode()


def urlencode(budget: Budget, value: Any) -> str:
    """As in the path of an address. A character can become twelve, and each is looked up."""
    text = written(budget, value)
    budget.spend_characters(12 * len(text))
    return quote(text)


def escape(budget: Budget, value: Any, markup: Any = "html") -> str:
    """As a text of that markup (`core.escaping`)."""
    if trouble := escaping.unknown(markup):
        raise ValueError(trouble)
    text = written(budget, value)
    budget.spend_characters(escaping.GROWTH * len(text))
    return escaping.MARKUPS[markup](text)


def adf(budget: Budget, value: Any) -> dict[str, Any]:
    """An Atlassian Document; where it is printed, it is JSON."""
    text = written(budget, value)
    budget.spend_characters(escaping.ADF_GROWTH * len(text))
    return escaping.document(text)


def default(_: Budget, value: Any, default_value: Any = "", boolean: bool = False) -> Any:
    """`boolean`: also for a value that is empty, 0 or false. The names are Jinja's."""
    return default_value if value is None or (boolean and not value) else value


def length(budget: Budget, value: Any) -> int:
    return len(value) if isinstance(value, str) else len(listed(budget, value))


def first(budget: Budget, value: Any) -> Any:
    return next(iter(listed(budget, value)), None)


def last(budget: Budget, value: Any) -> Any:
    return next(reversed(listed(budget, value)), None)


def mapped(budget: Budget, value: Any, *, attribute: str) -> list[Any]:
    return parts(budget, value, attribute)


def parts(budget: Budget, value: Any, attribute: str | None) -> list[Any]:
    """The items of a list, or one field of each."""
    items = listed(budget, value)
    return [at_path(budget, item, attribute) for item in items] if attribute else items


def selected(budget: Budget, value: Any, attribute: str, *comparison: Any) -> list[Any]:
    """The items whose field holds something, or compares as asked: `selectattr("success", "eq", false)`."""
    return [item for item in listed(budget, value) if is_selected(budget, item, attribute, comparison)]


def rejected(budget: Budget, value: Any, attribute: str, *comparison: Any) -> list[Any]:
    return [item for item in listed(budget, value) if not is_selected(budget, item, attribute, comparison)]


def is_selected(budget: Budget, item: Any, attribute: str, comparison: tuple[Any, ...]) -> bool:
    found = at_path(budget, item, attribute)
    return compared(budget, found, *comparison) if comparison else bool(found)


def ordered(budget: Budget, value: Any, reverse: bool = False, *, attribute: str | None = None) -> list[Any]:
    """Sorted; items that lack the field come last."""
    keys = parts(budget, value, attribute)
    budget.weigh(keys)
    places = sorted((place for place, key in enumerate(keys) if key is not None), key=keys.__getitem__)
    without = [place for place, key in enumerate(keys) if key is None]
    items = listed(budget, value)
    return [items[place] for place in [*(reversed(places) if reverse else places), *without]]


def unique(budget: Budget, value: Any) -> list[Any]:
    found: dict[str, Any] = {}
    for item in listed(budget, value):
        found.setdefault(tojson(budget, item), item)
    return list(found.values())


def total(budget: Budget, value: Any, attribute: str | None = None) -> Any:
    found = parts(budget, value, attribute)
    return bounded_number(sum(numeric(item) for item in found if item is not None))


def least(budget: Budget, value: Any) -> Any:
    return first(budget, ordered(budget, value))


def largest(budget: Budget, value: Any) -> Any:
    return first(budget, ordered(budget, value, reverse=True))


def items(budget: Budget, value: Any) -> list[Any]:
    if not (value is None or isinstance(value, Mapping)):
        raise TypeError(f"wanted a mapping, found {kind(value)}")
    return [[key, member(value, key)] for key in listed(budget, value)]


def whole(budget: Budget, value: Any, default: int = 0) -> int:
    """The number that a value says, without its decimal places; `default` if it says none."""
    found = real(budget, value, default)
    return int(found) if abs(found) <= LARGEST else default


def real(budget: Budget, value: Any, default: float = 0.0) -> float:
    try:
        return numeric(value) if is_number(value) else float(written(budget, value))
    except ValueError:
        return default


def rounded(_: Budget, value: Any, precision: int = 0) -> Any:
    if not 0 <= precision <= DECIMALS:
        raise ValueError(f"round keeps 0 to {DECIMALS} decimal places")
    return None if value is None else round(numeric(value), precision or None)


def magnitude(_: Budget, value: Any) -> Any:
    return None if value is None else abs(numeric(value))


def duration(budget: Budget, value: Any) -> str:
    """Milliseconds in words: 3 min 4 s."""
    if value is None or value == "":
        return ""
    milliseconds = real(budget, value, -1)
    if not 0 <= milliseconds <= LONGEST_MS:
        raise ValueError(f"wanted milliseconds, found {shown(value)}")
    return words(timedelta(milliseconds=milliseconds))


def local(budget: Budget, value: Any, form: str = "%Y-%m-%d %H:%M", zone: str | None = None) -> str:
    """An ISO time on a clock of `settings.timezone`, or of another zone. Without an offset it is UTC."""
    text = written(budget, value)
    if not text:
        return ""
    if not TIME_FORM.fullmatch(written(budget, form)):
        raise ValueError("wanted a format of %Y %m %d %H %M %S %a %A %b %B %j %y %I %p %Z %z")
    try:
        time = datetime.fromisoformat(text)
        there = ZoneInfo(zone or budget.timezone)
    except (ValueError, KeyError, OSError) as error:
        raise ValueError(f"wanted a time such as 2026-01-31T22:04:14Z and a time zone: {error}") from error
    return f"{(time.replace(tzinfo=UTC) if time.tzinfo is None else time).astimezone(there):{form}}"


def shown(value: Any) -> str:
    return f"'{value[:40]}'" if isinstance(value, str) else kind(value)


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "abs": magnitude,
    "adf": adf,
    "capitalize": of_text(str.capitalize),
    "count": length,
    "d": default,
    "default": default,
    "duration": duration,
    "e": escape,
    "escape": escape,
    "first": first,
    "float": real,
    "int": whole,
    "items": items,
    "join": join,
    "last": last,
    "length": length,
    "list": listed,
    "local": local,
    "lower": of_text(str.lower),
    "map": mapped,
    "max": largest,
    "min": least,
    "rejectattr": rejected,
    "replace": replace,
    "reverse": lambda budget, value: listed(budget, value)[::-1],
    "round": rounded,
    "selectattr": selected,
    "sort": ordered,
    "string": written,
    "sum": total,
    "title": of_text(str.title),
    "tojson": tojson,
    "trim": of_text(str.strip),
    "truncate": truncate,
    "unique": unique,
    "upper": of_text(str.upper),
    "urlencode": urlencode,
}
FOR_MARKUP: Final = frozenset({"adf", "e", "escape"})
"""Filters for a text that is markup itself, which only a webhook's own body is."""
TESTS: Final[dict[str, Callable[..., bool]]] = {
    "defined": lambda _, value: value is not None,
    "even": lambda _, value: numeric(value) % 2 == 0,
    "mapping": lambda _, value: isinstance(value, Mapping),
    "none": lambda _, value: value is None,
    "number": lambda _, value: is_number(value),
    "odd": lambda _, value: numeric(value) % 2 == 1,
    "sequence": lambda _, value: isinstance(value, list | tuple),
    "string": lambda _, value: isinstance(value, str),
    "undefined": lambda _, value: value is None,
}
