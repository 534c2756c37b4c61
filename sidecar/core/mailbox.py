"""E-mail addresses as people write them: "a@b" or "Name <a@b>".

Read by rules of our own, because the standard library takes the first of "a@b, c@d" for the whole and differs from
release to release. What may stand before the @ is RFC 5322's dot-atom (3.2.3); lengths are RFC 5321's (4.5.3.1).
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from sidecar.core.words import one_line

USER_LIMIT: Final = 64
DOMAIN_LIMIT: Final = 253
LABEL_LIMIT: Final = 63
NAME_LIMIT: Final = 100
LONGEST: Final = 1_000
"""Characters: of many blanks, each could be the last of the name."""
WRITTEN: Final = re.compile(r'(?:(?P<name>"(?:[^"\\]|\\.)*"|[^"<>@,;:]*?)\s*<(?P<inner>[^<>\s]+)>|(?P<bare>[^<>\s]+))')
ATOM: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LABEL: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
DEVIATING: Final = frozenset("ßς\u200c\u200d")
"""Python's codec and today's registries (IDNA 2008) make different domains of these: straße.de is not strasse.de."""


class Mailbox(msgspec.Struct, frozen=True):
    """A name, "" for none, and an address in ASCII, as a mail server takes it."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


def mailbox(text: str) -> Mailbox:
    """Raises ValueError, which says in a few words what is wrong with `text`."""
    found = WRITTEN.fullmatch(text.strip()) if text.isprintable() and len(text) <= LONGEST else None
    if found is None:
        raise ValueError("is not an e-mail address; write each as a@b or Name <a@b>")
    user, at, domain = (found["inner"] or found["bare"]).rpartition("@")
    if not user.isascii():
        raise ValueError("has a letter before the @ that is not ASCII, which most mail servers do not take")
    if not at or len(user) > USER_LIMIT or ATOM.fullmatch(user) is None:
        raise ValueError("is not an e-mail address")
    return Mailbox(unquoted(found["name"] or ""), f"{user}@{in_ascii(domain)}")


def unquoted(name: str) -> str:
    inner = re.sub(r"\\(.)", r"\1", name[1:-1]) if name.startswith('"') else name
    return one_line(inner)[:NAME_LIMIT]


def in_ascii(domain: str) -> str:
    """An international domain as the network knows it: bücher.example is xn--bcher-kva.example."""
    if not DEVIATING.isdisjoint(domain):
        raise ValueError("has a letter in its domain that is read in two ways; write the domain in its xn-- form")
    try:
        found = domain.encode("idna").decode()
    except UnicodeError:
        raise ValueError("is not an e-mail address") from None
    labels = found.split(".")
    if len(found) > DOMAIN_LIMIT or not all(len(each) <= LABEL_LIMIT and LABEL.fullmatch(each) for each in labels):
        raise ValueError("is not an e-mail address")
    return found
