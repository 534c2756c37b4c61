"""Laws of sidecar.splice, over random files in every hand (tests/yaml_scribe.py) and random edits."""

from __future__ import annotations

import copy
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
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
from tests.yaml_leaves import Leaf, damage, spared
from tests.yaml_scribe import KEYS, Scribe, plain_data, plain_scalar

CASES = 2 * hypothesis_settings().max_examples
"""Of each of the twelve laws: 2,400 in all by `./dev test`, 48,000 by `./dev check --thorough`."""

SIGNS = (
    "", "", "\n", " ", "  ", "\t", "\r", "\x85", "\u2028", "#", " #", ":", ": ", "- ", "? ", "-", "|", ">", "|+\n",
    "'", '"', "[", "]", "{", "}", ",", "&a9 ", "*a9", "&", "*", "!", "!!str ", "!x ", "%", "@", "<<: ", "~",
    "---", "\n---\n", "\n...\n", "é", "🎉", "\ufeff",
)  # fmt: skip

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


class Tally(Counter[str]):
    """What became of the cases of one law: a law that holds because everything is refused is worth nothing."""

    def changed(self, text: str, change: Callable[[], str], wanted: Any) -> str | None:
        """The new text, which must mean what was wanted; None if that was refused."""
        try:
            after = change()
        except SpliceError as error:
            event("refused: " + re.sub("[0-9]+", "N", str(error))[:70])
            self["refused"] += 1
            return None
        self["done"] += 1
        assert same(splice.load(after), wanted)
        assert same(meaning_by_nodes(after), wanted)
        if "\r\n" in text and not re.search("(?<!\r)\n", text):
            assert not re.search("(?<!\r)\n", after)
        return after

    def assert_few_refusals(self, most: float, fewest_cases: float) -> None:
        share = self["refused"] / self.total()
        sys.stdout.write(f"{self.total():,} cases, {share:.1%} refused\n")  # pytest -rP shows it
        assert share <= most
        assert self.total() >= fewest_cases * CASES


def uphold(law: Callable[[Random, Tally], None], *, most_refused: float = 0.05, fewest_cases: float = 0.75) -> None:
    """Try a law on CASES random files; shares of them say how many refusals and how many left out are too many."""
    tally = Tally()

    @hypothesis_settings(max_examples=CASES)
    @given(randoms)
    def cases(random: Random) -> None:
        law(random, tally)

    cases()
    tally.assert_few_refusals(most_refused, fewest_cases)


def assert_spared(before: str, after: str, old: Any, new: Any) -> None:
    """Every byte that the difference between the data does not explain is as it was."""
    assert not damage(before, after, lambda leaf: spared(leaf, old, new))


class Untyped(yaml.CSafeLoader):
    """Says of a scalar only whether a tag was written."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        return "none"


def meaning_by_nodes(text: str) -> Any:
    """The data by PyYAML's own nodes: another way than the one under test."""
    return plain(yaml.compose(text.removeprefix("\ufeff"), Loader=Untyped))


def plain(node: Any) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {**merged(node), **{key.value: plain(value) for key, value in node.value if not is_merge(key)}}
    return None if node is None else scalar(node)


def scalar(node: yaml.ScalarNode) -> Any:
    text: str = node.value
    if node.style or node.tag == "tag:yaml.org,2002:str":
        return text
    if text in {"", "~", "null"}:
        return None
    if text in {"true", "True", "TRUE", "false", "False", "FALSE"}:
        return text.lower() == "true"
    if not re.fullmatch(r"[-+]?(?=\.?\d)(0|[1-9]\d*)?(\.\d*)?([eE][-+]?\d+)?", text, re.ASCII):
        return text
    return float(text) if set(text) & set(".eE") else int(text)


def is_merge(key: Any) -> bool:
    return bool(key.value == "<<" and not key.style and key.tag == "none")


