"""Compares CloudEvents: what the library of the specification's authors writes we read with the same
attributes and the same payload, and the other way round."""

import base64
import datetime
import json

from cloudevents.core.bindings import http
from cloudevents.core.v1.event import CloudEvent

from samples import text, value
from signatures import Tally

TYPES = ["com.example.created", "com.example.deleted"]
EXTENSIONS = ["traceparent", "tenant0id"]
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def attributes(rng):
    """Random attributes, with the time in microseconds."""
    result = {
        "id": text(rng, rng.randint(1, 20)),
        "source": "/" + text(rng, rng.randint(0, 20)),
        "type": rng.choice(TYPES),
        "specversion": "1.0",
        "datacontenttype": "application/json",
        "time": rng.randint(0, 4_000_000_000) * 1_000_000 + rng.randint(0, 999) * 1000,
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


def written_by_library(rng, event):
    """A message in binary or structured mode; in the latter the payload may be in Base64."""
    message = (http.to_binary_event if rng.random() < 0.5 else http.to_structured_event)(event)
    return list(message.headers.items()), message.body


def compare(rng, driver, count):
    theirs = Tally("cloudevents", "library writes, we read")
    ours = Tally("cloudevents", "we write, library reads")
    for index in range(count):
        expected, data = attributes(rng), payload(rng, index)
        is_binary = data is not None and rng.random() < 0.2
        given = json.dumps(data).encode() if is_binary else data
        headers, body = written_by_library(rng, as_event(expected, given))
        answer = driver.ask("read", **plain(headers, body))
        found = answer["attributes"] | {"specversion": "1.0"}
        theirs.total += 1
        is_right = found == expected and answer["data"] == data
        theirs.accepted += theirs.expect(is_right, index, f"{found} is not {expected}")
    for index in range(count):
        expected, data = attributes(rng), payload(rng, index)
        headers, body = written_by_us(rng, driver, expected, data)
        event = http.from_http_event(http.HTTPMessage(dict(headers), body))
        ours.total += 1
        is_right = from_event(event) == (expected, data)
        found = from_event(event)
        ours.accepted += ours.expect(is_right, index, f"{found} is not {expected}, {data}")
    return theirs, ours


def written_by_us(rng, driver, expected, data):
    """A new event, or one that was received: unchanged, or with another identifier."""
    kind = rng.choice(["new", "received", "changed"])
    if kind == "new":
        return driver.message("write", attributes=expected, data=data)
    received = expected | ({"id": "before"} if kind == "changed" else {})
    headers, body = written_by_library(rng, as_event(received, data))
    changes = {"id": expected["id"]} if kind == "changed" else {}
    return driver.message("rewrite", **plain(headers, body), **changes)
