"""Checks that no test depends on the speed of the machine, the real clock or chance."""

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


errors = 0
for path in sorted((root / "Tests").rglob("*.swift")):
    if helpers in path.parents:
        continue
    name = path.relative_to(root).as_posix()
    # Comments are replaced by blanks, so that line numbers do not change.
    text = re.sub(r"(?m)^[ \t]*//.*$", "", path.read_text(encoding="utf-8"))
    for pattern, reason in rules:
        for match in re.finditer(pattern, text):
            if not is_allowed(text, match):
                errors += 1
                line = text.count("\n", 0, match.start()) + 1
                print(f"{name}:{line}: error: '{match.group()}' {reason}", file=sys.stderr)

sys.exit(1 if errors else 0)
