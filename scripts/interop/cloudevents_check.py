"""Compares CloudEvents in each mode with the library of the specification's authors: each side reads the same
attributes and the same payload from messages that the other side wrote.

The library reads and writes structured and binary messages. It does not support batches: it reads and writes
their elements, which have the form of structured messages, one by one."""

import base64
import datetime
import json

from cloudevents.core.bindings import http
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

from samples import text, value
from signatures import Tally

MODES = ["structured", "binary", "batched"]
TYPES = ["com.example.created", 'com.example.gelöscht "100 %25"']
EXTENSIONS = ["traceparent", "tenant0id"]
JSON_TYPES = ["application/json", "application/vnd.example+json", "application/json; charset=utf-8"]
BATCH_TYPE = "application/cloudevents-batch+json"
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def attributes(rng):
    """Random attributes, with the time in microseconds."""
    result = {
        "id": text(rng, rng.randint(1, 20)),
        "source": "/" + text(rng, rng.randint(0, 20)),
        "type": rng.choice(TYPES) if rng.random() < 0.9 else text(rng, rng.randint(1, 20)),
        "specversion": "1.0",
        "datacontenttype": rng.choice(JSON_TYPES),
        "time": rng.randint(0, 4_000_000_000) * 1_000_000 + rng.randint(0, 999_999),
    }
    for name in ["subject", "dataschema"] + EXTENSIONS:
        if rng.random() < 0.5:
            result[name] = text(rng, rng.randint(1, 20))
    return result


def payload(rng, index):
    if index % 100 == 1:
        return {"text": text(rng, 500) * 400}
    return None if rng.random() < 0.1 else value(rng)


def as_event(attributes, data):
    time = EPOCH + datetime.timedelta(microseconds=attributes["time"])
    return CloudEvent(attributes | {"time": time}, data)


def from_event(event):
    """The attributes with the time in microseconds, and the payload."""
    found = {key: value for key, value in event.get_attributes().items() if value is not None}
    found["time"] = (found["time"] - EPOCH) // datetime.timedelta(microseconds=1)
    data = event.get_data()
    return found, json.loads(data) if isinstance(data, bytes) else data


def plain(headers, body):
    return {"headers": headers, "body": base64.b64encode(body).decode("ascii")}


def written_by_library(mode, events):
    """The message of events; only a batch has several."""
    if mode == "batched":
        bodies = [JSONFormat().write(event) for event in events]
        return [("content-type", BATCH_TYPE)], b"[" + b",".join(bodies) + b"]"
    message = getattr(http, f"to_{mode}_event")(events[0])
    return list(message.headers.items()), message.body


def read_by_library(mode, headers, body):
    if mode != "batched":
        event = http.from_http_event(http.HTTPMessage(dict(headers), body))
        is_binary = any(name.lower().startswith("ce-") for name, _ in headers)
        assert is_binary == (mode == "binary"), f"not {mode}"
        return [from_event(event)]
    assert dict(headers)["Content-Type"] == BATCH_TYPE, "not batched"
    items = [json.dumps(item).encode() for item in json.loads(body)]
    return [from_event(JSONFormat().read(CloudEvent, item)) for item in items]


def we_read(rng, driver, mode, drawn):
    """The values that we read from a message of the library, which may get the payload as bytes. The driver
    returns no payload for an event of an unknown type."""
    events = []
    for expected, data in drawn:
        is_binary = data is not None and rng.random() < 0.2
        events.append(as_event(expected, json.dumps(data).encode() if is_binary else data))
    answer = driver.ask("read", **plain(*written_by_library(mode, events)))
    if len(answer["events"]) != len(drawn):
        return answer["events"]
    payloads = [
        found["data"] if expected["type"] in TYPES else data
        for found, (expected, data) in zip(answer["events"], drawn)
    ]
    attributes = [found["attributes"] | {"specversion": "1.0"} for found in answer["events"]]
    return list(zip(attributes, payloads))


def library_reads(rng, driver, mode, drawn):
    """The values that the library reads from one of our messages. Each event is new, or was received and is
    unchanged or has another identifier."""
    entries = []
    for expected, data in drawn:
        is_known = expected["type"] in TYPES
        kind = rng.choice(["new", "received", "changed"]) if is_known else "received"
        if kind == "new":
            entries.append({"attributes": expected, "data": data})
            continue
        received = expected | ({"id": "before"} if kind == "changed" else {})
        source = mode if mode == "structured" else rng.choice(["structured", "binary"])
        entry = plain(*written_by_library(source, [as_event(received, data)]))
        entries.append(entry | ({"id": expected["id"]} if kind == "changed" else {}))
    return read_by_library(mode, *driver.message("write", mode=mode, events=entries))


def compare(rng, driver, count):
    tallies = []
    for mode in MODES:
        for way, read in [("library writes, we read", we_read), ("we write, library reads", library_reads)]:
            tally = Tally("cloudevents", f"{mode}: {way}")
            for index in range(count):
                size = rng.randint(0, 4) if mode == "batched" else 1
                drawn = [(attributes(rng), payload(rng, index)) for _ in range(size)]
                found = read(rng, driver, mode, drawn)
                tally.total += 1
                tally.accepted += tally.expect(found == drawn, index, f"{found} is not {drawn}")
            tallies.append(tally)
    return tallies
