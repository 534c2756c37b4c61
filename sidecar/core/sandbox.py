"""Jinja2 with its teeth drawn: a text with values put in, in bounded time and space.

Jinja's own sandbox guards the interpreter, not the clock: `x|center(10**9)`, `"%1000000000d" % 1` and nested loops are
fine by it. So here a template sees JSON and nothing of Python, calls nothing, and has only the filters of
`core.filters`; and whatever can cost time is rewritten to go through a budget, before Jinja compiles it:
loops, `~`, comparisons and slices become calls of ours, as operators do by Jinja's own means.

Imported when the first template is compiled: a lab without templates does without Jinja2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from inspect import signature
from types import TracebackType
from typing import Any, Final, cast
from weakref import WeakValueDictionary

from jinja2 import TemplateSyntaxError, Undefined, meta, nodes, pass_context
from jinja2.environment import Template
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from sidecar.core import escaping, filters
from sidecar.core.budget import Budget, Fault

SOURCE_LIMIT: Final = 10_000
OUTPUT_LIMIT: Final = 20_000
"""Characters after which no more is made; channels take less."""
ALLOWED: Final[tuple[type[nodes.Node], ...]] = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign, nodes.With),
    *(nodes.Name, nodes.Const, nodes.Tuple, nodes.List, nodes.Dict, nodes.Pair, nodes.Keyword),
    *(nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.CondExpr, nodes.And, nodes.Or),
    *(nodes.Not, nodes.Compare, nodes.Operand, nodes.Concat, nodes.Neg, nodes.Pos),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod),
)
WRITTEN: Final[dict[type[nodes.Node], str]] = {
    nodes.AssignBlock: "{% set %} with a block",
    nodes.FilterBlock: "{% filter %}",
    nodes.Call: "a call",
    nodes.CallBlock: "{% call %}",
    nodes.FromImport: "{% import %}",
    nodes.Scope: "{% autoescape %}",
    nodes.ScopedEvalContextModifier: "{% autoescape %}",
    nodes.NSRef: "{% set %} of a part of a value",
    nodes.Pow: "**",
}
INSTEAD: Final = {"get": "default", "strip": "trim", "len": "length", "keys": "list"}
"""Methods that people would call, and the filter that does it where it has another name."""
LOOP_FACTS: Final = frozenset(
    {"index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem"}
)
OURS: Final[dict[str, Callable[..., Any]]] = {
    "@each": filters.each,
    "@join": filters.joined_texts,
    "@compare": filters.compared,
    "@part": filters.part,
}
"""What the rewriting puts in. A template cannot name them."""


class BoundedContext(Context):
    """The variables of one rendering, and what it may still do."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.budget = Budget(self.parent.get("timezone") or "UTC")


def bounded(work: Callable[..., Any]) -> Callable[..., Any]:
    """`work`, given the budget of the rendering. What takes the context is never run by the compiler."""

    @pass_context
    def run(context: BoundedContext, *args: Any, **kwargs: Any) -> Any:
        return work(context.budget, *args, **kwargs)

    return run


class Missing(Undefined):
    """What Jinja makes of a name that nothing stands for: null, so that there is one way to be missing, not two."""

    def __new__(cls, *_: Any, **__: Any) -> None:  # type: ignore[misc]  # that is the point
        return None


