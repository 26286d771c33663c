"""Prints the table of `compile.sh`.

usage: compile.py FILE PACKAGES

Each line of the file has the package, the catalog, the access level, the configuration and the folder of the
sources, and the wall time and the processor time of one compilation.
"""

import pathlib
import re
import sys

DECLARATION = re.compile(r"^\s*(?:public |package |private |indirect |nonisolated |static |@\S+ )*"
                         r"(?:struct|enum|protocol|extension|var|let|func|init|case|typealias)\b")


def counted(folder):
    """The declarations and the lines of the sources."""
    lines = [line for file in sorted(pathlib.Path(folder).glob("*.swift"))
             for line in file.read_text(encoding="utf-8").splitlines()]
    return sum(bool(DECLARATION.match(line)) for line in lines), len(lines)


times = {}
for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    *row, measured = line.split("|")
    wall, processor = map(float, measured.split()[:2])
    known = times.get(tuple(row), (wall, processor))
    times[tuple(row)] = (min(wall, known[0]), min(processor, known[1]))

compared = int(sys.argv[2]) > 1
first = "package | " if compared else ""
print(f"| {first}catalog | declarations | lines | access | configuration | s | processor s |")
print("| " + ("--- | " if compared else "") + "--- | ---: | ---: | --- | --- | ---: | ---: |")
for (package, catalog, access, configuration, folder), (wall, processor) in times.items():
    declarations, lines = counted(folder)
    where = f"{package} | " if compared else ""
    print(f"| {where}{catalog} | {declarations} | {lines} | {access} | {configuration} | {wall:.1f} | {processor:.1f} |")
