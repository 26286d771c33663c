#!/usr/bin/env python3
"""Copies the server to a package that generates the events from a catalog of its own:
copy-with-catalog.py EXAMPLE COPY"""
import pathlib
import re
import shutil
import sys

example, copy = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
package = example.parent.parent
shutil.copytree(example / "Sources", copy / "Sources")
for name in ("Package.swift", "Package.resolved"):
    if (example / name).exists():
        shutil.copy(example / name, copy / name)
shutil.copy(
    package / "schema/checkout.events.json",
    copy / "Sources/CheckoutReceiver/checkout.events.json")

for source in (copy / "Sources/CheckoutReceiver").rglob("*.swift"):
    text = source.read_text()
    source.write_text(text.replace("import CheckoutEvents\n", "import WebhookEvents\n"))


def replaced(text, pattern, replacement):
    """The text with the only match of a pattern replaced."""
    text, count = re.subn(pattern, lambda _: replacement, text, flags=re.DOTALL)
    assert count == 1, f"{count} matches of {pattern}"
    return text


manifest = (copy / "Package.swift").read_text()
manifest = replaced(manifest, r'path: "\.\./\.\."', f'path: "{package}"')
# Only the server, whose target has the catalog and uses the plugin.
manifest = replaced(
    manifest,
    r'        \.executableTarget\(\n            name: "store-throughput".*?(?=    \],\n    swiftLanguageModes)', "")
manifest = replaced(
    manifest, r'\.product\(name: "CheckoutEvents", package: "swift-webhook-events"\)',
    '.product(name: "WebhookEvents", package: "swift-webhook-events")')
manifest = replaced(
    manifest, r'condition: \.when\(traits: \["SQLite"\]\)\),\n            \]\)',
    'condition: .when(traits: ["SQLite"])),\n            ],\n'
    '            plugins: [.plugin(name: "GenerateWebhookEvents", package: "swift-webhook-events")])')
(copy / "Package.swift").write_text(manifest)
