"""What differs in meaning between two Configs, in words for a reviewer. Never says a secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Final, Literal

import msgspec
from msgspec import UNSET

from sidecar import sealing
from sidecar.core.channel import MASK, Secret
from sidecar.core.config import Config, Integration, Rule

Sign = Literal["+", "-", "~"]
Path = tuple[str, ...]

LONGEST: Final = 60
"""Characters of one value."""
MOST_NAMED: Final = 10
"""Ids that are named where the order changed."""
KEYS: Final = {"event_types": "event_type", "settings": "config", "except_": "except", "not_": "not"}
"""Fields whose key in the file has another name."""
IN_MEMORY: Final = frozenset({"channel", "opened", "broken"})
"""Fields of an Integration that the file does not have."""
UNITS: Final = (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1))


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that came (+), went (-) or differs (~): an entry such as `rule lab-failures`, and what of it."""

    sign: Sign
    subject: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        details = f": {'; '.join(self.details)}" if self.details else ""
        return f"{self.sign} {self.subject}{details}"


def changes(before: Config, after: Config) -> list[Change]:
    """What differs, in the order of the file's sections; [] if both mean the same. A default counts as if written."""
    return [
        *changed("settings", before.settings, after.settings),
        *entries("integration", before.integrations, after.integrations, lambda each: (each.type,)),
        *entries("rule", before.rules, after.rules, told),
        *order(list(before.rules), list(after.rules)),
        *entries("quiet hours", before.quiet_hours, after.quiet_hours),
        *entries("template", before.templates, after.templates),
        *changed("tests", {"examples": before.tests}, {"examples": after.tests}),
    ]


def told(rule: Rule) -> tuple[str, ...]:
    """A rule in a few words."""
    names = ", ".join(rule.integration_ids) or "nobody"
    asleep = " (disabled)" if not rule.enabled else ""
    return (cut(f"tells {names} of {', '.join(rule.event_types)}{asleep}"),)


def entries(
    what: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    summary: Callable[[Any], tuple[str, ...]] = lambda _: (),
) -> Iterator[Change]:
    for each in after:
        if each not in before:
            yield Change(sign="+", subject=f"{what} {each}", details=summary(after[each]))
        else:
            yield from changed(f"{what} {each}", before[each], after[each])
    for each in before:
        if each not in after:
            yield Change(sign="-", subject=f"{what} {each}", details=summary(before[each]))


def changed(subject: str, before: Any, after: Any) -> Iterator[Change]:
    details = tuple(differences(dict(leaves(before)), dict(leaves(after))))
    if details:
        yield Change(sign="~", subject=subject, details=details)


def order(before: list[str], after: list[str]) -> Iterator[Change]:
    """Of the rules that both have: the first one that wants an integration decides how it is told."""
    old = [each for each in before if each in set(after)]
    new = [each for each in after if each in set(before)]
    if old == new:
        return
    first = next(place for place, (one, other) in enumerate(zip(old, new, strict=True)) if one != other)
    last = next(place for place in range(len(old), 0, -1) if old[place - 1] != new[place - 1])
    yield Change(
        sign="~", subject="order of rules", details=(f"{listed(old[first:last])} → {listed(new[first:last])}",)
    )


def listed(ids: list[str]) -> str:
    more = len(ids) - MOST_NAMED
    return ", ".join(ids[:MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")


# ---------------------------------------------------------------------- values by their path


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value with its path, named as in the file; lists are values. What is not set is not there."""
    if isinstance(value, msgspec.Struct):
        hidden = IN_MEMORY if isinstance(value, Integration) else frozenset()
        for name in value.__struct_fields__:
            each = None if name in hidden else getattr(value, name)
            if each is not None and each != {}:
                yield from leaves(each, (*path, KEYS.get(name, name)))
    elif isinstance(value, Mapping) and value:
        for key, each in value.items():
            yield from leaves(each, (*path, str(key)))
    else:
        yield path, value


def differences(before: Mapping[Path, Any], after: Mapping[Path, Any]) -> Iterator[str]:
    for path in dict.fromkeys([*after, *before]):
        one, other = before.get(path, UNSET), after.get(path, UNSET)
        if not is_same(one, other):
            yield difference(".".join(path).removeprefix("config."), one, other)


def is_same(one: Any, other: Any) -> bool:
    """Whether both are equal and of one kind: 1 is not true."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(is_same, one, other))
    return type(one) is type(other) and bool(one == other)


def difference(name: str, before: Any, after: Any) -> str:
    if isinstance(before, Secret) or isinstance(after, Secret):
        name = f"secret {name}"
    if is_list(before) and is_list(after) and set(before) != set(after):
        return f"{name} {exchanged(before, after)}"
    old, new = shown(before), shown(after)
    if old == new:
        return f"{name} changed" if new == MASK else f"{name} changed ({new})"
    return f"{name} {old} → {new}"


def is_list(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def exchanged(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """`+qa-mail −qa-slack`."""
    came = [f"+{cut(each)}" for each in after if each not in set(before)]
    went = [f"−{cut(each)}" for each in before if each not in set(after)]
    both = came + went
    more = len(both) - MOST_NAMED
    return " ".join(both[:MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")


def shown(value: Any) -> str:
    """A value as a reader of the file would write it, and no secret."""
    if value is UNSET:
        return "nothing"
    if isinstance(value, Secret):
        return shown_secret(value.reveal())
    if isinstance(value, timedelta):
        return duration(value)
    return cut(msgspec.json.encode(value, enc_hook=str).decode())


def shown_secret(text: str) -> str:
    """What kind of secret it is: the key that it is sealed with, or what it refers to."""
    if not text:
        return "nothing"
    if not is_public(text):
        return MASK
    return f"sealed with key {sealing.parts(text)[0]}" if sealing.kind(text) == "sealed" else cut(text)


def is_public(text: str) -> bool:
    """Whether what stands in a secret field may be shown: a whole token, a reference, or a mask."""
    match sealing.kind(text):
        case "sealed":
            return is_whole(text)
        case "env":
            return text.startswith(f"${{env:{sealing.VARIABLE_PREFIX}")
        case "plain":
            return False
    return True


def is_whole(token: str) -> bool:
    try:
        sealing.parts(token)
    except sealing.SealingError:
        return False
    return True


def duration(value: timedelta) -> str:
    """`1h30m`, as the file has it."""
    left, parts = round(value / timedelta(milliseconds=1)), ""
    for unit, size in UNITS:
        count, left = divmod(left, size)
        parts += f"{count}{unit}" if count else ""
    return parts


def cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
