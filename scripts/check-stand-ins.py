"""Checks that each public type that needs a trait has a stand-in in the folder `WithoutTrait`.

A use of the type without the trait is then an error that names the line to add.
"""

import pathlib
import re
import sys

TYPE = re.compile(
    r"^public (?:final |indirect )?(?:struct|class|enum|protocol|actor|typealias) (\w+)", re.M)

missing = []
MODULES = [
    "WebhookHummingbird", "WebhookObservability", "WebhookReceiver", "WebhookSending", "WebhookStores",
    "WebhookTesting",
]
for module in MODULES:
    folder = pathlib.Path(__file__).parent.parent / "Sources" / module
    stand_ins, types = set(), set()
    for source in folder.rglob("*.swift"):
        # The code of tutorials is not part of the module.
        if any(part.endswith(".docc") for part in source.parts):
            continue
        names = stand_ins if source.parent.name == "WithoutTrait" else types
        names.update(TYPE.findall(source.read_text("utf-8")))
    missing += [f"{module}: '{name}' has no stand-in" for name in sorted(types - stand_ins)]
    missing += [
        f"{module}: '{name}' has no type"
        for name in sorted(stand_ins - types - {"SchemeName"})
    ]
print("\n".join(missing) or "each public type has a stand-in")
sys.exit(bool(missing))
