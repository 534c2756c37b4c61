"""Laws of sidecar.splice, over random files in every hand (tests/yaml_scribe.py) and random edits."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import event, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from sidecar import splice
from sidecar.splice import Path, SpliceError
from sidecar.splice.data import at, having, lacking, renamed, same
from tests.yaml_scribe import KEYS, Scribe, plain_data, plain_scalar

CASES = max(300, hypothesis_settings().max_examples)

randoms = st.integers(0, 2**64).map(Random)


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    steps: Any = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, below in steps:
        yield from paths(below, (*path, step))


def comments(text: str) -> set[str]:
    return set(re.findall(r"# (c\d+)\.", text))


def some_path(random: Random, data: Any, *, deep: bool = False) -> Path:
    found = [path for path in paths(data) if path or not deep]
    return random.choice(found) if found else ()


# ---------------------------------------------------------------------- where an entry stands, told by PyYAML's nodes


class Place:
    """The lines of an entry, from its own comments to what is indented below it, as an independent reader sees them."""

    def __init__(self, text: str, path: Path) -> None:
        self.lines = text.removeprefix("\ufeff").splitlines(keepends=True)
        node: Any = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
        self.known = node is not None and not re.search(r"[&*]a\d|<<|\? ", text)
        self.first, self.last, self.column = 0, len(self.lines) - 1, 0
        for step in path if self.known else ():
            if node.flow_style:
                break
            self.column = node.start_mark.column
            self.first, node = self.entry(node, step)
        if self.known and path:
            self.last = self.last_line(node)

    def entry(self, node: Any, step: str | int) -> tuple[int, Any]:
        if isinstance(node, yaml.MappingNode):
            return next((key.start_mark.line, value) for key, value in node.value if key.value == step)
        item = node.value[step]
        line = item.start_mark.line
        while not self.lines[line].lstrip(" ").startswith("-"):
            line -= 1
        return line, item

    def last_line(self, node: Any) -> int:
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self.last_line(last[1] if isinstance(last, tuple) else last)
        mark = node.end_mark
        if mark.column == 0 and mark.line > node.start_mark.line and getattr(node, "style", "") in {"|", ">"}:
            return int(mark.line) - 1
        return int(mark.line)

    def own(self) -> tuple[int, int]:
        """With comments right above and deeper ones (or blank lines) around: the most that an edit may touch.

        Behind a dash (`- a: 1`) also the line below: the next key moves up.
        """
        first, last = self.first, self.last
        column = len(self.lines[first]) - len(self.lines[first].lstrip())
        while first and self.lines[first - 1].lstrip().startswith("#"):
            first -= 1
        while first and not self.lines[first - 1].strip():
            first -= 1
        while last + 1 < len(self.lines) and self.is_below(self.lines[last + 1], column):
            last += 1
        moves_up = column != self.column and last + 1 < len(self.lines)
        return first, last + moves_up

    def is_below(self, line: str, column: int) -> bool:
        bare = line.lstrip()
        return not bare.strip() or (bare.startswith("#") and len(line) - len(bare) > column)


def assert_outside_is_same(before: str, after: str, first: int, last: int) -> None:
    """Lines before `first` and behind `last` are there unchanged, byte for byte."""
    old = before.removeprefix("\ufeff").splitlines(keepends=True)
    new = after.removeprefix("\ufeff").splitlines(keepends=True)
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    kept = len(old) - last - 1
    if first and last == len(old) - 1 and not old[first - 1 :][0].endswith(("\n", "\r")):
        first -= 1
    assert new[:first] == old[:first]
    assert not kept or new[-kept:] == old[-kept:]


def assert_other_bytes_are_same(before: str, after: str, path: Path, value: Any) -> None:
    """All but the characters of one scalar, where a scalar of one line took the place of another."""
    mark = "\ufeff" if before.startswith("\ufeff") else ""
    old, new = before.removeprefix(mark), after.removeprefix(mark)
    node: Any = yaml.compose(old, Loader=yaml.CSafeLoader)
    if re.search(r"[&*]a\d|<<", before) or "\n" in str(value):
        return
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = next(below for key, below in node.value if key.value == step)
        else:
            node = node.value[step]
    if node.start_mark.index == node.end_mark.index or node.style in {"|", ">"}:
        return
    assert after.startswith(mark)
    assert new.startswith(old[: node.start_mark.index])
    assert new.endswith(old[node.end_mark.index :])


def attempt(text: str, change: Any, wanted: Any) -> str | None:
    """The new text, which must mean what was wanted; None if it was refused."""
    try:
        after: str = change()
    except SpliceError as error:
        event("refused: " + re.sub(r"[0-9]+", "N", str(error))[:70])
        return None
    event("done")
    assert same(splice.load(after), wanted)
    assert same(meaning_by_nodes(after), wanted)
    if "\r\n" in text and "\n" not in text.replace("\r\n", ""):
        assert "\n" not in after.replace("\r\n", "")
    return after


def meaning_by_nodes(text: str) -> Any:
    """The data by PyYAML's own nodes: another way than the one under test."""
    return plain(yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader))


