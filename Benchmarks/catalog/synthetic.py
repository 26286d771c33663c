"""Writes catalogs of different sizes, to measure how the time of decoding grows.

usage: synthetic.py FOLDER

`types6`, `types200` and `types2000` have the number of event types in their names. `wide` has types with
8 to 512 properties. `long` has properties with which a body of any length can be created. The
messages of `batch` are arrays of events.
"""

import json
import pathlib
import sys

TYPES = [6, 200, 2000]
PROPERTIES = [8, 32, 128, 512]


def catalog(events, definitions):
    return {
        "catalog": "1.0",
        "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data"},
        "events": {name: {"data": {"$ref": f"#/$defs/{of}"}} for name, of in events.items()},
        "$defs": definitions,
    }


def record(properties):
    return {"type": "object", "properties": properties}


def catalogs():
    text = {"type": "string"}
    for count in TYPES:
        events = {f"part_{n // 100}.event_{n}.happened": f"Order{count}" for n in range(count)}
        order = record({f"field_{n}": text for n in range(8)})
        yield f"types{count}", catalog(events, {f"Order{count}": order})
    wide = {f"Wide{count}": record({f"field_{n}": text for n in range(count)}) for count in PROPERTIES}
    yield "wide", catalog({f"wide.{name}": name for name in wide}, wide)
    item = record({"name": text, "count": {"type": "integer"}, "price": {"type": "number"}})
    long = record({
        "text": text,
        "items": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
        "labels": {"type": "object", "additionalProperties": text},
    })
    yield "long", catalog({"long": "Long"}, {"Long": long, "Item": item})
    yield "batch", catalog({"added": "Part"}, {"Part": item}) | {"messages": "$request.body#"}


folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for name, content in catalogs():
    (folder / f"{name}.events.json").write_text(json.dumps(content, indent=1) + "\n", "utf-8")
    config = {"grouping": "prefix"} if name == "types2000" else {}
    (folder / f"{name}.events.swift.json").write_text(json.dumps(config) + "\n", "utf-8")
