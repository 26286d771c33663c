#!/usr/bin/env bash
# Makes the interfaces of the modules that our code imports on a system of Apple's, for the compiler to
# build the modules from.
#
# usage: scripts/darwin/interfaces.sh FOLDER TARGET
#
# They come from the toolchain, from the stubs in this folder, and from the sources of other packages: see
# README.md. What FOLDER has is kept as long as all of that is the same.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder="$1"
target="$2"
system="$(sed -E 's/.*-([a-z]+)[0-9.]*$/\1/; s/macosx/macos/' <<< "$target")"
checkouts=.build/checkouts
toolchain="$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")/lib/swift/linux"

[ -d "$checkouts/Yams" ] || swift package resolve --enable-all-traits < /dev/null > /dev/null
key="$({
    echo "$target"
    swiftc --version 2>&1
    cat scripts/darwin/*.{sh,py} scripts/darwin/stubs/*
    for checkout in "$checkouts"/*; do git -C "$checkout" rev-parse HEAD; done
} | sha256sum)"
[ "$key" != "$(cat "$folder/key" 2> /dev/null)" ] || exit 0
rm -rf "$folder"
mkdir -p "$folder/host"

# Takes an interface from the standard input as that of a module for the target.
interface() { # MODULE
    mkdir -p "$folder/$1.swiftmodule"
    sed -e "s/-target [^ ]*-linux-gnu/-target $target/" \
        > "$folder/$1.swiftmodule/${target%%-*}-apple-$system.swiftinterface"
}

# --- The toolchain ----------------------------------------------------------------------------------

# The standard library as Apple's systems have it: the compiler converts pointers only where there is this
# type, and watches have integers of 32 bits.
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

# Interfaces have Apple's availability, and their own code may use what is newer than the target. What they
# call of the C library is for the processor of this machine, and what is back-deployed would be compiled.
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

# The compiler prints the interface of sources, which is that of Linux, whose Foundation has other parts.
# Our code is compiled together with those packages, so their enums have no cases that it cannot know.
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
