"""Templates of messages: Jinja2, and of that only what cannot run away.

An immutable sandbox, no loader, no globals. Beyond the sandbox: nothing can be called, no loop stands in a loop,
nothing is assigned, and the operators and filters that make much of little are not there. So a template takes time and
memory in proportion to its own length and to that of the event, and both are bounded. Event data is data, never a
template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from sidecar.core import facts
from sidecar.core.model import Event

if TYPE_CHECKING:
    import jinja2

SOURCE_LIMIT: Final = 4_000
VALUE_LIMIT: Final = 2_000
"""Characters of one text that a template sees."""
ITEMS_LIMIT: Final = 200
"""Items of one list or mapping that a template sees."""
OUTPUT_LIMIT: Final = 20_000

VARIABLES: Final[Mapping[str, str]] = {
    "icon": "the sign of the severity, such as ❌",
    "title": "the built-in title",
    "body": "the built-in text",
    "event_id": "the event's id",
    "event_type": "such as script_execution_failed",
    "severity": "debug, info, warning, error or critical",
    "source": "where the event came from: http, inbox, …",
    "time": "when it happened, in settings.timezone",
    "host": "the host's name, from whichever field has it",
    "device": "the device's name, from whichever field has it",
    "error": "the error text, from whichever field has it",
    "duration": "how long it took, in words: 41.9 s",
    "report_url": "the report's address",
    "logs_url": "the log's address",
    "event_data": "the whole body, for names that are taken here: event_data.title",
}
"""What every template can name; further names are the event's own fields. These win over a field of the same name."""

FILTERS: Final = frozenset(
    {"capitalize", "d", "default", "first", "float", "int", "last", "length", "lower", "round", "string", "title"}
    | {"trim", "truncate", "upper"}
)
FORBIDDEN: Final = {
    "Call": "a call",
    "Macro": "a macro",
    "CallBlock": "a call block",
    "Import": "an import",
    "FromImport": "an import",
    "Include": "an include",
    "Extends": "extends",
    "Block": "a block",
    "Assign": "set",
    "AssignBlock": "set",
    "With": "with",
    "Mul": "the operator *",
    "Pow": "the operator **",
    "Mod": "the operator %",
}


class TemplateError(Exception):
    """A template that cannot be used. `line` counts from 1 inside of it, 0 if it is not known."""

    def __init__(self, reason: str, line: int = 0) -> None:
        self.line = line
        super().__init__(reason)


@cache
def environment() -> jinja2.Environment:
    import jinja2.sandbox  # noqa: PLC0415  # 4 MB that a lab without templates does not need

    made = jinja2.sandbox.ImmutableSandboxedEnvironment(
        undefined=jinja2.ChainableUndefined,
        autoescape=False,  # messages are plain text; a channel escapes for its own markup
        keep_trailing_newline=False,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: "" if value is None else value,
    )
    made.globals.clear()
    made.filters = {name: each for name, each in made.filters.items() if name in FILTERS}
    return made


@lru_cache(maxsize=512)
def compiled(source: str) -> jinja2.Template:
    """Raises TemplateError with what is wrong, and in which line."""
    import jinja2  # noqa: PLC0415  # as above

    if len(source) > SOURCE_LIMIT:
        raise TemplateError(f"{len(source):,} characters; at most {SOURCE_LIMIT:,} are taken")
    try:
        tree = environment().parse(source)
        for line, reason in refusals(tree):
            raise TemplateError(reason, line)
        return environment().from_string(tree)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(error.message or "is no template", error.lineno) from None
    except RecursionError:
        raise TemplateError("nested too deep") from None


def refusals(tree: Any) -> Iterator[tuple[int, str]]:
    """What Jinja2 knows and a message does not need."""
    from jinja2 import nodes  # noqa: PLC0415  # as above

    for node in tree.find_all(nodes.Node):
        if (what := FORBIDDEN.get(type(node).__name__)) is not None:
            yield node.lineno, f"{what} is not possible in a template of a message"
        if isinstance(node, nodes.For) and (node.recursive or any(has_loop(each) for each in node.body)):
            yield node.lineno, "a loop in a loop is not possible in a template of a message"


def has_loop(node: Any) -> bool:
    from jinja2 import nodes  # noqa: PLC0415  # as above

    return isinstance(node, nodes.For) or node.find(nodes.For) is not None


def variables(source: str) -> set[str]:
    """The names that a template asks for. Raises TemplateError."""
    from jinja2 import meta  # noqa: PLC0415  # as above

    compiled(source)
    return set(meta.find_undeclared_variables(environment().parse(source)))


def rendered(source: str, values: Mapping[str, Any]) -> str:
    """The text that a template makes. Raises TemplateError."""
    import jinja2  # noqa: PLC0415  # as above

    parts: list[str] = []
    length = 0
    try:
        for part in compiled(source).generate(values):
            length += len(part)
            if length > OUTPUT_LIMIT:
                raise TemplateError(f"makes more than {OUTPUT_LIMIT:,} characters")
            parts.append(part)
    except (jinja2.TemplateError, ArithmeticError, TypeError, ValueError, LookupError, RecursionError) as error:
        raise TemplateError(f"{type(error).__name__} where it is filled in") from None  # its words may hold event data
    return "".join(parts)


def values(event: Event, told: Mapping[str, str]) -> dict[str, Any]:
    """What a template sees of an event. `told` is what the built-in message says: icon, title, body, time, duration."""
    data = bounded(event.event_data)
    own = {
        "event_id": event.id,
        "event_type": event.event_type,
        "severity": event.severity.name,
        "source": event.source,
        "host": facts.text(event.event_data, "host_name"),
        "device": facts.text(event.event_data, "device_name", "device_id"),
        "error": facts.error_text(event.event_data)[:VALUE_LIMIT],
        "report_url": facts.report_url(event.event_data),
        "logs_url": facts.logs_url(event.event_data),
        "event_data": data,
    }
    return {**data, **own, **told}


def bounded(value: Any) -> Any:
    if isinstance(value, str):
        return value[:VALUE_LIMIT]
    if isinstance(value, Mapping):
        return {str(key)[:VALUE_LIMIT]: bounded(value[key]) for key in list(value)[:ITEMS_LIMIT]}
    return [bounded(item) for item in value[:ITEMS_LIMIT]] if isinstance(value, list) else value