def plain(node: Any) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        own = {key.value: plain(value) for key, value in node.value if key.tag != "tag:yaml.org,2002:merge"}
        merged = [plain(value) for key, value in node.value if key.tag == "tag:yaml.org,2002:merge"]
        return {**(merged[0] if merged else {}), **own}
    if node is None or (not node.style and node.value in {"", "~", "null"}):
        return None
    if node.style or not re.fullmatch(r"(?i:true|false)|[-+]?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?", node.value):
        return node.value
    known = {"true": True, "false": False}
    text = node.value.lower()
    return known[text] if text in known else float(text) if set(text) & set(".e") else int(text)


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_what_is_there_already_changes_no_byte(random: Random) -> None:
    text, data = Scribe(random).document()
    assert same(splice.load(text), data)
    path = some_path(random, data)
    assert splice.put(text, path, copy.deepcopy(at(data, path))) is text


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_changed_leaf_changes_its_own_lines_only(random: Random) -> None:
    text, data = Scribe(random).document()
    leaves = [path for path in paths(data) if path and not isinstance(at(data, path), (dict, list))]
    if not leaves:
        return
    path, value = random.choice(leaves), plain_scalar(random)
    after = attempt(text, lambda: splice.put(text, path, value), having(data, path, value))
    if after is None:
        return
    assert comments(after) == comments(text)
    assert_other_bytes_are_same(text, after, path, value)
    place = Place(text, path)
    if place.known:
        assert_outside_is_same(text, after, place.first, place.last)


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_new_value_of_any_kind_touches_only_its_entry(random: Random) -> None:
    text, data = Scribe(random).document()
    path, value = some_path(random, data), plain_data(random)
    after = attempt(text, lambda: splice.put(text, path, value), having(data, path, value))
    place = Place(text, path)
    if after is not None and place.known and path:
        assert_outside_is_same(text, after, *place.own())


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_new_key_leaves_every_other_line_and_comment(random: Random) -> None:
    text, data = Scribe(random).document()
    mappings = [path for path in paths(data) if at(data, path) is None or isinstance(at(data, path), dict)]
    if not mappings:
        return
    path, value = random.choice(mappings), plain_data(random)
    missing = [key for key in (*KEYS, "new", "y", "a: b") if key not in (at(data, path) or {})]
    path = (*path, random.choice(missing), *random.choice(((), (), ("deep", "er"))))
    after = attempt(text, lambda: splice.put(text, path, value), having(data, path, value))
    if after is not None:
        assert comments(after) == comments(text)
        again = splice.put(after, path, copy.deepcopy(value))
        assert again is after


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_new_key_can_be_taken_out_again_and_no_comment_with_it(random: Random) -> None:
    text, data = Scribe(random).document()
    blocks = [path for path in paths(data) if isinstance(at(data, path), dict) and at(data, path)]
    if not blocks:
        return
    path = (*random.choice(blocks), "quite-new")
    try:
        added = splice.put(text, path, plain_data(random))
        removed = splice.delete(added, path)
    except SpliceError:
        return
    assert same(splice.load(removed), data)
    assert comments(removed) == comments(text)
    event("the very text" if removed == text else "other text")


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_deleted_entry_takes_only_its_own_comments_along(random: Random) -> None:
    text, data = Scribe(random).document()
    path = some_path(random, data, deep=True)
    if not path:
        return
    after = attempt(text, lambda: splice.delete(text, path), lacking(data, path))
    while len(at(data, path[:-1])) == 1 and len(path) > 1:
        path = path[:-1]
    place = Place(text, path)
    if after is not None and place.known and len(at(data, path[:-1])) > 1:
        assert_outside_is_same(text, after, *place.own())


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_a_new_name_changes_one_line(random: Random) -> None:
    text, data = Scribe(random).document()
    keys = [path for path in paths(data) if path and isinstance(path[-1], str)]
    if not keys:
        return
    path, name = random.choice(keys), random.choice(("new name", "on", "12", "a: b", "x\ny", "# z", "🎉🎉"))
    after = attempt(text, lambda: splice.rename(text, path, name), renamed(data, path, name))
    if after is not None:
        old, new = text.splitlines(), after.splitlines()
        assert len(old) == len(new)
        assert sum(left != right for left, right in zip(old, new, strict=True)) == (name != path[-1])


