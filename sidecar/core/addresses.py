"""Where messages never go, and where only if notifier.yaml allows it (`settings.outbound.private`). Pure.

What counts is the address that is connected to, not the name: a name may point anywhere, and elsewhere a moment later.
Sources: RFC 6890 (special-purpose addresses), RFC 6052 (NAT64), RFC 3056 (6to4), and the clouds' own pages for the
addresses at which a machine is told its credentials.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final

METADATA: Final = frozenset(
    ip_address(each) for each in ("169.254.169.254", "fd00:ec2::254", "100.100.100.200", "192.0.0.192", "168.63.129.16")
)
"""AWS, Google, Azure and most others; AWS by IPv6; Alibaba; Oracle; Azure's own agent."""
NAT64: Final = ip_network("64:ff9b::/96")
SHARED: Final = ip_network("100.64.0.0/10")
"""Between a provider and its customers (RFC 6598): private, although Python does not say so."""

Address = IPv4Address | IPv6Address


def refused(text: str, *, private: bool) -> str:
    """Why nothing goes to this IP address, in words that follow "it is"; "" if messages may. `private`: allowed."""
    address = meant(ip_address(text))
    if address in METADATA:
        return "where a cloud keeps its machines' credentials"
    if address.is_link_local:
        return "link-local"
    if address.is_multicast:
        return "a multicast address"
    if address.is_unspecified or (address.is_reserved and not address.is_loopback):
        return "no address of a service"
    if private:
        return ""
    return "private, and settings.outbound.private is deny" if is_private(address) else ""


def is_private(address: Address) -> bool:
    return address.is_private or address.is_loopback or (address.version == 4 and address in SHARED)


def meant(address: Address) -> Address:
    """The IPv4 address that an IPv6 one carries, if it carries one."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
