"""Generates Swift code that reads the value of each property of generated types: `readEverything()` for
each record and union, and for the enum of all events. The types are found by parsing the generated code."""

import re

DECLARATION = re.compile(r"( *)(?:indirect )?(struct|enum) (\w+|`\w+`): (?:WebhookEvents\.)?(EventRecord|EventUnion|OpenStringEnum|NumberedStringEnum|WebhookEvent)\b")
PROPERTY = re.compile(r"( *)var (\w+|`\w+`): .* \{$")
CASE = re.compile(r"( *)case (\w+|`\w+`)(\(.*\))?$")


def declarations(text):
    """The types in a file: the path, the kind, and the names of the properties, or of the cases with a value."""
    stack = []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if line.strip() == "}":
            while stack and stack[-1][0] >= indent:
                yield stack.pop()[1:]
            continue
        match = DECLARATION.match(line)
        if match:
            outer = stack[-1][1] + "." if stack else ""
            stack.append((indent, outer + match[3], match[4], []))
        elif stack and indent == stack[-1][0] + 4:
            match = PROPERTY.match(line)
            if match and "recordFields[" in lines[number + 1]:
                stack[-1][3].append(match[2])
            match = CASE.match(line)
            if match and stack[-1][2] in ("EventUnion", "WebhookEvent"):
                stack[-1][3].append(match[2] + ("(let value)" if match[3] else ""))


def lines(texts):
    yield "// swift-format-ignore-file"
    yield "import WebhookEvents"
    for text in texts:
        for path, kind, members in declarations(text):
            yield ""
            conformance = "" if kind == "WebhookEvent" else ": ValuesRead"
            yield f"extension {path}{conformance} {{"
            if kind == "EventRecord":
                yield "    func readEverything() {"
                for name in members:
                    yield f"        self.{name}.readEverything()"
                yield "    }"
            elif kind in ("EventUnion", "WebhookEvent"):
                yield "    func readEverything() {"
                yield "        switch self {"
                for case in members:
                    value = "value" if kind == "EventUnion" else "value.data"
                    if case in ("unknown(let value)", "malformed(let value)") and kind != "EventUnion":
                        case, value = case.removesuffix("(let value)"), ""
                    call = f"{value}.readEverything()" if value and "let" in case else "break"
                    yield f"        case .{case}: {call}"
                yield "        }"
                yield "    }"
            yield "}"
