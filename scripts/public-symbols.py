"""Lists the public declarations of the libraries, without those that are `@_spi` or inherited.

usage: python3 scripts/public-symbols.py [--check] [--modules FOLDER]

Writes `scripts/public-symbols/MODULE.txt`: one declaration a line, after the type that it belongs to. With `--check`, it
compares instead, and prints what differs: exit code 1. The modules are those of the last build on Linux with all traits,
or those in FOLDER.
"""

import argparse
import difflib
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parent.parent
LISTS = ROOT / "scripts" / "public-symbols"
# Of `StrictJSON`, the public declarations are what `WebhookEvents` exports.
MODULES = [
    "DeliveryRecording", "StrictJSON", "WebhookEvents", "WebhookHummingbird", "WebhookObservability",
    "WebhookReceiver", "WebhookSending", "WebhookTesting",
]
# From this level on, the tool also prints public declarations that documentation leaves out.
LEVEL = "internal"


def run(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def clang_options(modules):
    """The options to find the C modules of other packages, which Swift modules of them import."""
    maps = [
        path for path in pathlib.Path(modules).parent.glob("*.build/module.modulemap")
        # The same modules, for tools that run while building.
        if not path.parent.name.endswith("-tool.build")]
    folders = list((ROOT / ".build" / "checkouts").glob("*/Sources/*/include"))
    maps += [path for path in (folder / "module.modulemap" for folder in folders) if path.exists()]
    options = [f"-fmodule-map-file={path}" for path in maps] + [f"-I{folder}" for folder in folders]
    return [word for option in options for word in ("-Xcc", option)]


def symbols(module, modules, target):
    """The public declarations of a module, including those that it adds to types of other modules."""
    with tempfile.TemporaryDirectory() as folder:
        run(
            "swift", "symbolgraph-extract", "-module-name", module, "-target", target, "-I", modules,
            *clang_options(modules), "-output-dir", folder, "-minimum-access-level", LEVEL,
            "-skip-synthesized-members", "-skip-inherited-docs")
        for path in pathlib.Path(folder).glob("*.symbols.json"):
            for symbol in json.loads(path.read_text("utf-8"))["symbols"]:
                if symbol["accessLevel"] in ("public", "open") and not symbol.get("spi"):
                    yield symbol


def line(symbol):
    """Such as `Event: var id: String? { get set }`."""
    declaration = "".join(part["spelling"] for part in symbol["declarationFragments"])
    declaration = " ".join(declaration.split())
    parents = symbol["pathComponents"][:-1]
    return ".".join(parents) + ": " + declaration if parents else declaration


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--modules")
    arguments = parser.parse_args()
    bin_path = run("swift", "build", "--show-bin-path").strip()
    modules = arguments.modules or str(pathlib.Path(bin_path) / "Modules")
    target = json.loads(run("swiftc", "-print-target-info"))["target"]["triple"]
    is_different = False
    for module in MODULES:
        lines = sorted(line(symbol) for symbol in symbols(module, modules, target))
        path = LISTS / f"{module}.txt"
        if not arguments.check:
            LISTS.mkdir(exist_ok=True)
            path.write_text("\n".join(lines) + "\n", "utf-8")
            continue
        listed = path.read_text("utf-8").splitlines()
        difference = list(difflib.unified_diff(listed, lines, path.name, "sources", lineterm="", n=0))
        print("\n".join(difference), end="\n" if difference else "")
        is_different = is_different or bool(difference)
    if is_different:
        print("the public declarations differ: review them, and run 'python3 scripts/public-symbols.py'")
        sys.exit(1)


main()
