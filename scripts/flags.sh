# Sourced by the scripts that build this package: with the same flags everywhere, nothing is built twice.
flags=(--traits Development -Xswiftc -warnings-as-errors)

# swift_build OPTION…: builds with these flags. SwiftPM passes the traits to the compiler in the order of a set, which
# differs between processes unless hashing is deterministic; in another order, everything is built again. Tests run
# with random hashing, after the build: `swift test --skip-build`.
swift_build() { SWIFT_DETERMINISTIC_HASHING=1 swift build "${flags[@]}" "$@"; }
