"""Random messages, including empty and large ones, with all kinds of characters."""

import dataclasses
import json


@dataclasses.dataclass(frozen=True)
class Message:
    body: bytes
    headers: list = dataclasses.field(default_factory=list)
    url: str | None = None

    def replace(self, **changes):
        return dataclasses.replace(self, **changes)

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def with_header(self, name, value):
        headers = [(k, value if k.lower() == name.lower() else v) for k, v in self.headers]
        return self.replace(headers=headers)


# Pairs of first and last code points.
CHARACTERS = [
    (0x20, 0x7E), (0x00, 0x1F), (0x7F, 0x2FF), (0x300, 0x36F), (0x400, 0x5FF), (0x600, 0x6FF),
    (0x1F00, 0x1FFF), (0x2000, 0x206F), (0x3040, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3),
    (0xE000, 0xE0FF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF0, 0xFFFF), (0x1F300, 0x1FAFF),
    (0x10FF00, 0x10FFFF),
]
LARGE = 1 << 20


def text(rng, length):
    """A text of one or two kinds of characters."""
    kinds = [(0x20, 0x7E), rng.choice(CHARACTERS)]
    return "".join(chr(rng.randint(*rng.choice(kinds))) for _ in range(length))


def body(rng, index):
    """The text of a body. The first ones include an empty body and one of 1 MiB."""
    if index == 0:
        return ""
    if index == 1:
        return text(rng, 1000) * (LARGE // 1000)
    if index % 100 == 2:
        return text(rng, 500) * rng.randint(100, 500)
    if rng.random() < 0.5:
        return text(rng, rng.choice([1, 2, 10, 100, rng.randint(0, 2000)]))
    return json.dumps(value(rng), ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1]))


def value(rng, depth=0):
    """A JSON object, or any value inside it."""
    kind = rng.random() if depth else 0
    if kind < 0.3 and depth < 4:
        names = [text(rng, rng.randint(0, 8)) for _ in range(rng.randint(0, 4))]
        return {name: value(rng, depth + 1) for name in names}
    if kind < 0.5 and depth < 4:
        return [value(rng, depth + 1) for _ in range(rng.randint(0, 4))]
    return rng.choice(
        [None, True, False, 0, -1, rng.randint(-(2**63), 2**64), rng.random(), -1.5e-7]
        + [text(rng, rng.randint(0, 20)) for _ in range(8)]
    )


def identifier(rng):
    """An identifier without a full stop, which is the separator of Standard Webhooks."""
    return "".join(rng.choice("abcXYZ0123456789_-:/~") for _ in range(rng.randint(1, 40)))
