"""A simulation in words, for `notifier simulate`."""

from __future__ import annotations

from sidecar.core.simulate import Change, Example, Simulation


def text(found: Simulation) -> str:
    """What there is to know, the criticals that would go silent on top."""
    lines = [f"{several(found.events, 'event')} {'was' if found.events == 1 else 'were'} played."]
    if found.silent_count:
        lines.append(f"{several(found.silent_count, 'critical event')} would go silent:")
        lines += [f"  {shown(each)}" for each in found.silent]
    for change in found.integrations:
        lines.append(
            f"{change.integration_id}: {several(change.before, 'message')}, would be {change.after}{told(change)}"
        )
        lines += [f"  - {shown(each)}" for each in change.lost_examples]
        lines += [f"  + {shown(each)}" for each in change.gained_examples]
    return "\n".join(lines)


def several(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def told(change: Change) -> str:
    parts = {"lost": change.lost, "gained": change.gained}
    said = ", ".join(f"{several(number, 'event')} {what}" for what, number in parts.items() if number)
    return f" ({said})" if said else ""


def shown(example: Example) -> str:
    safe = "".join(letter if letter.isprintable() else "?" for letter in f"{example.title}: {example.reason}")
    return f"{example.at:%Y-%m-%d %H:%M} {example.severity} {safe} ({example.event_id})"
