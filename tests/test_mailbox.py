"""Addresses as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.mailbox import NAME_LIMIT, USER_LIMIT, Mailbox, mailbox


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("lab@lab.example", "", "lab@lab.example"),
        (" lab@lab.example ", "", "lab@lab.example"),
        ("<lab@lab.example>", "", "lab@lab.example"),
        ("Lab <lab@lab.example>", "Lab", "lab@lab.example"),
        ("Jörg Müller <j.m+vpt@bücher.example>", "Jörg Müller", "j.m+vpt@xn--bcher-kva.example"),
        ('"Doe, \\"JD\\" Jane" <jane@lab.example>', 'Doe, "JD" Jane', "jane@lab.example"),
        ("root@localhost", "", "root@localhost"),
        ("root@lab_pi.local", "", "root@lab_pi.local"),
        ("测试 <a@例え.example>", "测试", "a@xn--r8jz45g.example"),
        (f"{'u' * USER_LIMIT}@lab.example", "", f"{'u' * USER_LIMIT}@lab.example"),
        (f"{'n' * 101} <a@b>", "n" * NAME_LIMIT, "a@b"),
    ],
)
def test_an_address_is_read_with_its_name(text: str, name: str, address: str) -> None:
    assert mailbox(text) == Mailbox(name, address)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "write each as a@b"),
        ("nobody", "is not an e-mail address"),
        ("a@", "is not an e-mail address"),
        ("@lab.example", "is not an e-mail address"),
        ("a b@lab.example", "write each as a@b"),
        ("a@b@lab.example", "is not an e-mail address"),
        ("a..b@lab.example", "is not an e-mail address"),
        ('"a b"@lab.example', "write each as a@b"),
        ("a@lab..example", "is not an e-mail address"),
        ("a@-lab.example", "is not an e-mail address"),
        (f"a@{'l' * 64}.example", "is not an e-mail address"),
        (f"a@{'l.' * 127}example", "is not an e-mail address"),
        (f"{'u' * (USER_LIMIT + 1)}@lab.example", "is not an e-mail address"),
        ("a@lab.example, b@lab.example", "write each as a@b"),
        ("a@lab.example,b@lab.example", "is not an e-mail address"),
        ("Doe, Jane <jane@lab.example>", "write each as a@b"),
        ("boss@lab.example <eve@evil.example>", "write each as a@b"),
        ("a@lab.example\nBcc: all@lab.example", "write each as a@b"),
        ("a@lab.example\u202e", "write each as a@b"),
        ("ä@lab.example", "not ASCII, which most mail servers do not take"),
        ("a@straße.example", "in its xn-- form"),
    ],
)
def test_what_is_no_address_says_why(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        mailbox(text)


@given(st.text(max_size=60), st.text('ab.@<>," \\\r\nß', max_size=30))
def test_whatever_somebody_writes_an_address_is_one_word_of_ascii(start: str, end: str) -> None:
    try:
        found = mailbox(f"{start}{end}@lab.example")
    except ValueError:
        return
    assert found.address.isascii()
    assert found.address.isprintable()
    assert not set(found.address) & set(' <>,;:"\\')
    assert found.address.count("@") == 1
