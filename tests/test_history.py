"""The history by any filter: what is found is what a plain look at every row finds, each row once, page by page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sidecar.core.channel import Failed
from sidecar.core.model import DeliveryState, Severity
from sidecar.ledger import Book, Filter, HistoryRow, Ledger, history, search
from sidecar.ledger.history import FRESH_AT_ONCE
from tests.api_service import PLAIN, Api
from tests.builders import NOON, Lab, a_body, a_config, a_delivery, a_rule, an_event, an_integration
from tests.running import eventually
from ui_api.exporting import csv_line

LAB = """\
version: 1
integrations:
  log: {type: log}
  other: {type: log}
rules:
  failures: {event_type: "*", integration_ids: [log, other]}
"""
REFUSED = Failed(reason="Pager answered 404 no_such_room", kind="rejected", retryable=False, status_code=404)
TYPES = ("script_execution_failed", "script_execution_complete", "alert.freeze")
HOSTS = ("pi-1", "PI-2", "rack-ü", None)
SETTLED: tuple[DeliveryState, ...] = ("sent", "failed", "cancelled")


def a_ledger(folder: Path) -> Ledger:
    """300 deliveries of every kind, most of them in the index, some not yet, some not settled."""
    ledger = Ledger(folder / "notifier.db")
    for n in range(300):
        ledger.write(lambda book, n=n: add(book, n)).result()  # type: ignore[misc]
        if n == 250:
            while ledger.write(Book.index).result():
                pass
    return ledger


def add(book: Book, n: int) -> None:
    kind, host = TYPES[n % 3], HOSTS[n % 4]
    data = {"host_name": host, "device_name": f"stb-{n % 7}"} if host else {}
    severity = (Severity.info, Severity.error, Severity.critical)[n % 5 % 3]
    at = NOON + timedelta(minutes=n)
    event = an_event(kind, id=f"evt_{n}", event_data=data, severity=severity, received_at=at)
    delivery = a_delivery(
        id=f"dlv_{n}",
        event_id=event.id,
        event_type=kind,
        severity=severity,
        integration_id=("chat", "mail")[n % 11 % 2],
        created_at=at,
        due_at=at,
    )
    book.add_event(event, [], [delivery])
    if n % 13:
        book.close(delivery.id, SETTLED[n % 17 % 3], f"word{n % 9} Grüße", at)


FILTERS = st.builds(
    Filter,
    states=st.lists(st.sampled_from(["waiting", "sent", "failed", "cancelled"]), max_size=3, unique=True).map(tuple),
    event_types=st.lists(st.sampled_from([*TYPES, "script_*", "*.freeze", "nothing*"]), max_size=2).map(tuple),
    integration_ids=st.lists(st.sampled_from(["chat", "mail", "gone"]), max_size=1).map(tuple),
    hosts=st.lists(st.sampled_from(["pi-1", "pi-2", "RACK-Ü", "nowhere"]), max_size=2).map(tuple),
    devices=st.lists(st.sampled_from(["stb-1", "stb-6"]), max_size=1).map(tuple),
    severities=st.lists(st.sampled_from([Severity.info, Severity.critical]), max_size=1).map(tuple),
    words=st.lists(st.sampled_from(["word3", "grüße", "pi", "1", "stb", "absent"]), max_size=2).map(tuple),
    since=st.none() | st.integers(-10, 310).map(lambda n: NOON + timedelta(minutes=n)),
    until=st.none() | st.integers(-10, 310).map(lambda n: NOON + timedelta(minutes=n)),
)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    ledger = a_ledger(tmp_path_factory.mktemp("history"))
    yield ledger
    ledger.close()


def fits(row: HistoryRow, wanted: Filter) -> bool:
    """The filter in the plainest words there are."""
    data, at = row.event_data, row.created_at
    types = {"script_*": row.event_type.startswith("script_"), "*.freeze": row.event_type.endswith(".freeze")}
    said = " ".join(
        [
            *(row.id, row.event_id, row.event_type, row.integration_id, row.integration_name, row.recipient),
            *(row.error_message or "", data.get("host_name", ""), data.get("device_name", "")),
        ]
    ).lower()
    words = set("".join(c if c.isalnum() or c == "_" else " " for c in said).split())
    return (
        (not wanted.states or row.state in wanted.states)
        and (not wanted.event_types or any(types.get(each, each == row.event_type) for each in wanted.event_types))
        and (not wanted.integration_ids or row.integration_id in wanted.integration_ids)
        and (not wanted.hosts or data.get("host_name", "-").lower() in [each.lower() for each in wanted.hosts])
        and (not wanted.devices or data.get("device_name") in wanted.devices)
        and (not wanted.severities or Severity[row.severity] in wanted.severities)
        and set(wanted.words) <= words
        and (wanted.since is None or at >= wanted.since.isoformat(timespec="microseconds"))
        and (wanted.until is None or at < wanted.until.isoformat(timespec="microseconds"))
    )


SIZES = st.fixed_dictionaries(
    {
        "SCANNED": st.sampled_from([0, 20, 6_000]),
        "LOOKED_UP": st.sampled_from([0, 30, 2_000]),
        "READ": st.sampled_from([1, 20, 400]),
        "READ_AT_ONCE": st.sampled_from([1, 7, 100]),
        "FRESH_AT_ONCE": st.sampled_from([1, 30, 200]),
        "SAMPLE": st.sampled_from([1, 20, 300]),
        "SPREAD": st.sampled_from([1, 100]),
    }
)
"""In a ledger of a million rows a page is found in one way or another; with other bounds each of them is taken here."""


ONE_BY_ONE: Final = {"LOOKED_UP": 2_000, "READ_AT_ONCE": 1, "FRESH_AT_ONCE": 1, "SAMPLE": 2, "SPREAD": 1}


@example(Filter(words=("word3",)), 1, {**ONE_BY_ONE, "SCANNED": 6_000, "READ": 12})
@example(Filter(words=("word3",), integration_ids=("chat",)), 1, {**ONE_BY_ONE, "SCANNED": 0, "READ": 12})
@given(wanted=FILTERS, limit=st.integers(1, 400), sizes=SIZES)
def test_a_filter_finds_what_a_look_at_every_row_finds(
    ledger: Ledger, wanted: Filter, limit: int, sizes: dict[str, int]
) -> None:
    everything = ledger.pages.history.newest(1_000)
    assert len(everything) == 300
    expected = [row.id for row in everything if fits(row, wanted)]
    found: list[str] = []
    before: int | None = None
    with pytest.MonkeyPatch.context() as patched:
        for name, size in sizes.items():
            patched.setattr(history, name, size)
        while True:
            rows, before = ledger.pages.history.page(wanted, limit, before)
            found += [row.id for row in rows]
            if before is None:
                break
            assert len(rows) == limit
    assert found == expected


def test_what_waits_is_found_behind_very_many_others_that_wait(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "notifier.db")
    for n in range(3 * FRESH_AT_ONCE):
        last = ledger.write(partial(add, n=n))
    last.result()
    wanted = Filter(hosts=("pi-1",), until=NOON + timedelta(minutes=9))
    rows, _ = ledger.pages.history.page(Filter(hosts=("pi-1",), devices=("stb-0",)), 1_000)
    assert [row.id for row in rows] == [f"dlv_{n}" for n in reversed(range(0, 3 * FRESH_AT_ONCE, 28))]
    assert [row.id for row in ledger.pages.history.page(wanted, 10)[0]] == ["dlv_8", "dlv_4", "dlv_0"]
    ledger.close()


# ---------------------------------------------------------------------- by HTTP


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with Api(tmp_path, LAB) as api:
        yield api


def fill(api: Api, number: int) -> None:
    bodies = [a_body(script_name=f"s{n}", host_name=f"pi-{n % 3}") for n in range(number)]
    assert api.ask("POST", "/events", bodies).status == 202
    eventually(lambda: {row["state"] for row in api.get("/history?limit=5000")} == {"sent"}, "all to be sent")


def test_how_many_fit_is_counted_up_to_a_limit(ledger: Ledger) -> None:
    failed = Filter(states=("failed",))
    rows = [row for row in ledger.pages.history.newest(500) if row.state == "failed"]
    assert ledger.pages.history.count(failed, 500) == len(rows) > 10
    assert ledger.pages.history.count(failed, 10) == 10


def test_pages_follow_each_other_by_their_links_also_while_rows_come_in(api: Api) -> None:
    fill(api, 20)
    path, seen = f"{PLAIN}/history?host=pi-1&limit=3", []
    while path:
        reply = api.say("GET", path)
        seen += [row["id"] for row in reply.json]
        assert len(reply.json) <= 3
        link = reply.headers.get("link", "")
        path = link.partition(">")[0].removeprefix("<")
        api.ask("POST", "/events", a_body(host_name="pi-1"))
    assert len(seen) == len(set(seen)) == 14


def test_several_values_are_repeated_or_joined_by_commas(api: Api) -> None:
    fill(api, 9)
    joined = api.get("/history?host=pi-1,pi-2")
    assert joined == api.get("/history?host=pi-1&host=pi-2")
    assert len(joined) == 12
    assert len(api.get("/history?integration=other")) == 9
    assert api.get("/history?q=s7%20zap") == []
    assert len(api.get("/history?q=S7%20picture&status=sent&since=1h&event_type=script_*")) == 2
    assert api.get("/history?until=1h") == []
    assert api.get("/history?status=pending") == []


def test_every_filter_that_cannot_be_is_named(api: Api) -> None:
    query = "status=lost&severity=loud&since=yesterday&until=x&q=a,b,c,d,e,f,g,h,i,j,k"
    problems = api.ask("GET", f"/history?{query}").json["problems"]
    assert {each["path"]: each["message"] for each in problems} == {
        "status": "found 'lost'; allowed: sent, failed, pending, waiting, sending, cancelled",
        "severity": "found 'loud'; allowed: debug, info, warning, error, critical",
        "since": "wanted an ISO 8601 time (2026-01-31T22:00:00+00:00; without an offset it is UTC), or how long ago: "
        "24h, 7d",
        "until": "wanted an ISO 8601 time (2026-01-31T22:00:00+00:00; without an offset it is UTC), or how long ago: "
        "24h, 7d",
        "q": "wanted at most 10 words, found 11",
    }
    assert api.ask("GET", "/history?cursor=../x").status == 422
    assert api.ask("GET", "/history?limit=0").status == 400


def test_hostile_words_are_words(api: Api) -> None:
    fill(api, 3)
    for words in ('"', "a OR b", "NEAR(a b)", "s1*", "rowid:1", "'; DROP TABLE deliveries; --", "-", "x" * 150):
        assert api.ask("GET", f"/history?q={quote(words)}").status == 200
    assert len(api.get("/history")) == 6


FORMULAS = [
    *(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u00a0=1",
        "＝1",
        '=HYPERLINK("https://evil.example")',
    ),
    "=cmd|'/C calc'!A0",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_in_a_spreadsheet(text: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_line([text, "plain", 7, None]).decode(), newline=""))
    assert row == [f"'{text}", "plain", "7", ""]


def test_a_text_stays_in_its_cell() -> None:
    hostile = 'a","=1+1"\r\n=2+2;=3+3,=4+4'
    (row,) = csv.reader(io.StringIO(csv_line([hostile, "x"]).decode(), newline=""))
    assert row == [hostile, "x"]


def test_the_export_has_every_row_and_no_formula(api: Api) -> None:
    api.ask("POST", "/events", [a_body(), a_body(error_msg="no", script_name='=HYPERLINK("https://evil.example")')])
    eventually(lambda: len(api.get("/history?status=sent")) == 4, "all to be sent")
    reply = api.ask("GET", "/history/export?format=csv&integration=log")
    rows = list(csv.DictReader(io.StringIO(reply.text)))
    assert [row["integration_id"] for row in rows] == ["log", "log"]
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
    assert reply.headers["content-disposition"] == 'attachment; filename="notifications.csv"'
    lines = api.ask("GET", "/history/export?format=jsonl").body.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [row["id"] for row in api.get("/history")]


# ---------------------------------------------------------------------- once more


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def died(lab: Lab) -> HistoryRow:
    lab.pager.answers = [REFUSED]
    lab.accept(a_body())
    lab.deliver_all()
    return lab.ledger.pages.history.newest(1)[0]


def test_a_message_that_failed_is_sent_again_by_the_configuration_of_now(lab: Lab) -> None:
    row = died(lab)
    lab.config = a_config([an_integration(lab.other, "pager")], [a_rule()])
    assert lab.engine.replay([row.id], "10.0.0.7").result().ids == [row.id]
    assert lab.deliver_all() == 1
    again = lab.ledger.pages.history.newest(1)[0]
    assert (again.state, again.attempts, again.id) == ("sent", 2, row.id)
    assert [each.outcome for each in lab.ledger.pages.attempts(row.id)] == ["failed", "sent"]
    assert len(lab.other.sent) == 1
    assert lab.ledger.pages.replayed(row.id)[1] == "10.0.0.7"


def test_a_replay_has_a_budget_of_its_own(lab: Lab) -> None:
    row = died(lab)
    lab.clock.advance(days=3)
    lab.engine.replay([row.id], "").result()
    lab.pager.answers = [Failed(reason="away", kind="connection", retryable=True)]
    lab.deliver_all()
    waiting = lab.ledger.pages.history.newest(1)[0]
    assert (waiting.state, waiting.attempts) == ("waiting", 2)
    lab.clock.advance(seconds=5)
    lab.deliver_all()
    assert lab.states() == ["sent"]


def test_what_cannot_be_replayed_says_why(lab: Lab) -> None:
    row = died(lab)
    lab.config = a_config([an_integration(lab.pager, enabled=False)], [])
    assert lab.engine.replay([row.id, "dlv_nowhere"], "").result().skipped == {
        row.id: "the integration 'pager' is disabled; enable it first"
    }
    lab.config = a_config([], [])
    assert "no longer in notifier.yaml" in lab.engine.replay([row.id], "").result().skipped[row.id]


def test_a_row_is_found_by_what_it_is_now_after_a_replay(lab: Lab) -> None:
    row = died(lab)
    lab.ledger.write(Book.index).result()
    history = lab.ledger.pages.history
    assert [each.id for each in history.page(Filter(words=("no_such_room",)), 9)[0]] == [row.id]
    lab.engine.replay([row.id], "").result()
    lab.deliver_all()
    lab.ledger.write(Book.index).result()
    assert history.page(Filter(states=("failed",)), 9)[0] == []
    assert history.page(Filter(words=("no_such_room",)), 9)[0] == []
    assert [each.id for each in history.page(Filter(states=("sent",)), 9)[0]] == [row.id]


def test_replay_by_http_one_and_many(api: Api) -> None:
    fill(api, 2)
    rows = api.get("/history")
    sent = api.ask("POST", f"/history/{rows[0]['id']}/retry")
    assert (sent.status, sent.json["detail"]) == (409, "it was sent; say again: true to send it twice")
    again = api.ask("POST", f"/history/{rows[0]['id']}/retry", {"again": True}).json
    assert (again["replayed_by"], again["id"]) == ("127.0.0.1", rows[0]["id"])
    eventually(lambda: api.get(f"/history/{rows[0]['id']}")["attempts"] == 2, "the second attempt")
    assert api.ask("POST", "/history/nowhere/retry").status == 404
    many = api.ask("POST", "/history/retry", {"filter": {"integration": "log"}}).json
    assert many == {"ids": [], "skipped": {}}
    listed = api.ask("POST", "/history/retry", {"ids": [row["id"] for row in rows]}).json
    assert set(listed["skipped"].values()) == {"it was sent; say again: true to send it twice"}
    wrong: list[Any] = [
        {},
        {"ids": 3},
        {"filter": []},
        {"filter": {"colour": "red"}},
        {"ids": [], "filter": {}},
        {"x": 1},
    ]
    assert {api.ask("POST", "/history/retry", body).status for body in wrong} == {422}


# ---------------------------------------------------------------------- retention


def test_what_is_old_is_forgotten_and_what_is_still_owed_is_not(tmp_path: Path) -> None:
    ledger = a_ledger(tmp_path)
    before = NOON + timedelta(minutes=200)
    while ledger.write(lambda book: book.forget(before)).result():
        pass
    rows = ledger.pages.history.newest(1_000)
    kept = {row.id for row in rows}
    assert kept == {f"dlv_{n}" for n in range(300) if n >= 200 or n % 13 == 0}
    assert ledger.pages.event("evt_1") is None
    for state in ("sent", "failed", "cancelled"):
        found = ledger.pages.history.page(Filter(states=(state,)), 1_000)[0]
        assert [row.id for row in found] == [row.id for row in rows if row.state == state]
    ledger.close()


def test_an_event_that_is_not_decided_yet_is_not_forgotten(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "notifier.db")
    ledger.write(lambda book: book.add_event(an_event())).result()
    assert ledger.write(lambda book: book.forget(NOON + timedelta(days=999))).result() == 0
    ledger.close()


def test_the_text_that_was_sent_is_what_is_searched(lab: Lab) -> None:
    lab.accept(a_body(script_name="zapping_marathon"))
    lab.deliver_all()
    history = lab.ledger.pages.history
    for _ in range(2):
        assert len(history.page(Filter(words=("zapping_marathon",)), 9)[0]) == 1
        lab.ledger.write(Book.index).result()
    assert msgspec.json.encode(history.newest(1)[0].event_data)


SAID: Final = st.text(st.sampled_from("aZ_09 .-❌✅…ÄßöéİσΣ\u0301क्षि中Ⅷ²\n\t<>") | st.characters(codec="utf-8"))


@given(said=SAID, other=SAID)
@example(said="pi-12 pi-1", other="pi-1")
def test_a_text_says_its_words_and_no_part_of_them(said: str, other: str) -> None:
    known = search.words(said)
    assert search.saying(known)(said)
    for word in search.words(other):
        assert search.saying([word])(said) == (word in known)


@given(SAID)
def test_the_index_is_given_the_words_that_a_search_asks_for(text: str) -> None:
    """The index takes both of the small sigmas for one letter."""
    assert search.in_words(text).replace("ς", "σ").split() == [word.replace("ς", "σ") for word in search.words(text)]
