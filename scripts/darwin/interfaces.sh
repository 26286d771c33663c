#!/usr/bin/env bash
# Creates the interfaces of the modules that our code imports on Apple's systems, from which the compiler builds
# the modules.
#
# usage: scripts/darwin/interfaces.sh FOLDER TARGET
#
# The sources are the toolchain, the stubs in this folder, and the sources of other packages: see README.md.
# The contents of FOLDER are kept while all of these are unchanged.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder="$1"
target="$2"
system="$(sed -E 's/.*-([a-z]+)[0-9.]*$/\1/; s/macosx/macos/' <<< "$target")"
checkouts=.build/checkouts
toolchain="$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")/lib/swift/linux"

[ -d "$checkouts/Yams" ] || swift package resolve --traits Development < /dev/null > /dev/null
key="$({
    echo "$target"
    swiftc --version 2>&1
    cat scripts/darwin/*.{sh,py} scripts/darwin/stubs/*
    for checkout in "$checkouts"/*; do git -C "$checkout" rev-parse HEAD; done
} | sha256sum)"
[ "$key" != "$(cat "$folder/key" 2> /dev/null)" ] || exit 0
rm -rf "$folder"
mkdir -p "$folder/host"

# Reads an interface from standard input, and writes it as that of a module for the target.
interface() { # MODULE
    mkdir -p "$folder/$1.swiftmodule"
    sed -e "s/-target [^ ]*-linux-gnu/-target $target/" \
        > "$folder/$1.swiftmodule/${target%%-*}-apple-$system.swiftinterface"
}

# --- The toolchain ----------------------------------------------------------------------------------

# The standard library of Apple's systems: the compiler converts pointers only if this type exists, and watchOS
# has 32-bit integers.
apple() {
    cat - <(cat << 'SWIFT'
@frozen @unsafe public struct AutoreleasingUnsafeMutablePointer<Pointee> : Swift._Pointer {
  public let _rawValue: Builtin.RawPointer
  @_transparent public init(_ _rawValue: Builtin.RawPointer) { self._rawValue = _rawValue }
}
@available(*, unavailable)
extension Swift.AutoreleasingUnsafeMutablePointer : Swift.Sendable {
}
SWIFT
    ) | if [[ $target == arm64_32-* ]]; then python3 scripts/darwin/int32.py; else cat; fi
}

# Interfaces have Apple's availability, and their inlinable code may use APIs that are newer than the target.
# Calls of the C library are for the processor of this machine, and back-deployed code would be compiled.
for module in Swift SwiftOnoneSupport _Concurrency _RegexParser _StringProcessing Testing; do
    [ "$module" = Swift ] && adapt=apple || adapt=cat
    sed -e '/@backDeployed(before:/d' -e 's/^ *self = _stdlib_[a-zA-Z]*l(.*$//' \
        -e 's#^// swift-module-flags:#& -disable-availability-checking#' \
        "$toolchain/$module.swiftmodule/$(uname -m)-unknown-linux-gnu.swiftinterface" |
        "$adapt" | interface "$module"
done

# --- The stubs --------------------------------------------------------------------------------------

cp scripts/darwin/stubs/Darwin.h scripts/darwin/stubs/module.modulemap "$folder"
for stub in scripts/darwin/stubs/*.swiftinterface; do
    module="$(basename "$stub" .swiftinterface)"
    {
        echo '// swift-interface-format-version: 1.0'
        echo "// swift-compiler-version: $(swiftc --version 2> /dev/null | head -n 1)"
        echo "// swift-module-flags: -target $target -enable-library-evolution -swift-version 5" \
            "-module-name $module"
        cat "$stub"
    } | interface "$module"
done

# --- Other packages ---------------------------------------------------------------------------------

# The compiler prints the interfaces of sources. They are those for Linux, whose Foundation consists of other
# modules. Our code is compiled together with those packages, so that switches over their enums are exhaustive.
package() { # MODULE SOURCES [FLAGS…]
    local module="$1" sources=()
    mapfile -t sources < <(find "$checkouts/$2" -name '*.swift' | sort)
    swiftc -emit-module -wmo -parse-as-library -swift-version 5 -enable-library-evolution \
        -suppress-warnings -package-name packages -module-name "$module" -I "$folder/host" "${@:3}" \
        "${sources[@]}" -emit-module-path "$folder/host/$module.swiftmodule" \
        -emit-module-interface-path "$folder/host/$module.swiftinterface"
    sed -e 's/FoundationEssentials/Foundation/g' -e 's/import Glibc/import Darwin/' \
        -e 's/ -enable-library-evolution / /' "$folder/host/$module.swiftinterface" |
        interface "$module"
}
package ArgumentParserToolInfo swift-argument-parser/Sources/ArgumentParserToolInfo
package ArgumentParser swift-argument-parser/Sources/ArgumentParser
package Yams Yams/Sources/Yams -D SWIFT_PACKAGE -I "$checkouts/Yams/Sources/CYaml/include"

echo "$key" > "$folder/key"
