"""A time zone is known by its own file, as if the names of all had been read."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from sidecar.document.zones import ZONES


def test_every_zone_of_the_system_is_one() -> None:
    assert {name for name in available_timezones() if name not in ZONES} == set()
    assert set(ZONES) == available_timezones()
    assert len(ZONES) > 500


@pytest.mark.parametrize(
    "name",
    [
        *(
            "",
            "Zurich",
            "europe zurich",
            "Europe",
            "Europe/",
            "/Europe/Zurich",
            "../zoneinfo/Europe/Zurich",
            "Europe/Zürich",
        ),
        *(
            "../zoneinfo/Europe/Zurich",
            "posix/Europe/Zurich",
            "right/Europe/Zurich",
            "zone.tab",
            "zones",
            "a\0b",
            "x" * 5_000,
            7,
            None,
        ),
    ],
)
def test_anything_else_is_none(name: object) -> None:
    assert name not in available_timezones()
    assert name not in ZONES
