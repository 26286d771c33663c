"""Checks that each public type that needs the trait `Receiver` has a stand-in in `WithoutTrait.swift`.

A use of the type without the trait is then an error that names the line to add.
"""

import pathlib
import re
import sys

TYPE = re.compile(
    r"^public (?:final |indirect )?(?:struct|class|enum|protocol|actor|typealias) (\w+)", re.M)

missing = []
for module in ("WebhookReceiver", "WebhookSending"):
    folder = pathlib.Path(__file__).parent.parent / "Sources" / module
    file = folder / "WithoutTrait.swift"
    stand_ins = set(TYPE.findall(file.read_text("utf-8")))
    types = {
        name
        for source in folder.rglob("*.swift") if source != file
        for name in TYPE.findall(source.read_text("utf-8"))
    }
    missing += [f"{module}: '{name}' has no stand-in" for name in sorted(types - stand_ins)]
    missing += [
        f"{module}: '{name}' has no type"
        for name in sorted(stand_ins - types - {"SchemeName"})
    ]
print("\n".join(missing) or "each public type has a stand-in")
sys.exit(bool(missing))
