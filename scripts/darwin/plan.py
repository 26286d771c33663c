#!/usr/bin/env python3
"""Prints the targets that SwiftPM would compile for one of Apple's systems, from its description of the package.

usage: scripts/darwin/plan.py macos|ios|tvos|watchos

The first line has the compiler's target, such as "arm64-apple-macosx13.0", with the oldest version that the
package supports, and the flags of the traits CLI and Receiver. It is followed by a line for each target of the package,
dependencies first: TYPE|MODULE|FLAGS|FILES, where FLAGS and FILES are separated by spaces.
"""
import json
import subprocess
import sys

# The processor of each system that has the smallest `Int`.
SYSTEMS = {
    "macos": "arm64-apple-macosx", "ios": "arm64-apple-ios", "tvos": "arm64-apple-tvos",
    "watchos": "arm64_32-apple-watchos",
}


def swift_package(*arguments):
    return json.loads(subprocess.run(
        ["swift", "package", *arguments], check=True, stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL).stdout)


def flags(settings):
    """The compiler flags for the settings of a target. Unknown settings are errors."""
    for setting in settings:
        (kind, value), = setting["kind"].items()
        if kind == "enableUpcomingFeature":
            yield f"-enable-upcoming-feature {value['_0']}"
        elif kind == "strictMemorySafety":
            yield "-strict-memory-safety"
        else:
            sys.exit(f"plan.py: no flag is known for the setting '{kind}' of {setting}")


def ordered(targets):
    """The names of targets, each after its dependencies."""
    names = []

    def visit(name):
        if name not in names:
            for dependency in targets[name].get("target_dependencies", []):
                visit(dependency)
            names.append(name)

    for name in sorted(targets):
        visit(name)
    return names


if sys.argv[1:] not in [[system] for system in SYSTEMS]:
    print(f"expected one of {', '.join(SYSTEMS)}", file=sys.stderr)
    sys.exit(64)
system = sys.argv[1]
description = swift_package("describe", "--type", "json")
manifest = swift_package("dump-package")
targets = {target["name"]: target for target in description["targets"]}
settings = {target["name"]: target["settings"] for target in manifest["targets"]}
language_mode = manifest["swiftLanguageVersions"][-1]

version = next(
    platform["version"] for platform in manifest["platforms"]
    if platform["platformName"] == system)
# The packages of the other traits have no stubs.
names = [trait["name"] for trait in manifest["traits"]]
print(SYSTEMS[system] + version, *[f"-D {name}" for name in names if name in ("CLI", "Receiver")])
for name in ordered(targets):
    target = targets[name]
    # A library of the system has no sources.
    if target["type"] == "system-target":
        continue
    # Tools and plugins run on Macs only.
    if target["type"] in ["executable", "plugin"] and system != "macos":
        continue
    files = [f"{target['path']}/{source}" for source in target["sources"]]
    options = [f"-swift-version {language_mode}", *flags(settings[name])]
    if not any(file.endswith("/main.swift") for file in files):
        options.append("-parse-as-library")
    print(target["type"], target["c99name"], " ".join(options), " ".join(files), sep="|")
