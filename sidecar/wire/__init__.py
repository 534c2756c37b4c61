"""The only door out of the process: HTTP, Apprise's plugins, SMTP, and the local log.

`outbound` puts it together; `pools` speaks HTTP, `sessions` SMTP; `door` and `mail` stand between a plugin and the
network, `plugins` finds and builds the plugins, `faults` and `replies` say in words what went wrong.

What it relies on that nobody promises, each in one place, and each with a test in tests/test_hooks.py:

- The modules of Apprise's plugins, and `apprise.attachment.http`, have `requests`, `smtplib` and `socket` as names of
  their own, which `door` sets to look-alikes.
- An instance's `request_rate_per_sec` and `throttle()` are all that makes it sleep; `rto` and `cto` are its time-outs
  (`plugins.built`).
- `notify()` ends in `send()`; our own plugins are asked to `send()` at once (`outbound.handed_to`).
- A schema is found by the attributes that Apprise's classes have (`plugins.plugin_class`).
- smtplib opens its sockets in `_get_socket` and reads its replies from `file` (`mail`).
"""

from sidecar.wire.outbound import OutboundWire

__all__ = ["OutboundWire"]
