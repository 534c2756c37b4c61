"""Where messages never go, and where only if notifier.yaml allows it (`settings.outbound.private`). Pure.

What counts is the address that is connected to, not the name: a name may point anywhere, and elsewhere a moment later.
Sources: RFC 6890 (special-purpose addresses), RFC 6052 (NAT64), RFC 3056 (6to4), RFC 4380 (Teredo), RFC 5214 (ISATAP),
and the clouds' own pages for the addresses at which a machine is told its credentials.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final

METADATA: Final = frozenset(
    ip_address(each)
    for each in (
        *("169.254.169.254", "fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254"),
        *("100.100.100.200", "192.0.0.192", "168.63.129.16"),
    )
)
"""AWS, Google, Azure and most others; AWS by IPv6, and for pods; Google by IPv6; Alibaba; Oracle; Azure's own agent."""
METADATA_NAMES: Final = frozenset(
    (
        "metadata.google.internal",
        "metadata.goog",
        "metadata.azure.internal",
        "instance-data",
        "instance-data.ec2.internal",
    )
)
CREDENTIALS: Final = "where a cloud keeps its machines' credentials"
NAT64: Final = ip_network("64:ff9b::/96")
THIS_NETWORK: Final = ip_network("0.0.0.0/8")
ISATAP: Final = frozenset((0x0000_5EFE, 0x0200_5EFE))
"""What stands before the IPv4 address in the last 64 bits."""
SHARED: Final = ip_network("100.64.0.0/10")
"""Between a provider and its customers (RFC 6598): private, although Python does not say so."""

Address = IPv4Address | IPv6Address


def refused(text: str, *, private: bool) -> str:
    """Why nothing goes to this IP address, in words that follow "it is"; "" if messages may. `private`: allowed."""
    address = meant(ip_address(text))
    if address in METADATA:
        return CREDENTIALS
    if address.is_link_local:
        return "link-local"
    if address.is_multicast:
        return "a multicast address"
    if address in THIS_NETWORK or address.is_unspecified or (address.is_reserved and not address.is_loopback):
        return "no address of a service"
    if private:
        return ""
    return "private, and settings.outbound.private is deny" if is_private(address) else ""


def is_private(address: Address) -> bool:
    if isinstance(address, IPv6Address):
        return address.is_private or address.is_site_local
    return address.is_private or address in SHARED


def meant(address: Address) -> Address:
    """The IPv4 address that an IPv6 one carries, if it carries one."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64 or (int(address) >> 32) & 0xFFFF_FFFF in ISATAP:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    through = address.teredo[1] if address.teredo else None
    return address.ipv4_mapped or address.sixtofour or through or address


# ---------------------------------------------------------------------- names that somebody else looks up


def refused_name(host: str, *, private: bool) -> str:
    """Why a proxy is not asked for this host, in words that follow "it is"; "" if it may be.

    A proxy looks names up by itself, so this is what can be known before: an address in any form that its machine may
    take for one, a name for itself, and the names under which clouds keep credentials.
    """
    name = host.rstrip(".").lower()
    if name in METADATA_NAMES:
        return CREDENTIALS
    if name == "localhost" or name.endswith(".localhost"):
        return refused("127.0.0.1", private=private)
    address = address_in(name)
    return refused(address, private=private) if address else ""


def address_in(host: str) -> str:
    """The IP address that a host is, in the usual form; "" for a name. Takes 0x7f.1 and 2130706433, like inet_aton."""
    try:
        return str(ip_address(host))
    except ValueError:
        parts = [number_in(each) for each in host.split(".")]
    *first, last = parts
    numbers = [each for each in first if each is not None and each < 256]
    if last is None or len(numbers) < len(first) or len(parts) > 4 or last >= 256 ** (5 - len(parts)):
        return ""
    return str(IPv4Address(sum(each << (24 - 8 * place) for place, each in enumerate(numbers)) + last))


def number_in(text: str) -> int | None:
    """Decimal, octal after a 0, hexadecimal after 0x; None if it is no number."""
    digits, base = (text[2:], 16) if text.startswith("0x") else (text, 8 if text.startswith("0") else 10)
    try:
        return int(digits, base) if digits.isalnum() and digits.isascii() and len(digits) <= 16 else None
    except ValueError:
        return None
