"""Every key of notifier.yaml that is no channel's own: what it does, in words for the person who edits the file.

The JSON Schema and the tables in docs/ are made of this. Defaults are those of `core.config`. What a key takes is what
`reader` takes; tests hold the two together.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, get_args

from sidecar.core import config as model
from sidecar.core import redis_url
from sidecar.core.channel import LINES, Rate
from sidecar.core.conditions import NUMBER
from sidecar.core.config import ID_PATTERN, PER_SECOND
from sidecar.core.lab_pages import LENGTH_LIMIT, Page, example, pattern
from sidecar.core.model import SEVERITIES
from sidecar.document.forms import (
    FOLDER_PATTERN,
    KEY,
    KEY_ALLOWED,
    ORIGIN_ALLOWED,
    ORIGIN_PATTERN,
    REFERENCE,
    REFERENCE_ALLOWED,
    Form,
    choice,
    described,
    duration,
    entries,
    flag,
    free,
    listed,
    mapping,
    matching,
    name,
    number,
    one_or_more,
    patterned,
    reference,
    table,
    text,
    url,
    whole,
)
from sidecar.document.reader import DAY, EVENT_TYPE, HOURS, ID_ALLOWED, STATES, zones


def sections() -> Form:
    """The file as a whole; its entries are in `definitions`."""
    return mapping(
        "What the VirtualPyTest notifier does: who is told about which events.",
        {
            "version": {"description": "The version of this file's format. Always `1`.", "const": 1},
            "settings": settings(),
            "integrations": entries("The places where messages go, each under an id of your choice.", "integration"),
            "rules": entries(
                "Which events go to which integrations, each rule under an id of your choice. When several rules want "
                "to tell the same integration, the first in the file does.",
                "rule",
            ),
            "quiet_hours": entries(
                "Times when rules do not disturb, each under an id of your choice, which a rule names as `quiet`.",
                "quiet_hours",
            ),
            "templates": entries(
                "Wordings of messages, each under an id of your choice, which a rule names as `template`.", "template"
            ),
            "tests": listed("Examples that must hold: an event, and who must and must not hear of it.", test()),
        },
        ["version"],
    )


def definitions(kinds: Iterable[str]) -> dict[str, Form]:
    """What is referred to by name. `kinds` are the types that an integration can have."""
    return {
        "integration": integration(kinds),
        "rule": rule(),
        "quiet_hours": quiet_hours(),
        "template": template(),
        "when": when(),
        "condition": {
            "type": ["string", "number", "boolean", "null"],
            **patterned(CONDITION, "after > >= < <= a number, a time such as 5m, or a severity"),
        },
        **dict.fromkeys(("integration_id", "quiet_hours_id", "template_id"), text(**patterned(ID_PATTERN, ID_ALLOWED))),
    }


# ---------------------------------------------------------------------- settings


def settings() -> Form:
    return mapping(
        "What holds for the notifier as a whole.",
        {
            "public_url": url(
                "The address at which people reach the notifier, such as `http://qa-lab:7109`: the base of the links "
                "in messages. The service may also be called by its host name."
            ),
            "links": links(),
            "timezone": choice("The time zone of times in messages, such as `Europe/Zurich`.", sorted(zones())),
            "sealing_keys": table(
                "Public keys by their id, such as `k7f3a2b1: mB0x…`. With one of them anyone can add a secret to this "
                "file that only the notifier can read.",
                text(),
            ),
            "seal_on_load": flag("`true` seals secrets that stand in this file in clear, in place, once it is read."),
            "history": history(),
            "audit": audit(),
            "admin_integrations": integration_ids(
                "Ids of the integrations that hear of the notifier's own troubles, such as a disk that is nearly full."
            ),
            "heartbeat": url(
                "An address that is called while all is well, so that a watchdog elsewhere notices when the notifier "
                "is gone. Such as `https://watchdog.example/ping/1234`."
            ),
            "outbound": outbound(),
            "attachments": attachments(),
            "security": security(),
            "sources": sources(),
        },
        of=model.Settings,
    )


def links() -> Form:
    return mapping(
        "Addresses of your own pages about a host or a device, which messages then link to.",
        {
            "host": lab_page(
                "host",
                "Such as `http://grafana.lab:3000/d/host?var-host={host}`: the name is put in for `{host}`.",
            ),
            "device": lab_page(
                "device",
                "Such as `http://lab.example/hosts/{host}/devices/{device}`. Names are percent-encoded; "
                "where an event has none, there is no link.",
            ),
        },
        of=model.LabPages,
    )


def history() -> Form:
    return mapping(
        "How long things are remembered.",
        {"keep_days": whole("Days after which an event and its messages are forgotten.", 1, 3650)},
        of=model.History,
    )


def audit() -> Form:
    return mapping(
        "Who did what.",
        {"keep_days": whole("Days after which it is forgotten who changed or did something.", 1, 3650)},
        of=model.Audit,
    )


def outbound() -> Form:
    return mapping(
        "Where messages may go.",
        {
            "private": choice(
                "`deny` lets nothing go to private addresses and to this machine. A lab's own Jira or mail "
                "server usually has such an address.",
                ("allow", "deny"),
            )
        },
        of=model.Outbound,
    )


def attachments() -> Form:
    return mapping(
        "Files that events bring along.",
        {
            "folders": one_or_more(
                "Folders of this machine whose files may be sent, with all that is below them, such as "
                "`/captures`. Without any, only attachments from the web are.",
                matching(FOLDER_PATTERN, "the absolute path of a folder, such as /captures"),
            )
        },
        of=model.Attachments,
    )


def security() -> Form:
    return mapping(
        "Who may call the service.",
        {
            "hosts": one_or_more(
                "Further host names by which the service is called, such as `notifier.lab`. `localhost` and "
                "the host of `public_url` are known already.",
                text(),
            ),
            "origins": one_or_more(
                "Further web pages that may call the service, such as `https://lab.example`. VirtualPyTest's "
                "own are known already.",
                url(),
            ),
            "frames": one_or_more(
                "Web pages that may show the notifier's pages in a frame, such as `http://qa-lab:3000` for "
                "VirtualPyTest's frontend. Without any, none may.",
                matching(ORIGIN_PATTERN, ORIGIN_ALLOWED),
            ),
            "session": duration("How long a login of the page is good: 1m to 30d."),
            "role_claim": choice(
                "Where the JWT of somebody who logged in to VirtualPyTest says what they may. Everybody can "
                "write their own `user_metadata`, so choose that only where you trust all who can log in.",
                get_args(model.RoleClaim),
            ),
        },
        of=model.Security,
    )


def sources() -> Form:
    return mapping(
        "Where events come from beside HTTP and the inbox. Set in this file only, not through the API.",
        {"redis": redis()},
        of=model.Sources,
    )


def redis() -> Form:
    key = text(**patterned(f"^{KEY}$", KEY_ALLOWED))
    return mapping(
        "VirtualPyTest's Redis, whose published events are heard. Needs the extra `[redis]`, which the container has.",
        {
            "url": described(
                "Where it is, such as `redis://redis:6379/0`; `rediss://…` with TLS.",
                matching(redis_url.PATTERN, redis_url.ALLOWED),
            ),
            "username": described("The user of Redis' access lists, where there are any.", key),
            "password": described(
                "`${env:NOTIFIER_SECRET_…}` or `${file:/run/secrets/…}`: the password itself does not stand here.",
                matching(f"^{REFERENCE}$", REFERENCE_ALLOWED),
            ),
            "channels": one_or_more("Patterns of the channels that are heard; `[]` for none.", key),
            "stream": described(
                "The key of a stream whose entries are taken, too, and acknowledged once they are stored.", key
            ),
            "group": described("Our group of readers of that stream; one for each notifier.", key),
        },
        ["url"],
        of=model.RedisSource,
    )


def lab_page(page: Page, what: str) -> Form:
    form = matching(pattern(page), f"an address {example(page)}")
    return described(what, {**form, "maxLength": LENGTH_LIMIT})


# ---------------------------------------------------------------------- integrations


def integration(kinds: Iterable[str]) -> Form:
    return mapping(
        "One place where messages go: a channel with its settings.",
        {
            "name": name("What people see in lists and in the history. Without it, the id."),
            "type": choice("The kind of service. Each has its page in docs/channels.", kinds),
            "enabled": flag("`false` keeps the entry and sends nothing to it."),
            "config": free("The channel's own settings; which there are depends on `type`."),
            "rate": mapping(
                "How fast the service may be called. Without it, as fast as its vendor allows.",
                {
                    "per_second": number(
                        "Messages a second in the long run; `0.2` is one every five seconds.", *PER_SECOND
                    ),
                    "burst": whole("How many messages may go out at once after a pause.", 1, 10_000),
                },
                ["per_second"],
                of=Rate,
            ),
            "retry": retry(),
            "timeout": duration("How long one exchange with the service may take: 1s to 2m."),
            "fallback": integration_ids(
                "Ids of the integrations that are told instead when a message to this one is given up, or when this "
                "one has taken none for five minutes."
            ),
            "template": reference(
                "template_id", "The id of the template that words its messages, where their rule names none."
            ),
        },
        ["type"],
        of=model.Integration,
    )


def retry() -> Form:
    return mapping(
        "When a message that could not be sent is tried again, and when it is given up.",
        {
            "attempts": whole("How often a message is tried in all.", 1, 100),
            "first_wait": duration("The wait before the second attempt, such as `5s`; it doubles from then on."),
            "longest_wait": duration("The wait grows no longer than this, such as `30m`."),
            "give_up_after": duration("A message that has waited this long is not tried again."),
        },
        of=model.Retry,
    )


# ---------------------------------------------------------------------- rules


def rule() -> Form:
    return mapping(
        "Which events go to which integrations, when and how.",
        {
            "name": name("What people see in lists and in explanations. Without it, the id."),
            "enabled": flag("`false` keeps the rule and switches it off."),
            "event_type": event_types(
                "The types of event that the rule is about: one, a list, or a glob such as `script_*` or `alert.*`."
            ),
            "integration_ids": integration_ids("Ids of the integrations that are told, such as `[qa-slack, qa-mail]`."),
            "when": reference(
                "when",
                "Conditions, all of which must hold: a field of the event and what is wanted of it, such as "
                '`{host_name: "pi-*", severity: ">=error"}`.',
            ),
            "on": one_or_more(
                "At which turns of a problem to tell: at every event, at the first failure, at the reminders of "
                "`still_failing`, at the recovery, when it keeps changing. Default: `every`.",
                choice("", STATES),
            ),
            "still_failing": still_failing(),
            "group": group(),
            "dedupe": dedupe(),
            "digest": digest(),
            "quiet": reference("quiet_hours_id", "The id of the quiet hours in which this rule does not disturb."),
            "escalate": listed("Who else is told when nobody takes care, step by step.", escalation()),
            "template": reference(
                "template_id", "The id of the template that words the messages. Without it, the built-in wording."
            ),
        },
        ["event_type", "integration_ids"],
        of=model.Rule,
    )


def still_failing() -> Form:
    return mapping(
        "How often to remind of what keeps failing; belongs to `on: still_failing`.",
        {
            "every": whole("Remind at every so many failures, such as `10`.", 1, 10_000),
            "or_after": duration("Remind after this time even if there were fewer failures, such as `4h`."),
        },
        of=model.StillFailing,
    )


def group() -> Form:
    return mapping(
        "Fold events that belong together into one message.",
        {
            "by": one_or_more(
                "The fields that such events have in common, such as `[campaign_name, host_name]`.", text()
            ),
            "wait": duration("How long to collect events before the first message."),
            "interval": duration("The least time between two messages while more events come in."),
            "repeat": duration("When to send the same message again while the problem stays open."),
            "max_items": whole("How many events a message names; the rest is counted.", 1, 1_000),
        },
        ["by"],
        of=model.Group,
    )


def dedupe() -> Form:
    return mapping(
        "Tell the same thing once.",
        {
            "by": one_or_more(
                "The fields that make two events the same thing, such as `[script_name, host_name]`.", text()
            ),
            "window": duration("How long the same thing is not told again, such as `30m`."),
        },
        ["by", "window"],
    )


def digest() -> Form:
    """`window` or `cron`: a key without a value counts as absent here, too."""
    given = [
        {"type": "object", "required": [key], "properties": {key: {"not": {"type": "null"}}}}
        for key in ("window", "cron")
    ]
    keys = mapping(
        "Collect events and tell them in one message: every `window`, or at the times of `cron`.",
        {
            "window": duration("How long to collect, such as `1h`. Either this or `cron`."),
            "cron": described(
                "When to tell, in cron's five fields: `0 8 * * mon-fri`. Either this or `window`.",
                matching(r"^\s*\S+(\s+\S+){4}\s*$", "five fields: minute, hour, day of month, month, day of week"),
            ),
            "except": reference("when", "Events that are told at once. Written like `when`."),
        },
        of=model.Digest,
    )
    return {**keys, "oneOf": [*given, {"type": "null"}]}


def escalation() -> Form:
    return mapping(
        "",
        {
            "after": duration("When to take this step, counted from the first message, such as `15m`."),
            "unless": choice(
                "What makes the step needless: a person took note, or the problem is over.",
                ("acknowledged", "recovered"),
            ),
            "integration_ids": integration_ids("Ids of the integrations that are told then."),
        },
        ["after", "integration_ids"],
        of=model.Escalation,
    )


def event_types(what: str) -> Form:
    """A text may name several, with commas between."""
    allowed = "event types or globs of up to 100 letters, digits and _ . : - * ?"
    one = text(**patterned(f"^{EVENT_TYPE}$", allowed))
    joined = text(**patterned(rf"^\s*{EVENT_TYPE}\s*(,\s*{EVENT_TYPE}\s*)*$", allowed))
    return described(what, {"anyOf": [joined, listed("", one, minItems=1)]})


def integration_ids(what: str) -> Form:
    return listed(what, reference("integration_id"))


# ---------------------------------------------------------------------- when


def any_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)


SEVERITY: Final = "|".join(SEVERITIES)
CONDITION: Final = rf"^(?!!?[<>])|^!?[<>]=?\s*({NUMBER.pattern}|{'|'.join(map(any_case, SEVERITIES))})\s*$"
"""After a comparison comes a number, a time or a severity."""
SEVERITY_CONDITION: Final = rf"^!?({SEVERITY})$|^!?[<>]|[*?[]|^!?/[\s\S]*/$"
"""A severity, or an operator: a comparison, a glob, a regular expression."""


SEVERITY_ALLOWED: Final = f"{', '.join(SEVERITIES)}, also with >= > <= <"


def when() -> Form:
    condition = reference("condition")
    severity = {"allOf": [condition, patterned(SEVERITY_CONDITION, SEVERITY_ALLOWED)]}
    return {
        "type": "object",
        "properties": {
            "severity": clause('How bad the event is: `error`, `[error, critical]`, `">=warning"`.', severity)
        },
        "additionalProperties": clause("", condition),
    }


def clause(what: str, condition: Form) -> Form:
    return described(what, {"anyOf": [condition, listed("", condition, minItems=1)]})


# ---------------------------------------------------------------------- the rest


def quiet_hours() -> Form:
    return mapping(
        "Times when rules do not disturb.",
        {
            "hours": one_or_more(
                'From when until when, in `settings.timezone`; one or a list. May go past midnight: `"22:00-07:00"`.',
                matching(f"^({HOURS})$", 'hours such as "22:00-07:00"'),
            ),
            "days": one_or_more(
                "The days of the week on which the hours begin: `mon-fri`, `[sat, sun]`.",
                matching(f"^{DAY}(-{DAY})?$", "days such as mon-fri or sat"),
            ),
            "mode": choice(
                "What becomes of messages: `hold` sends them afterwards, `digest` sends them afterwards as one, `drop` "
                "never sends them.",
                ("hold", "digest", "drop"),
            ),
            "except": reference("when", "Events that are told all the same. Written like `when`."),
        },
        ["hours"],
        of=model.QuietHours,
    )


def template() -> Form:
    return mapping(
        "How a message is worded, in Jinja2.",
        {
            "title": text("The title, such as `{{ icon }} {{ script_name }} on {{ host_name }}`."),
            "body": text("The text below the title; it may have several lines.", **LINES),
        },
    )


def test() -> Form:
    expect = mapping(
        "Who must hear of it and who must not.",
        {
            "send": integration_ids("Ids of the integrations that must be told, such as `[qa-slack]`."),
            "not": integration_ids("Ids of the integrations that must not be told."),
        },
    )
    event = free("The event, as it would be sent: `{event_type: …, event_data: {…}}`.")
    return mapping("", {"event": event, "expect": expect}, ["event", "expect"])