class Sandbox(ImmutableSandboxedEnvironment):
    """No loader, no globals, no Python attributes; operators through the budget."""

    intercepted_binops = frozenset(filters.CALCULATIONS)
    intercepted_unops = frozenset("+-")
    context_class = BoundedContext

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,
            autoescape=False,
            undefined=Missing,
            finalize=bounded(filters.written),
        )
        self.globals = {}
        self.filters = {name: bounded(work) for name, work in (filters.FILTERS | OURS).items()}
        self.tests = {name: bounded(work) for name, work in filters.TESTS.items()}

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, LoopContext) and attribute in LOOP_FACTS:
            return getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return filters.member(obj, argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        return filters.calculated(cast("BoundedContext", context).budget, operator, left, right)

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:  # noqa: ARG002  # as Jinja calls it
        return filters.negated(arg) if operator == "-" else arg


class Bounding(NodeTransformer):
    """Rewrites what Jinja would compile to plain Python and what may cost time."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802  # found by this name
        cost = sum(1 for _ in node.find_all(nodes.Node))
        self.generic_visit(node)
        node.iter = ours("@each", cast("nodes.Expr", node.iter), nodes.Const(cost))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802  # found by this name
        self.generic_visit(node)
        return ours("@join", nodes.List(node.nodes, lineno=node.lineno))

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802  # found by this name
        self.generic_visit(node)
        rest = [part for operand in node.ops for part in (nodes.Const(operand.op), operand.expr)]
        return ours("@compare", node.expr, *rest)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802  # found by this name
        """A tuple could be a key, and to hash one that holds itself many times takes for ever."""
        self.generic_visit(node)
        return nodes.List(node.items, lineno=node.lineno) if node.ctx == "load" else node

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.Node:  # noqa: N802  # found by this name
        self.generic_visit(node)
        node.expr2 = node.expr2 or nodes.Const(None)
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802  # found by this name
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        bounds = (node.arg.start, node.arg.stop, node.arg.step)
        return ours("@part", node.node, *(bound or nodes.Const(None) for bound in bounds))


def ours(name: str, value: nodes.Expr, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(value, name, list(arguments), [], None, None, lineno=value.lineno)


def refusals(tree: nodes.Template) -> Iterator[Fault]:
    """Everything in a template that is not possible here."""
    for node in tree.find_all(nodes.Node):
        if trouble := refusal(node):
            yield Fault(node.lineno, trouble)


def refusal(node: nodes.Node) -> str | None:  # noqa: PLR0911  # one for each kind
    """Why a part of a template is not possible; None if it is."""
    match node:
        case nodes.Call(node=nodes.Getattr(attr=name)) | nodes.Call(node=nodes.Name(name=name)):
            wanted = INSTEAD.get(name, name)
            filter_for_it = f"; write x|{wanted}" if wanted in filters.FILTERS else "; there are filters for much"
            return f"{name}() is not possible: a template calls nothing{filter_for_it}"
        case nodes.Getattr(attr=name) | nodes.Name(name=name) if name.startswith("__") or name == "self":
            return f"'{name}' is not possible: a template sees the event and nothing of the program"
        case nodes.Filter(name=name) if name not in filters.FILTERS:
            return f"unknown filter '{name}'{meant(name, filters.FILTERS)}"
        case nodes.Test(name=name) if name not in filters.TESTS:
            return f"unknown test '{name}'{meant(name, filters.TESTS)}"
        case nodes.Filter(name=name):
            return misused(node, f"filter '{name}'", filters.FILTERS[name])
        case nodes.Test(name=name):
            return misused(node, f"test '{name}'", filters.TESTS[name])
        case nodes.For(recursive=True):
            return "a recursive loop is not possible"
    if isinstance(node, ALLOWED):
        return None
    return f"{WRITTEN.get(type(node), '{% ' + type(node).__name__.lower() + ' %}')} is not possible"


def misused(node: nodes.Filter | nodes.Test, what: str, work: Callable[..., Any]) -> str | None:
    """What is wrong with the arguments that a filter or test is given; None if nothing is."""
    if node.dyn_args or node.dyn_kwargs:
        return f"{what}: * and ** are not possible"
    named = {str(each.key): each.value for each in node.kwargs}
    try:
        given = signature(work).bind("the budget", "the value", *node.args, **named).arguments
    except TypeError as error:
        return f"{what}: {error}"
    markup = given.get("markup")
    return (
        f"{what}: {trouble}"
        if isinstance(markup, nodes.Const) and (trouble := escaping.unknown(markup.value))
        else None
    )


def meant(name: str, known: Mapping[str, Any]) -> str:
    """`; did you mean 'upper'?`, or all that there is."""
    close = get_close_matches(name, known, n=1)
    return f"; did you mean '{close[0]}'?" if close else f"; known: {', '.join(known)}"


def optional_names(tree: nodes.Template) -> set[str]:
    """The variables of which the template itself says that they may be missing."""
    asked = [each.node for each in tree.find_all(nodes.Filter) if each.name in ("default", "d")]
    asked += [each.node for each in tree.find_all(nodes.Test) if each.name in ("defined", "undefined", "none")]
    return {node.name for node in asked if isinstance(node, nodes.Name)}


class Program:
    """One text of a template, compiled. `faults`: why it cannot be used.

    `names`: the variables that it needs. `escapes`: the filters in it that write markup.
    """

    def __init__(self, source: str) -> None:
        self._has_lines = "\n" in source.rstrip()
        self.names: frozenset[str] = frozenset()
        self.escapes: frozenset[str] = frozenset()
        self.faults: tuple[Fault, ...] = ()
        try:
            self._compile(source)
        except TemplateSyntaxError as error:
            self.faults = (self._fault(error.lineno, error.message or "is no template"),)
        except Exception as error:  # noqa: BLE001  # Python's compiler has many ways to say that it is too much
            self.faults = (Fault(0, f"cannot be compiled: {error}; make it simpler"),)

    def _compile(self, source: str) -> None:
        if len(source) > SOURCE_LIMIT:
            self.faults = (Fault(0, f"found {len(source):,} characters; allowed: up to {SOURCE_LIMIT:,}"),)
            return
        tree = SANDBOX.parse(source)
        self.faults = tuple(self._fault(each.line, each.message) for each in refusals(tree))
        if not self.faults:
            self.escapes = filters.FOR_MARKUP.intersection(each.name for each in tree.find_all(nodes.Filter))
            self.names = frozenset(meta.find_undeclared_variables(tree) - optional_names(tree))
            self._template = Template.from_code(SANDBOX, SANDBOX.compile(Bounding().visit(tree)), {})

    def render(self, values: Mapping[str, Any]) -> str | Fault:
        """The text with these values, of which no more than OUTPUT_LIMIT characters are made. Never raises."""
        if self.faults:
            return self.faults[0]
        parts: list[str] = []
        size = 0
        try:
            for chunk in self._template.root_render_func(self._template.new_context(dict(values))):
                parts.append(chunk)
                size += len(chunk)
                if size > OUTPUT_LIMIT:
                    break
        except Exception as error:  # noqa: BLE001  # whatever a template runs into, the message goes out
            return self._fault(self._line(error.__traceback__), str(error) or type(error).__name__)
        return "".join(parts)

    def _line(self, traceback: TracebackType | None) -> int:
        """The line of the template in which it went wrong."""
        lines = []
        while traceback:
            if traceback.tb_frame.f_code is self._template.root_render_func.__code__:
                lines.append(traceback.tb_lineno)
            traceback = traceback.tb_next
        return self._template.get_corresponding_lineno(lines[-1]) if lines else 0

    def _fault(self, line: int, message: str) -> Fault:
        return Fault(line if self._has_lines else 0, message)


SANDBOX: Final = Sandbox()
_programs: WeakValueDictionary[str, Program] = WeakValueDictionary()
"""Those that a Config still holds: a text that did not change is not compiled again when the file is read again."""


def program(source: str) -> Program:
    """The text compiled; the same object for the same text, as long as somebody keeps it."""
    found = _programs.get(source)
    if found is None:
        found = _programs[source] = Program(source)
    return found
