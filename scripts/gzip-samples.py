"""Writes `Tests/WebhookReceiverTests/Fixtures/GzipSample+All.swift`: what Python's zlib compresses, and what that becomes.

usage: python3 scripts/gzip-samples.py
"""

import base64
import gzip
import hashlib
import json
import pathlib
import random
import struct
import zlib

PATH = pathlib.Path(__file__).parent.parent / "Tests/WebhookReceiverTests/Fixtures/GzipSample+All.swift"
source = random.Random(20260102)
event = json.dumps({
    "id": "evt_1", "type": "checkout.session.paid", "data": {"object": {"id": "cs_1", "amount": 100.15}},
}).encode() + b" " * 600
texts = {
    "nothing": b"",
    "a byte": b"a",
    "an event": event,
    "a run of one byte": b"a" * 70_000,
    "bytes without a pattern": source.randbytes(700),
    "words": b" ".join(source.choice([b"paid", b"session", b"amount", b"open"]) for _ in range(700)),
    "far repetitions": (block := source.randbytes(400)) + b"-" * 32_000 + block,
    "codes of all lengths": b"".join(bytes([byte]) * (2 ** (byte % 16)) for byte in range(32)),
}
strategies = {
    "default": zlib.Z_DEFAULT_STRATEGY, "filtered": zlib.Z_FILTERED, "Huffman only": zlib.Z_HUFFMAN_ONLY,
    "runs": zlib.Z_RLE, "fixed codes": zlib.Z_FIXED,
}


def compressed(text, level=9, strategy=zlib.Z_DEFAULT_STRATEGY, window=31):
    compressor = zlib.compressobj(level, zlib.DEFLATED, window, 9, strategy)
    return compressor.compress(text) + compressor.flush()


def with_header(text):
    """A member with all optional parts of a header (RFC 1952, section 2.3.1)."""
    head = struct.pack("<BBBBIBB", 0x1F, 0x8B, 8, 0b11111, 1, 2, 3)
    head += struct.pack("<H", 4) + b"AB\0\0" + b"body.json\0" + b"a comment\0"
    head += struct.pack("<H", zlib.crc32(head) & 0xFFFF)
    return head + compressed(text, window=-15) + struct.pack("<II", zlib.crc32(text), len(text))


samples = [(f"{name}, level {level}", compressed(text, level), text)
           for name, text in texts.items() for level in (0, 1, 9)
           if not (level == 0 and len(text) > 1000)]
samples += [(f"{name}, {kind}", compressed(text, 6, strategy), text)
            for name, text in texts.items() for kind, strategy in strategies.items()
            if not (kind in ("Huffman only", "fixed codes") and len(text) > 5_000)]
samples += [
    ("an event with all parts of a header", with_header(event), event),
    ("two members", gzip.compress(event, mtime=0) + compressed(b"a" * 1000), event + b"a" * 1000),
    ("written by Python's module gzip", gzip.compress(event, mtime=1), event),
]
lines = [
    "// swift-format-ignore-file", "// Made by 'python3 scripts/gzip-samples.py'.", "#if Receiver",
    "extension GzipSample {", "    static let all: [GzipSample] = [",
]
for name, data, text in samples:
    assert zlib.decompressobj(31).decompress(data) == text or name == "two members"
    lines.append(
        f"        GzipSample(name: {json.dumps(name)}, count: {len(text)}, digest: "
        f"\"{hashlib.sha256(text).hexdigest()}\",\n            base64: \"{base64.b64encode(data).decode()}\"),")
lines += ["    ]", "}", "#endif", ""]
PATH.write_text("\n".join(lines), "utf-8")