def merged(node: yaml.MappingNode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for brought in (plain(value) for key, value in node.value if is_merge(key)):
        for each in brought if isinstance(brought, list) else [brought]:
            found = {**each, **found}
    return found


def test_what_is_there_already_changes_no_byte() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        assert same(splice.load(text), data)
        path = some_path(random, data)
        assert splice.put(text, path, copy.deepcopy(at(data, path))) is text
        tally["done"] += 1

    uphold(law, most_refused=0)


def test_a_changed_leaf_changes_nothing_else() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        found = [path for path in paths(data) if path and not isinstance(at(data, path), (dict, list))]
        if not found:
            return
        path, value = random.choice(found), plain_scalar(random)
        wanted = having(data, path, value)
        after = tally.changed(text, lambda: splice.put(text, path, value), wanted)
        if after is not None:
            assert comments(after) == comments(text)
            assert_spared(text, after, data, wanted)

    uphold(law)


def test_a_new_value_of_any_kind_changes_nothing_else() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        path, value = some_path(random, data), plain_data(random)
        wanted = having(data, path, value)
        after = tally.changed(text, lambda: splice.put(text, path, value), wanted)
        if after is not None:
            assert_spared(text, after, data, wanted)

    uphold(law)


def test_a_new_key_leaves_every_other_byte_and_comment() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        mappings = [path for path in paths(data) if at(data, path) is None or isinstance(at(data, path), dict)]
        if not mappings:
            return
        path, value = random.choice(mappings), plain_data(random)
        missing = [key for key in (*KEYS, "new", "y", "a: b") if key not in (at(data, path) or {})]
        path = (*path, random.choice(missing), *random.choice(((), (), ("deep", "er"))))
        wanted = having(data, path, value)
        after = tally.changed(text, lambda: splice.put(text, path, value), wanted)
        if after is not None:
            assert comments(after) == comments(text)
            assert_spared(text, after, data, wanted)
            assert splice.put(after, path, copy.deepcopy(value)) is after

    uphold(law)


def test_a_new_key_can_be_taken_out_again_and_no_comment_with_it() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        blocks = [path for path in paths(data) if isinstance(at(data, path), dict) and at(data, path)]
        if not blocks:
            return
        path, value = (*random.choice(blocks), "quite-new"), plain_data(random)
        added = tally.changed(text, lambda: splice.put(text, path, value), having(data, path, value))
        removed = tally.changed(added, lambda: splice.delete(added, path), data) if added else None
        if removed:
            assert comments(removed) == comments(text)
            event("the very text" if removed == text else "other text")

    uphold(law)


def test_a_deleted_entry_takes_only_its_own_comments_along() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        path = some_path(random, data, deep=True)
        if not path:
            return
        wanted = lacking(data, path)
        after = tally.changed(text, lambda: splice.delete(text, path), wanted)
        if after is not None:
            is_item = isinstance(path[-1], int) and at(wanted, path[:-1])
            assert not damage(text, after, lambda leaf: shifted(leaf, path) if is_item else spared(leaf, data, wanted))

    uphold(law, most_refused=0.1)


def shifted(leaf: Leaf, gone: Path) -> Path | None:
    """Where a leaf stands once an item of a list is gone; an alias on the way to it is written out."""
    path, depth, place = leaf.path, len(gone) - 1, gone[-1]
    if leaf.kind == "alias" and path == gone[: len(path)]:
        return None
    if path[:depth] != gone[:depth] or len(path) == depth:
        return path
    step: Any = path[depth]
    if step == place:
        return None
    return path if step < place else (*path[:depth], step - 1, *path[depth + 1 :])


def test_a_new_name_changes_the_key_alone() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        name = random.choice(("new name", "on", "12", "a: b", "x\ny", "# z", "🎉🎉"))
        keys = [path for path in paths(data) if path and isinstance(path[-1], str) and name not in at(data, path[:-1])]
        if not keys:
            return
        path = random.choice(keys)
        after = tally.changed(text, lambda: splice.rename(text, path, name), renamed(data, path, name))
        if after is not None:
            assert not damage(text, after, lambda leaf: retitled(leaf, path, name))

    uphold(law)


def retitled(leaf: Leaf, path: Path, name: str) -> Path | None:
    """Where a leaf stands once the key at `path` has another name."""
    if leaf.path[: len(path)] != path:
        return leaf.path
    return None if leaf.path == path and leaf.kind == "key" else (*path[:-1], name, *leaf.path[len(path) :])


def test_a_list_that_grows_shrinks_or_is_shuffled_keeps_its_other_items() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        lists = [path for path in paths(data) if isinstance(at(data, path), list)]
        if not lists:
            return
        path = random.choice(lists)
        items = changed_list(random, at(data, path))
        wanted = having(data, path, items)
        after = tally.changed(text, lambda: splice.put(text, path, items), wanted)
        if after is not None:
            assert_spared(text, after, data, wanted)

    uphold(law, fewest_cases=0.4)


def changed_list(random: Random, items: list[Any]) -> list[Any]:
    place = random.randint(0, len(items))
    kind = random.randrange(4)
    if kind == 0:
        return [*items[:place], plain_data(random), *items[place:]]
    if kind == 1:
        return [*items[:place], *items[place + 1 :]]
    if kind == 2:
        return random.sample(items, len(items))
    return [*items[:place], plain_data(random), *items[place + 1 :]]


def test_many_changes_at_once_change_nothing_else() -> None:
    def law(random: Random, tally: Tally) -> None:
        text, data = Scribe(random).document()
        wanted = copy.deepcopy(data)
        for _ in range(random.randint(1, 4)):
            wanted = mutated(random, wanted)
        after = tally.changed(text, lambda: splice.put(text, (), wanted), wanted)
        if after is not None:
            assert_spared(text, after, data, wanted)

    uphold(law, most_refused=0.1)


def mutated(random: Random, data: Any) -> Any:
    path = some_path(random, data)
    if path and random.random() < 0.3:
        return lacking(data, path)
    value = at(data, path)
    if isinstance(value, list) and random.random() < 0.7:
        return having(data, path, changed_list(random, value))
    if isinstance(value, dict) and random.random() < 0.8:
        return having(data, path, {**value, random.choice(KEYS): plain_data(random)})
    return having(data, path, plain_data(random))


def test_a_damaged_file_is_refused_or_edited_as_well_as_a_good_one() -> None:
    """Characters that mean something to YAML are thrown into a file, or taken out of it."""

    def law(random: Random, tally: Tally) -> None:
        text, _ = Scribe(random).document()
        for _ in range(random.randint(1, 3)):
            place = random.randint(0, len(text))
            text = text[:place] + random.choice(SIGNS) + text[place + random.randrange(3) :]
        text = re.sub(r"!+(?!\w)", "", text)  # PyYAML forgets this tag
        try:
            data, meant = splice.load(text), meaning_by_nodes(text)
        except (SpliceError, yaml.composer.ComposerError):  # PyYAML's nodes, unlike YAML, know an anchor only once
            event("not YAML")
            return
        assert same(data, meant)
        wanted = mutated(random, data)
        after = tally.changed(text, lambda: splice.put(text, (), wanted), wanted)
        if after is not None:
            assert_spared(text, after, data, wanted)

    uphold(law, most_refused=0.1, fewest_cases=0.25)


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
