"""Checks that no test depends on the speed of the machine or on chance, and that tests are named alike.

A test has a sentence as its title and a short function name: `@Test("A sentence") func name()`. A suite is
named for its file, and the folders of a test target mirror those of the sources that it tests.
"""

import pathlib
import re
import sys

root = pathlib.Path(__file__).parent.parent

# The clocks, waits and random numbers for tests.
helpers = root / "Tests/TestSupport"

clock = "reads the real clock, use a fixed time, 'TestClock' or 'ManualClock'"
wait = "waits in real time, use 'ManualClock' or 'waitForCancellation()'"
chance = "is random without a seed, use 'SeededGenerator'"

rules = [
    (r"\b(NS)?Date\(\)|\bDate\.now\b|\btimeIntervalSinceNow\b", clock),
    (r"(?<![\w)\]}?!])\.now\b", clock),
    (r"\b(Continuous|Suspending)Clock\b|(?<!\w)\.(continuous|suspending)\b", clock),
    (r"\bDispatch(Wall)?Time\b|\bCFAbsoluteTimeGetCurrent\b|\bsystemUptime\b", clock),
    (r"\bclock_gettime\b|\bgettimeofday\b", clock),
    (r"\bMemoryDeliveryStore\(\)", clock),
    (r"\b(Task|Thread)\.sleep\b|\basyncAfter\b", wait),
    (r"(?<![.\w])(?<!func )(u|nano)?sleep\(", wait),
    (r"\.timeLimit\(", "fails on a slow machine, remove it"),
    (r"\bSystemRandomNumberGenerator\b|\barc4random\w*|\bdrand48\b|\bgetrandom\b", chance),
    (r"\.(random|shuffled?|randomElement)\(", chance),
    (r"\bUUID\(\)", "differs in each run, use a fixed one"),
]

# The sources of test targets that are not named for their sources.
tested = {
    "CommandLineTests": "Sources/webhook-events",
    "CorpusDriverTests": "Tests/CorpusDriver",
    "GeneratorToolTests": "Sources/webhook-events-generator",
}

suite = re.compile(r"@Suite\b(?P<traits>\([^{]*?\))?(?P<space>\s+)(?P<kind>[^{]*?\b\w+) (?P<name>\w+)")
test = re.compile(r"@Test\b(?!\(\s*\")")
raw = re.compile(r"\bfunc `[^`]*[^\w`][^`]*`")
title = re.compile(r"@Test\(\s*\"(?P<text>(?:[^\"\\]|\\.)*)\"")


def arguments(text, start):
    """The text from an opening parenthesis to the matching closing one."""
    depth = 0
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return text[start:index]
    return text[start:]


def is_allowed(text, match):
    if match.group() == "UUID()":
        # The name of a folder, which must be unique.
        return "temporaryDirectory" in text[max(match.start() - 100, 0):match.start()]
    return match.group().endswith("(") and re.search(
        "using:|&", arguments(text, match.end() - 1))


def naming(path, text):
    """The offset and the message of each violation of the naming rules."""
    for match in raw.finditer(text):
        yield match.start(), "a test has a plain function name, write the sentence as the title"
    for match in test.finditer(text):
        yield match.start(), "a test has a title: '@Test(\"A sentence\")'"
    for match in title.finditer(text):
        if match["text"].endswith(".") or match["text"][:1].islower():
            yield match.start(), "a title is a sentence without a final full stop"
    suites = list(suite.finditer(text))
    for match in suites:
        if re.match(r"\(\s*\"", match["traits"] or ""):
            yield match.start(), "a suite has no title, name it for its file"
        if match["kind"].split()[-1] != "struct" or match["name"] != path.stem:
            yield match.start(), f"a suite is named for its file, write '@Suite struct {path.stem}'"
    if re.search(r"@Test\b", text) and not suites:
        yield 0, f"there is no suite, write '@Suite struct {path.stem}'"


def has_tested_folder(path):
    """Whether the sources have the same folder as a test file."""
    target, *folders = path.relative_to(root / "Tests").parts[:-1]
    sources = root / tested.get(target, "Sources/" + target.removesuffix("Tests"))
    return not folders or sources.joinpath(*folders).is_dir()


errors = 0


def report(name, text, offset, message):
    global errors
    errors += 1
    line = text.count("\n", 0, offset) + 1
    print(f"{name}:{line}: error: {message}", file=sys.stderr)


for path in sorted((root / "Tests").rglob("*.swift")):
    if helpers in path.parents:
        continue
    name = path.relative_to(root).as_posix()
    # Comments are replaced by blanks, so that line numbers do not change.
    text = re.sub(r"(?m)^[ \t]*//.*$", "", path.read_text(encoding="utf-8"))
    for pattern, reason in rules:
        for match in re.finditer(pattern, text):
            if not is_allowed(text, match):
                report(name, text, match.start(), f"'{match.group()}' {reason}")
    for offset, message in naming(path, text):
        report(name, text, offset, message)
    if re.search(r"@Test\b", text) and not has_tested_folder(path):
        report(name, text, 0, "the sources have no folder of this name")

sys.exit(1 if errors else 0)
