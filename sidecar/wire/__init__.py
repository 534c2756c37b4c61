"""The only door out of the process: HTTP, Apprise's plugins, SMTP, and the local log.

`outbound` puts it together; `pools` speaks HTTP, `sessions` SMTP; `door` and `mail` stand between a plugin and the
network, `plugins` finds and builds the plugins, `faults` and `replies` say in words what went wrong.
"""

from sidecar.wire.outbound import OutboundWire

__all__ = ["OutboundWire"]
