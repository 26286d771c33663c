"""Creates the seeds of the fuzzers from the catalogs of this package and from the corpora.

usage: fuzz-seeds.py FOLDER CORPORA; the corpora may be missing.
"""
import json
import pathlib
import re
import shutil
import sys
import zlib

PARTS = [
    "Content-Type: application/cloudevents-batch+json\n\n"
    '[{"specversion":"1.0","id":"1","source":"/s","type":"com.example.order.paid","tenantid":7,'
    '"time":"2026-03-02T10:20:11.5Z","data":{"id":"o1","amount":10.50}}]',
    "ce-type: com.example.order.paid\nce-id: %41\nce-source: \"/s\"\nce-specversion: 1.0\n\n"
    '{"id":"o1","amount":1}',
    '{"type":"com.example.order.paid","id":"1","source":"/s","specversion":"1.0",'
    '"data_base64":"eyJpZCI6Im8xIn0="}',
    '{"destination":"U1","region":"eu","events":[{"type":"message","text":"a","timestamp":'
    '1767225600123,"deliveryContext":{"isRedelivery":false}},{"type":"follow"}]}',
    '[{"event":"delivered","email":"e","timestamp":5},{"event":"bounce"}]',
    'X-Topic: orders/paid\nX-API-Version: 2024-06-20\nX-Attempt: 1\nX-Triggered-At: '
    '1767225600000\nX-Test: true\nX-Rate: 1.5\n\n{"number":"A-1","livemode":true,'
    '"money":{"currency":"EUR"}}',
]


# Header fields that an attacker would send, and bodies that cause work.
HOSTILE = [
    'Content-Type: application/cloudevents-batch+json\n\n[{},{},{},{},{},{},{},{}]',
    'Content-Type: application/cloudevents+json\nce-type: com.example.ping\n\n{"specversion":"1.0",'
    '"id":"1","source":"/s","type":"com.example.order.paid","data":{"id":"o1"}}',
    'webhook-id: msg_1\nwebhook-timestamp: 1700000000\nwebhook-signature: v1,AAAA v1a,AAAA\n\n{}',
    'Stripe-Signature: t=1700000000,v1=00,v1=01,v0=02\n\n{}',
    'X-Hub-Signature-256: sha256=00\nX-GitHub-Event: push\nX-GitHub-Delivery: 1\n\n{}',
    'X-Slack-Request-Timestamp: 1700000000\nX-Slack-Signature: v0=00\n\n{"type":"a"}',
    'Content-Type: application/x-www-form-urlencoded\nX-Twilio-Signature: AAAA\n\na=b&c=%41+d&a=b',
    'Content-Encoding: gzip\nContent-Length: 9\nContent-Type: text/json; charset=utf-8\n\n{}',
    'x-line-signature: AAAA\nx-line-signature: BBBB\n\n{"events":[{},{},{"type":"follow"}]}',
]


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def write(folder, texts):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        data = text if isinstance(text, bytes) else text.encode()
        (folder / f"{number:05}").write_bytes(data)


def examples(catalog):
    """The examples of events, unchanged and as the payload of a whole body."""
    for name, event in catalog["events"].items():
        for example in event.get("examples", []):
            yield compact(example)
            yield compact({"id": "1", "type": name, "data": {"object": example}, **(
                example if isinstance(example, dict) else {})})


def pieces(catalog, limit):
    """A catalog for each event of a catalog, with the definitions that it needs."""
    definitions = catalog.get("$defs", {})
    for name, event in catalog["events"].items():
        needed, found = {}, [event]
        while found and len(compact(needed)) < limit:
            for reference in set(re.findall(r'"#/\$defs/([^"/]+)"', compact(found.pop()))):
                if reference in definitions and reference not in needed:
                    needed[reference] = definitions[reference]
                    found.append(definitions[reference])
        rest = {key: catalog[key] for key in catalog if key not in ("events", "$defs", "info")}
        text = compact({**rest, "events": {name: event}, "$defs": needed})
        if len(text) < limit:
            yield text


def deflated(texts):
    """Compressed texts without headers, by all strategies, after a byte for the limit."""
    for number, text in enumerate([*texts, "", "a", "ab" * 400]):
        for strategy in range(5):
            compressor = zlib.compressobj(number % 10, zlib.DEFLATED, -15, 9, strategy)
            yield b"\0" + compressor.compress(text.encode()) + compressor.flush()


def samples(folder, limit):
    """The sample bodies of a corpus with their header fields, in the form of the fuzzers' inputs."""
    for entry in json.loads((folder / "index.json").read_text()):
        headers = "".join(f"{key}: {value}\n" for key, value in entry.get("headers", {}).items())
        body = compact(json.loads((folder / entry["file"]).read_text()))
        if len(body) < limit:
            yield f"{headers}\n{body}" if headers else body


def main(out, corpora):
    own = pathlib.Path("schema/checkout.events.json")
    fixtures = sorted(pathlib.Path("Tests/WebhookEventsTests/Fixtures").rglob("*.events.json"))
    catalogs = [json.loads(path.read_text()) for path in [own, *fixtures]]
    pointers = [json.dumps({"catalog": "1.0", "discriminator": "$message.payload#/t", "events": {
        "a": {"data": schema}}}) for schema in (True, {"oneOf": [{"type": "null"}, True]})]
    own_pieces = [piece for catalog in catalogs for piece in pieces(catalog, 8192)] + pointers
    suite = sorted((corpora / "json-parsers/JSONTestSuite").glob("test_*/*.json"))
    write(out / "FuzzReader", [path.read_bytes() for path in suite] + list(examples(catalogs[0])))
    write(out / "FuzzCheckout", list(examples(catalogs[0])))
    write(out / "FuzzParts", PARTS + [text for one in catalogs for text in examples(one)])
    write(out / "FuzzReceiver", HOSTILE + PARTS + [text for one in catalogs for text in examples(one)])
    large = [json.loads(path.read_text()) for path in sorted(corpora.glob("*/catalog.json"))]
    found = [piece for catalog in large for piece in pieces(catalog, 4096)]
    texts = [compact(catalog) for catalog in catalogs] + own_pieces + found[:: len(found) // 300 + 1]
    write(out / "FuzzCatalog", texts)
    write(out / "FuzzGzip", deflated(examples(catalogs[0])))
    write(out / "FuzzGenerator", texts)
    if (corpora / "github").exists():
        write(out / "FuzzGitHub", list(samples(corpora / "github/samples", 4096)))


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