@hypothesis_settings(max_examples=CASES)
@given(randoms)
def test_many_changes_at_once_mean_what_was_wanted(random: Random) -> None:
    text, data = Scribe(random).document()
    wanted = copy.deepcopy(data)
    for _ in range(random.randint(1, 4)):
        wanted = mutated(random, wanted)
    attempt(text, lambda: splice.put(text, (), wanted), wanted)


def mutated(random: Random, data: Any) -> Any:
    path = some_path(random, data)
    if path and random.random() < 0.3:
        return lacking(data, path)
    value = at(data, path)
    if isinstance(value, list) and random.random() < 0.7:
        place = random.randint(0, len(value))
        return having(data, path, [*value[:place], plain_data(random), *value[place:]])
    if isinstance(value, dict) and random.random() < 0.8:
        return having(data, path, {**value, random.choice(KEYS): plain_data(random)})
    return having(data, path, plain_data(random))


@hypothesis_settings(max_examples=CASES)
@given(st.text(), st.text(min_size=1, max_size=8))
def test_any_text_is_written_so_that_every_reader_agrees(value: str, key: str) -> None:
    for text in ("a: 1\n", "{a: 1}\n", "a: 'x'\n"):
        try:
            after = splice.put(text, (key,), value)
        except SpliceError:
            assert not (key + value).isprintable()
            continue
        assert yaml.safe_load(after)[key] == value
        assert splice.load(after)[key] == value


@hypothesis_settings(max_examples=CASES)
@given(st.text(alphabet=st.sampled_from("ab:-#?&*!|>'\"%@`{}[], \n\t\r.1~=<\ufeff🎉\\")))
def test_a_text_that_is_not_ours_is_edited_or_refused(text: str) -> None:
    try:
        data = splice.load(text)
        after = splice.put(text, ("new",), "value")
    except SpliceError:
        event("refused")
    else:
        assert same(splice.load(after), {**(data or {}), "new": "value"})


@pytest.mark.parametrize("value", [1.5, 1e300, 5e-324, 1e16, -0.0, 10**40, True, None])
def test_numbers_are_read_the_same_by_yaml_1_1(value: Any) -> None:
    after = splice.put("a: x\n", ("a",), value)
    assert same(splice.load(after)["a"], value)
    assert same(yaml.safe_load(after)["a"], value)
