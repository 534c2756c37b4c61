"""The text that Prometheus reads."""

from __future__ import annotations

import pytest

from sidecar.core.exposition import Distribution, Family, Figure, alone, bucket, by_label, exposition, wants_openmetrics

SENT = Family("sent_total", "counter", "Messages that were sent.", ("channel",))
WAIT_S = Family("wait_seconds", "histogram", "How long.", ("channel",), (0.1, 1, 30))


def lines(*figures: Figure, openmetrics: bool = False) -> list[str]:
    return exposition(figures, openmetrics=openmetrics).splitlines()


def test_a_counter_is_named_as_it_is_asked_for() -> None:
    assert lines(by_label(SENT, {"slack": 3, "email": 0.5})) == [
        "# HELP sent_total Messages that were sent.",
        "# TYPE sent_total counter",
        'sent_total{channel="slack"} 3',
        'sent_total{channel="email"} 0.5',
    ]


def test_openmetrics_names_a_counter_without_its_suffix_and_ends_with_a_mark() -> None:
    assert lines(by_label(SENT, {"slack": 3}), openmetrics=True) == [
        "# HELP sent Messages that were sent.",
        "# TYPE sent counter",
        'sent_total{channel="slack"} 3',
        "# EOF",
    ]


def test_a_histogram_adds_its_buckets_up() -> None:
    figure: Figure = (WAIT_S, {("slack",): Distribution((2, 1, 0, 1), 45.25)})
    assert lines(figure)[2:] == [
        'wait_seconds_bucket{channel="slack",le="0.1"} 2',
        'wait_seconds_bucket{channel="slack",le="1.0"} 3',
        'wait_seconds_bucket{channel="slack",le="30.0"} 3',
        'wait_seconds_bucket{channel="slack",le="+Inf"} 4',
        'wait_seconds_sum{channel="slack"} 45.25',
        'wait_seconds_count{channel="slack"} 4',
    ]


@pytest.mark.parametrize(("seconds", "place"), [(0, 0), (0.1, 0), (0.11, 1), (1, 1), (30, 2), (31, 3)])
def test_a_bucket_holds_its_upper_bound(seconds: float, place: int) -> None:
    assert bucket(WAIT_S, seconds) == place


def test_a_value_from_outside_stays_one_label_on_one_line() -> None:
    (sample,) = lines(by_label(SENT, {'a"} 1\nforged_total{b="\\': 1}))[2:]
    assert sample == 'sent_total{channel="a\\"} 1\\nforged_total{b=\\"\\\\"} 1'


def test_a_metric_without_a_value_is_left_out() -> None:
    assert lines(by_label(SENT, {})) == []


def test_numbers_are_written_exactly() -> None:
    gauge = Family("size_bytes", "gauge", "How large.")
    written = [lines(alone(gauge, value))[2].partition(" ")[2] for value in (0, 12.0, 0.1, 1e300, 1 << 52)]
    assert written == ["0", "12", "0.1", "1e+300", str(1 << 52)]


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("", False),
        ("*/*", False),
        ("text/plain", False),
        ("application/openmetrics-text", True),
        (
            "application/openmetrics-text;version=1.0.0;q=0.75,application/openmetrics-text;version=0.0.1;q=0.5,"
            "text/plain;version=0.0.4;q=0.25,*/*;q=0.1",
            True,
        ),
        ("text/plain;q=0.9, application/openmetrics-text;q=0.5", False),
        ("application/openmetrics-text;q=none", False),
    ],
)
def test_the_reader_says_which_format_it_wants(accept: str, wanted: bool) -> None:
    assert wants_openmetrics(accept) is wanted
