#!/usr/bin/env python3
"""Prints which folder of a module uses which, and fails if folders use each other in a circle.

usage: scripts/check-folders.py [--list] [--why MODULE/FOLDER MODULE/FOLDER]

A folder uses another one if one of its files names a type that the other one declares. Only the top-level
folders of a module are considered; comments and strings are ignored. The files that CONTRIBUTING.md names
must exist.
Exit code 1: there is a circle, or a file is missing.
"""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources"
TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|#?"""(?:.*?)"""#?|"(?:\\.|[^"\\\n])*"', re.S)
DECLARATION = re.compile(
    r"^(?P<indentation> *)(?:@\S+(?:\([^)]*\))? +)*(?P<modifiers>(?:[a-z]+(?:\([a-z]+\))? +)*)"
    r"(?:struct|final class|class|enum|protocol|actor|typealias) +(?P<name>[A-Z]\w*)",
    re.M,
)
WORD = re.compile(r"\b[A-Z]\w*\b")


def code(path):
    return TEXT.sub('""', path.read_text())


def files(module):
    """The files of a module by folder."""
    folders = collections.defaultdict(list)
    for path in sorted(module.rglob("*.swift")):
        parts = path.relative_to(module).parts
        # Stand-ins have the names of the types that they stand for, and the code of tutorials is not compiled here.
        if path.parent.name == "WithoutTrait" or parts[0].endswith(".docc"):
            continue
        folders[parts[0] if len(parts) > 1 else "(top)"].append(path)
    return folders


def uses(module):
    """For each pair of folders, the names by which the first uses the second."""
    folders = files(module)
    owners = collections.defaultdict(set)
    for folder, paths in folders.items():
        for path in paths:
            for match in DECLARATION.finditer(code(path)):
                isPrivate = re.search(r"\b(file)?private\b", match["modifiers"])
                if not match["indentation"] and not isPrivate:
                    owners[match["name"]].add(folder)
    edges = collections.defaultdict(lambda: collections.defaultdict(set))
    for folder, paths in folders.items():
        for path in paths:
            for word in set(WORD.findall(code(path))):
                for owner in owners.get(word, ()):
                    if owner != folder and len(owners[word]) == 1:
                        edges[folder][owner].add((word, path.name))
    return folders, edges


def circles(folders, edges):
    """The sets of folders that use each other, found with Tarjan's algorithm."""
    order, low, stack, found = {}, {}, [], []

    def visit(folder):
        order[folder] = low[folder] = len(order)
        stack.append(folder)
        for other in edges[folder]:
            if other not in order:
                visit(other)
                low[folder] = min(low[folder], low[other])
            elif other in stack:
                low[folder] = min(low[folder], order[other])
        if low[folder] == order[folder]:
            circle = []
            while not circle or circle[-1] != folder:
                circle.append(stack.pop())
            if len(circle) > 1:
                found.append(sorted(circle))

    for folder in folders:
        if folder not in order:
            visit(folder)
    return found


def missing_files():
    """The paths in backticks in CONTRIBUTING.md that do not exist."""
    text = (ROOT.parent / "CONTRIBUTING.md").read_text()
    paths = re.findall(r"`((?:Sources|Tests|scripts|Plugins|Examples|schema)/[^` *]+)`", text)
    return [path for path in paths if not (ROOT.parent / path).exists()]


def main(arguments):
    failed = False
    if arguments[:1] == ["--why"]:
        (module, first), (_, second) = (argument.split("/") for argument in arguments[1:3])
        _, edges = uses(ROOT / module)
        for word, name in sorted(edges[first][second]):
            print(f"{name}: {word}")
        return 0
    for module in sorted(path for path in ROOT.iterdir() if path.is_dir()):
        folders, edges = uses(module)
        if "--list" in arguments:
            for folder in sorted(folders):
                print(f"{module.name}/{folder} -> {', '.join(sorted(edges[folder])) or '-'}")
        for circle in circles(folders, edges):
            failed = True
            print(f"error: folders of {module.name} use each other: {', '.join(circle)}")
            for first in circle:
                for second in circle:
                    if edges[first][second]:
                        names = sorted({word for word, _ in edges[first][second]})
                        print(f"    {first} -> {second}: {', '.join(names[:8])} ({len(names)})")
    for path in missing_files():
        failed = True
        print(f"error: CONTRIBUTING.md names '{path}', which does not exist")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
