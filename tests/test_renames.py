"""Rules that come back under another id go on where they were."""

from __future__ import annotations

from sidecar.core.config import Config, Rule
from sidecar.core.renames import renamed_rules
from tests.builders import a_config, a_rule


def config(*rules: Rule) -> Config:
    return a_config([], list(rules))


def test_a_rule_that_says_the_same_under_another_id_is_the_same() -> None:
    before = config(a_rule("old"), a_rule("stays", when={"host_name": "pi-1"}))
    after = config(a_rule("new", name="Old"), a_rule("stays", when={"host_name": "pi-1"}))
    assert renamed_rules(before, after) == {"old": "new"}


def test_a_name_that_is_only_the_id_may_change_with_it() -> None:
    assert renamed_rules(config(a_rule("old", name="old")), config(a_rule("new", name="new"))) == {"old": "new"}


def test_a_rule_that_says_something_else_is_another_one() -> None:
    assert renamed_rules(config(a_rule("old", name="n")), config(a_rule("new", "mail", name="n"))) == {}


def test_of_two_that_say_the_same_none_is_taken() -> None:
    twins = config(a_rule("one", name="n"), a_rule("two", name="n"))
    assert renamed_rules(config(a_rule("old", name="n")), twins) == {}
